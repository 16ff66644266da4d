"""The order of a timeline: by earliest start; what has an open start stands right before what it precedes.

What is told without a date of its own, or "Stunden später", stands behind what it took its day from, "Stunden zuvor"
before it, and what one article tells of one time in the article's order, so that no consequence comes before its cause.
"""

from collections.abc import Iterable
from typing import NamedTuple

from timeline.events.model import Event
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.model import Grain, How

FURTHEST = 2**16 - 1  # code points into an article; what stands further on is of one place


class Rank(NamedTuple):
    """Sorts events.

    `minute`: the earliest start, or that of the last day where the start is open, which comes first. `told`: where its
    article tells it, in code points from 1; 0 for what is told as hours before.
    """

    minute: int
    known_start: bool
    inferred: bool
    grain: int
    told: int
    key: str


def in_order(events: Iterable[Event]) -> tuple[Event, ...]:
    """The events as a reader meets them."""
    return tuple(sorted(events, key=rank))


def rank(event: Event) -> Rank:
    """The place of an event; what else was on a day stands at its end."""
    bounds, grain = event.dating.bounds, event.dating.grain
    hours = _hours_from_told(event)
    inferred = hours > 0 or all(statement.mention is None for statement in event.statements)
    told = min(event.statements[0].start + 1, FURTHEST) if hours >= 0 else 0
    if bounds.earliest_start is None:
        ends = (bounds.latest_start, bounds.earliest_end, bounds.latest_end)
        day = min((end for end in ends if end is not None), default=0) // MINUTES_A_DAY
        return Rank(day * MINUTES_A_DAY, False, inferred, grain, told, event.key)
    minute = bounds.earliest_start
    if inferred and grain <= Grain.DAY:
        minute = (minute // MINUTES_A_DAY + 1) * MINUTES_A_DAY - 1
    return Rank(minute, True, inferred, grain, told, event.key)


def _hours_from_told(event: Event) -> float:
    """How many hours, or minutes of a night, behind what was told it is, negative before it; 0 where not so told.

    Not "eine Minute später" of a day, which stands among the many others of its match.
    """
    dating, reason = event.dating, event.dating.reason
    counted = dating.grain is Grain.DAY and reason.unit is Grain.MINUTE and reason.how is How.COUNTED
    in_hours = dating.value.endswith("H") or dating.first != dating.last  # "PTXH" as TIMEX3 has it
    return (reason.count or 0) if counted and in_hours else 0
