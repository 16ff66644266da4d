"""A proposal is shown with all that it would change, and stored when it is confirmed."""

from collections.abc import Callable

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
from timeline.web.editors.proposals import FIELDS, PROPOSALS, Proposal
from timeline.web.editors.said import lines, told
from timeline.web.fragments import answer
from timeline.web.language import language
from timeline.web.sessions import session, writing

OWN = ("csrf_token", "grund", "fassung")  # fields that are not the proposal's


@login_required
def propose(kind: str) -> Response:
    """Show what the form's proposal would change; nothing is stored."""
    return _refusing(kind, lambda proposal: _confirming(kind, proposal))


@login_required
def confirm(kind: str) -> Response:
    """Store the form's proposal, if nothing has happened since it was shown."""
    writing()
    return _refusing(kind, lambda proposal: _stored(kind, proposal))


def _refusing(kind: str, act: Callable[[Proposal], Response]) -> Response:
    """What `act` answers; the page with the form, and what is wrong with it, where that is refused."""
    proposal = PROPOSALS.get(kind)
    if proposal is None:
        abort(404)
    try:
        return act(proposal)
    except Refused as refused:
        wrong = {FIELDS.get(refused.case, ""): refused.message(language())}
        return proposal.page(request.form, wrong, 409 if refused.case == "no-such-event" else 422)


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
        return _confirming(kind, proposal, conflict)
    flash(_("Gespeichert: %(what)s", what=told(made)))
    return redirect(proposal.home(form), 303)


def _confirming(kind: str, proposal: Proposal, conflict: Conflict | None = None) -> Response:
    decision = proposal.decision(request.form)
    return answer(
        "editors/confirm.html",
        409 if conflict else 200,
        here="editors.queue",
        action=url_for("editors.confirm", kind=kind),
        title=proposal.title,
        what=told(decision),
        foresight=foresee(decision),
        conflict=conflict,
        fields=[(name, value) for name, value in request.form.items(multi=True) if name not in OWN],
        why=request.form.get("grund", "")[:300],
        home=proposal.home(request.form),
    )
