"""Logging in and out."""

import math
from ipaddress import ip_address, ip_network
from urllib.parse import urlsplit

from flask import current_app, redirect, request, url_for
from flask_babel import gettext as _
from flask_babel import ngettext
from flask_login import current_user, login_user, logout_user
from werkzeug.wrappers import Response

from timeline.store import users
from timeline.store.tries import Key, Tries
from timeline.web import clock, devices
from timeline.web.fragments import answer
from timeline.web.identity import account
from timeline.web.sessions import session


def log_in() -> Response:
    """The login form; a right password leads on to where one wanted to go."""
    onward = _local(request.values.get("weiter", ""))
    if request.method == "GET":
        return redirect(onward, 303) if current_user.is_authenticated else _form(onward)
    name = request.form.get("name", "").strip()[:100]
    keys = _keys(name)
    if wait := _tries().begin(keys, clock.now().timestamp()):
        return _slowed(onward, name, wait)
    user = users.verify(session(), name, request.form.get("passwort", "")[:1000])
    if user is None:
        return _form(onward, name, _("Name oder Passwort stimmen nicht."), 422)
    _tries().succeeded(keys)
    login_user(account(user))
    response = redirect(onward, 303)
    devices.remember(response, account(user).get_id())
    return response


def log_out() -> Response:
    """End this session."""
    logout_user()
    return redirect(url_for("readers.timeline"), 303)


def _tries() -> Tries:
    return current_app.extensions["timeline-tries"]


def _keys(name: str) -> list[Key]:
    """What a try for this name is counted by."""
    user = users.get(session(), name)
    device = devices.known(account(user).get_id()) if user else ""
    if device:
        return [("device", device)]
    return [("account", name), ("address", network(request.remote_addr or ""))]


def network(address: str) -> str:
    """What one visitor has: an IPv4 address, or the 64 bits of an IPv6 network."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return address
    return str(ip_network(f"{parsed}/64", strict=False)) if parsed.version == 6 else str(parsed)


def _slowed(onward: str, name: str, wait: float) -> Response:
    seconds = math.ceil(wait)
    words = ngettext(
        "Zu viele Versuche. Bitte warten Sie eine Sekunde.",
        "Zu viele Versuche. Bitte warten Sie %(num)d Sekunden.",
        seconds,
    )
    response = _form(onward, name, words, 429)
    response.headers["Retry-After"] = str(seconds)
    return response


def _form(onward: str, name: str = "", wrong: str = "", status: int = 200) -> Response:
    return answer("editors/login.html", status, here="editors.queue", onward=onward, name=name, wrong=wrong)


def _local(address: str) -> str:
    """The address if it is one of the desk's own, else the desk's first page."""
    desk = url_for("editors.queue")
    rooms = f"{urlsplit(desk).path}/"
    try:
        parts = urlsplit(address)
    except ValueError:
        return desk
    own = not parts.scheme and not parts.netloc and f"{parts.path}/".startswith(rooms)
    plain = address.isprintable() and "\\" not in address
    return address if own and plain and parts.path != urlsplit(url_for("editors.login")).path else desk
