"""The statements of the articles' current revisions, and where the keys of vanished ones lead."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, delete, select

from timeline.events.model import Statement
from timeline.store import names
from timeline.store.records import statement_row, statement_value
from timeline.store.tables import AliasRow, ArticleRow, StatementRow


@dataclass(frozen=True, slots=True)
class Gone:
    """A statement that no longer exists, and what tells its successor."""

    key: str
    article_id: int
    event_id: int | None
    start: int
    words: frozenset[str]


def all(session: Session) -> list[Statement]:  # noqa: A001
    """Every statement."""
    query = select(StatementRow, ArticleRow.key, ArticleRow.source).join(
        ArticleRow, col(ArticleRow.id) == StatementRow.article_id
    )
    return [statement_value(row, article, source) for row, article, source in session.exec(query)]


def replace(session: Session, article_id: int, found: Sequence[Statement]) -> list[Gone]:
    """Make these the article's statements; returns those that it no longer has."""
    query = select(StatementRow).where(col(StatementRow.article_id) == article_id)
    rows = {row.key: row for row in session.exec(query)}
    for statement in found:
        fresh = statement_row(article_id, statement)
        row = rows.pop(statement.key, None)
        if row is None:
            session.add(fresh)
            continue
        for name, value in fresh.model_dump(exclude={"key", "event_id", "rank"}).items():
            setattr(row, name, value)
    names.forget(session, article_id)
    gone = [Gone(row.key, article_id, row.event_id, row.start, frozenset(row.words)) for row in rows.values()]
    for row in rows.values():
        session.delete(row)
    session.flush()
    names.write(session, found)
    return gone


def siblings(session: Session, gone: Iterable[Gone]) -> dict[str, str]:
    """For each vanished statement the smallest key that its event still has; to be asked before events change."""
    events = {one.event_id for one in gone if one.event_id is not None}
    query = select(StatementRow.event_id, StatementRow.key).where(col(StatementRow.event_id).in_(events))
    smallest: dict[int | None, str] = {}
    for event, key in sorted(session.exec(query), key=lambda row: row[1], reverse=True):
        smallest[event] = key
    return {one.key: smallest[one.event_id] for one in gone if one.event_id in smallest}


def remember(session: Session, gone: Iterable[Gone], siblings: dict[str, str]) -> None:
    """Let each vanished key lead on: to what else its event held, else to the most alike place of its article."""
    for one in gone:
        target = siblings.get(one.key) or _successor(session, one)
        if target is None:
            continue
        earlier = session.exec(select(AliasRow).where(AliasRow.statement == one.key)).all()
        for alias in earlier:
            alias.statement = target
        session.merge(AliasRow(key=one.key, statement=target))
    session.exec(delete(AliasRow).where(col(AliasRow.key).in_(select(StatementRow.key))))
    session.flush()


def _successor(session: Session, one: Gone) -> str | None:
    """The article's statement with the most words in common, the nearest one among equals."""
    rows = session.exec(select(StatementRow).where(StatementRow.article_id == one.article_id)).all()
    best = max(
        rows,
        key=lambda row: (len(one.words.intersection(row.words)), -abs(row.start - one.start)),
        default=None,
    )
    return best.key if best else None
