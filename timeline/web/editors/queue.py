"""What to look at: the mentions of the newest articles whose datings are least sure."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from flask import url_for
from flask_login import login_required
from werkzeug.wrappers import Response

from timeline.store import articles
from timeline.store.articles import StoredArticle
from timeline.store.mentions import mentions
from timeline.temporal.model import How, Mention
from timeline.web import spoken
from timeline.web.fragments import answer
from timeline.web.quotes import marked
from timeline.web.sessions import session

ARTICLES: Final = 50
ITEMS: Final = 40
CONTEXT: Final = 60  # characters of the passage on either side
SETTLED: Final = (How.DECIDED, How.TIMELESS)


class Item(NamedTuple):
    """A mention to look at, with the words around it."""

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
    """The queue."""
    open_ones = sorted(_open(), key=lambda pair: pair[1].dating.confidence)
    return answer(
        "editors/queue.html",
        here="editors.queue",
        total=len(open_ones),
        items=[_item(article, mention) for article, mention in open_ones[:ITEMS]],
    )


def _open() -> Iterator[tuple[StoredArticle, Mention]]:
    """The mentions that nobody decided about yet."""
    for article in articles.latest(session(), ARTICLES):
        for mention in mentions(session(), article.key):
            if mention.part_of is None and mention.dating.reason.how not in SETTLED:
                yield article, mention


def _item(article: StoredArticle, mention: Mention) -> Item:
    start, end = marked(mention)
    before, after = article.text[max(0, start - CONTEXT) : start], article.text[end : end + CONTEXT]
    return Item(
        before=f"…{before.partition(' ')[2]}" if start > CONTEXT else before,
        text=article.text[start:end],
        after=f"{after.rpartition(' ')[0]} …" if end + CONTEXT < len(article.text) else after,
        when=spoken.when(mention.dating),
        certainty=spoken.confidence(mention.dating.confidence),
        source=article.source,
        published=spoken.day_of(article.reference),
        title=article.title,
        href=url_for("editors.mention", artikel=article.key, stelle=mention.start),
    )
