"""Finding events: pages of the timeline, what the filters would leave, single ones by their address."""

import base64
import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import func, tuple_
from sqlmodel import Session, col, select

from timeline.events.model import Event, Statement
from timeline.store.facets import Bucket, Count, Facets, density, facets
from timeline.store.filters import Filter, conditions
from timeline.store.plain import plain
from timeline.store.records import event_value, statement_value
from timeline.store.tables import AliasRow, ArticleRow, EventRow, StatementRow

__all__ = [
    "Bucket",
    "Count",
    "EventPage",
    "Facets",
    "Filter",
    "density",
    "facets",
    "find",
    "get",
    "neighbours",
]


@dataclass(frozen=True, slots=True)
class EventPage:
    """Some events in order. `earlier`, `later`: cursors of the pages beside it, None where there are none."""

    events: list[Event]
    total: int
    earlier: str | None
    later: str | None


def find(session: Session, filter: Filter, *, limit: int = 30, cursor: str | None = None) -> EventPage:
    """The events that `filter` leaves, `limit` of them beside `cursor`; ValueError if that is no cursor."""
    where = conditions(session, filter)
    total = session.exec(select(func.count()).select_from(EventRow).where(where)).one()
    place = (col(EventRow.sort), col(EventRow.key))
    query = select(EventRow).where(where)
    forward, mark = _read_cursor(cursor) if cursor else (True, None)
    if mark:
        here = tuple_(*place)
        query = query.where(here > mark if forward else here < mark)
    query = query.order_by(*(place if forward else (c.desc() for c in place)))
    rows = list(session.exec(query.limit(limit + 1)))
    more, rows = len(rows) > limit, rows[:limit]
    if not forward:
        rows.reverse()
    before, after = (mark is not None, more) if forward else (more, True)
    return EventPage(
        events=events_of(session, rows),
        total=total,
        earlier=_cursor("-", rows[0]) if before and rows else None,
        later=_cursor("+", rows[-1]) if after and rows else None,
    )


def get(session: Session, key: str) -> Event | None:
    """The event that now holds the statement with this key, also where the statement itself is gone."""
    key = plain(key)
    row = _holding(session, key)
    if row is None and (alias := session.get(AliasRow, key)):
        row = _holding(session, alias.statement)
    return events_of(session, [row])[0] if row else None


def neighbours(session: Session, key: str) -> tuple[Event | None, Event | None]:
    """The events that stand right before and after the one with this key among all."""
    row = session.exec(select(EventRow).where(EventRow.key == plain(key))).first()
    if row is None:
        return None, None
    place = (col(EventRow.sort), col(EventRow.key))
    here, mark = tuple_(*place), (row.sort, row.key)
    before = select(EventRow).where(here < mark).order_by(*(column.desc() for column in place)).limit(1)
    after = select(EventRow).where(here > mark).order_by(*place).limit(1)
    found = [events_of(session, session.exec(query).all()) for query in (before, after)]
    return found[0][0] if found[0] else None, found[1][0] if found[1] else None


def _holding(session: Session, statement: str) -> EventRow | None:
    query = select(EventRow).join(StatementRow, col(StatementRow.event_id) == EventRow.id)
    return session.exec(query.where(StatementRow.key == statement)).first()


def events_of(session: Session, rows: Sequence[EventRow]) -> list[Event]:
    """The events of these rows, in their order, with their statements."""
    told = _statements(session, [row.id for row in rows if row.id is not None])
    return [event_value(row, tuple(told[row.id])) for row in rows]


def _statements(session: Session, ids: Iterable[int]) -> dict[int | None, list[Statement]]:
    query = (
        select(StatementRow, ArticleRow.key, ArticleRow.source)
        .join(ArticleRow, col(ArticleRow.id) == StatementRow.article_id)
        .where(col(StatementRow.event_id).in_(list(ids)))
        .order_by(col(StatementRow.event_id), col(StatementRow.rank))
    )
    found: dict[int | None, list[Statement]] = defaultdict(list)
    for row, article, source in session.exec(query):
        found[row.event_id].append(statement_value(row, article, source))
    return found


def _cursor(direction: str, row: EventRow) -> str:
    place = json.dumps([direction, row.sort, row.key], ensure_ascii=False, separators=(",", ":"))
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
