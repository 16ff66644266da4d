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
from timeline.events.model import NO_ROOM, Statement
from timeline.events.period import FAR, window
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.model import Relation

LONGEST = 45 * MINUTES_A_DAY  # a time that long is still one
A_YEAR = 366 * MINUTES_A_DAY
_TOLD = frozenset((Relation.AT, Relation.SINCE))


def with_rooms(told: Sequence[Statement]) -> tuple[Statement, ...]:
    """The statements of one article, with the civil minutes around each in which no other is dated.

    Dated are those that a time expression dates to no more than `LONGEST`. What follows at the same time as the first
    that is told of it does not count: it came of that. Those without words to compare have no room.
    """
    windows = [window(one.dating) for one in told]
    dated = [
        own for one, own in zip(told, windows, strict=True) if one.mention is not None and _is_short(own)
    ]
    begins, ends = sorted(first for first, _ in dated), sorted(last for _, last in dated)
    alike, opening = Counter(dated), dict[tuple[int, int], str]()
    for one, own in sorted(zip(told, windows, strict=True), key=_start):
        if one.mention is not None:
            opening.setdefault(own, one.key)
    found = []
    for one, (first, last) in zip(told, windows, strict=True):
        room, before, behind = NO_ROOM, bisect_left(ends, first), bisect_right(begins, last)
        opens = opening.get((first, last)) == one.key and one.dating.relation in _TOLD
        if opens and one.words and behind - before == alike[first, last]:
            since = ends[before - 1] + 1 if before else -FAR
            room = since, begins[behind] - 1 if behind < len(begins) else FAR
        found.append(replace(one, room=room))
    return tuple(found)


def _start(told: tuple[Statement, tuple[int, int]]) -> int:
    return told[0].start


def _is_short(own: tuple[int, int]) -> bool:
    return own[1] - own[0] <= LONGEST


def alone_together(one: Gist, other: Gist) -> bool:
    """Whether neither article dates anything else to the time of the other statement."""
    return _holds(one, other) and _holds(other, one)


def _holds(one: Gist, other: Gist) -> bool:
    return one.room[0] <= other.first and other.last <= one.room[1]
