"""Building datings: calendar units, their parts, and what has nothing to be resolved against."""

from functools import lru_cache

from timeline.temporal import calendar as cal
from timeline.temporal.calendar import civil, minutes
from timeline.temporal.german.vague import MODS, SHARES, TENS_OF_DAYS, THIRDS
from timeline.temporal.model import OPEN, Anchor, Bounds, Dating, Grain, How, Reason, TimexType, replace
from timeline.temporal.notation import UNKNOWN, edtf_interval, edtf_value, timex_value

MONTHS = {
    Grain.MONTH: 1,
    Grain.QUARTER: 3,
    Grain.HALF: 6,
    Grain.YEAR: 12,
    Grain.DECADE: 120,
    Grain.CENTURY: 1200,
}


_A_FEW_DAYS = 4  # those of a weekend, of a feast
_REMEMBERED = 10_000  # units that are kept: news tells of the same ones again and again

Resolved = tuple[Dating, int | None]  # the dating, and the index of the mention that it hangs on


def within(
    grain: Grain, first: int, last: int, anchor: Anchor, reason: Reason, confidence: float, *,
    type: TimexType = TimexType.DATE, value: str | None = None, mod: str | None = None, edtf: str | None = None,
) -> Dating:  # fmt: skip
    """Some time within days `first` to `last`; `value` and `edtf` are those of the unit unless given."""
    lo, hi = minutes(first, last)
    if value is None:
        value = timex_value(grain, first)
    if edtf is None:
        edtf = edtf_value(grain, first, last)
    bounds = Bounds(lo, hi, lo, hi)
    return Dating(type, value, edtf, first, last, bounds, grain, anchor, reason, confidence, mod)


def of_many(grain: Grain, whole: Grain, first: int, last: int) -> bool:
    """Whether a unit is any one of those of `whole`, days `first` to `last`: a day of a month, not of a weekend."""
    smaller = grain < whole or grain is Grain.DAY
    return smaller and last - first > _A_FEW_DAYS and unit_of(grain, first)[1] < last


def one_of_many(grain: Grain, first: int, last: int, reason: Reason) -> Dating:
    """A unit of which the text says no more than that it is one of those of days `first` to `last`."""
    lo, hi = unit_of(grain, first)[0], unit_of(grain, last)[1]
    value, edtf = UNKNOWN.get(grain, "XXXX"), edtf_value(Grain.DAY, lo, hi)
    return within(grain, lo, hi, Anchor.DISCOURSE, reason, 0.7, value=value, edtf=edtf)


@lru_cache(_REMEMBERED)
def unit(
    grain: Grain, first: int, last: int, part: str | None, anchor: Anchor, reason: Reason, confidence: float
) -> Dating:
    """A whole calendar unit, or the part of it that START, MID or END names."""
    if part is None:
        return within(grain, first, last, anchor, reason, confidence)
    days = last - first + 1
    if grain is Grain.DECADE:
        shares = SHARES.get((grain, part)) or THIRDS[part]
        lo, hi = (move(Grain.YEAR, first, round(10 * share)) for share in shares)
    elif grain is Grain.MONTH and part in TENS_OF_DAYS:
        lo, hi = (first + min(day, days) for day in TENS_OF_DAYS[part])
    else:
        lo, hi = (first + round(share * days) for share in SHARES.get((grain, part)) or THIRDS[part])
        lo = min(lo, last)  # a day has no parts
        hi = max(hi, lo + 1)
    return within(
        grain, lo, hi - 1, anchor, reason, confidence, mod=MODS.get(part, part), value=timex_value(grain, first),
        edtf=edtf_interval(lo, hi - 1),
    )  # fmt: skip


def unanchored(grain: Grain, rule: str, value: str, *, type: TimexType = TimexType.DATE) -> Resolved:
    """An expression with nothing to resolve it against."""
    reason = Reason(rule, How.UNANCHORED)
    return Dating(type, value, "", None, None, OPEN, grain, Anchor.PUBLICATION, reason, 0.0), None


def unit_of(grain: Grain, day: int) -> tuple[int, int]:
    """The calendar unit of `grain` that holds a day."""
    year, month, _ = civil(day)
    if grain <= Grain.DAY:
        return day, day
    if grain is Grain.WEEKEND:
        return cal.week_start(day) + 5, cal.week_start(day) + 6
    if grain is Grain.WEEK:
        return cal.week_start(day), cal.week_start(day) + 6
    if grain is Grain.SEASON:
        return cal.months_span(year, month // 3 * 3, 3)
    if grain is Grain.DECADE:
        return cal.year_span(year // 10 * 10)[0], cal.year_span(year // 10 * 10 + 9)[1]
    if grain is Grain.CENTURY:
        return cal.year_span(year // 100 * 100)[0], cal.year_span(year // 100 * 100 + 99)[1]
    span = MONTHS[grain]
    return cal.months_span(year, (month - 1) // span * span + 1, span)


def move(grain: Grain, day: int, by: int) -> int:
    """The day so many units on."""
    if grain <= Grain.DAY:
        return day + by
    if grain <= Grain.WEEK:
        return day + 7 * by
    return cal.add_months(day, (3 if grain is Grain.SEASON else MONTHS[grain]) * by)


def preferring(best: Dating, *others: Dating) -> Dating:
    """A reading with those that lost."""
    differing = tuple(o for o in others if (o.first, o.last) != (best.first, best.last))
    return replace(best, alternatives=differing) if differing else best
