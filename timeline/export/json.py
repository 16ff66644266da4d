"""Events as JSON: the format that loses nothing of them."""

import json
from collections.abc import Iterator
from typing import Any, Final

from sqlmodel import Session

from timeline.events.model import Statement
from timeline.export.selection import Selection
from timeline.export.tagged import bounds, days
from timeline.export.told import Told, told
from timeline.store.articles import StoredArticle

VERSION: Final = 1  # of the fields; a new field is no new version, one that goes or means something else is


def document(session: Session, selection: Selection) -> Iterator[str]:
    """The document of all events, piece by piece: one event a line."""
    yield f'{{"version": {VERSION}, "events": ['
    yield from lines(event_record(one) for one in told(session, selection))
    yield "]}\n"


def lines(records: Iterator[dict[str, Any]]) -> Iterator[str]:
    """The elements of a list, one a line."""
    separator = "\n"
    for record in records:
        yield separator + json.dumps(record, ensure_ascii=False)
        separator = ",\n"
    yield "\n"


def event_record(one: Told) -> dict[str, Any]:
    """An event's record.

    `reason` explains the first statement that has a time expression. `disagreement`: indexes into `sources`.
    """
    event, dating = one.event, one.event.dating
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
        "reason": one.reason(),
        "updated": one.updated.isoformat(),
        "sources": [_source(statement, one.articles[statement.article]) for statement in event.statements],
        "disagreement": list(event.disagreement),
    }


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
        "status": statement.status.value,
        "statement": statement.key,
        "doubted": statement.doubted,
        "errs": statement.decided.errs,
    }
