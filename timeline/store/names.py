"""The persons, organisations and places that statements name, and the events that name them."""

from collections.abc import Iterable

from sqlalchemy import ColumnElement, func, insert
from sqlmodel import Session, col, delete, select

from timeline.events.model import Statement
from timeline.store.plain import plain
from timeline.store.tables import EventRow, StatementNameRow, StatementRow

MOST = 50  # names that a facet lists


def forget(session: Session, article_id: int) -> None:
    """Let the article's statements name nothing."""
    keys = select(StatementRow.key).where(StatementRow.article_id == article_id)
    session.exec(delete(StatementNameRow).where(col(StatementNameRow.statement).in_(keys)))


def write(session: Session, found: Iterable[Statement]) -> None:
    """Let these statements, which are stored, name what they name."""
    rows = [
        {"statement": statement.key, "kind": kind, "label": label}
        for statement in found
        for kind, label in sorted(statement.entities)
    ]
    if rows:
        session.execute(insert(StatementNameRow), rows)


def naming(kind: str, labels: Iterable[str]) -> ColumnElement[bool]:
    """Of the table `event`: those that name one of these."""
    told = (
        select(StatementRow.event_id)
        .join(StatementNameRow, col(StatementNameRow.statement) == StatementRow.key)
        .where(
            StatementNameRow.kind == kind, col(StatementNameRow.label).in_([plain(label) for label in labels])
        )
    )
    return col(EventRow.id).in_(told)


def counts(
    session: Session, kind: str, where: ColumnElement[bool], chosen: Iterable[str]
) -> list[tuple[str, int]]:
    """How many of the events that `where` leaves name what; the most frequent ones, and those chosen."""
    events = func.count(col(EventRow.id).distinct())
    query = (
        select(StatementNameRow.label, events)
        .select_from(EventRow)
        .join(StatementRow, col(StatementRow.event_id) == EventRow.id)
        .join(StatementNameRow, col(StatementNameRow.statement) == StatementRow.key)
        .where(where, StatementNameRow.kind == kind)
        .group_by(StatementNameRow.label)
    )
    most = session.exec(query.order_by(events.desc(), StatementNameRow.label).limit(MOST)).all()
    wanted = {plain(label) for label in chosen} - {label for label, _ in most}
    if not wanted:
        return list(most)
    return [*most, *session.exec(query.where(col(StatementNameRow.label).in_(wanted)))]
