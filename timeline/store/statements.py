"""The statements of the articles' current revisions."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlmodel import Session, col, select

from timeline.events.model import Statement
from timeline.store import links, marks, names
from timeline.store.chunks import chunks
from timeline.store.gists import gist_of_row
from timeline.store.plain import plain
from timeline.store.records import statement_row, statement_value
from timeline.store.tables import ArticleRow, StatementRow

_NOT_TOLD = {"id", "key", "event_id", "rank"}  # columns that the statement itself does not say


@dataclass(frozen=True, slots=True)
class Gone:
    """A statement that no longer exists, and what tells its successor."""

    key: str
    article_id: int
    event_id: int | None
    start: int
    words: frozenset[str]


@dataclass(slots=True)
class Change:
    """What became of statements: those that are new or changed, by row number, and those that are gone."""

    fresh: dict[int, str] = field(default_factory=dict)
    gone: list[Gone] = field(default_factory=list)


def replace(
    session: Session, told: Mapping[int, Sequence[Statement]], *, afresh: Collection[int] = ()
) -> Change:
    """Make these the statements of their articles, by row number.

    `afresh`: the articles of which even those count as changed that are the same.
    """
    before = _of_articles(session, told)
    for number in {row.article_id for row in before.values()}:
        names.forget(session, number)
    fresh: list[StatementRow] = []
    for number, found in told.items():
        for statement in found:
            row = statement_row(number, statement)
            known = before.pop(statement.key, None)
            differs = _differs(known, row) if known else {}
            if known and (differs or number in afresh):
                _forget(session, known)
                known.sqlmodel_update(differs)
            elif not known:
                session.add(row)
            if differs or number in afresh or not known:
                fresh.append(known or row)
    gone = [_remove(session, row) for row in before.values()]
    session.flush()
    names.write(session, (statement for found in told.values() for statement in found))
    return Change({row.id: row.key for row in fresh if row.id is not None}, gone)


def numbers(session: Session, keys: Iterable[str]) -> dict[str, int]:
    """The row numbers of the statements with these keys."""
    query = select(StatementRow.key, StatementRow.id)
    return {
        key: number
        for part in chunks(keys)
        for key, number in session.exec(query.where(col(StatementRow.key).in_(part)))
        if number is not None
    }


def of_article(session: Session, article: str, *, unshown: bool = False) -> list[Statement]:
    """The statements of the article with this key, in the order of its text; `unshown`: only those of no event."""
    query = (
        select(StatementRow, ArticleRow.source)
        .join(ArticleRow, col(ArticleRow.id) == StatementRow.article_id)
        .where(ArticleRow.key == plain(article))
        .order_by(col(StatementRow.start), StatementRow.key)
    )
    if unshown:
        query = query.where(col(StatementRow.event_id).is_(None))
    return [statement_value(row, article, source) for row, source in session.exec(query)]


def _of_articles(session: Session, numbers: Mapping[int, object]) -> dict[str, StatementRow]:
    return {
        row.key: row
        for part in chunks(numbers)
        for row in session.exec(select(StatementRow).where(col(StatementRow.article_id).in_(part)))
    }


def _differs(known: StatementRow, now: StatementRow) -> dict[str, Any]:
    """The columns that say something else now."""
    told = now.model_dump(exclude=_NOT_TOLD)
    return {name: value for name, value in told.items() if getattr(known, name) != value}


def _forget(session: Session, row: StatementRow) -> None:
    """Nothing leads to the statement any more, as it is stored."""
    assert row.id is not None  # read from the table
    marks.forget(session, {row.id: gist_of_row(row, "")})
    links.forget(session, [row.id])


def _remove(session: Session, row: StatementRow) -> Gone:
    _forget(session, row)
    session.delete(row)
    return Gone(row.key, row.article_id, row.event_id, row.start, frozenset(row.words))
