"""Recompute what follows from the articles and the decisions."""

from collections.abc import Iterable

from sqlmodel import Session

from timeline.events.merge import merge
from timeline.reconstruct import reconstruct_article
from timeline.store import articles, decisions, mentions, statements, timeline
from timeline.store.statements import Gone


def rebuild(session: Session) -> None:
    """Recompute everything."""
    update(session, articles.keys(session))


def update(session: Session, article_keys: Iterable[str]) -> None:
    """Recompute the mentions and statements of these articles, and the events of all statements."""
    gone: list[Gone] = []
    numbers = articles.ids(session, article_keys)
    for article in articles.by_keys(session, numbers).values():
        found = reconstruct_article(articles.value(article), decisions.of_article(session, article.key))
        mentions.replace(session, numbers[article.key], found.mentions)
        gone += statements.replace(session, numbers[article.key], found.statements)
    siblings = statements.siblings(session, gone)
    timeline.write(session, merge(statements.all(session)))
    statements.remember(session, gone, siblings)
