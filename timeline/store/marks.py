"""The marks of the statements: where those are found that are worth judging."""

from collections.abc import Mapping

from sqlalchemy import and_, bindparam, delete, func, insert, or_, select
from sqlmodel import Session, col

from timeline.events.blocking import LONG_NEEDS, SHORT, TELLING, begins, marks, reach, stretches
from timeline.events.gist import Gist
from timeline.store.tables import MarkRow

_MARK, _AT = col(MarkRow.mark), col(MarkRow.day)
_SAME = and_(
    _MARK.in_(bindparam("marks", expanding=True)), _AT.between(bindparam("same"), bindparam("until"))
)
_NEAR = and_(
    _MARK.in_(bindparam("telling", expanding=True)), _AT.between(bindparam("first"), bindparam("last"))
)
_FOUND = (  # made once: it is asked for every statement
    select(col(MarkRow.statement))
    .where(or_(_SAME, _NEAR))
    .group_by(col(MarkRow.statement))
    .having(or_(func.sum(_MARK.op("&")(TELLING)) > 0, func.count() >= bindparam("least")))
)


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
    """The row numbers of the statements that may be worth judging beside this one, itself included."""
    found: set[int] = set()
    for n, stretch in enumerate(stretches(statement)):
        if stretch.marks:
            least = 1 if max(n, reach(statement)) <= SHORT else LONG_NEEDS
            found.update(session.scalars(_FOUND, {**stretch._asdict(), "least": least}))
    return found
