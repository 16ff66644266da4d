"""Calendar units that have a name, and which of them a stretch of days is. No word of any language."""

from enum import IntEnum
from typing import NamedTuple

from timeline.temporal.calendar import (
    civil,
    day_number,
    month_span,
    months_span,
    week_start,
    weekday,
    year_span,
)
from timeline.temporal.german.vague import SLACK_OF_MINUTES
from timeline.temporal.model import Dating, Grain

MINUTES_A_DAY = 1440


class Part(IntEnum):
    """The beginning, middle or end of a unit: "Anfang Mai"."""

    START = 0
    MID = 1
    END = 2


class Unit(NamedTuple):
    """A stretch of days that has a name: a calendar unit or a part of one.

    `first`, `last`: day numbers, of the whole unit even where `part` says which third of it is meant.
    `minutes`: first and last civil minute of a clock time or a part of a day, else None.
    `whole`: whether it lasted all that time (True) or happened some time within (False).
    `label`: TIMEX3's two letters for a part of a day. `about`: whether it is a clock time given roughly.
    """

    grain: Grain
    first: int
    last: int
    part: Part | None = None
    minutes: tuple[int, int] | None = None
    whole: bool = False
    label: str = ""
    about: bool = False

    @property
    def year(self) -> int:
        """Astronomical year that it begins in."""
        return civil(self.first)[0]

    @property
    def month(self) -> int:
        """Month that it begins in, 1 to 12."""
        return civil(self.first)[1]


def unit_at(grain: Grain, day: int, kin: int | None = None) -> Unit | None:
    """The unit of `grain` that holds `day` (and `kin`, for centuries counted either way); None where it has none."""
    year, month, _ = civil(day)
    match grain:
        case Grain.MINUTE | Grain.DAY_PART | Grain.DAY:
            span = (day, day)
        case Grain.WEEKEND:
            if weekday(day) < 4:
                return None
            span = (week_start(day) + min(5, weekday(day)), week_start(day) + 6)
        case Grain.WEEK:
            span = (week_start(day), week_start(day) + 6)
        case Grain.MONTH:
            span = month_span(year, month)
        case Grain.SEASON:
            span = months_span(year, month - month % 3, 3)  # meteorological: March, June, September, December
        case Grain.QUARTER:
            span = months_span(year, month - (month - 1) % 3, 3)
        case Grain.HALF:
            span = months_span(year, 1 if month <= 6 else 7, 6)
        case Grain.YEAR:
            span = year_span(year)
        case Grain.DECADE:
            if year < 1000 or year % 100 < 10:  # "die 1900er-Jahre" may be a century: rather its years
                return None
            span = _years(year - year % 10, 10)
        case Grain.CENTURY:
            return _century(year, civil(day if kin is None else kin)[0])
    return Unit(grain, *span)


def unit_of(grain: Grain, first: int, last: int) -> Unit | None:
    """The one unit of `grain` that holds all days from `first` to `last`."""
    unit = unit_at(grain, first, last)
    return unit if unit and unit.first <= first and last <= unit.last else None


def exact_unit(first: int, last: int) -> Unit | None:
    """The month or year (or single day) that `first` to `last` is, to the day."""
    for grain in (Grain.DAY, Grain.MONTH, Grain.YEAR):
        unit = unit_of(grain, first, last)
        if unit and (unit.first, unit.last) == (first, last):
            return unit
    return None


def named(grain: Grain, first: int, last: int, mod: str | None = None) -> Unit | None:
    """The unit that names `first` to `last` without being finer than `grain` or narrower than the days.

    `mod` is TIMEX3's START, MID or END; it holds where the days lie there in the unit.
    """
    if grain <= Grain.DAY:
        return exact_unit(first, last)
    unit = unit_of(grain, first, last) or exact_unit(first, last)
    return unit and unit._replace(part=part_of(unit, first, last, mod))


def part_of(unit: Unit, first: int, last: int, mod: str | None) -> Part | None:
    """Which part of `unit` the days from `first` to `last` are, if `mod` says that they are one."""
    if mod == "START" and first == unit.first and last < unit.last:
        return Part.START
    if mod == "END" and last == unit.last and first > unit.first:
        return Part.END
    if mod == "MID" and first > unit.first and last < unit.last:
        return Part.MID
    return None


def ends(grain: Grain, first: int, last: int) -> tuple[Unit, Unit]:
    """Two units that `first` lies in and `last` lies in, as fine as `grain` allows and as coarse as loses nothing."""
    for size in _sizes(grain):
        start, end = unit_at(size, first), unit_at(size, last)
        if start and end and start.first == first and end.last == last:
            return start, end
    floor = Grain.DAY if grain < Grain.MONTH else Grain.MONTH if grain < Grain.YEAR else Grain.YEAR
    start, end = unit_at(floor, first), unit_at(floor, last)
    if not start or not end:
        raise ValueError(f"no {floor.word} holds day {first} or {last}")
    return start, end


def name_or_ends(dating: Dating, first: int, last: int) -> tuple[Unit, ...]:
    """The one unit that names the days from `first` to `last` at the dating's grain, else the two at its ends."""
    unit = named(dating.grain, first, last, dating.mod)
    if unit:
        return (unit,)
    start, end = ends(dating.grain, first, last)
    return (start,) if start == end else (start, end)


def day(number: int) -> Unit:
    """The unit of a single day."""
    return Unit(Grain.DAY, number, number)


def clock_unit(dating: Dating, start: int, end: int, whole: bool = False) -> Unit | None:
    """The clock time or part of one day from civil minute `start` to `end`; None where the dating is coarser."""
    about = dating.grain is Grain.MINUTE and dating.mod == "APPROX" and end - start <= 2 * SLACK_OF_MINUTES
    if about:
        start = end = (start + end) // 2
    number = start // MINUTES_A_DAY
    if dating.grain > Grain.DAY_PART or end // MINUTES_A_DAY != number or end - start + 1 == MINUTES_A_DAY:
        return None
    return Unit(dating.grain, number, number, None, (start, end), whole, day_part(dating), about)


def day_part(dating: Dating) -> str:
    """TIMEX3's two letters for the part of the day that `dating` means ("EV"), or nothing."""
    _, found, tail = dating.value.partition("T")
    return tail if found and len(tail) == 2 and tail.isalpha() else ""


def _sizes(grain: Grain) -> tuple[Grain, ...]:
    """Grains in which the two ends of an interval may be told, coarse first."""
    if grain >= Grain.YEAR:
        return (Grain.CENTURY, Grain.YEAR) if grain == Grain.CENTURY else (Grain.YEAR,)
    own = {Grain.SEASON, Grain.QUARTER, Grain.HALF} & {grain}
    return (Grain.YEAR, *own, Grain.MONTH)


def _years(year: int, count: int) -> tuple[int, int]:
    return day_number(year, 1, 1), day_number(year + count - 1, 12, 31)


def _century(year: int, kin: int) -> Unit:
    """The century of a year as historians count it (1101 to 1200), or as EDTF does (1100 to 1199) to hold `kin`."""
    formal = (year - 1) // 100 * 100 + 1 if year > 0 else year - (year % 100 or 100) + 1
    start = formal if formal <= kin < formal + 100 else year - year % 100
    if not start <= kin < start + 100:
        start = formal
    return Unit(Grain.CENTURY, *_years(start, 100))
