"""Whether the words of the text and the date that is decided for them name different days of the week."""

import re
from typing import Final

from flask_babel import gettext as _

from timeline.temporal.calendar import weekday
from timeline.temporal.german.lexicon import WEEKDAYS
from timeline.temporal.model import Dating
from timeline.web import spoken
from timeline.web.language import language
from timeline.wording import weekday_words

# "Donnerstag" and "Donnerstagabend"; a night is of two days.
_NAMED: Final = re.compile(rf"\b(?:{'|'.join(WEEKDAYS)})(?!s\b)", re.IGNORECASE)
_NIGHT: Final = re.compile("nacht", re.IGNORECASE)


def contradiction(words: str, dating: Dating | None) -> str:
    """That the one day of a dating is not the weekday that the words name, in a sentence; else nothing."""
    named = _NAMED.findall(words)
    if len(named) != 1 or _NIGHT.search(words) or dating is None:
        return ""
    if (
        dating.first is None
        or dating.first != dating.last
        or weekday(dating.first) == WEEKDAYS[named[0].lower()]
    ):
        return ""
    return _(
        "Der %(day)s ist ein %(weekday)s, im Text steht %(named)s.",
        day=spoken.day(dating.first),
        weekday=weekday_words(dating.first, language()),
        named=named[0],
    )
