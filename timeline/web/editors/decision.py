"""Deciding about a mention, and taking decisions back."""

from collections.abc import Mapping
from typing import Final

from flask import abort, flash, redirect, request, url_for
from flask_babel import gettext as _
from flask_babel import lazy_gettext
from flask_login import current_user, login_required
from werkzeug.wrappers import Response

from timeline import actions
from timeline.actions import Stale
from timeline.events.model import Decision
from timeline.ingest.refusals import Refused
from timeline.reconstruct import place_in
from timeline.store import articles, decisions, turns
from timeline.store.mentions import mentions
from timeline.web import clock
from timeline.web.editors.bar import onward
from timeline.web.editors.choice import Choice, chosen, readings
from timeline.web.editors.item import Conflict, item
from timeline.web.editors.narrowing import narrowing_of
from timeline.web.editors.place import Place, find_place, mention_href
from timeline.web.editors.said import lines, told
from timeline.web.errors import ours
from timeline.web.fragments import answer
from timeline.web.language import language
from timeline.web.sessions import session, writing

LISTS: Final = {"verlorene": "editors.lost", "verborgene": "editors.hidden"}  # one goes on with


@login_required
def decide() -> Response:
    """Store what the form chooses for a mention, and go on to the next one."""
    writing()
    place = find_place(request.form)
    if place is None:
        return _gone()
    turn = turns.turn(session(), place.article.key, place.mention.start)
    offered = readings(place, decisions.of_article(session(), place.article.key))
    try:
        choice = chosen(request.form, place, offered)
        if choice is None and "gesehen" not in request.form:
            abort(400, lazy_gettext("Bitte wählen Sie eine Lesart."))
        if choice is None or choice.seal() != request.form.get("gesehen"):
            return _stale(place, Stale([], revised=True))
        _store(choice)
    except Stale as stale:
        return _stale(place, stale)
    except Refused as refused:
        return item(place, request.form, 422, wrong=refused.message(language()))
    return redirect(onward(place.narrowing, turn), 303)


def _store(choice: Choice) -> None:
    form = request.form
    actions.decide(
        session(),
        choice.decision,
        who=current_user.name,
        at=clock.now(),
        why=form.get("grund", "").strip()[:300],
        seen=form.get("fassung", ""),
    )


def _stale(place: Place, stale: Stale) -> Response:
    """What was wanted beside what holds now; what was typed is kept, and the same reading is still chosen."""
    conflict = Conflict(request.form.get("worte", "")[:200], lines(stale.meanwhile), stale.revised)
    return item(place, _same_reading(place, request.form), 409, conflict)


def _same_reading(place: Place, form: Mapping[str, str]) -> dict[str, str]:
    """The form, its reading counted as the readings are offered now; without it where it is no longer offered."""
    fields = dict(form.items())
    if not fields.get("lesart", "").isdecimal():
        return fields
    offered = readings(place, decisions.of_article(session(), place.article.key))
    del fields["lesart"]
    for number in range(1, len(offered) + 1):
        choice = chosen(fields | {"lesart": str(number)}, place, offered)
        if choice and choice.seal() == form.get("gesehen"):
            return fields | {"lesart": str(number)}
    return fields


def _gone() -> Response:
    """The mention is there no more: what happened to its article."""
    article = articles.get(session(), request.form.get("artikel", ""))
    if article is None:
        abort(404, lazy_gettext("Diesen Artikel gibt es nicht (mehr)."))
    return answer(
        "editors/gone.html",
        409,
        here="editors.queue",
        article=article,
        wanted=request.form.get("worte", "")[:200],
        decisions=lines(decisions.history(session(), article.key))[:5],
        onward=onward(narrowing_of(request.form), None),
    )


@login_required
def take_back(number: int) -> Response:
    """Take the decision `number` back; that is itself a decision."""
    made = decisions.get(writing(), number)
    if made is None:
        abort(404, lazy_gettext("Diese Entscheidung gibt es nicht."))
    try:
        actions.decide(session(), actions.taking_back(made), who=current_user.name, at=clock.now())
    except Refused as refused:
        abort(409, ours(refused.message(language())))
    flash(_("Zurückgenommen: %(what)s", what=told(made)))
    return redirect(_back_to(made), 303)


def _back_to(made: Decision) -> str:
    """Where one came from: the desk's page of what a decision was about, else the article's history."""
    if endpoint := LISTS.get(request.form.get("weiter", "")):
        return url_for(endpoint)
    if "weiter" not in request.form and made.article:
        return url_for("editors.history", artikel=made.article)
    article = articles.get(session(), made.article) if made.quote else None
    place = place_in(article.text, made) if article else None
    if place is None or place[0] not in {m.start for m in mentions(session(), made.article)}:
        return url_for("editors.queue")
    return mention_href(made.article, place[0], narrowing_of(request.form))
