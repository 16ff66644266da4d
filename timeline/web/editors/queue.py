"""What to look at next, one at a time, and all of it as a list."""

from typing import Final, NamedTuple

from flask import request
from flask_login import login_required
from werkzeug.wrappers import Response

from timeline.store import articles
from timeline.store.articles import StoredArticle
from timeline.store.mentions import mentions
from timeline.store.queue import queue
from timeline.temporal.model import Mention
from timeline.web import spoken
from timeline.web.editors.bar import bar
from timeline.web.editors.item import item
from timeline.web.editors.narrowing import Narrowing, narrowing_of
from timeline.web.editors.place import Place, mention_href
from timeline.web.fragments import answer
from timeline.web.quotes import marked
from timeline.web.sessions import session

ITEMS: Final = 40  # on one page of the list
CONTEXT: Final = 60  # characters of the passage on either side


class Line(NamedTuple):
    """A mention in the list, with the words around it."""

    before: str
    text: str
    after: str
    when: str
    certainty: str
    source: str
    published: str
    title: str
    href: str


@login_required
def show() -> Response:
    """The first that waits."""
    narrowing = narrowing_of(request.args)
    first = queue(session(), narrowing.wanted(), limit=1).items
    if not first:
        return answer("editors/done.html", here="editors.queue", bar=bar(narrowing))
    key, number = first[0].article, first[0].index
    article = articles.by_keys(session(), [key])[key]
    return item(Place(article, mentions(session(), key), number, narrowing), {})


@login_required
def listing() -> Response:
    """All that waits, page by page."""
    narrowing = narrowing_of(request.args)
    told = bar(narrowing)
    last = max(1, -(-told.waiting // ITEMS))
    page = min(max(request.args.get("seite", 1, type=int), 1), last)
    shown = queue(session(), narrowing.wanted(), limit=ITEMS, offset=(page - 1) * ITEMS).items
    texts = articles.by_keys(session(), {one.article for one in shown})
    return answer(
        "editors/list.html",
        here="editors.queue",
        bar=told,
        items=[_line(texts[one.article], one.mention, narrowing) for one in shown],
        first=(page - 1) * ITEMS + 1,
        page=page,
        last=last,
    )


def _line(article: StoredArticle, mention: Mention, narrowing: Narrowing) -> Line:
    text = article.text
    start, end = marked(mention)
    before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    return Line(
        before=f"… {before.partition(' ')[2]}" if start > CONTEXT else before,
        text=text[start:end],
        after=f"{after.rpartition(' ')[0]} …" if end + CONTEXT < len(text) else after,
        when=spoken.when(mention.dating),
        certainty=spoken.confidence(mention.dating.confidence),
        source=article.source,
        published=spoken.day_of(article.reference),
        title=article.title,
        href=mention_href(article.key, mention.start, narrowing),
    )
