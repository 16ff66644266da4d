"""The marks of the statements: where those are found that are worth judging."""

from collections.abc import Mapping

from sqlalchemy import and_, delete, insert, or_, select
from sqlmodel import Session, col

from timeline.events.blocking import begins, marks, stretches
from timeline.events.gist import Gist
from timeline.store.tables import MarkRow


def keep(session: Session, statements: Mapping[int, Gist]) -> None:
    """Make statements findable, by row number."""
    rows = [
        {"mark": mark, "day": begins(statement), "statement": number}
        for number, statement in statements.items()
        for mark in marks(statement)
    ]
    if rows:
        session.execute(insert(MarkRow), sorted(rows, key=lambda row: row["mark"]))


def forget(session: Session, statements: Mapping[int, Gist]) -> None:
    """Undo `keep`."""
    for number, statement in statements.items():
        here = (col(MarkRow.day) == begins(statement)) & (col(MarkRow.statement) == number)
        session.execute(delete(MarkRow).where(col(MarkRow.mark).in_(marks(statement)), here))


def forget_all(session: Session) -> None:
    """Forget all marks."""
    session.execute(delete(MarkRow))


def near(session: Session, statement: Gist) -> set[int]:
    """The row numbers of the statements worth judging beside this one, itself included."""
    there = [
        and_(col(MarkRow.mark).in_(stretch.marks), col(MarkRow.day).between(stretch.first, stretch.last))
        for stretch in stretches(statement)
        if stretch.marks
    ]
    return set(session.scalars(select(col(MarkRow.statement)).where(or_(*there)))) if there else set()
