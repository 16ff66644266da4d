"""The marks of the statements: where those are found that are worth judging."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Final

from sqlalchemy import (
    BigInteger,
    Column,
    Integer,
    MetaData,
    Table,
    bindparam,
    case,
    delete,
    func,
    insert,
    literal,
    or_,
    select,
    true,
    union_all,
)
from sqlalchemy.schema import CreateTable
from sqlmodel import Session

from timeline.events.merging.blocking import (
    LONG_NEEDS,
    REACHES,
    SHORT,
    TELLING,
    begins,
    lookouts,
    marks,
    reach,
)
from timeline.events.merging.gist import Gist
from timeline.store.tables import MarkRow
from timeline.temporal.calendar import MINUTES_A_DAY

_MARKS: Final = MarkRow.__table__.c  # type: ignore[attr-defined]  # columns: no rows of the ORM are made
# What is looked for stands in a table of the connection's own, so that one query finds it all.
_WANTED: Final = Table(
    "wanted",
    MetaData(),
    Column("statement", Integer),
    Column("reach", Integer),
    Column("pair", BigInteger),
    Column("since", BigInteger),
    Column("until", BigInteger),
    prefixes=["TEMPORARY"],
    postgresql_on_commit="DELETE ROWS",
)
_PREPARE: Final = CreateTable(_WANTED, if_not_exists=True)
_FAR: Final = union_all(
    *(
        select(
            literal(n, Integer).label("reach"), literal(-(-far // MINUTES_A_DAY), BigInteger).label("days")
        )
        for n, far in enumerate(REACHES)
    )
).subquery("far")
_LONG: Final = or_(func.max(_FAR.c.reach) > SHORT, func.max(_WANTED.c.reach) > SHORT)
_FOUND: Final = (
    select(_WANTED.c.statement, _MARKS.statement)
    .select_from(_WANTED)
    .join(_FAR, true())
    .join(MarkRow, _MARKS.mark == _WANTED.c.pair.op("|")(_FAR.c.reach))
    .where(_MARKS.day.between(_WANTED.c.since - _FAR.c.days, _WANTED.c.until))
    .group_by(_WANTED.c.statement, _MARKS.statement)
    .having(
        or_(func.sum(_MARKS.mark.op("&")(TELLING)) > 0, func.count() >= case((_LONG, LONG_NEEDS), else_=1))
    )
)
_FORGOTTEN: Final = delete(MarkRow).where(
    _MARKS.mark == bindparam("of_mark"), _MARKS.day == bindparam("on"), _MARKS.statement == bindparam("by")
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
    rows = [
        {"of_mark": mark, "on": begins(statement), "by": number}
        for number, statement in statements.items()
        for mark in marks(statement)
    ]
    if rows:
        session.connection().execute(_FORGOTTEN, rows)


def forget_all(session: Session) -> None:
    """Forget all marks."""
    session.execute(delete(MarkRow))


def near(session: Session, statements: Mapping[int, Gist]) -> dict[int, set[int]]:
    """For each statement the row numbers of those that may be worth judging beside it, itself included.

    `statements` need not be stored: any numbers may stand for them.
    """
    found: dict[int, set[int]] = defaultdict(set)
    session.flush()
    connection = session.connection()
    connection.execute(_PREPARE)
    wanted = [
        {"statement": number, "reach": reach(one)} | look._asdict()
        for number, one in statements.items()
        for look in lookouts(one)
    ]
    if wanted:
        connection.execute(insert(_WANTED), wanted)
        for number, other in connection.execute(_FOUND):
            found[number].add(other)
        # At once: what many wanted would be deleted by whoever comes next.
        connection.execute(delete(_WANTED))
    return found
