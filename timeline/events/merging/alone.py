"""What an article dates to a time alone: what another article of its story tells of that time is the same.

"Der Medizincheck ist für Donnerstag geplant" and "Tags zuvor hatte sie die Untersuchung bestanden" share no word. But
both articles are about one transfer, and neither tells anything else of that day. The time alone joins nothing: what
the articles are about has to be the same.
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from timeline.events.merging.gist import Gist
from timeline.events.model import Statement
from timeline.events.period import FAR, window
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.model import Relation

LONGEST = 45 * MINUTES_A_DAY  # a time that long is still one
A_YEAR = 366 * MINUTES_A_DAY
_TOLD = frozenset((Relation.AT, Relation.SINCE))


def with_rooms(told: Sequence[Statement]) -> tuple[Statement, ...]:
    """The statements of one article, in order, with the time around each in which no other is dated.

    What follows at the same time as the first that is told of it does not count: it came of that.
    """
    windows = [window(one.dating) for one in told]
    dated = [
        own for one, own in zip(told, windows, strict=True) if one.mention is not None and _is_short(own)
    ]
    begins, ends = sorted(first for first, _ in dated), sorted(last for _, last in dated)
    alike = Counter(dated)
    opening = {
        own: one.key
        for one, own in sorted(zip(told, windows, strict=True), key=_back)
        if one.mention is not None
    }
    found = []
    for one, (first, last) in zip(told, windows, strict=True):
        before, behind = bisect_left(ends, first), bisect_right(begins, last)
        opens = opening.get((first, last)) == one.key
        if opens and one.dating.relation in _TOLD and behind - before == alike[first, last]:
            since = ends[before - 1] + 1 if before else -FAR
            until = begins[behind] - 1 if behind < len(begins) else FAR
            one = replace(one, room=(since, until))
        found.append(one)
    return tuple(found)


def _back(told: tuple[Statement, tuple[int, int]]) -> int:
    """How far from the end of the article it begins."""
    return -told[0].start


def _is_short(own: tuple[int, int]) -> bool:
    return own[1] - own[0] <= LONGEST


def alone_together(one: Gist, other: Gist) -> bool:
    """Whether neither article dates anything else to the time of the other statement."""
    return _holds(one, other) and _holds(other, one)


def _holds(one: Gist, other: Gist) -> bool:
    return one.room[0] <= other.first and other.last <= one.room[1]
