"""The events of a period in lanes: by source, by what they name, by dossier. Where many lie close, they are counted."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import Final, Literal, NamedTuple

from pyroaring import BitMap
from sqlmodel import Session, col, select

from timeline.events.model import Certainty, Kind
from timeline.store import dossiers
from timeline.store.chunks import chunks
from timeline.store.facets import counted
from timeline.store.filters import Filter
from timeline.store.index.index import EARLIEST, PLACES_A_MINUTE, Index
from timeline.store.index.keeping import Consulted, consult
from timeline.store.index.selecting import Selection
from timeline.store.tables import EventRow
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.model import Bounds, Dating
from timeline.temporal.notation import dating_from_record

By = Literal["source", "person", "organisation", "place", "kind", "certainty", "dossier"]

SORTED: Final = 256  # events that are quicker sorted than looked for in order


class Mark(NamedTuple):
    """An event as the chart draws it."""

    key: str
    title: str
    bounds: Bounds
    dating: Dating
    kind: Kind
    certainty: Certainty


class Cell(NamedTuple):
    """Days from `start` to `last` in which a lane holds so many events more than those that it shows."""

    start: int
    last: int
    more: int


@dataclass(frozen=True, slots=True)
class Lane:
    """The events of one value (a dossier's: its slug) in a period: how many, those shown in order, the dense places."""

    value: str
    total: int
    marks: list[Mark]
    cells: list[Cell]


def lanes(
    session: Session,
    filter: Filter,
    *,
    by: By,
    start: int,
    end: int,
    values: Sequence[str] = (),
    most: int = 8,
    limit: int = 48,
    cells: int = 24,
) -> list[Lane]:
    """What may lie between the days `start` and `end`, in a lane for each of `values`, else of the `most` frequent.

    A lane shows all of its events, or, where these are more than `limit`, the first ones of each of `cells` stretches
    of equal length, and counts the rest there; an event lies in the stretch that it begins in. An event that several
    sources tell lies in the lane of each.
    """
    with consult(session) as consulted:
        chosen = Selection(consulted, filter).all & consulted.index.possible(start, end)
        named = dict(islice(_lanes(consulted, by, chosen, values, most), most))
        edges = [start + (end + 1 - start) * n // cells for n in range(cells + 1)]
        stretches = _stretches(consulted.index, chosen, sorted(set(edges)))
        picked = {value: _pick(consulted.index, held, stretches, limit) for value, held in named.items()}
    shown = _marks(session, [event for events, _ in picked.values() for event in events])
    return [
        Lane(value, len(named[value]), [shown[event] for event in events if event in shown], dense)
        for value, (events, dense) in picked.items()
    ]


def _lanes(
    consulted: Consulted, by: By, chosen: BitMap, values: Sequence[str], most: int
) -> Iterator[tuple[str, BitMap]]:
    """The lanes that are not empty or were asked for, and the events in them."""
    if by == "dossier":
        for dossier in dossiers.all(consulted.session):
            if dossier.slug in values or (not values and dossier.published):
                yield dossier.slug, Selection(consulted, dossier.filter).all & chosen
        return
    terms = consulted.index.terms
    for value in values or [count.value for count in counted(terms, by, chosen, most)]:
        yield value, terms.having(by, value) & chosen


class _Stretch(NamedTuple):
    start: int
    last: int
    place: int
    events: BitMap


def _stretches(index: Index, chosen: BitMap, edges: Sequence[int]) -> list[_Stretch]:
    """The chosen events by the stretch that they begin in; what began before, or is open, lies at the ends."""
    places = [edge * MINUTES_A_DAY * PLACES_A_MINUTE for edge in edges]
    found = [
        _Stretch(first, after - 1, place, events & chosen)
        for (first, after), place, events in zip(
            pairwise(edges), places, index.order.parts(places), strict=False
        )
    ]
    if found:
        found[0] = found[0]._replace(
            place=EARLIEST, events=found[0].events | (index.order.below(places[0]) & chosen)
        )
        rest = chosen - BitMap.union(*(stretch.events for stretch in found))
        found[-1] = found[-1]._replace(events=found[-1].events | rest)
    return found


def _pick(
    index: Index, held: BitMap, stretches: Sequence[_Stretch], limit: int
) -> tuple[list[int], list[Cell]]:
    """The events of a lane that are shown, and how many are not."""
    if len(held) <= limit:
        return sorted(held, key=index.place), []
    shown: list[int] = []
    dense, each = [], max(limit // len(stretches), 1)
    for stretch in stretches:
        events = stretch.events & held
        shown += _first(index, events, each, stretch.place)
        if len(events) > each:
            dense.append(Cell(stretch.start, stretch.last, len(events) - each))
    return shown, dense


def _first(index: Index, events: BitMap, most: int, place: int) -> Iterable[int]:
    if len(events) <= SORTED:
        return sorted(events, key=index.place)[:most]
    return islice(index.order.after(events, index.order.start(place)), most)


def _marks(session: Session, events: Iterable[int]) -> dict[int, Mark]:
    """What is drawn of events, by row number."""
    row = EventRow
    bounds = (row.earliest_start, row.latest_start, row.earliest_end, row.latest_end)
    query = select(row.id, row.key, row.title, row.kind, row.certainty, row.dating, *bounds)  # type: ignore[call-overload]
    return {
        number: Mark(
            key, title, Bounds(*points), dating_from_record(dating), Kind(kind), Certainty(certainty)
        )
        for part in chunks(set(events))
        for number, key, title, kind, certainty, dating, *points in session.execute(
            query.where(col(row.id).in_(part))
        )
    }
