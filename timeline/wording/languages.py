"""The languages that there are."""

from timeline.wording.english import English
from timeline.wording.german import German
from timeline.wording.language import Lang, Language

LANGUAGES: dict[Lang, Language] = {"de": German(), "en": English()}
