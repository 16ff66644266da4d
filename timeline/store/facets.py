"""What choosing a filter would leave: counts beside every value of every facet."""

from collections.abc import Iterable
from dataclasses import dataclass
from heapq import nlargest
from typing import Final

from pyroaring import BitMap
from sqlmodel import Session

from timeline.store.filters import FACETS, Filter
from timeline.store.index.keeping import consult
from timeline.store.index.selecting import Selection
from timeline.store.index.terms import Terms
from timeline.store.plain import plain

EXACT_TO: Final = 10_000  # beyond, a page says "über 10.000"
MOST: Final = {"persons": 50, "organisations": 50, "places": 50}  # names that a facet lists
SAMPLE: Final = 3000  # events whose terms are looked through at most
MANY: Final = 300  # values of a facet; of more, not each one is counted
SPARE: Final = 2  # times as many as are listed are counted of these


@dataclass(frozen=True, slots=True)
class Count:
    """How many events a choice would leave."""

    value: str
    count: int

    @property
    def many(self) -> bool:
        """Whether nobody needs to know it more exactly."""
        return self.count > EXACT_TO


@dataclass(frozen=True, slots=True)
class Facets:
    """Each list counts with all other filters applied, but not its own; most frequent first.

    Values that nothing would be left of are missing, but those chosen are always there. Of persons, organisations and
    places there are the most frequent ones. `possible`, `certain`: how many lie so within the period.
    """

    sources: list[Count]
    certainties: list[Count]
    kinds: list[Count]
    persons: list[Count]
    organisations: list[Count]
    places: list[Count]
    disagreements: list[Count]
    rules: list[Count]
    grains: list[Count]
    anchors: list[Count]
    statuses: list[Count]
    possible: int
    certain: int


def facets(session: Session, filter: Filter) -> Facets:
    """The counts beside the filters."""
    with consult(session) as consulted:
        selection, terms, seen = Selection(consulted, filter), consulted.index.terms, _Seen()
        counts = {
            name: _listed(terms, facet, selection.without(facet), getattr(filter, name), MOST.get(name), seen)
            for name, facet in FACETS.items()
        }
        possible, certain = (len(selection.within(way)) for way in ("possible", "certain"))
    return Facets(**counts, possible=possible, certain=certain)


def counted(
    terms: Terms, facet: str, events: BitMap, most: int | None, seen: "_Seen | None" = None
) -> list[Count]:
    """How many of these events have which value of a facet, the `most` frequent values.

    Counts are exact always. Of many events and many values, which ones the frequent ones are is so where the values
    that are frequent among all events tell it; else they and a sample do, which may miss one at the list's end.
    """
    seen = seen or _Seen()
    if len(events) <= SAMPLE:
        found = seen.counts(terms, events).get(facet, {})
    elif most and len(terms.values(facet)) > MANY:
        found = _frequent(terms, facet, events, most, seen)
    else:
        found = _each(terms, facet, events, terms.values(facet))
    listed = sorted((pair for pair in found.items() if pair[1]), key=lambda pair: (-pair[1], pair[0]))
    return [Count(*pair) for pair in listed[:most]]


def _frequent(terms: Terms, facet: str, events: BitMap, most: int, seen: "_Seen") -> dict[str, int]:
    """The counts of the frequent values: no value can have more of these events than it has of all."""
    found: dict[str, int] = {}
    ranked = terms.ranked(facet)
    for at in range(0, SPARE * most, most):
        found |= _each(terms, facet, events, ranked[at : at + most])
        least = nlargest(most, found.values())[-1]
        if all(len(terms.having(facet, value)) < least for value in ranked[at + most : at + most + 1]):
            return found
    some = seen.counts(terms, events).get(facet, {})
    return found | _each(terms, facet, events, nlargest(SPARE * most, some, key=some.__getitem__))


def _each(terms: Terms, facet: str, events: BitMap, values: Iterable[str]) -> dict[str, int]:
    return {value: terms.having(facet, value).intersection_cardinality(events) for value in values}


class _Seen:
    """Sets of events that were looked through: what was counted for one facet serves the others."""

    def __init__(self) -> None:
        self._counts: list[tuple[BitMap, dict[str, dict[str, int]]]] = []

    def counts(self, terms: Terms, events: BitMap) -> dict[str, dict[str, int]]:
        """How many of these, or of a sample spread over all of them, have which values, by facet."""
        for known, counts in self._counts:
            if known is events:
                return counts
        sample = events[:: -(-len(events) // SAMPLE)] if len(events) > SAMPLE else events
        self._counts.append((events, terms.counted(sample)))
        return self._counts[-1][1]


def _listed(
    terms: Terms, facet: str, events: BitMap, chosen: Iterable[str], most: int | None, seen: _Seen
) -> list[Count]:
    """The counts of a facet, and of those chosen that are not among the most frequent."""
    counts = counted(terms, facet, events, most, seen)
    missing = dict.fromkeys(map(plain, chosen)).keys() - {count.value for count in counts}
    return counts + [
        Count(value, terms.having(facet, value).intersection_cardinality(events)) for value in sorted(missing)
    ]
