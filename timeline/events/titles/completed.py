"""Titles whose noun has what belongs to it: "Der Umtausch wird Pflicht" -> "Der Umtausch der Führerscheine …"."""

import re

from timeline.events.coreference.complements import complement, compound
from timeline.events.coreference.definite import Bearers
from timeline.events.grammar.spelling import LONGEST
from timeline.events.grammar.tokens import tokens
from timeline.events.titles.called import PHRASE, says_which
from timeline.events.titles.shortening import trimmed

_LONG = 4  # letters of a word that tells something


def completed(title: str, bearers: Bearers, said: tuple[int, int], times: tuple[tuple[int, int], ...]) -> str:
    """The title with what belongs to its first noun that stands alone, which the article has said before.

    `said`: its sentence (code points), `times`: the spans of the article's time expressions.
    """
    for phrase in PHRASE.finditer(title):
        if says_which(title, phrase.end()) or title[: phrase.start()].endswith(
            ", "
        ):  # "…, die Getränke verkaufen"
            continue
        noun, article = phrase["noun"], phrase["article"].lower()
        belongs = complement(noun, article, bearers, said, times)
        whole = f"{noun} {belongs}" if belongs else compound(noun, article, bearers, said, times)
        told = [
            word for word in re.findall(r"\w+", belongs or whole) if len(word) >= _LONG and word[0].isupper()
        ]
        if not whole or any(word in title for word in told if word != noun):
            continue
        longer = f"{title[: phrase.start('noun')]}{whole}{title[phrase.end() :]}"
        if len(longer) > LONGEST:
            longer = trimmed(tokens(longer, 0, len(longer)), LONGEST) if belongs else ""
        if whole in longer:
            return longer
    return title
