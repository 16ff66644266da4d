"""One small function per kind of meaning: what it says and where it stands -> what it means on the calendar."""

from collections.abc import Callable
from typing import Any

from timeline.temporal.datings import Resolved
from timeline.temporal.meaning import (
    Apart,
    Clock,
    Counted,
    Near,
    Nth,
    Opening,
    PartOfDay,
    Recurring,
    Same,
    Shifted,
    Span,
    Stated,
    Timeless,
    YearBefore,
)
from timeline.temporal.resolving.counted import counted, span
from timeline.temporal.resolving.hours import clock, part_of_day
from timeline.temporal.resolving.openings import nth, opening, year_before
from timeline.temporal.resolving.pointing import apart, near, same, timeless
from timeline.temporal.resolving.recurring import recurring
from timeline.temporal.resolving.shifted import shifted
from timeline.temporal.resolving.stated import stated
from timeline.temporal.scene import Scene

RESOLVERS: dict[type, Callable[[Any, Scene], Resolved]] = {
    Stated: stated,
    Recurring: recurring,
    Shifted: shifted,
    Counted: counted,
    Span: span,
    Opening: opening,
    Nth: nth,
    YearBefore: year_before,
    PartOfDay: part_of_day,
    Clock: clock,
    Same: same,
    Apart: apart,
    Near: near,
    Timeless: timeless,
}


def resolve(meaning: Any, scene: Scene) -> Resolved:
    """What a meaning means where it stands, and the index of the mention that it hangs on."""
    return RESOLVERS[type(meaning)](meaning, scene)
