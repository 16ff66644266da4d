"""Recompute what follows from the articles and the decisions."""

from collections.abc import Iterable, Mapping

from sqlmodel import Session

from timeline.actions.regroup import regroup
from timeline.events.model import Article
from timeline.reconstruct import Reconstruction, reconstruct_article
from timeline.store import aliases, articles, decisions, links, marks, mentions, statements
from timeline.store.chunks import chunks

Readings = Mapping[Article, Reconstruction]


def rebuild(session: Session) -> None:
    """Recompute everything."""
    marks.forget_all(session)
    links.forget_all(session)
    for part in chunks(articles.keys(session)):
        update(session, part, afresh=True)
        session.expunge_all()  # written; all of it together may be more than fits into memory


def update(
    session: Session, article_keys: Iterable[str], *, ahead: Readings | None = None, afresh: bool = False
) -> None:
    """Recompute the mentions and statements of these articles, and the events that they touch.

    `ahead`: articles read beforehand, as they are without decisions. `afresh`: what stays the same is written too.
    """
    numbers = articles.ids(session, article_keys)
    told, mentioned = {}, {}
    for article in map(articles.value, articles.by_keys(session, numbers).values()):
        found = _read(session, article, ahead or {})
        mentioned[numbers[article.key]] = found.mentions
        told[numbers[article.key]] = found.statements
    mentions.replace(session, mentioned)
    change = statements.replace(session, told, afresh=afresh)
    siblings = aliases.siblings(session, change.gone)
    regroup(session, change)
    aliases.remember(session, change.gone, siblings, change.fresh.values())
    aliases.resume(session, numbers)


def _read(session: Session, article: Article, ahead: Readings) -> Reconstruction:
    decided = decisions.of_article(session, article.key)
    read = None if decided else ahead.get(article)
    return read or reconstruct_article(article, decided)
