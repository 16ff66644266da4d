"""What an annotated TIMEX3 means, as far as its type and value say."""

import re
from typing import Final

from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.model import OPEN, Anchor, Bounds, Dating, Grain, How, Reason, TimexType
from timeline.temporal.notated import timex_days
from timeline.temporal.notation import edtf_value

CLOCK: Final = re.compile(r"T(\d\d)[:.](\d\d)")
GRAINS: Final = (
    (CLOCK, Grain.MINUTE),
    (re.compile(r"T\w"), Grain.DAY_PART),
    (re.compile(r"-W\d\d-WE$"), Grain.WEEKEND),
    (re.compile(r"-W\d\d$"), Grain.WEEK),
    (re.compile(r"-(SP|SU|FA|WI)$"), Grain.SEASON),
    (re.compile(r"-Q\d$"), Grain.QUARTER),
    (re.compile(r"-H\d$"), Grain.HALF),
    (re.compile(r"\d{4}-\d\d-\d\d$"), Grain.DAY),
    (re.compile(r"\d{4}-\d\d$"), Grain.MONTH),
    (re.compile(r"^(BC)?\d{4}$"), Grain.YEAR),
    (re.compile(r"^(BC)?\d{3}$"), Grain.DECADE),
    (re.compile(r"^(BC)?\d{2}$"), Grain.CENTURY),
)


def dating_of(type: str, value: str, mod: str | None) -> Dating:
    """The dating that an annotator gave: some time within what the value names; ValueError if there is no such type."""
    grain = next((grain for pattern, grain in GRAINS if pattern.search(value)), Grain.DAY)
    days = timex_days(value)
    bounds = OPEN
    if days:
        start, end = days[0] * MINUTES_A_DAY, days[1] * MINUTES_A_DAY + MINUTES_A_DAY - 1
        if clock := CLOCK.search(value):
            start = end = start + int(clock[1]) * 60 + int(clock[2])
        bounds = Bounds(start, end, start, end)
    return Dating(
        type=TimexType(type),
        value=value,
        edtf=edtf_value(grain, *days) if days else "",
        first=days[0] if days else None,
        last=days[1] if days else None,
        bounds=bounds,
        grain=grain,
        anchor=Anchor.ABSOLUTE,
        reason=Reason(rule="annotator", how=How.DECIDED),
        mod=mod,
    )
