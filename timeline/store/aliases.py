"""Where the keys of statements that no longer exist lead, so that no address dies."""

from collections.abc import Iterable, Mapping

from sqlalchemy import func
from sqlmodel import Session, col, delete, select

from timeline.store.chunks import chunks
from timeline.store.statements import Gone
from timeline.store.tables import AliasRow, ArticleRow, StatementRow


def siblings(session: Session, gone: Iterable[Gone]) -> dict[str, str]:
    """For each vanished statement the smallest key that its event still has; to be asked before events change."""
    lost = list(gone)
    smallest: dict[int | None, str] = {}
    for part in chunks({one.event_id for one in lost if one.event_id is not None}):
        query = select(StatementRow.event_id, func.min(StatementRow.key)).group_by(col(StatementRow.event_id))
        smallest |= dict(session.exec(query.where(col(StatementRow.event_id).in_(part))).all())
    return {one.key: smallest[one.event_id] for one in lost if one.event_id in smallest}


def remember(
    session: Session, gone: Iterable[Gone], siblings: Mapping[str, str], fresh: Iterable[str]
) -> None:
    """Let each vanished key lead on: to what else its event held, else to the most alike place of its article.

    `fresh`: keys that are (again) those of statements, and need nothing to lead on.
    """
    for one in gone:
        target = siblings.get(one.key) or _successor(session, one)
        for alias in session.exec(select(AliasRow).where(AliasRow.statement == one.key)).all():
            alias.statement = target or _home(session, alias.key)
        session.merge(AliasRow(key=one.key, statement=target or _home(session, one.key)))
    session.flush()
    for part in chunks(fresh):
        session.exec(delete(AliasRow).where(col(AliasRow.key).in_(part)))


def resume(session: Session, articles: Iterable[str]) -> None:
    """Keys that led nowhere, as their article told nothing, lead to what it tells first now."""
    for part in chunks(map(_nowhere, articles)):
        for alias in session.exec(select(AliasRow).where(col(AliasRow.statement).in_(part))).all():
            alias.statement = _home(session, alias.key)
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


def _home(session: Session, key: str) -> str:
    """What the article of a vanished key tells first, else what stands for that."""
    article = key.rsplit("~", 2)[0]
    told = select(StatementRow.key).join(ArticleRow, col(ArticleRow.id) == StatementRow.article_id)
    first = told.where(ArticleRow.key == article).order_by(col(StatementRow.start)).limit(1)
    return session.exec(first).first() or _nowhere(article)


def _nowhere(article: str) -> str:
    """What stands for a statement of an article that tells none; no statement's key ends like that."""
    return f"{article}~"
