""" "Das" that points to what was told, before a time of another gender: "hatte das | vergangene Woche gesagt"."""

from collections.abc import Iterable, Sequence

from timeline.temporal.grammar import Match
from timeline.temporal.text import Text

_THAT, _FEMININE = "das", (["woche"], ["nacht"], ["saison"])


def points(words: Sequence[str], at: int) -> bool:
    """Whether "das" at a token is no article of the words behind it: "das | letzten Montag", "das | vorige Woche"."""
    if words[at] != _THAT or at + 2 >= len(words):
        return False
    return words[at + 2].endswith("en") or words[at + 4 : at + 5] in _FEMININE


def without_pronouns(text: Text, matches: Iterable[Match]) -> list[Match]:
    """The matches without a "das" that they begin with and that is no article of theirs."""
    words = text.words
    return [
        m._replace(start=m.start + 2) if words[m.start] == _THAT and points(words, m.start) else m
        for m in matches
    ]
