"""What the index of filters knows of events, stored beside them; and which of it changed, for all who have read it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any, Final

from sqlalchemy import Row, delete, func, insert, select
from sqlmodel import Session, col

from timeline.store.chunks import chunks
from timeline.store.index.index import Entry
from timeline.store.index.terms import SEPARATOR, term
from timeline.store.tables import (
    ArticleRow,
    EventRow,
    IndexChangeRow,
    IndexEntryRow,
    StatementNameRow,
    StatementRow,
)

REMEMBERED: Final = 50_000  # changes; who has missed more reads everything anew

_ENTRIES = select(
    col(IndexEntryRow.event),
    col(EventRow.sort),
    col(IndexEntryRow.first),
    col(IndexEntryRow.last),
    col(IndexEntryRow.terms),
).join(EventRow, col(EventRow.id) == IndexEntryRow.event)

_GENERATION: Final = select(func.max(col(IndexChangeRow.id)))
_SAID = select(col(EventRow.id), col(EventRow.words))

_OWN = select(
    col(EventRow.id),
    col(EventRow.kind),
    col(EventRow.certainty),
    col(EventRow.status),
    col(EventRow.dating),
    col(EventRow.disagreement),
    col(EventRow.earliest_start),
    col(EventRow.latest_end),
)


def renew(session: Session, events: Iterable[int]) -> None:
    """Bring the entries of these events, by row number, in step with what is stored: changed, new or gone."""
    for part in chunks(dict.fromkeys(events)):
        session.execute(delete(IndexEntryRow).where(col(IndexEntryRow.event).in_(part)))
        if entries := list(_made(session, part)):
            session.execute(insert(IndexEntryRow), entries)
        session.execute(insert(IndexChangeRow), [{"event": event} for event in part])
    if latest := generation(session):
        session.execute(delete(IndexChangeRow).where(col(IndexChangeRow.id) <= latest - REMEMBERED))


def renew_told_in(session: Session, article_id: int) -> None:
    """The same for the events that this article tells."""
    told = select(col(StatementRow.event_id)).where(col(StatementRow.article_id) == article_id)
    renew(session, [event for event in session.scalars(told) if event is not None])


def generation(session: Session) -> int:
    """A number that grows with every change."""
    return session.scalar(_GENERATION) or 0


def everything(session: Session) -> Iterator[Entry]:
    """All entries in the order of the timeline."""
    key = col(EventRow.key)
    postgresql = session.get_bind().dialect.name == "postgresql"
    place = (col(EventRow.sort), key.collate("C") if postgresql else key)  # as Python sorts
    query = _ENTRIES.order_by(*place).execution_options(yield_per=10_000)
    return map(Entry._make, session.connection().execute(query))  # plain rows: a million records cost seconds


def changed_since(session: Session, known: int) -> dict[int, Entry | None] | None:
    """The entries that changed after a generation, None for those that are gone; None where nobody remembers."""
    oldest = session.scalar(select(func.min(col(IndexChangeRow.id))))
    if oldest is None or oldest > known + 1:
        return None
    later = select(col(IndexChangeRow.event)).where(col(IndexChangeRow.id) > known).distinct()
    found: dict[int, Entry | None] = dict.fromkeys(session.scalars(later))
    for part in chunks(found):
        for row in session.execute(_ENTRIES.where(col(IndexEntryRow.event).in_(part))):
            found[row.event] = Entry(*row)
    return found


def said(session: Session, events: Iterable[int]) -> Iterator[tuple[int, str]]:
    """The words of these events, as far as they are there."""
    for part in chunks(events):
        for row in session.execute(_SAID.where(col(EventRow.id).in_(part))):
            yield row.id, row.words


def all_said(session: Session) -> Iterator[tuple[int, str]]:
    """The words of all events, in the order of their row numbers."""
    query = _SAID.order_by(col(EventRow.id)).execution_options(yield_per=1000)
    return ((row.id, row.words) for row in session.connection().execute(query))


def keys_at(session: Session, sort: int) -> dict[int, str]:
    """The keys of the events with this place, by row number."""
    query = select(col(EventRow.id), col(EventRow.key)).where(col(EventRow.sort) == sort)
    return {number: key for number, key in session.execute(query) if number is not None}


def _made(session: Session, events: list[int]) -> Iterator[dict[str, object]]:
    """The entries of those of these events that there are."""
    told = _told(session, events)
    for row in session.execute(_OWN.where(col(EventRow.id).in_(events))):
        yield {
            "event": row.id,
            "first": row.earliest_start,
            "last": row.latest_end,
            "terms": SEPARATOR.join(sorted({*_own(row), *told[row.id]})),
        }


def _own(row: Row[Any]) -> Iterator[str]:
    """The terms of an event itself."""
    yield term("kind", row.kind)
    yield term("certainty", row.certainty)
    yield term("status", row.status)
    yield term("grain", row.dating["grain"])
    yield term("anchor", row.dating["anchor"])
    yield term("rule", row.dating["reason"]["rule"])
    yield term("disagreement", "yes" if row.disagreement else "no")
    if row.earliest_start is None:
        yield term("open", "start")
    if row.latest_end is None:
        yield term("open", "end")


def _told(session: Session, events: list[int]) -> dict[int, set[str]]:
    """By event the terms that its statements give it: who says so, and whom they name."""
    event = col(StatementRow.event_id)
    sources = (
        select(event, col(ArticleRow.source))
        .join(ArticleRow, col(ArticleRow.id) == StatementRow.article_id)
        .where(event.in_(events), col(ArticleRow.source) != "")
    )
    names = (
        select(event, col(StatementNameRow.kind), col(StatementNameRow.label))
        .join(StatementNameRow, col(StatementNameRow.statement) == StatementRow.key)
        .where(event.in_(events))
    )
    found: dict[int, set[str]] = defaultdict(set)
    for number, source in session.execute(sources):
        found[number].add(term("source", source))
    for number, kind, label in session.execute(names):
        found[number].add(term(kind, label))
    return found
