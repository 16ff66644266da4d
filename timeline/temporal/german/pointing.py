"""Words before a time that are not what they look like: "das" no article, "nicht" no denial."""

from collections.abc import Iterable, Sequence

from timeline.temporal.grammar import Match
from timeline.temporal.text import Text

_THAT, _FEMININE = "das", ("woche", "nacht", "saison")
_THAN, _SOONER = "als", ("früher", "eher")


def points(that: str = "", adjective: str = "", noun: str = "") -> bool:
    """Whether "das" points to what was told, before a time of another gender: "hatte das | vergangene Woche gesagt"."""
    return that == _THAT and (adjective.endswith("en") or noun in _FEMININE)


def without_pronouns(text: Text, matches: Iterable[Match]) -> list[Match]:
    """The matches without a "das" that they begin with and that is no article of theirs."""
    led = ((points(*text.words[m.start : m.start + 5 : 2]), m) for m in matches)
    return [m._replace(start=m.start + 2) if apart else m for apart, m in led]


def no_sooner(before: Sequence[str]) -> bool:
    """Whether these words, lowered, lead up to the first time that something can be: "nicht früher als im"."""
    than = next((n for n in (len(before) - 1, len(before) - 2) if n > 1 and before[n] == _THAN), 0)
    return bool(than) and before[than - 2] == "nicht" and before[than - 1] in _SOONER
