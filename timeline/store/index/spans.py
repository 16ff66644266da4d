"""The days that events may lie in, first and last, and how many events share them: day by day, or year by year."""

from collections.abc import Iterable, Iterator, Mapping

from pyroaring import BitMap

from timeline.temporal.calendar import civil, year_span

Days = tuple[int, int]


class Spans:
    """Which events may lie in which days. Those that lie in one year are known by it, too: most of them do."""

    def __init__(self, found: Mapping[Days, Iterable[int]] | None = None) -> None:
        self._sets: dict[Days, BitMap] = {}
        self._years: dict[int, BitMap] = {}
        self._longer: set[Days] = set()  # those that are in more than one year
        for days, events in (found or {}).items():
            self._put(days, BitMap(events))

    def copy(self) -> "Spans":
        """The same, to be changed apart."""
        other = Spans()
        other._sets = {days: events.copy() for days, events in self._sets.items()}
        other._years = {year: events.copy() for year, events in self._years.items()}
        other._longer = set(self._longer)
        return other

    def add(self, days: Days, event: int) -> None:
        """Let an event lie in these days."""
        self._put(days, BitMap([event]))

    def discard(self, days: Days, event: int) -> None:
        """Let an event, which lies in these days, lie in none."""
        self._sets[days].discard(event)
        if days not in self._longer:
            self._years[civil(days[0])[0]].discard(event)

    def counted(self, chosen: BitMap) -> Iterator[tuple[Days, int]]:
        """The days that some of these events may lie in, and how many of them do."""
        return ((days, count) for days, events in self._sets.items() if (count := _shared(events, chosen)))

    def counted_by_year(self, chosen: BitMap) -> Iterator[tuple[Days, int]]:
        """The same, but what lies in one year lies, as it were, in the whole of it."""
        for year, events in self._years.items():
            if count := _shared(events, chosen):
                yield year_span(year), count
        for days in self._longer:
            if count := _shared(self._sets[days], chosen):
                yield days, count

    def _put(self, days: Days, events: BitMap) -> None:
        self._sets.setdefault(days, BitMap()).update(events)
        year = civil(days[0])[0]
        if year == civil(days[1])[0]:
            self._years.setdefault(year, BitMap()).update(events)
        else:
            self._longer.add(days)


def _shared(some: BitMap, others: BitMap) -> int:
    return some.intersection_cardinality(others)
