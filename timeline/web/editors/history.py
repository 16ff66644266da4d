"""What was decided about an article, by whom and when, and how to take it back."""

from typing import NamedTuple

from flask import abort, request, url_for
from flask_babel import lazy_gettext
from flask_login import login_required
from werkzeug.wrappers import Response

from timeline.events.model import Decision
from timeline.ingest.dates import civil_minutes
from timeline.reconstruct import place_in, standing
from timeline.store import articles, decisions
from timeline.store.articles import StoredArticle
from timeline.store.decisions import Entry
from timeline.web import clock, spoken
from timeline.web.editors.bar import chosen
from timeline.web.fragments import answer
from timeline.web.sessions import session


class Line(NamedTuple):
    """A decision in words; `holds` where nobody took it back."""

    id: int
    words: str
    who: str
    when: str
    holds: bool


@login_required
def show() -> Response:
    """The history of an article, the newest decision first."""
    article = articles.get(session(), request.args.get("artikel", ""))
    if article is None:
        abort(404, lazy_gettext("Diesen Artikel gibt es nicht."))
    return answer(
        "editors/history.html",
        here="editors.queue",
        article=article,
        reader_href=url_for("readers.article", key=article.key),
        decisions=entries(article),
    )


def entries(article: StoredArticle, start: int | None = None) -> list[Line]:
    """The decisions about an article, or about what now begins at `start` in its text; the newest first."""
    made = decisions.history(session(), article.key)
    holding = {decision.id for decision in standing(entry.decision for entry in made)}
    return [
        _line(entry, holding)
        for entry in reversed(made)
        if start is None or _begins(article.text, entry.decision) == start
    ]


def _begins(text: str, decision: Decision) -> int | None:
    """Where the quote of a decision stands now."""
    place = place_in(text, decision)
    return place[0] if place else None


def _line(entry: Entry, holding: set[int]) -> Line:
    decision = entry.decision
    return Line(
        id=decision.id,
        words=f"„{decision.quote}“: {chosen(decision)}",
        who=entry.who,
        when=spoken.moment(civil_minutes(entry.at, clock.zone())),
        holds=decision.id in holding,
    )
