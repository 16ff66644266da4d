"""Events as JSON: `timeline export --format json`."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlmodel import Session

from timeline.events.model import Event, Statement
from timeline.export.tagged import bounds, days, why
from timeline.store import articles
from timeline.store.articles import StoredArticle
from timeline.store.events import EventPage, Filter, find
from timeline.store.mentions import mentions
from timeline.temporal.model import Mention

PAGE = 200  # events read at once


def event_record(
    event: Event, told_in: Mapping[str, StoredArticle], told: Mapping[str, Sequence[Mention]]
) -> dict[str, Any]:
    """An event's record; `told_in` and `told` hold, by key, the articles of its statements and their mentions.

    `reason` explains the first statement that has a time expression. `disagreement`: indexes into `sources`.
    """
    dating, dated = event.dating, dated_by(event)
    return {
        "id": event.key,
        "title": event.title,
        **days(dating),
        "bounds": bounds(dating),
        "edtf": dating.edtf,
        "value": dating.value,
        "grain": dating.grain.word,
        "relation": dating.relation.value,
        "kind": event.kind.value,
        "status": event.status.value,
        "certainty": event.certainty.value,
        "confidence": dating.confidence,
        "reason": why(dated.dating, told[dated.article], dated.mention, told_in[dated.article].reference),
        "sources": [_source(statement, told_in[statement.article]) for statement in event.statements],
        "disagreement": list(event.disagreement),
    }


def dated_by(event: Event) -> Statement:
    """The statement whose time expression dates the event: the first that has one, and that it agrees with."""
    agreeing = [s for number, s in enumerate(event.statements) if number not in event.disagreement]
    return next((s for s in agreeing if s.mention is not None), event.statements[0])


def _source(statement: Statement, article: StoredArticle) -> dict[str, Any]:
    return {
        "article": article.external_id or article.key,
        "source": article.source,
        "title": article.title,
        "url": article.url or None,
        "published": article.published.isoformat(),
        "start": statement.start,
        "end": statement.end,
        "quote": statement.text,
        **days(statement.dating),
    }


def document(session: Session, filter: Filter) -> Iterator[str]:
    """The document of all events that `filter` leaves, piece by piece: one event a line."""
    yield '{"events": ['
    separator = "\n"
    for page in _pages(session, filter):
        keys = {statement.article for event in page.events for statement in event.statements}
        told_in, told = articles.by_keys(session, keys), {key: mentions(session, key) for key in keys}
        for event in page.events:
            yield separator + json.dumps(event_record(event, told_in, told), ensure_ascii=False)
            separator = ",\n"
    yield "\n]}\n"


def _pages(session: Session, filter: Filter) -> Iterator[EventPage]:
    cursor: str | None = None
    while True:
        page = find(session, filter, limit=PAGE, cursor=cursor)
        yield page
        cursor = page.later
        if cursor is None:
            return
