"""The days of an event, as far as they are known."""

from timeline.events.model import Certainty, Event
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.model import Dating

Days = tuple[int, int]  # first and last day number


def certain_days(event: Event) -> Days | None:
    """The days on which the event begins and ends; None where one of them is open, or not known, or guessed."""
    starts, start_ends, ends, last_ends = (
        None if minute is None else minute // MINUTES_A_DAY for minute in event.dating.bounds
    )
    if starts is None or ends is None or (starts, ends) != (start_ends, last_ends):
        return None
    return None if event.certainty is Certainty.INFERRED else (starts, ends)


def possible_days(dating: Dating) -> Days | None:
    """The days between which it must lie; None where there is no such end."""
    start, end = dating.bounds.earliest_start, dating.bounds.latest_end
    return None if start is None or end is None else (start // MINUTES_A_DAY, end // MINUTES_A_DAY)
