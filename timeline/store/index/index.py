"""What the filters need to know of every event, in memory: sets, orders and days. It knows no database.

A million events take about 150 MB; to count or to cut sets of that size takes some microseconds.
"""

from array import array
from collections.abc import Iterable, Iterator
from heapq import merge
from typing import Final, NamedTuple

from pyroaring import BitMap

from timeline.store.index.ordered import Ordered
from timeline.store.index.spans import Days, Spans
from timeline.store.index.terms import PORTION, SEPARATOR, Terms
from timeline.temporal.calendar import MINUTES_A_DAY

EARLIEST: Final = -(2**63)  # an open start
LATEST: Final = 2**63 - 1  # an open end
PLACES_A_MINUTE: Final = 2**22  # see `records.sort_key`


class Entry(NamedTuple):
    """What the index knows of an event: row number, place, the civil minutes that it may begin and end at, terms."""

    event: int
    sort: int
    first: int | None
    last: int | None
    terms: str


class Index:
    """All events, by row number. `events` are those of them, `order` is that of the timeline."""

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        """`entries` in the order of the timeline."""
        self.terms = Terms()
        self._sorts, self._firsts, self._lasts = array("q"), array("q"), array("q")
        self.spans = Spans()
        placed = array("I")
        self.terms.fill(self._noted(entries, placed))
        self.events = BitMap(placed)
        self.order = Ordered((self._sorts[event], event) for event in placed)
        self._ends = Ordered((self._lasts[event], event) for event in self._by_end(placed))

    def copy(self) -> "Index":
        """The same, to be changed apart."""
        other = Index()
        other.events, other.terms = self.events.copy(), self.terms.copy()
        other.spans = self.spans.copy()
        other._sorts, other._firsts, other._lasts = self._sorts[:], self._firsts[:], self._lasts[:]
        other.order, other._ends = self.order.copy(), self._ends.copy()
        return other

    def put(self, entry: Entry) -> None:
        """Know this of an event, instead of what was known of it. It stands last among those of equal place."""
        self.discard(entry.event)
        self._note(entry)
        self.events.add(entry.event)
        self.terms.add(entry.event, entry.terms.split(SEPARATOR))
        self.order.add(entry.sort, entry.event)
        self._ends.add(self._lasts[entry.event], entry.event)
        if days := self._days(entry.event):
            self.spans.add(days, entry.event)

    def discard(self, event: int) -> None:
        """Know nothing of an event."""
        if event not in self.events:
            return
        self.events.discard(event)
        self.terms.discard(event)
        self.order.discard(self._sorts[event], event)
        self._ends.discard(self._lasts[event], event)
        if days := self._days(event):
            self.spans.discard(days, event)

    def place(self, event: int) -> int:
        """Where an event that is known stands, as `sort_key` has it."""
        return self._sorts[event]

    def possible(self, start: int | None, end: int | None) -> BitMap:
        """The events that may lie, in part, between these days."""
        found = self.events
        if start is not None:
            found = found - self._ends.below(start * MINUTES_A_DAY)
        if end is not None:
            found = found & (self._begun(end) | self.terms.having("open", "start"))
        return found

    def certain(self, start: int | None, end: int | None) -> BitMap:
        """The events that cannot lie outside of these days; what has an open end may always."""
        found = self.events - self.terms.any("open", ("start", "end"))
        if start is not None:
            found -= self._begun(start - 1)
        if end is not None:
            found &= self._ends.below((end + 1) * MINUTES_A_DAY)
        return found

    def _begun(self, day: int) -> BitMap:
        """Those that may begin on this day or before it, and some with an open start."""
        return self.order.below((day + 1) * MINUTES_A_DAY * PLACES_A_MINUTE)

    def _days(self, event: int) -> Days | None:
        """The days that an event may lie in; None where an end is open."""
        first, last = self._firsts[event], self._lasts[event]
        if first == EARLIEST or last == LATEST:
            return None
        return first // MINUTES_A_DAY, last // MINUTES_A_DAY

    def _by_end(self, events: "array[int]") -> Iterator[int]:
        """The events by their ends; sorted in parts, to need little memory."""
        last = self._lasts.__getitem__
        parts = (events[at : at + PORTION] for at in range(0, len(events), PORTION))
        return merge(*(array("I", sorted(part, key=last)) for part in parts), key=last)

    def _note(self, entry: Entry) -> None:
        if entry.event >= len(self._sorts):
            missing = bytes(8 * (entry.event + 1 - len(self._sorts)))
            for known in (self._sorts, self._firsts, self._lasts):
                known.frombytes(missing)
        self._sorts[entry.event] = entry.sort
        self._firsts[entry.event] = EARLIEST if entry.first is None else entry.first
        self._lasts[entry.event] = LATEST if entry.last is None else entry.last

    def _noted(self, entries: Iterable[Entry], placed: "array[int]") -> Iterator[tuple[int, list[str]]]:
        """The terms of entries; `placed` gets their events, everything else is noted."""
        spans: dict[Days, array[int]] = {}
        for entry in entries:
            self._note(entry)
            placed.append(entry.event)
            if days := self._days(entry.event):
                spans.setdefault(days, array("I")).append(entry.event)
            yield entry.event, entry.terms.split(SEPARATOR)
        self.spans = Spans(spans)
