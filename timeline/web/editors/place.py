"""The place that a page of the desk is about: a mention of an article, come to by way of a queue."""

from typing import Any, NamedTuple

from flask import abort, url_for
from flask_babel import lazy_gettext
from werkzeug.datastructures import MultiDict

from timeline.store import articles
from timeline.store.articles import StoredArticle
from timeline.store.mentions import mentions
from timeline.temporal.model import Mention
from timeline.web.editors.narrowing import Narrowing, narrowing_of
from timeline.web.sessions import session


class Place(NamedTuple):
    """A mention of an article, by its index among all of the article's, and what the queue is narrowed to."""

    article: StoredArticle
    found: list[Mention]
    number: int
    narrowing: Narrowing

    @property
    def mention(self) -> Mention:
        return self.found[self.number]

    def fields(self) -> list[tuple[str, str]]:
        """The form's fields that name the place."""
        return [("artikel", self.article.key), ("stelle", str(self.mention.start)), *self.narrowing.fields()]

    def href(self, number: int | None = None, **more: Any) -> str:
        """The desk's address of this mention, or of another one of the article."""
        mention = self.found[self.number if number is None else number]
        return mention_href(self.article.key, mention.start, self.narrowing, **more)


def mention_href(article: str, start: int, narrowing: Narrowing, **more: Any) -> str:
    """The desk's address of the mention of an article that begins at code point `start`."""
    fields: dict[str, Any] = {**dict(narrowing.fields()), **more}
    return url_for("editors.mention", artikel=article, stelle=start, **fields)


def place_of(form: "MultiDict[str, str]") -> Place:
    """The mention that the fields `artikel` and `stelle` name; 404 if it is gone."""
    place = find_place(form)
    if place is None:
        abort(404, lazy_gettext("Diese Zeitangabe gibt es nicht (mehr)."))
    return place


def find_place(form: "MultiDict[str, str]") -> Place | None:
    """The same; None if it is gone."""
    article = articles.get(session(), form.get("artikel", ""))
    found = mentions(session(), article.key) if article else []
    index = next((n for n, mention in enumerate(found) if str(mention.start) == form.get("stelle")), None)
    if article is None or index is None:
        return None
    return Place(article, found, index, narrowing_of(form))
