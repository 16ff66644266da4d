"""Which events a filter leaves, and which all of it but one part would."""

from collections.abc import Iterable
from functools import reduce

from pyroaring import BitMap
from sqlmodel import col, select

from timeline.store.chunks import chunks
from timeline.store.filters import Filter
from timeline.store.index.keeping import Consulted
from timeline.store.plain import plain
from timeline.store.tables import AliasRow, StatementRow

WORDS, PERIOD = "words", "period"


class Selection:
    """The events of a filter, as sets that are not to be changed."""

    def __init__(self, consulted: Consulted, filter: Filter) -> None:
        self._consulted, self._filter = consulted, filter
        self._parts = dict(_parts(consulted, filter))
        self._base = _within(consulted, filter.base)
        self._pinned = _holding(consulted, filter.pinned)
        self._left_out = _holding(consulted, filter.left_out)
        self.all: BitMap = self._cut(self._parts.values())

    def without(self, part: str) -> BitMap:
        """What all of the filter but one part (a facet, WORDS or PERIOD) would leave."""
        if part not in self._parts:
            return self.all
        return self._cut(found for name, found in self._parts.items() if name != part)

    def within(self, way: str) -> BitMap:
        """What would be left if the period were meant so: possibly or certainly in it."""
        if way == self._filter.within or PERIOD not in self._parts:
            return self.all
        return self._cut((self._parts | {PERIOD: _period(self._consulted, self._filter, way)}).values())

    def _cut(self, parts: Iterable[BitMap]) -> BitMap:
        found = reduce(BitMap.intersection, parts, self._base)
        if self._pinned:
            found = found | (self._pinned & self._base)
        return found - self._left_out if self._left_out else found


def _within(consulted: Consulted, base: Filter | None) -> BitMap:
    return consulted.index.events if base is None else Selection(consulted, base).all


def _parts(consulted: Consulted, filter: Filter) -> "Iterable[tuple[str, BitMap]]":
    """Each part of a filter that restricts, and the events that it leaves."""
    if filter.words.strip():
        yield WORDS, consulted.words(filter.words)
    if filter.start is not None or filter.end is not None:
        yield PERIOD, _period(consulted, filter, filter.within)
    for facet, values in filter.chosen():
        yield facet, consulted.index.terms.any(facet, map(plain, values))


def _period(consulted: Consulted, filter: Filter, way: str) -> BitMap:
    start, end = filter.start, filter.end
    if start is None and end is None:
        return consulted.index.events
    if start is not None and end is not None and start > end:
        return BitMap()
    of = consulted.index.possible if way == "possible" else consulted.index.certain
    return of(start, end)


def _holding(consulted: Consulted, keys: Iterable[str]) -> BitMap:
    """The events that hold these statements, also where the statements themselves are gone."""
    found = BitMap()
    for part in chunks(map(plain, keys)):
        lead = consulted.session.exec(select(AliasRow.statement).where(col(AliasRow.key).in_(part)))
        query = select(StatementRow.event_id).where(col(StatementRow.key).in_([*part, *lead]))
        found.update(number for number in consulted.session.exec(query) if number is not None)
    return found
