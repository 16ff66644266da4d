"""Deciding about a mention."""

from collections.abc import Mapping

from flask import abort, redirect, request
from flask_babel import lazy_gettext
from flask_login import current_user, login_required
from werkzeug.wrappers import Response

from timeline import actions
from timeline.actions import Stale
from timeline.ingest.refusals import Refused
from timeline.store import articles, decisions, turns
from timeline.web import clock
from timeline.web.editors.bar import onward
from timeline.web.editors.choice import Choice, chosen, readings
from timeline.web.editors.item import Conflict, item
from timeline.web.editors.narrowing import narrowing_of
from timeline.web.editors.place import Place, find_place
from timeline.web.editors.said import lines
from timeline.web.fragments import answer
from timeline.web.language import language
from timeline.web.sessions import session, writing


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
