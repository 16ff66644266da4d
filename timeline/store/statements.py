"""The statements of the articles' current revisions."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.orm import Mapped
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
    before = _rows(session, told)
    for number in {row.article_id for row in before.values()}:
        names.forget(session, number)
    fresh: list[StatementRow] = []
    anew: list[tuple[StatementRow, dict[str, Any]]] = []  # with what they say now
    for number, found in told.items():
        for statement in found:
            row = statement_row(number, statement)
            known = before.pop(statement.key, None)
            differs = _differs(known, row) if known else {}
            if known and (differs or number in afresh):
                anew.append((known, differs))
            elif not known:
                session.add(row)
            if differs or number in afresh or not known:
                fresh.append(known or row)
    _forget(session, [*(row for row, _ in anew), *before.values()])
    for known, differs in anew:
        known.sqlmodel_update(differs)
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


def of_article(session: Session, article: str) -> list[Statement]:
    """The statements of the article with this key, in the order of its text."""
    return of_articles(session, [article])


def of_articles(session: Session, articles: Iterable[str]) -> list[Statement]:
    """The same of many articles."""
    return _values(session, col(ArticleRow.key), map(plain, articles))


def by_keys(session: Session, keys: Iterable[str]) -> list[Statement]:
    """The statements with these keys, as far as they are there."""
    return _values(session, col(StatementRow.key), keys)


def _values(session: Session, column: Mapped[str], keys: Iterable[str]) -> list[Statement]:
    query = (
        select(StatementRow, ArticleRow.key, ArticleRow.source)
        .join(ArticleRow, col(ArticleRow.id) == StatementRow.article_id)
        .order_by(col(StatementRow.start), StatementRow.key)
    )
    return [
        statement_value(row, article, source)
        for part in chunks(keys)
        for row, article, source in session.exec(query.where(column.in_(part)))
    ]


def _rows(session: Session, numbers: Mapping[int, object]) -> dict[str, StatementRow]:
    return {
        row.key: row
        for part in chunks(numbers)
        for row in session.exec(select(StatementRow).where(col(StatementRow.article_id).in_(part)))
    }


def _differs(known: StatementRow, now: StatementRow) -> dict[str, Any]:
    """The columns that say something else now."""
    told = now.model_dump(exclude=_NOT_TOLD)
    return {name: value for name, value in told.items() if getattr(known, name) != value}


def _forget(session: Session, rows: Iterable[StatementRow]) -> None:
    """Nothing leads to these statements any more, as they are stored."""
    found = {row.id: gist_of_row(row, "") for row in rows if row.id is not None}
    marks.forget(session, found)
    links.forget(session, found)


def _remove(session: Session, row: StatementRow) -> Gone:
    session.delete(row)
    return Gone(row.key, row.article_id, row.event_id, row.start, frozenset(row.words))
