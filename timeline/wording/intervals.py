"""What can be said about a dating: its form, its units and its shape. No word of any language.

Everything that words it (date, rail, headings, attributes) starts from the one `Reading` made here, so they agree.
"""

from functools import lru_cache
from typing import Final

from timeline.temporal.calendar import day_number
from timeline.temporal.model import Bounds, Dating, Grain, Relation
from timeline.wording.forms import Form, Reading, Shape
from timeline.wording.open_ends import read_open
from timeline.wording.units import MINUTES_A_DAY, Unit, clock_unit, day, ends, name_or_ends, named, unit_at

DAYS_A_YEAR: Final = 366
REMEMBERED: Final = 1024  # datings: a page asks ten times for each of them


@lru_cache(REMEMBERED)
def read(dating: Dating) -> Reading:
    """What can honestly be said about `dating`, whatever its bounds."""
    start, end = dating.bounds.earliest_start, dating.bounds.latest_end
    if start is None or end is None:
        return read_open(dating)
    return _closed(dating, *_filled(dating.bounds, start, end))


def shape(dating: Dating) -> Shape:
    """Which of the five shapes draws `dating`."""
    return read(dating).shape


def _filled(bounds: Bounds, start: int, end: int) -> tuple[int, int, int, int]:
    """The four bounds; an inner one that is open or out of order says nothing."""
    latest_start = end if bounds.latest_start is None else min(max(bounds.latest_start, start), end)
    earliest_end = start if bounds.earliest_end is None else min(max(bounds.earliest_end, start), end)
    return start, latest_start, earliest_end, end


def _closed(dating: Dating, start: int, latest_start: int, earliest_end: int, end: int) -> Reading:
    lasting = latest_start < earliest_end
    clock = _clock(dating, start, end, lasting)
    if clock:
        return clock
    first, last = start // MINUTES_A_DAY, end // MINUTES_A_DAY
    start_last, end_first = latest_start // MINUTES_A_DAY, earliest_end // MINUTES_A_DAY
    if lasting and start_last < end_first:
        return _lasting(dating, first, start_last, end_first, last)
    return _within(dating, first, last)


def _clock(dating: Dating, start: int, end: int, lasting: bool) -> Reading | None:
    """A clock time, part of a day or night; None where the dating is not that fine."""
    first, last = start // MINUTES_A_DAY, end // MINUTES_A_DAY
    unit = clock_unit(dating, start, end, lasting)
    if unit:
        return Reading(Form.ONE, (unit,), Shape.DAY, first, last)
    if dating.grain > Grain.DAY_PART or first == last or end - start >= MINUTES_A_DAY:
        return None
    if dating.grain == Grain.DAY_PART and _night(start, end):
        night = Unit(Grain.DAY_PART, first, last, None, (start, end), lasting, "NI")
        return Reading(Form.ONE, (night,), Shape.DAY, first, last)
    if dating.grain == Grain.DAY_PART:
        return None
    units = (
        Unit(Grain.MINUTE, first, first, None, (start, start)),
        Unit(Grain.MINUTE, last, last, None, (end, end)),
    )
    form, drawn = (Form.WHOLE, Shape.WHOLE) if lasting else (Form.WITHIN, Shape.WITHIN)
    return Reading(form, units, drawn, first, last)


def _night(start: int, end: int) -> bool:
    """Whether the minutes lie between an afternoon's end (17.00) and the next noon."""
    return start % MINUTES_A_DAY >= 17 * 60 and end % MINUTES_A_DAY <= 12 * 60


def _within(dating: Dating, first: int, last: int) -> Reading:
    """Some time between two days."""
    core = _core(dating, first, last)
    if core and dating.mod == "APPROX":
        return Reading(Form.AROUND, (core,), Shape.CORE, first, last)
    units = name_or_ends(dating, first, last)
    if core and len(units) == 2:
        return Reading(Form.PROBABLY, (*units, core), Shape.CORE, first, last)
    drawn = Shape.CORE if core else Shape.DAY if units == (day(first),) else Shape.WITHIN
    return Reading(_form(units), units, drawn, first, last)


def _form(units: tuple[Unit, ...]) -> Form:
    if len(units) == 1:
        return Form.ONE
    neighbours = units[0].last + 1 == units[1].first and units[0].grain == units[1].grain
    return Form.EITHER if neighbours else Form.WITHIN


def _core(dating: Dating, first: int, last: int) -> Unit | None:
    """The unit where it probably was: the one that the words name, or the middle one of a time given roughly."""
    if dating.relation != Relation.AT or dating.first is None or dating.last is None:
        return None
    if dating.mod == "APPROX":
        middle = _round(unit_at(max(dating.grain, Grain.DAY), (first + last) // 2), last - first)
        return middle if middle and first < middle.first and middle.last < last else None
    if not first < dating.first <= dating.last < last:
        return None
    return named(dating.grain, dating.first, dating.last)


def _round(unit: Unit | None, days: int) -> Unit | None:
    """The unit; of years far apart (by `days`) a round one: "um 12.000 v. Chr.", not 11.996."""
    step = next((step for step in (100, 10) if days > 2 * step * DAYS_A_YEAR), 1)
    if unit is None or unit.grain is not Grain.YEAR or step == 1:
        return unit
    count = unit.year if unit.year > 0 else 1 - unit.year
    near = (count + step // 2) // step * step
    return unit_at(Grain.YEAR, day_number(near if unit.year > 0 else 1 - near, 6, 30))


def _lasting(dating: Dating, first: int, start_last: int, end_first: int, last: int) -> Reading:
    """A period that starts between the first two days and ends between the last two."""
    grain = dating.grain
    if first == start_last and end_first == last:
        units = tuple(unit._replace(whole=True) for unit in name_or_ends(dating, first, last))
        return Reading(Form.ONE if len(units) == 1 else Form.WHOLE, units, Shape.WHOLE, first, last)
    start, end = named(grain, first, start_last), named(grain, end_first, last)
    if start and end and start != end:
        return Reading(Form.WHOLE, (start, end), Shape.WHOLE, first, last)
    drawn = Shape.WHOLE if 2 * (end_first - start_last) >= last - first else Shape.CORE
    return Reading(Form.ROUGH, ends(grain, first, last), drawn, first, last)
