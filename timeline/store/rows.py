"""Events from their rows: by row number, by the key of a statement, by the articles that tell them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlmodel import Session, col, select

from timeline.events.model import Event, Statement
from timeline.store.chunks import chunks
from timeline.store.plain import plain
from timeline.store.records import event_value, statement_value
from timeline.store.tables import AliasRow, ArticleRow, EventRow, StatementRow


def rows_of(session: Session, numbers: Sequence[int]) -> list[EventRow]:
    """The rows with these numbers, in their order, as far as they are there."""
    found = {
        row.id: row
        for part in chunks(numbers)
        for row in session.exec(select(EventRow).where(col(EventRow.id).in_(part)))
    }
    return [found[number] for number in numbers if number in found]


def events_of(session: Session, rows: Sequence[EventRow]) -> list[Event]:
    """The events of these rows, in their order, with their statements."""
    told = _statements(session, [row.id for row in rows if row.id is not None])
    return [event_value(row, tuple(told[row.id])) for row in rows]


def get(session: Session, key: str) -> Event | None:
    """The event that now holds the statement with this key, also where the statement itself is gone."""
    key = plain(key)
    row = _holding(session, key)
    if row is None and (alias := session.get(AliasRow, key)):
        row = _holding(session, alias.statement)
    return events_of(session, [row])[0] if row else None


def telling(session: Session, articles: Iterable[str]) -> list[Event]:
    """The events that any of these articles (by key) tell, in order."""
    return holding(session, (), articles)


def holding(session: Session, statements: Iterable[str], articles: Iterable[str] = ()) -> list[Event]:
    """The events that hold any of these statements (by key), or that any of these articles tell, in order."""
    numbers: set[int | None] = set()
    events = select(col(StatementRow.event_id)).where(col(StatementRow.event_id).is_not(None))
    for part in chunks(statements):
        numbers.update(session.exec(events.where(col(StatementRow.key).in_(part))))
    told = events.join(ArticleRow, col(ArticleRow.id) == StatementRow.article_id)
    for part in chunks(map(plain, articles)):
        numbers.update(session.exec(told.where(col(ArticleRow.key).in_(part))))
    return _numbered(session, filter(None, numbers))


def _numbered(session: Session, numbers: Iterable[int]) -> list[Event]:
    """The events with these row numbers, in order."""
    rows = [
        row
        for part in chunks(sorted(set(numbers)))
        for row in session.exec(select(EventRow).where(col(EventRow.id).in_(part)))
    ]
    return events_of(session, sorted(rows, key=lambda row: (row.sort, row.key)))


def _holding(session: Session, statement: str) -> EventRow | None:
    query = select(EventRow).join(StatementRow, col(StatementRow.event_id) == EventRow.id)
    return session.exec(query.where(StatementRow.key == statement)).first()


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
