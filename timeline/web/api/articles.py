"""Articles: a page of them, one with its time expressions, a new one."""

from typing import Any

from flask import Response
from flask_openapi3 import APIBlueprint, Tag

from timeline import actions
from timeline.export.tagged import document
from timeline.ingest.dates import read_date
from timeline.ingest.incoming import IncomingArticle
from timeline.store import articles
from timeline.store.articles import StoredArticle
from timeline.store.mentions import mentions
from timeline.web import clock
from timeline.web.api.answers import answer, refusing
from timeline.web.api.blueprint import TOKEN, may_be, read
from timeline.web.api.cursors import after, cursor
from timeline.web.api.models import ArticlePage, FullArticle, Key, NewArticle, Paging, TakenIn
from timeline.web.api.problems import Problem
from timeline.web.sessions import session, writing


def list_articles(query: Paging) -> Response:
    """The articles in the order that they came in, page by page."""
    found, last = articles.page(session(), after(query.cursor), query.limit)
    return answer({"articles": [_record(article) for article in found], "next": cursor(last)})


def get_article(path: Key) -> Response:
    """One article with its text and time expressions, as decided."""
    article = articles.get(session(), path.key)
    if article is None:
        raise Problem(404, "There is no such article.")
    told = document(article.key, mentions(session(), article.key), article.reference)
    seen = actions.version(session(), [article.key])
    return answer(_record(article) | {"text": article.text, "version": seen, "timexes": told["timexes"]})


@refusing
def add_article(body: NewArticle) -> Response:
    """Take an article in; the same one again changes nothing, another text of it is a new revision."""
    opened = writing()
    incoming = IncomingArticle(
        body.title, body.text, read_date(body.published), body.id or None, body.source, body.url
    )
    taken = actions.take_in(opened, incoming, clock.now())
    record = {"key": taken.key, "outcome": taken.outcome}
    return answer(record, 201 if taken.outcome == "new" else 200)


def _record(article: StoredArticle) -> dict[str, Any]:
    return {
        "key": article.key,
        "id": article.external_id,
        "title": article.title,
        "source": article.source,
        "url": article.url or None,
        "published": article.published.isoformat(),
        "revision": article.revision,
    }


def register(api: APIBlueprint) -> None:
    """Add the operations to the API."""
    tags = [Tag(name="Articles")]
    api.get("/articles", tags=tags, responses=read(ArticlePage))(list_articles)
    api.get("/articles/<path:key>", tags=tags, responses=read(FullArticle))(get_article)
    taken = {200: TakenIn, 201: TakenIn, **may_be(401, 403, 409)}
    api.post("/articles", tags=tags, security=TOKEN, responses=taken)(add_article)
