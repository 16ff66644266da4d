"""The events, written where they changed."""

from collections.abc import Iterable, Sequence

from sqlalchemy import delete
from sqlmodel import Session, col, select

from timeline.events.merging.event import event_of
from timeline.events.merging.verdicts import is_hidden
from timeline.events.model import Event
from timeline.store import entries
from timeline.store.chunks import chunks
from timeline.store.records import event_fields, statement_value
from timeline.store.tables import ArticleRow, EventRow, StatementRow


def regroup(session: Session, groups: Sequence[Iterable[str]], left: Iterable[int]) -> None:
    """Make events of these groups of statements (by key); the ones that held them go, and those `left` empty."""
    rows = {}
    told = {}
    query = select(StatementRow, ArticleRow.key, ArticleRow.source).join(
        ArticleRow, col(ArticleRow.id) == StatementRow.article_id
    )
    for part in chunks(key for group in groups for key in group):
        for row, article, source in session.exec(query.where(col(StatementRow.key).in_(part))):
            rows[row.key] = row
            told[row.key] = statement_value(row, article, source)
    before = {row.event_id for row in rows.values() if row.event_id is not None}
    write(session, [event_of([told[key] for key in group]) for group in groups], before.union(left), rows)


def write(
    session: Session, events: Sequence[Event], before: Iterable[int], statements: dict[str, StatementRow]
) -> None:
    """Store `events` instead of the ones `before` (row numbers); `statements`: the rows of all that they hold.

    Those that an editor hid are not stored: nothing that lists, counts or exports events has to know of them.
    """
    events, hidden = _parted(events)
    for key in hidden:
        statements[key].event_id, statements[key].rank = None, 0
    known = {
        row.key: row
        for part in chunks(before)
        for row in session.exec(select(EventRow).where(col(EventRow.id).in_(part)))
    }
    now: list[EventRow] = []
    for event in events:
        fields = event_fields(event)
        row = known.pop(event.key, None)
        for name, value in fields.items() if row else ():
            setattr(row, name, value)  # what is the same is not written
        now.append(row or EventRow(**fields))
    session.add_all(now)
    session.flush()
    for event, row in zip(events, now, strict=True):
        for rank, statement in enumerate(event.statements):
            held = statements[statement.key]
            held.event_id, held.rank = row.id, rank
    session.flush()
    gone = [row.id for row in known.values() if row.id is not None]
    for part in chunks(gone):
        session.execute(delete(EventRow).where(col(EventRow.id).in_(part)))
    entries.renew(session, [*(row.id for row in now if row.id is not None), *gone])


def _parted(events: Sequence[Event]) -> tuple[list[Event], list[str]]:
    """The events that are shown, and the keys of the statements that tell others."""
    shown = [event for event in events if not is_hidden(event.statements)]
    told = (one.key for event in events if is_hidden(event.statements) for one in event.statements)
    return shown, list(told)


def members(session: Session, events: Iterable[int]) -> frozenset[str]:
    """The keys of the statements that stand in these events, by row number."""
    keys: set[str] = set()
    for part in chunks(events):
        keys.update(session.exec(select(StatementRow.key).where(col(StatementRow.event_id).in_(part))))
    return frozenset(keys)
