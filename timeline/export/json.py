"""Events as JSON: `timeline export --format json`."""

from collections.abc import Mapping, Sequence
from typing import Any

from timeline.events.model import Event, Statement
from timeline.export.tagged import bounds, days, why
from timeline.store.articles import StoredArticle
from timeline.temporal.model import Mention


def event_record(
    event: Event, articles: Mapping[str, StoredArticle], mentions: Mapping[str, Sequence[Mention]]
) -> dict[str, Any]:
    """An event's record; `articles` and `mentions` hold, by key, those of its statements.

    `reason` explains the statement that is quoted first. `disagreement`: indexes into `sources`.
    """
    first, dating = event.statements[0], event.dating
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
        "reason": _reason(first, articles[first.article], mentions[first.article]),
        "sources": [_source(statement, articles[statement.article]) for statement in event.statements],
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
    }


def _reason(statement: Statement, article: StoredArticle, mentions: Sequence[Mention]) -> str:
    return why(statement.dating, mentions, statement.mention, article.reference)
