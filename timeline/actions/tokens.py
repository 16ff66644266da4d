"""Keys of other programs."""

from collections.abc import Iterable
from datetime import datetime

from sqlmodel import Session

from timeline.ingest.refusals import Refused
from timeline.store import tokens
from timeline.store.tokens import Token


def add_token(session: Session, name: str, scopes: Iterable[str], at: datetime) -> str:
    """A new token's secret, which is shown once; Refused if the name is taken or empty."""
    name = " ".join(name.split())
    if not name:
        raise Refused("no-name")
    if tokens.get(session, name):
        raise Refused("token-taken", name=name)
    return tokens.add(session, name, tuple(dict.fromkeys(scopes)), at)


def revoke_token(session: Session, name: str, at: datetime) -> Token:
    """The token, which opens nothing any more; Refused if there is none of that name."""
    token = tokens.get(session, name)
    if token is None:
        raise Refused("no-such-token", name=name)
    tokens.revoke(session, token, at)
    return token
