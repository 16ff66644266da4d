"""The cookie of a browser in which somebody logged in before: others' failures do not slow its owner down."""

from typing import Final

from flask import current_app, request
from itsdangerous import BadSignature, URLSafeTimedSerializer
from werkzeug.wrappers import Response

COOKIE: Final = "geraet"
AGE: Final = 180 * 24 * 3600  # seconds


def remember(response: Response, identity: str) -> None:
    """Let this browser be known as one of the account with this identity, until its sessions are ended."""
    response.set_cookie(
        COOKIE,
        _serializer().dumps(identity),
        max_age=AGE,
        path="/redaktion",
        httponly=True,
        samesite="Strict",
        secure=bool(current_app.config["SESSION_COOKIE_SECURE"]),
    )


def known(identity: str) -> str:
    """What tells this browser from others, if the account with this identity logged in in it; else nothing."""
    cookie = request.cookies.get(COOKIE, "")
    try:
        remembered = _serializer().loads(cookie, max_age=AGE)
    except BadSignature:
        return ""
    return cookie if remembered == identity else ""


def _serializer() -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(str(current_app.config["SECRET_KEY"]), salt="timeline-device")
