"""Who calls: a token in the header `Authorization: Bearer …`, made by `timeline token add`."""

from typing import Final

from flask import g, request
from flask_limiter.util import get_remote_address

from timeline.store import tokens
from timeline.store.tokens import Token
from timeline.web.api.problems import Problem
from timeline.web.sessions import session

NEEDED: Final = {  # endpoint: scope; all others are open to everybody
    "api.add_article": "articles",
    "api.list_decisions": "decisions",
    "api.make_decision": "decisions",
    "api.preview_decision": "decisions",
}
BEARER: Final = {"WWW-Authenticate": "Bearer"}


def check() -> None:
    """Refuse who may not do this: 401 without a token that is known, 403 where it is for something else."""
    scope = NEEDED.get(request.endpoint or "")
    if scope is None:
        return
    kind, _, secret = request.headers.get("Authorization", "").partition(" ")
    token = tokens.find(session(), secret.strip()) if kind.lower() == "bearer" else None
    if token is None:
        raise Problem(401, "This needs a token that is known and not revoked.", **BEARER)
    if scope not in token.scopes:
        raise Problem(403, f"This token is not for {scope}.")
    g.token = token


def holder() -> str:
    """In whose name the request acts."""
    token: Token = g.token
    return token.name


def caller() -> str:
    """Whom a rate limit counts: whoever holds a token, else the address."""
    sent = request.headers.get("Authorization", "")
    return tokens.digest(sent) if sent else get_remote_address()
