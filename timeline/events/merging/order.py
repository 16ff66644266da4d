"""The order of a timeline: by earliest start; what has an open start stands right before what it precedes."""

from collections.abc import Iterable

from timeline.events.model import Event
from timeline.temporal.calendar import MINUTES_A_DAY


def in_order(events: Iterable[Event]) -> tuple[Event, ...]:
    """The events as a reader meets them."""
    return tuple(sorted(events, key=place))


def place(event: Event) -> tuple[int, int, int, str]:
    """Sorts events: earliest start, or the last day where the start is open; open ones first, then the finest."""
    bounds = event.dating.bounds
    known = [b for b in (bounds.latest_start, bounds.earliest_end, bounds.latest_end) if b is not None]
    if bounds.earliest_start is not None:
        return bounds.earliest_start, 1, int(event.dating.grain), event.key
    return min(known, default=0) // MINUTES_A_DAY * MINUTES_A_DAY, 0, int(event.dating.grain), event.key
