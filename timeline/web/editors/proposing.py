"""A proposal is shown with all that it would change, and stored when it is confirmed."""

from collections.abc import Callable
from typing import Any

from flask import abort, flash, redirect, request, url_for
from flask_babel import gettext as _
from flask_login import current_user, login_required
from werkzeug.wrappers import Response

from timeline import actions
from timeline.actions import Stale
from timeline.ingest.refusals import Refused
from timeline.web import clock
from timeline.web.editors.foresight import foresee
from timeline.web.editors.item import Conflict
from timeline.web.editors.proposals import FIELDS, PROPOSALS, Form, Proposal
from timeline.web.editors.said import lines, told
from timeline.web.fragments import answer
from timeline.web.language import language
from timeline.web.sessions import session, writing

OWN = ("csrf_token", "grund", "fassung", "ab")  # fields that are not the proposal's


@login_required
def propose(kind: str) -> Response:
    """Show what the form's proposal would change, or more of that; nothing is stored."""
    form = request.form or request.args
    return _refusing(kind, form, lambda proposal: _confirming(kind, proposal, form))


@login_required
def confirm(kind: str) -> Response:
    """Store the form's proposal, if nothing has happened since it was shown."""
    writing()
    return _refusing(kind, request.form, lambda proposal: _stored(kind, proposal))


def _refusing(kind: str, form: Form, act: Callable[[Proposal], Response]) -> Response:
    """What `act` answers; the page with the form, and what is wrong with it, where that is refused."""
    proposal = PROPOSALS.get(kind)
    if proposal is None:
        abort(404)
    try:
        return act(proposal)
    except Refused as refused:
        wrong = {FIELDS.get(refused.case, ""): refused.message(language())}
        return proposal.page(form, wrong, 409 if refused.case == "no-such-event" else 422)


def _stored(kind: str, proposal: Proposal) -> Response:
    form = request.form
    decision = proposal.decision(form)
    try:
        made = actions.decide(
            session(),
            decision,
            who=current_user.name,
            at=clock.now(),
            why=form.get("grund", "").strip()[:300],
            seen=form.get("fassung", ""),
        )
    except Stale as stale:
        conflict = Conflict(told(decision), lines(stale.meanwhile), stale.revised)
        return _confirming(kind, proposal, form, conflict)
    flash(_("Gespeichert: %(what)s", what=told(made)))
    return redirect(proposal.home(form), 303)


def _confirming(kind: str, proposal: Proposal, form: Form, conflict: Conflict | None = None) -> Response:
    decision = proposal.decision(form)
    own: dict[str, Any] = {name: values for name, values in form.lists() if name not in OWN}
    return answer(
        "editors/confirm.html",
        409 if conflict else 200,
        here="editors.queue",
        action=url_for("editors.confirm", kind=kind),
        title=proposal.title,
        what=told(decision),
        foresight=foresee(
            decision, lambda begin: url_for("editors.propose", kind=kind, **own, ab=begin or None)
        ),
        conflict=conflict,
        fields=[(name, value) for name, values in own.items() for value in values],
        why=form.get("grund", "")[:300],
        home=proposal.home(form),
    )
