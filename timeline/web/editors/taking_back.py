"""Taking a decision back: at once where that changes nothing, else what it would change is shown before."""

from functools import partial
from typing import Any, Final

from flask import abort, flash, redirect, request, url_for
from flask_babel import gettext as _
from flask_babel import lazy_gettext
from flask_login import current_user, login_required
from werkzeug.datastructures import MultiDict
from werkzeug.wrappers import Response

from timeline import actions
from timeline.actions import Stale
from timeline.events.model import Decision, DecisionKind
from timeline.ingest.refusals import Refused
from timeline.reconstruct import place_in
from timeline.store import articles, decisions
from timeline.store.mentions import mentions
from timeline.web import clock
from timeline.web.editors.foresight import foresee
from timeline.web.editors.item import Conflict
from timeline.web.editors.narrowing import narrowing_of
from timeline.web.editors.place import find_place, mention_href
from timeline.web.editors.said import lines, told
from timeline.web.errors import ours
from timeline.web.fragments import answer
from timeline.web.language import language
from timeline.web.sessions import previews, session, writing

LISTS: Final = {"verlorene": "editors.lost", "verborgene": "editors.hidden"}  # one goes on with
CARRIED: Final = ("weiter", "artikel", "stelle", "quelle", "regel", "art", "dossier", "nur")  # where one was


@login_required
def ask(number: int) -> Response:
    """Show what taking the decision `number` back would change."""
    made = _made(number)
    try:
        return _asked(made, request.args)
    except Refused as refused:
        abort(409, ours(refused.message(language())))


@login_required
def take_back(number: int) -> Response:
    """Take the decision `number` back, that is itself a decision; what it would change has to be seen before."""
    made, form = _made(number), request.form
    revert = actions.taking_back(made)
    try:
        seen = form.get("fassung") or actions.version_for(session(), [revert])
        if "fassung" not in form and not _changes_nothing(revert):
            return redirect(url_for("editors.ask_to_take_back", number=number, **_carried(form)), 303)
        why = form.get("grund", "").strip()[:300]
        actions.decide(writing(), revert, who=current_user.name, at=clock.now(), why=why, seen=seen)
    except Stale as stale:
        return _asked(made, form, Conflict("", lines(stale.meanwhile), stale.revised))
    except Refused as refused:
        abort(409, ours(refused.message(language())))
    flash(_("Zurückgenommen: %(what)s", what=told(made)))
    return redirect(_back_to(made, form), 303)


def _changes_nothing(revert: Decision) -> bool:
    """Whether a decision can be taken back unseen: it only confirmed what would be read anyway."""
    if actions.based_on(session(), revert).kind in DecisionKind.of_dossiers():
        return False
    return previews().deciding(session(), revert).nothing


def _asked(made: Decision, form: "MultiDict[str, str]", conflict: Conflict | None = None) -> Response:
    carried, place = _carried(form), find_place(form)
    address = partial(url_for, "editors.ask_to_take_back", number=made.id, **carried)
    return answer(
        "editors/confirm.html",
        409 if conflict else 200,
        here="editors.queue",
        action=url_for("editors.take_back", number=made.id),
        title=_("Zurücknehmen"),
        verb=_("Zurücknehmen"),
        what=told(made),
        foresight=foresee(actions.taking_back(made), lambda begin: address(ab=begin or None)),
        conflict=conflict,
        fields=list(carried.items()),
        why=form.get("grund", "")[:300],
        home=place.href() if place else _back_to(made, form),
    )


def _made(number: int) -> Decision:
    made = decisions.get(session(), number)
    if made is None:
        abort(404, lazy_gettext("Diese Entscheidung gibt es nicht."))
    return made


def _carried(form: "MultiDict[str, str]") -> dict[str, Any]:
    """The fields that say where one was."""
    return {name: form[name] for name in CARRIED if form.get(name)}


def _back_to(made: Decision, form: "MultiDict[str, str]") -> str:
    """Where one came from: the desk's page of what a decision was about, else the article's history."""
    if endpoint := LISTS.get(form.get("weiter", "")):
        return url_for(endpoint)
    if "weiter" not in form and made.article:
        return url_for("editors.history", artikel=made.article)
    article = articles.get(session(), made.article) if made.quote else None
    place = place_in(article.text, made) if article else None
    if place is None or place[0] not in {m.start for m in mentions(session(), made.article)}:
        return url_for("editors.queue")
    return mention_href(made.article, place[0], narrowing_of(form))
