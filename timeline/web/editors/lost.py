"""Decisions whose words are not found any more in the article as it is now: a person settles them."""

from typing import NamedTuple

from flask_login import login_required
from werkzeug.wrappers import Response

from timeline.store import articles, unsettled
from timeline.store.articles import StoredArticle
from timeline.web.editors.said import Line, lines
from timeline.web.fragments import answer
from timeline.web.sessions import session


class Lost(NamedTuple):
    """A lost decision: the article that does not have its words, and the words with what stood around them."""

    line: Line
    article: StoredArticle
    before: str
    quote: str
    after: str


@login_required
def show() -> Response:
    """The lost decisions, the oldest first."""
    found = unsettled.lost(session())
    texts = articles.by_keys(session(), {key for key, _ in found})
    lost = []
    for key, entry in found:
        made = entry.decision
        places = (*made.told, *made.others)
        place = next((p for p in places if p.article == key), places[0] if places else made.place)
        around = place.context
        before, after = (around.before, around.after) if around else ("", "")
        lost.append(Lost(lines([entry])[0], texts[key], before, place.quote, after))
    return answer("editors/lost.html", here="editors.queue", lost=lost)
