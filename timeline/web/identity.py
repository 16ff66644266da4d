"""Who is logged in."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Final, ParamSpec

from flask import Flask, abort, current_app, g, redirect, request, url_for
from flask_login import LoginManager, UserMixin, current_user, login_required
from werkzeug.wrappers import Response

from timeline.store import users
from timeline.store.tries import Tries
from timeline.web.sessions import session

P = ParamSpec("P")

manager: Final = LoginManager()


@dataclass(frozen=True, slots=True)
class Account(UserMixin):
    """Somebody who is logged in."""

    name: str
    epoch: int
    role: str

    @property
    def admin(self) -> bool:
        """Whether this is an administrator, who may do what editors may and more."""
        return self.role == "admin"

    def get_id(self) -> str:
        """What the session's cookie remembers: the name, and which of its sessions still count."""
        return f"{self.epoch}:{self.name}"


def account(user: users.User) -> Account:
    """The account of a stored user."""
    return Account(user.name, user.session_epoch, user.role)


@manager.user_loader
def load(remembered: str) -> Account | None:
    """The account that a cookie remembers, unless its sessions were ended."""
    user = users.get(session(), remembered.partition(":")[2])
    found = account(user) if user else None
    return found if found and found.get_id() == remembered else None


def admins_only(view: Callable[P, Response]) -> Callable[P, Response]:
    """A view for administrators; others are told that their account may not, or asked to log in."""

    @wraps(view)
    def guarded(*args: P.args, **kwargs: P.kwargs) -> Response:
        if not current_user.admin:
            abort(403)
        return view(*args, **kwargs)

    return login_required(guarded)


@manager.unauthorized_handler
def ask_to_log_in() -> Response:
    """Lead to the login, and back from there."""
    onward = request.full_path.rstrip("?") if request.method == "GET" else url_for("editors.queue")
    response = redirect(url_for("editors.login", weiter=onward), 303)
    if request.headers.get("HX-Request"):  # a swapped-in login form would be of no use
        response.headers["HX-Redirect"] = response.location
        response.status_code = 200
    return response


def has_session() -> bool:
    """Whether the browser holds a session of ours: somebody is logged in, or was given a form."""
    return current_app.config["SESSION_COOKIE_NAME"] in request.cookies


def is_personal() -> bool:
    """Whether the answer is for this browser alone: it holds a form's token, or may be an editor's."""
    return "csrf_token" in g or has_session()


def is_editor() -> bool:
    """Whether an editor reads; readers without a cookie are not asked, so that pages stay the same for all of them."""
    return has_session() and bool(current_user.is_authenticated)


def init_app(app: Flask) -> None:
    """Register the login, without the remember-me cookie: looking for it would tie every page to the session."""
    app.login_manager = manager  # type: ignore[attr-defined]
    app.extensions["timeline-tries"] = Tries(app.config["DATABASE_URL"])
    app.jinja_env.globals["current_user"] = current_user
