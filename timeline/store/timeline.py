"""The events as a whole, written where they changed."""

from collections.abc import Sequence

from sqlmodel import Session, col, delete, select, update

from timeline.events.model import Event
from timeline.store.records import event_fields
from timeline.store.tables import EventRow, StatementRow

CHUNK = 500


def write(session: Session, events: Sequence[Event]) -> None:
    """Make these the events; the statements that they hold are stored already."""
    rows = {row.key: row for row in session.exec(select(EventRow))}
    numbers: dict[str, EventRow] = {}
    for event in events:
        fields = event_fields(event)
        row = rows.pop(event.key, None) or EventRow(**fields)
        for name, value in fields.items():
            setattr(row, name, value)  # what is the same is not written
        session.add(row)
        numbers[event.key] = row
    session.flush()
    _assign(session, events, {key: row.id for key, row in numbers.items()})
    gone = [row.id for row in rows.values()]
    for at in range(0, len(gone), CHUNK):
        session.exec(delete(EventRow).where(col(EventRow.id).in_(gone[at : at + CHUNK])))


def _assign(session: Session, events: Sequence[Event], numbers: dict[str, int | None]) -> None:
    """Say of each statement which event holds it, and at which rank."""
    now = {
        key: (event, rank)
        for key, event, rank in session.exec(
            select(StatementRow.key, StatementRow.event_id, StatementRow.rank)
        )
    }
    changed = [
        {"key": statement.key, "event_id": numbers[event.key], "rank": rank}
        for event in events
        for rank, statement in enumerate(event.statements)
        if now[statement.key] != (numbers[event.key], rank)
    ]
    if changed:
        session.execute(update(StatementRow), changed)
