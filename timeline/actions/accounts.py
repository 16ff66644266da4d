"""Who may log in."""

from sqlmodel import Session

from timeline.ingest.refusals import Refused
from timeline.store import users
from timeline.store.users import User

SHORTEST_PASSWORD = 8


def add_user(session: Session, name: str, password: str, role: str) -> User:
    """A new user; Refused if the name is taken or empty, or the password too short."""
    name = " ".join(name.split())
    if not name:
        raise Refused("no-name")
    if users.get(session, name):
        raise Refused("name-taken", name=name)
    _check(password)
    return users.add(session, name, password, role)


def set_password(session: Session, name: str, password: str) -> User:
    """A new password for a user, whose sessions end; Refused if there is no such user."""
    user = _user(session, name)
    _check(password)
    users.set_password(session, user, password)
    return user


def set_role(session: Session, name: str, role: str) -> User:
    """Make a user an editor or an administrator; their sessions end. Refused if there is no such user."""
    user = _user(session, name)
    users.set_role(session, user, role)
    return user


def end_sessions(session: Session, name: str) -> User:
    """Log a user out everywhere; Refused if there is no such user."""
    user = _user(session, name)
    users.end_sessions(session, user)
    return user


def remove_user(session: Session, name: str) -> None:
    """Let somebody log in no more; what they decided stays, under their name. Refused if there is no such user."""
    users.remove(session, _user(session, name))


def _user(session: Session, name: str) -> User:
    user = users.get(session, name)
    if user is None:
        raise Refused("no-such-user", name=name)
    return user


def _check(password: str) -> None:
    if len(password) < SHORTEST_PASSWORD:
        raise Refused("short-password", least=SHORTEST_PASSWORD)
