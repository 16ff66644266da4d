"""A period as a line: where a time lies on it, its ticks, and the periods beside, within and around it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from babel.dates import get_month_names

from timeline.store.events import Bucket
from timeline.temporal.calendar import MINUTES_A_DAY, civil, day_number
from timeline.web.language import GERMAN, language
from timeline.web.overview import year_name

NARROWEST: Final = 7  # days
SHARE: Final = 0.8  # of all events: what is shown of a time that nobody chose
MOST_TICKS: Final = 8
STEPS: Final = (1, 7, 14)  # days
MONTHS: Final = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000)


class Tick(NamedTuple):
    """A line of the axis, in percent of its length, and what begins there."""

    at: float
    name: str


@dataclass(frozen=True, slots=True)
class Window:
    """The days from `start` to `end`."""

    start: int
    end: int

    @property
    def days(self) -> int:
        return self.end - self.start + 1

    def at(self, minute: int) -> float:
        """Where a civil minute lies, in percent; less than 0 and more than 100 outside."""
        return round(100 * (minute - self.start * MINUTES_A_DAY) / (self.days * MINUTES_A_DAY), 2)

    def inside(self, other: "Window") -> "Window":
        """As much of this length as there is room for in another one, as near as it can be."""
        days = min(self.days, other.days)
        start = min(max(self.start, other.start), other.end - days + 1)
        return Window(start, start + days - 1)

    def moved(self, share: float) -> "Window":
        """The same length, later by a share of it."""
        by = round(self.days * share) or (1 if share > 0 else -1)
        return Window(self.start + by, self.end + by)

    def scaled(self, factor: float) -> "Window":
        """As much around the same middle, `factor` times as long."""
        days = max(round(self.days * factor), NARROWEST)
        start = self.start + (self.days - days) // 2
        return Window(start, start + days - 1)

    def ticks(self) -> list[Tick]:
        """The beginnings of days, months or years, at most eight."""
        return [Tick(self.at(day * MINUTES_A_DAY), _named(day, self.days)) for day in self._beginnings()]

    def _beginnings(self) -> list[int]:
        for step in STEPS:
            if self.days <= step * MOST_TICKS:
                return list(range(self.start, self.end + 1, step))
        found: list[int] = []
        for months in MONTHS:
            found = [day for day in _months(self.start, self.end, months) if day >= self.start]
            if len(found) <= MOST_TICKS:
                break
        return found


def _months(start: int, end: int, step: int) -> Iterator[int]:
    """The first days of every `step` months, counted from the year 0, from the one that holds the day `start`."""
    year, month, _day = civil(start)
    number = (year * 12 + month - 1) // step * step
    while (day := day_number(number // 12, number % 12 + 1, 1)) <= end:
        yield day
        number += step


def _named(day: int, days: int) -> str:
    year, month, number = civil(day)
    if days > MOST_TICKS * STEPS[-1] and month == 1 and number == 1:
        return year_name(year)
    name = get_month_names("abbreviated", "format", language())[month]
    if days > MOST_TICKS * STEPS[-1]:
        return f"{name} {year}" if year > 0 else name
    return f"{number}. {name}" if language() == GERMAN else f"{number} {name}"


def fullest(buckets: Sequence[Bucket]) -> Window | None:
    """The shortest run of buckets in which most of all lies."""
    wanted = SHARE * sum(bucket.weight for bucket in buckets)
    best: Window | None = None
    first, held = 0, 0.0
    for bucket in buckets:
        held += bucket.weight
        while held - buckets[first].weight >= wanted:
            held -= buckets[first].weight
            first += 1
        found = Window(buckets[first].start, bucket.last)
        if held >= wanted and (best is None or found.days < best.days):
            best = found
    return best


def typed(day: int) -> str:
    """A day as somebody would type it."""
    year, month, number = civil(day)
    return f"{number}.{month}.{year}" if year > 0 else f"{1 - year} v. Chr."
