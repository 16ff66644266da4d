"""The articles and mentions that cards need, fetched once a request."""

from collections.abc import Iterable
from functools import cache

from sqlmodel import Session

from timeline.events.model import Event
from timeline.store.articles import by_keys
from timeline.store.mentions import of_articles
from timeline.web.cards import Shelf


def shelf_of(session: Session, events: Iterable[Event]) -> Shelf:
    """All articles that tell of `events`; their mentions are read when the first one is needed."""
    keys = {statement.article for event in events for statement in event.statements}
    told = cache(lambda: of_articles(session, keys))
    return Shelf(by_keys(session, keys), lambda key: told()[key])
