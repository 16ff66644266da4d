"""Finding events: pages of the timeline, what the filters would leave, single ones by their address (from `rows`).

What asks the index of filters stands here for all who use it; a million events make none of it slow:

    find(session, filter, limit=30, cursor=None)       -> EventPage: events, total, cursors of the pages beside it
    count(session, filter)                             -> how many there are
    latest(session, filter, day, limit=)               -> the last events before the end of a day, the newest first
    neighbours(session, key, filter)                   -> the events right before and after one
    facets(session, filter)                            -> Facets: Counts of every facet, each as the others leave it
    density(session, filter, start=, end=, step=)      -> [Bucket]: how they lie over months, years or what `step` says
    meant(session, typed)                              -> words like those that stand in no event
    lanes(session, filter, by="source", start=, end=)  -> [Lane]: the bars of a period in lanes, dense places counted
"""

import base64
import json
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from pyroaring import BitMap
from sqlmodel import Session, select

from timeline.events.model import Event
from timeline.store import entries
from timeline.store.density import Bucket, Step, density
from timeline.store.facets import EXACT_TO, Count, Facets, facets
from timeline.store.filters import Filter
from timeline.store.index.index import Index
from timeline.store.index.keeping import consult
from timeline.store.index.ordered import Point
from timeline.store.index.selecting import Selection
from timeline.store.lanes import By, Cell, Lane, Mark, lanes
from timeline.store.meant import meant
from timeline.store.plain import plain
from timeline.store.rows import events_of, get, holding, rows_of, telling
from timeline.store.tables import EventRow

__all__ = [
    "END",
    "EXACT_TO",
    "Bucket",
    "By",
    "Cell",
    "Count",
    "EventPage",
    "Facets",
    "Filter",
    "Lane",
    "Mark",
    "Step",
    "count",
    "density",
    "facets",
    "find",
    "get",
    "holding",
    "lanes",
    "latest",
    "meant",
    "neighbours",
    "numbers",
    "telling",
]


ALL = Filter()
AFTER_ALL = 2**63 - 1  # a place in the timeline that no event has


@dataclass(frozen=True, slots=True)
class EventPage:
    """Some events in order. `earlier`, `later`: cursors of the pages beside it, None where there are none."""

    events: list[Event]
    total: int
    earlier: str | None
    later: str | None


def find(session: Session, filter: Filter, *, limit: int = 30, cursor: str | None = None) -> EventPage:
    """The events that `filter` leaves, `limit` of them beside `cursor`; ValueError if that is no cursor."""
    forward, mark = _read_cursor(cursor) if cursor else (True, None)
    with consult(session) as consulted:
        index, chosen = consulted.index, Selection(consulted, filter).all
        found = _beside(session, index, chosen, forward, mark, limit)
        more = _ends(index, chosen, found)
    rows = rows_of(session, found)
    return EventPage(
        events=events_of(session, rows),
        total=len(chosen),
        earlier=_cursor("-", rows[0]) if more[0] and rows else None,
        later=_cursor("+", rows[-1]) if more[1] and rows else None,
    )


def count(session: Session, filter: Filter) -> int:
    """How many events `filter` leaves."""
    with consult(session) as consulted:
        return len(Selection(consulted, filter).all)


def numbers(session: Session, filter: Filter) -> list[int]:
    """The row numbers of the events that `filter` leaves."""
    with consult(session) as consulted:
        return list(Selection(consulted, filter).all)


def _beside(
    session: Session, index: Index, chosen: BitMap, forward: bool, mark: tuple[int, str] | None, limit: int
) -> list[int]:
    """The next chosen events beside a mark, in order."""
    point = (0, 0)
    if mark:
        point, at = _point(session, index, *mark)
        chosen = chosen - at
    if forward:
        return list(islice(index.order.after(chosen, point), limit))
    return list(islice(index.order.before(chosen, point), limit))[::-1]


def _ends(index: Index, chosen: BitMap, found: Sequence[int]) -> tuple[bool, bool]:
    """Whether there are chosen events before and after these."""
    if not found:
        return False, False
    order, beyond = index.order, chosen - BitMap(found)
    points = [order.point(index.place(event), event) for event in (found[0], found[-1])]
    return any(True for _ in order.before(beyond, points[0])), any(
        True for _ in order.after(beyond, points[1])
    )


def _point(session: Session, index: Index, sort: int, key: str) -> tuple[Point, BitMap]:
    """The point before the first event that does not stand before this place, and the event at it, if it is there."""
    keys = entries.keys_at(session, sort)
    for event in index.order.equals(sort):
        if keys.get(event, "") >= key:
            return index.order.point(sort, event), BitMap([event] if keys[event] == key else [])
    return index.order.start(sort + 1), BitMap()


def latest(session: Session, filter: Filter, day: int, *, limit: int) -> list[Event]:
    """The last events that certainly lie before the end of this day, the newest first."""
    with consult(session) as consulted:
        chosen = Selection(consulted, filter.narrowed(Filter(end=day, within="certain"))).all
        found = _beside(session, consulted.index, chosen, False, (AFTER_ALL, ""), limit)
    return events_of(session, rows_of(session, found))[::-1]


def neighbours(session: Session, key: str, filter: Filter = ALL) -> tuple[Event | None, Event | None]:
    """The events that stand right before and after the one with this key among those that `filter` leaves."""
    number = session.exec(select(EventRow.id).where(EventRow.key == plain(key))).first()
    with consult(session) as consulted:
        index = consulted.index
        if number is None or number not in index.events:
            return None, None
        point = index.order.point(index.place(number), number)
        others = Selection(consulted, filter).all - BitMap([number])
        beside = [next(of(others, point), None) for of in (index.order.before, index.order.after)]
    found = {row.id: row for row in rows_of(session, [event for event in beside if event is not None])}
    before, after = (events_of(session, [found[n]])[0] if n in found else None for n in beside)
    return before, after


def _cursor(direction: str, row: EventRow) -> str:
    return _written(direction, row.sort, row.key)


def _written(direction: str, sort: int, key: str) -> str:
    place = json.dumps([direction, sort, key], ensure_ascii=False, separators=(",", ":"))
    return base64.urlsafe_b64encode(place.encode()).decode().rstrip("=")


def _read_cursor(cursor: str) -> tuple[bool, tuple[int, str]]:
    """Whether a cursor leads on, and the place that it starts from."""
    try:
        direction, sort, key = json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
        if direction in ("+", "-") and type(sort) is int and type(key) is str and abs(sort) < 2**63:
            return direction == "+", (sort, plain(key))
    except (ValueError, TypeError):
        pass
    raise ValueError("this is no place in the timeline")


END = _written("-", AFTER_ALL, "")  # the cursor of the last events
