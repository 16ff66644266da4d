"""Whether what a sentence tells takes days, or happens again and again, so that it is of no day."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from timeline.events.grammar.clauses import Clause
from timeline.events.reading.reading import Sentence
from timeline.events.vocabulary.tables import words
from timeline.temporal.model import Mention, TimexType

_WITHIN, _WITHIN_BACK = words("binnen innerhalb ersten"), 2  # "innerhalb von drei Tagen"
_INFLECTED = ("lichen", "liche", "licher", "liches", "gen", "ge", "ger", "ges")  # "jährlichen", "zweitägigen"


def recurs(clause: Clause, mentions: Sequence[Mention]) -> bool:
    """Whether it happens again and again: "Das Fest wurde jedes Jahr gefeiert", not "lud zur jährlichen Tagung"."""
    behind = {before.end: then.word for before, then in pairwise(clause.tokens)}
    return any(
        one.dating.type is TimexType.SET
        and not (one.text.endswith(_INFLECTED) and behind.get(one.end, "")[:1].isupper())
        for one in _inside(clause, mentions)
    )


def takes_days(sentence: Sentence, mentions: Sequence[Mention]) -> bool:
    """Whether it took longer than the day before it: "Binnen eines Monats bildete sich ein Verein"; not an hour."""
    for mention in _inside(sentence, mentions):
        before = [t.lower for t in sentence.main.words if t.end <= mention.start][-_WITHIN_BACK:]
        long = mention.dating.type is TimexType.DURATION and not mention.dating.value.startswith("PT")
        if long and not _WITHIN.isdisjoint(before):
            return True
    return False


def _inside(part: Sentence | Clause, mentions: Sequence[Mention]) -> Sequence[Mention]:
    """All time expressions in a part of the text, those that name no time, too."""
    low, high = (
        bisect_left(mentions, at, key=lambda mention: mention.start) for at in (part.start, part.end)
    )
    return mentions[low:high]
