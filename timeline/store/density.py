"""How events lie over time: an uncertain one is spread evenly over all the days that it may lie in."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, pairwise
from typing import Final, Literal, NamedTuple

from pyroaring import BitMap
from sqlmodel import Session

from timeline.store.filters import Filter
from timeline.store.index.keeping import consult
from timeline.store.index.selecting import Selection
from timeline.store.index.spans import Days, Spans
from timeline.temporal.calendar import civil, day_number, month_span, weekday

Step = Literal["day", "week", "month", "year", "decade"]

STEPS: Final[dict[Step, int]] = {"day": 1, "week": 7, "month": 30, "year": 365, "decade": 3652}  # days, about
YEARS: Final[dict[Step, int]] = {"year": 1, "decade": 10}
MONTHS_UP_TO: Final = 5 * 366  # days; above that the buckets are years
MOST_BUCKETS: Final = 3000  # where a step would make more, the next coarser one is taken


class Bucket(NamedTuple):
    """The days from `start` to `last`: the weight of the events that may lie in them, and of those that surely do."""

    start: int
    last: int
    weight: float
    certain: float


def density(
    session: Session,
    filter: Filter,
    *,
    start: int | None = None,
    end: int | None = None,
    step: Step | None = None,
) -> list[Bucket]:
    """How the events lie over time, or between the days `start` and `end`, in buckets of a `step`.

    Without a step: in months, or years where it is more than five of them. Buckets without an event are left out, and
    so are events with an open end.
    """
    with consult(session) as consulted:
        spans = _counted(consulted.index.spans, Selection(consulted, filter).all, (start, end), step)
    first, last = _extent(spans, start, end)
    if last < first:
        return []
    starts = list(_starts(first, last, _step(last - first, step)))
    return _spread([one for one in spans if one[0][1] >= starts[0] and one[0][0] < starts[-1]], starts)


def _counted(
    spans: Spans, chosen: BitMap, period: tuple[int | None, int | None], step: Step | None
) -> list[tuple[Days, int]]:
    """How many of the chosen events lie in which days; in which years, where no smaller part of them is asked for."""
    if step in (None, "year", "decade"):
        years = list(spans.counted_by_year(chosen))
        first, last = _extent(years, *period)
        if step or last - first > MONTHS_UP_TO + 2 * 366:  # at either end up to a year of it may be empty
            return years
    return list(spans.counted(chosen))


def _extent(spans: Sequence[tuple[Days, int]], start: int | None, end: int | None) -> Days:
    """The first and the last day that an event may lie in, between these days; the last before the first if none."""
    first = min((first for (first, _), _ in spans), default=0)
    last = max((last for (_, last), _ in spans), default=-1)
    return max(first, first if start is None else start), min(last, last if end is None else end)


def _step(width: int, step: Step | None) -> Step:
    """The step that is asked for, else a fitting one; a coarser one where that would be too many."""
    wanted = STEPS[step or ("month" if width <= MONTHS_UP_TO else "year")]
    coarser = (name for name, days in STEPS.items() if days >= wanted and width / days <= MOST_BUCKETS)
    return next(coarser, "decade")


def _starts(first: int, last: int, step: Step) -> Iterator[int]:
    """The first days of all buckets from the one that holds the day `first`, and that of the one after `last`."""
    if step in YEARS:
        size = YEARS[step]
        year = civil(first)[0] // size * size
        yield from (day_number(each, 1, 1) for each in range(year, civil(last)[0] + size + 1, size))
        return
    day, after = _unit(first, step)
    yield day
    while after <= last:
        yield after
        after = _unit(after, step)[1]
    yield after


def _unit(day: int, step: Step) -> Days:
    """The first day of the day, week or month that a day lies in, and the first one after it."""
    if step == "day":
        return day, day + 1
    if step == "week":
        return day - weekday(day), day - weekday(day) + 7
    year, month, _ = civil(day)
    first, last = month_span(year, month)
    return first, last + 1


def _spread(spans: Iterable[tuple[Days, int]], starts: Sequence[int]) -> list[Bucket]:
    """The buckets that begin on these days (the last one only ends the one before) with their events.

    What covers many buckets is noted where it begins and ends, as so much a day.
    """
    size = len(starts)
    weights, certain, rates, covered = [0.0] * size, [0] * size, [0.0] * (size + 1), [0] * (size + 1)
    beginning, end = starts[0], starts[-1] - 1
    for (first, last), count in spans:
        i, j = bisect_right(starts, first) - 1, bisect_right(starts, last) - 1
        if i == j:
            weights[i] += count
            certain[i] += count
            continue
        rate = count / (last - first + 1)
        a, b = max(first, beginning), min(last, end)
        i, j = max(i, 0), min(j, size - 2)
        covered[i] += 1
        covered[j + 1] -= 1
        weights[i] += rate * (min(b + 1, starts[i + 1]) - a)
        if i < j:
            weights[j] += rate * (b + 1 - starts[j])
            rates[i + 1] += rate
            rates[j] -= rate
    return [
        Bucket(start, after - 1, weight + rate * (after - start), sure)
        for (start, after), weight, rate, sure, holds in zip(
            pairwise(starts), weights, accumulate(rates), certain, accumulate(covered), strict=False
        )
        if holds or sure
    ]
