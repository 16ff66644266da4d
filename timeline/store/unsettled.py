"""Decisions that do not hold: those that wait to take effect, and those whose place is not found any more."""

from collections.abc import Iterable, Mapping

from sqlalchemy import delete, insert
from sqlmodel import Session, col, select

from timeline.store.chunks import chunks
from timeline.store.decided import Entry, entry_of
from timeline.store.tables import DecisionRow, PendingRow, UnsettledRow


def postpone(session: Session, number: int) -> None:
    """Let a decision wait until all that it moves is made ready."""
    session.add(PendingRow(decision=number))
    session.flush()


def pending(session: Session) -> list[int]:
    """The ids of the decisions that wait to take effect."""
    return list(session.exec(select(PendingRow.decision).order_by(col(PendingRow.decision))))


def taken_effect(session: Session, numbers: Iterable[int]) -> None:
    """These wait no longer."""
    for part in chunks(numbers):
        session.execute(delete(PendingRow).where(col(PendingRow.decision).in_(part)))


def lose(session: Session, lost: Mapping[str, Iterable[int]]) -> None:
    """For these articles, by key, the decisions whose place in it is not found any more."""
    for part in chunks(lost):
        session.execute(delete(UnsettledRow).where(col(UnsettledRow.article).in_(part)))
    rows = [{"decision": number, "article": key} for key in lost for number in sorted(set(lost[key]))]
    if rows:
        session.execute(insert(UnsettledRow), rows)


def lost(session: Session) -> list[tuple[str, Entry]]:
    """The decisions to be settled anew, each with the article that no longer has its place; the oldest first."""
    query = select(UnsettledRow.article, DecisionRow).join(
        DecisionRow, col(DecisionRow.id) == UnsettledRow.decision
    )
    rows = session.exec(query.order_by(col(DecisionRow.id), col(UnsettledRow.article)))
    return [(article, entry_of(row)) for article, row in rows]
