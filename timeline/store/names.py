"""The persons, organisations and places that statements name."""

from collections.abc import Iterable

from sqlalchemy import insert
from sqlmodel import Session, col, delete, select

from timeline.events.model import Statement
from timeline.store.tables import StatementNameRow, StatementRow


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
