"""Of what recurs, the one of a certain week or year, the last one and the next one."""

from functools import lru_cache

from timeline.temporal import calendar as cal
from timeline.temporal.calendar import civil
from timeline.temporal.datings import unit_of
from timeline.temporal.german.holidays import DAYS as HOLIDAYS
from timeline.temporal.meaning import BEFORE_LAST, Cycle, Recurring
from timeline.temporal.model import Grain

CYCLE_GRAIN = {
    Cycle.WEEKDAY: Grain.DAY, Cycle.WEEKEND: Grain.WEEKEND, Cycle.DATE: Grain.DAY, Cycle.DAY_OF_MONTH: Grain.DAY,
    Cycle.TURN_OF_MONTH: Grain.DAY,
    Cycle.MONTH: Grain.MONTH, Cycle.SEASON: Grain.SEASON, Cycle.QUARTER: Grain.QUARTER, Cycle.HALF: Grain.HALF,
    Cycle.WEEK: Grain.WEEK, Cycle.WEEKDAY_OF_MONTH: Grain.DAY, Cycle.WEEKEND_OF_MONTH: Grain.WEEKEND,
    Cycle.WEEKEND_OF_DATE: Grain.WEEKEND, Cycle.HOLIDAY: Grain.DAY, Cycle.TERM: Grain.YEAR, Cycle.SEMESTER: Grain.HALF,
}  # fmt: skip
_REMEMBERED = 10_000  # articles of one day mean the same Mondays
Days = tuple[int, int]  # first and last


def occurrence(m: Recurring, day: int, by: int = 0) -> Days:
    """The one that lies in the week or year of `day`, or `by` weeks or years on."""
    if m.cycle is Cycle.WEEKDAY:
        return (cal.week_start(day) + m.at + 7 * by,) * 2
    if m.cycle is Cycle.WEEKEND:
        return unit_of(Grain.WEEKEND, day + 7 * by)
    if m.cycle is Cycle.DAY_OF_MONTH:
        return _day_of_month(m.at, day, by)
    if m.cycle is Cycle.TURN_OF_MONTH:
        first = _day_of_month(m.at, day, by + 1)[0]
        return first - 1, first
    year = civil(day)[0] + by
    if m.cycle is Cycle.DATE:
        return (_date(year, m.at, by),) * 2
    if m.cycle is Cycle.WEEKEND_OF_DATE:
        return unit_of(Grain.WEEKEND, _date(year, m.at, by))
    if m.cycle is Cycle.HOLIDAY:
        return HOLIDAYS[m.name](year)
    if m.cycle is Cycle.WEEK:
        return cal.week_span(year, m.at)
    if m.cycle is Cycle.WEEKDAY_OF_MONTH:
        return (_weekday_of_month(year, m.at),) * 2
    if m.cycle is Cycle.WEEKEND_OF_MONTH:
        saturday = _weekday_of_month(year, m.at)
        return saturday, saturday + 1
    if m.cycle in (Cycle.TERM, Cycle.SEMESTER):
        return cal.months_span(year, *divmod(m.at, 100))
    months = {Cycle.MONTH: 1, Cycle.SEASON: 3, Cycle.QUARTER: 3, Cycle.HALF: 6}[m.cycle]
    at = m.at if m.cycle in (Cycle.MONTH, Cycle.SEASON) else (m.at - 1) * months + 1
    return cal.months_span(year, at, months)


def _date(year: int, at: int, by: int) -> int:
    """A day of the year, or of the next one that has it, in the direction of `by`."""
    month, dom = divmod(at, 100)
    while not cal.exists(year, month, dom):
        year += 1 if by >= 0 else -1
    return cal.day_number(year, month, dom)


def _weekday_of_month(year: int, at: int) -> int:
    """The first, second, last but one or last Monday of a month; `at` as Cycle says."""
    month, rest = divmod(at, 100)
    weekday, which = divmod(rest, 10)
    first, last = cal.month_span(year, month)
    if which in (0, BEFORE_LAST):
        return last - (cal.weekday(last) - weekday) % 7 - (7 if which else 0)
    return first + (weekday - cal.weekday(first)) % 7 + 7 * (which - 1)


def _day_of_month(dom: int, day: int, by: int) -> Days:
    """The day of that number `by` months on; a month without it is passed over."""
    year, month, _ = civil(day)
    count = 12 * year + month - 1 + by
    while not cal.exists(*_year_and_month(count), dom):
        count += 1 if by >= 0 else -1
    return (cal.day_number(*_year_and_month(count), dom),) * 2


def _year_and_month(count: int) -> tuple[int, int]:
    return count // 12, count % 12 + 1


@lru_cache(_REMEMBERED)
def last(m: Recurring, day: int, *, inclusive: bool) -> Days:
    """The last one that begins before the day (or on it)."""
    found = (occurrence(m, day, by) for by in (1, 0, -1, -2))
    return next(span for span in found if span[0] < day + inclusive)


@lru_cache(_REMEMBERED)
def following(m: Recurring, day: int, *, inclusive: bool) -> Days:
    """The next one that ends after the day (or on it)."""
    found = (occurrence(m, day, by) for by in (-1, 0, 1, 2))
    return next(span for span in found if span[1] > day - inclusive)


def over(m: Recurring, day: int) -> Days:
    """The last one that was over before the day: in January "im vergangenen Winter" is not the one that goes on."""
    return max(span for span in (occurrence(m, day, by) for by in (-2, -1, 0)) if span[1] < day)


def to_come(m: Recurring, day: int) -> Days:
    """The next one that begins after the day."""
    return min(span for span in (occurrence(m, day, by) for by in (0, 1, 2)) if span[0] > day)
