"""What to look at next, one at a time, and all of it as a list."""

from typing import Final, NamedTuple

from flask import request
from flask_login import login_required
from werkzeug.wrappers import Response

from timeline.store.mentions import mentions
from timeline.web import spoken
from timeline.web.editors.bar import bar
from timeline.web.editors.item import item
from timeline.web.editors.narrowing import Narrowing, narrowing_of
from timeline.web.editors.place import Place, mention_href
from timeline.web.editors.waiting import Waiting, queue
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
    found = queue(narrowing)
    if not found.waiting:
        return answer("editors/done.html", here="editors.queue", bar=bar(found, narrowing))
    first = found.waiting[0]
    told = mentions(session(), first.article.key)
    number = next(n for n, mention in enumerate(told) if mention.start == first.mention.start)
    return item(Place(first.article, told, number, narrowing), {})


@login_required
def listing() -> Response:
    """All that waits, page by page."""
    narrowing = narrowing_of(request.args)
    found = queue(narrowing)
    last = max(1, -(-len(found.waiting) // ITEMS))
    page = min(max(request.args.get("seite", 1, type=int), 1), last)
    shown = found.waiting[(page - 1) * ITEMS : page * ITEMS]
    return answer(
        "editors/list.html",
        here="editors.queue",
        bar=bar(found, narrowing),
        items=[_line(one, narrowing) for one in shown],
        first=(page - 1) * ITEMS + 1,
        page=page,
        last=last,
    )


def _line(one: Waiting, narrowing: Narrowing) -> Line:
    text, mention = one.article.text, one.mention
    start, end = marked(mention)
    before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    return Line(
        before=f"…{before.partition(' ')[2]}" if start > CONTEXT else before,
        text=text[start:end],
        after=f"{after.rpartition(' ')[0]} …" if end + CONTEXT < len(text) else after,
        when=spoken.when(mention.dating),
        certainty=spoken.confidence(mention.dating.confidence),
        source=one.article.source,
        published=spoken.day_of(one.article.reference),
        title=one.article.title,
        href=mention_href(one.article.key, mention.start, narrowing),
    )
