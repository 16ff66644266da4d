"""Family names that are times: where a text told of Anja Sommer, "Sommer führt einen Betrieb" is no season."""

from collections.abc import Sequence

from timeline.temporal.german.phrases import BEFORE_NAMES
from timeline.temporal.german.wordclasses import ARTICLE, PREPOSITION, is_unknown, word_classes
from timeline.temporal.grammar import Match
from timeline.temporal.meaning import NO_TIME
from timeline.temporal.text import Text

_NAMED = frozenset(
    ("month", "season", "weekday", "name-after-title")
)  # the rules that find a name and no time
_PARTS = frozenset(("anfang", "mitte", "ende"))
_ENDINGS = ("en", "er", "em", "e")  # of an adjective: "vergangenen Sommer"


def without_surnames(text: Text, matches: Sequence[Match]) -> list[Match]:
    """The matches that are times; a name alone is none where the text has it with a first name or a title."""
    names = {text.words[m.end - 1] for m in matches if m.meaning is NO_TIME and m.rule in _NAMED}
    return [m for m in matches if m.meaning is not NO_TIME and not (names and _is_name(text, m, names))]


def _is_name(text: Text, match: Match, names: set[str]) -> bool:
    """Whether a match is one of the names, with nothing before it that only a time has: "im", "Ende", "letzten"."""
    word = text.words[match.start]
    if match.end - match.start > 1 or (word not in names and word.removesuffix("s") not in names):
        return False
    before = text.words[match.start - 2] if text.letters[match.start - 1 : match.start] == " " else ""
    kind = word_classes().get(before, 0)
    if (kind > 0 and kind & (ARTICLE | PREPOSITION)) or before in _PARTS:
        return before in BEFORE_NAMES
    return not (is_unknown(kind) and before.endswith(_ENDINGS))
