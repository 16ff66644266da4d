"""Making a decision, and taking one back."""

from typing import Final

from flask import abort, flash, redirect, request, url_for
from flask_babel import gettext as _
from flask_babel import lazy_gettext
from flask_login import current_user, login_required
from werkzeug.wrappers import Response

from timeline import actions
from timeline.events.model import Decision, DecisionKind
from timeline.ingest.refusals import Refused
from timeline.reconstruct import place_in
from timeline.store import articles, decisions
from timeline.store.mentions import mentions
from timeline.web import clock
from timeline.web.editors.bar import onward
from timeline.web.editors.choice import chosen, readings
from timeline.web.editors.narrowing import narrowing_of
from timeline.web.editors.place import mention_href, place_of
from timeline.web.editors.waiting import queue
from timeline.web.sessions import session, writing

TAKEN_BACK: Final = lazy_gettext("Diese Entscheidung ist schon zurückgenommen.")
CHANGED: Final = lazy_gettext(
    "Der Text oder seine Lesarten haben sich inzwischen geändert; gespeichert wurde nichts. "
    "Bitte sehen Sie sich die Angabe noch einmal an."
)


@login_required
def decide() -> Response:
    """Store what the form chooses for a mention."""
    writing()
    place = place_of(request.form)
    made = decisions.of_article(session(), place.article.key)
    offered = readings(place.article, place.found, place.number, made)
    choice = chosen(request.form, offered, place.article.reference)
    if choice is None:
        abort(400, lazy_gettext("Diese Lesart gibt es nicht."))
    if request.form.get("gesehen") != choice.seal(place.mention):
        abort(409, CHANGED)
    after = queue(place.narrowing).after((place.article.key, place.mention.start))
    _store(choice.decision(place.article.key, place.mention))
    return redirect(onward(place.narrowing, after, queue(place.narrowing)), 303)


@login_required
def take_back(number: int) -> Response:
    """Take the decision `number` back; that is itself a decision."""
    made = decisions.get(writing(), number)
    if made is None:
        abort(404, lazy_gettext("Diese Entscheidung gibt es nicht."))
    _store(Decision(0, DecisionKind.REVERT, made.article, made.start, made.end, made.quote, reverts=number))
    flash(_("Zurückgenommen: „%(text)s“ gilt wieder wie zuvor.", text=made.quote))
    return redirect(_back_to(made) or url_for("editors.history", artikel=made.article), 303)


def _back_to(made: Decision) -> str | None:
    """The desk's address of what a decision was about, where one came from the desk and it is still a mention."""
    article = articles.get(session(), made.article) if "weiter" in request.form else None
    place = place_in(article.text, made) if article else None
    if place is None or place[0] not in {m.start for m in mentions(session(), made.article)}:
        return url_for("editors.queue") if "weiter" in request.form else None
    return mention_href(made.article, place[0], narrowing_of(request.form))


def _store(decision: Decision) -> None:
    try:
        actions.decide(session(), decision, who=current_user.name, at=clock.now())
    except Refused as refused:
        abort(409, TAKEN_BACK if refused.case == "taken-back" else CHANGED)
