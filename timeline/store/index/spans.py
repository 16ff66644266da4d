"""The days that events may lie in, first and last, and how many events share them: day by day, or year by year."""

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, TypeVar

from pyroaring import BitMap

from timeline.temporal.calendar import civil, year_span

Days = tuple[int, int]
K = TypeVar("K")

FEW: Final = 16  # events that are looked at one by one while one set of them is compared


class Spans:
    """Which events may lie in which days. Those that lie in one year are known by it, too: most of them do."""

    def __init__(self, found: Mapping[Days, Iterable[int]] | None = None) -> None:
        self._sets: dict[Days, BitMap] = {}
        self._numbers: dict[Days, int] = {}
        self._days: list[Days] = []
        self._of = array("I")  # the number of its days by event; what it is for others says nothing
        self._years: dict[int, BitMap] = {}
        self._longer: set[Days] = set()  # those that are in more than one year
        self._lying = BitMap()  # the events that lie in any days
        for days, events in (found or {}).items():
            self._put(days, BitMap(events))

    def copy(self) -> "Spans":
        """The same, to be changed apart."""
        other = Spans()
        other._sets = {days: events.copy() for days, events in self._sets.items()}
        other._numbers, other._days, other._of = dict(self._numbers), list(self._days), self._of[:]
        other._years = {year: events.copy() for year, events in self._years.items()}
        other._longer, other._lying = set(self._longer), self._lying.copy()
        return other

    def add(self, days: Days, event: int) -> None:
        """Let an event lie in these days."""
        self._put(days, BitMap([event]))

    def discard(self, days: Days, event: int) -> None:
        """Let an event, which lies in these days, lie in none."""
        self._sets[days].discard(event)
        self._lying.discard(event)
        if days not in self._longer:
            self._years[civil(days[0])[0]].discard(event)

    def counted(self, chosen: BitMap) -> Iterator[tuple[Days, int]]:
        """The days that some of these events may lie in, and how many of them do."""
        if len(chosen) <= FEW * len(self._sets):
            found = Counter(map(self._of.__getitem__, chosen & self._lying))
            return ((self._days[number], count) for number, count in found.items())
        return _compared(self._sets.items(), chosen)

    def counted_by_year(self, chosen: BitMap) -> Iterator[tuple[Days, int]]:
        """The same, but what lies in one year lies, as it were, in the whole of it."""
        for year, count in _compared(self._years.items(), chosen):
            yield year_span(year), count
        yield from _compared(((days, self._sets[days]) for days in self._longer), chosen)

    def _put(self, days: Days, events: BitMap) -> None:
        if days not in self._sets:
            self._sets[days], self._numbers[days] = BitMap(), len(self._days)
            self._days.append(days)
        self._sets[days].update(events)
        self._lying.update(events)
        self._note(self._numbers[days], events)
        year = civil(days[0])[0]
        if year == civil(days[1])[0]:
            self._years.setdefault(year, BitMap()).update(events)
        else:
            self._longer.add(days)

    def _note(self, number: int, events: BitMap) -> None:
        """Note the number of the days that these events lie in."""
        if (missing := events.max() + 1 - len(self._of)) > 0:
            self._of.frombytes(bytes(missing * self._of.itemsize))
        for event in events:
            self._of[event] = number


def _compared(sets: Iterable[tuple[K, BitMap]], chosen: BitMap) -> Iterator[tuple[K, int]]:
    """What some sets are known by, and how many of the chosen events are in each, where there are any."""
    return ((known, count) for known, events in sets if (count := events.intersection_cardinality(chosen)))
