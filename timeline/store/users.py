"""Who may log in. Passwords are kept as argon2 hashes only."""

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlmodel import Session, select

from timeline.store.plain import plain
from timeline.store.tables import UserRow as User

__all__ = [
    "ROLES",
    "User",
    "add",
    "all",
    "any_editor",
    "end_sessions",
    "get",
    "remove",
    "set_password",
    "set_role",
    "verify",
]

ROLES = ("editor", "admin")
HASHER = PasswordHasher()
NOBODY = HASHER.hash("nobody")  # verified for unknown names, so that they answer as slowly as known ones


def add(session: Session, name: str, password: str, role: str) -> User:
    """A new user; ValueError if there is one of that name, or the role is none."""
    if role not in ROLES:
        raise ValueError(f"no role: {role}")
    if get(session, name):
        raise ValueError(f"there is a user of this name: {name}")
    user = User(name=name, password_hash=HASHER.hash(password), role=role)
    session.add(user)
    session.flush()
    return user


def get(session: Session, name: str) -> User | None:
    return session.exec(select(User).where(User.name == plain(name))).first()


def all(session: Session) -> list[User]:  # noqa: A001
    """Everybody who may log in, by name."""
    return list(session.exec(select(User).order_by(User.name)))


def verify(session: Session, name: str, password: str) -> User | None:
    """The user, if that is the password."""
    user = get(session, name)
    try:
        HASHER.verify(user.password_hash if user else NOBODY, password)
    except (VerificationError, InvalidHashError):
        return None
    return user


def set_password(session: Session, user: User, password: str) -> None:
    """A new password; whoever was logged in with the old one no longer is."""
    user.password_hash = HASHER.hash(password)
    end_sessions(session, user)


def set_role(session: Session, user: User, role: str) -> None:
    """Another role; ValueError if it is none. Sessions that were begun with the old one end."""
    if role not in ROLES:
        raise ValueError(f"no role: {role}")
    user.role = role
    end_sessions(session, user)


def remove(session: Session, user: User) -> None:
    session.delete(user)
    session.flush()


def end_sessions(session: Session, user: User) -> None:
    """Log the user out everywhere."""
    user.session_epoch += 1
    session.add(user)
    session.flush()


def any_editor(session: Session) -> bool:
    """Whether anybody can log in at all."""
    return session.exec(select(User.id)).first() is not None
