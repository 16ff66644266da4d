"""One's own account: a new password, and the end of all sessions."""

from flask import flash, redirect, request, url_for
from flask_babel import gettext as _
from flask_login import current_user, login_required, login_user
from werkzeug.wrappers import Response

from timeline import actions
from timeline.ingest.refusals import Refused
from timeline.store import users
from timeline.web import devices
from timeline.web.fragments import answer
from timeline.web.identity import account
from timeline.web.language import language
from timeline.web.sessions import session, writing


@login_required
def show() -> Response:
    """The account's page."""
    return _page({})


@login_required
def set_password() -> Response:
    """Give oneself a new password; whoever else is logged in with the old one no longer is."""
    name, new = current_user.name, request.form.get("neu", "")[:1000]
    if users.verify(session(), name, request.form.get("alt", "")[:1000]) is None:
        return _page({"alt": _("Das ist nicht Ihr Passwort.")})
    if new != request.form.get("nochmal", "")[:1000]:
        return _page({"nochmal": _("Die beiden neuen Passwörter sind nicht gleich.")})
    try:
        user = actions.set_password(writing(), name, new)
    except Refused as refused:
        return _page({"neu": refused.message(language())})
    return _stay(user, _("Das neue Passwort gilt; alle anderen Sitzungen sind beendet."))


@login_required
def end_sessions() -> Response:
    """Log oneself out everywhere but here."""
    user = actions.end_sessions(writing(), current_user.name)
    return _stay(user, _("Alle anderen Sitzungen sind beendet."))


def _stay(user: users.User, words: str) -> Response:
    login_user(account(user))
    flash(words)
    response = redirect(url_for("editors.account"), 303)
    devices.remember(response, account(user).get_id())
    return response


def _page(wrong: dict[str, str]) -> Response:
    return answer("editors/account.html", 422 if wrong else 200, here="editors.queue", wrong=wrong)
