"""Going back to what was: shown before it is stored."""

from flask import abort, flash, redirect, request, url_for
from flask_babel import gettext as _
from flask_babel import lazy_gettext
from flask_login import current_user, login_required
from werkzeug.datastructures import MultiDict
from werkzeug.wrappers import Response

from timeline import actions
from timeline.actions import Stale
from timeline.ingest.refusals import Refused
from timeline.store import events
from timeline.web import clock
from timeline.web.editors.foresight import foresee_going_back
from timeline.web.editors.history import About, about
from timeline.web.editors.item import Conflict
from timeline.web.editors.said import lines
from timeline.web.errors import ours
from timeline.web.fragments import answer
from timeline.web.language import language
from timeline.web.sessions import session, writing


@login_required
def ask_to_go_back() -> Response:
    """Show what going back to the state after the decision `stand` (0: none) would change."""
    try:
        return _asked(about(request.args), request.args)
    except Refused as refused:
        abort(409, ours(refused.message(language())))


@login_required
def go_back() -> Response:
    """Make what the form names what it was after the decision `stand`; going back is itself decided."""
    writing()
    now, form = about(request.form), request.form
    try:
        actions.go_back(
            session(),
            [entry.decision for entry in now.made],
            _number(now, form),
            who=current_user.name,
            at=clock.now(),
            why=form.get("grund", "").strip()[:300],
            seen=form.get("fassung", ""),
        )
    except Stale as stale:
        return _asked(now, form, Conflict("", lines(stale.meanwhile), stale.revised))
    except Refused as refused:
        abort(409, ours(refused.message(language())))
    flash(_("Der frühere Stand gilt wieder."))
    there = "ereignis" not in now.fields or events.get(session(), now.fields["ereignis"])
    return redirect(url_for("editors.history", **now.fields) if there else url_for("editors.hidden"), 303)


def _asked(now: About, form: "MultiDict[str, str]", conflict: Conflict | None = None) -> Response:
    number = _number(now, form)
    then = next((line.when for line in lines(now.made) if line.id == number), "")
    fields = now.fields | {"stand": number}
    return answer(
        "editors/confirm.html",
        409 if conflict else 200,
        here="editors.queue",
        action=url_for("editors.go_back"),
        title=now.title,
        what=_("Zurück auf den Stand vom %(when)s", when=then)
        if then
        else _("Zurück auf den Stand vor allen Entscheidungen"),
        foresight=foresee_going_back(
            actions.returning([entry.decision for entry in now.made], number),
            lambda begin: url_for("editors.ask_to_go_back", **fields, ab=begin or None),
        ),
        conflict=conflict,
        fields=list(fields.items()),
        why=form.get("grund", "")[:300],
        home=url_for("editors.history", **now.fields),
    )


def _number(now: About, form: "MultiDict[str, str]") -> int:
    """The decision after which it shall be as it was, 0 for before all of them; 404 if it is none of these."""
    number = form.get("stand", type=int)
    if number is None or number not in {0, *(entry.decision.id for entry in now.made)}:
        abort(404, lazy_gettext("Diese Entscheidung gibt es nicht."))
    return number
