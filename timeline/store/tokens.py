"""Keys of other programs to the API. Only hashes are kept: they are long and random, so a plain hash will do."""

import hashlib
import secrets
from datetime import datetime
from typing import Final

from sqlmodel import Session, col, select

from timeline.store.plain import plain
from timeline.store.tables import TokenRow as Token

__all__ = ["SCOPES", "Token", "add", "all", "digest", "find", "get", "revoke"]

SCOPES: Final = ("articles", "decisions")  # what a token may be for: taking articles in, deciding
MARK: Final = "tl_"  # so that one that leaked is recognised


def add(session: Session, name: str, scopes: tuple[str, ...], at: datetime) -> str:
    """Store a new token and return its secret, which is not kept; ValueError where the name is taken."""
    if get(session, name):
        raise ValueError(f"there is a token of this name: {name}")
    secret = MARK + secrets.token_urlsafe(32)
    session.add(Token(name=plain(name), digest=digest(secret), scopes=list(scopes), made_at=at))
    session.flush()
    return secret


def digest(secret: str) -> str:
    return hashlib.sha256(secret.encode(errors="replace")).hexdigest()


def find(session: Session, secret: str) -> Token | None:
    """The token with this secret, unless it was revoked."""
    query = select(Token).where(Token.digest == digest(secret), col(Token.revoked_at).is_(None))
    return session.exec(query).first()


def get(session: Session, name: str) -> Token | None:
    return session.exec(select(Token).where(Token.name == plain(name))).first()


def all(session: Session) -> list[Token]:  # noqa: A001
    """Every token, by name, revoked ones too."""
    return list(session.exec(select(Token).order_by(Token.name)))


def revoke(session: Session, token: Token, at: datetime) -> None:
    """Let the token open nothing any more; that it was there stays known."""
    token.revoked_at = token.revoked_at or at
    session.add(token)
    session.flush()
