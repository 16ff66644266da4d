"""One database session a request, and one commit at its outer edge."""

from contextlib import AbstractContextManager, suppress
from typing import cast

from flask import Flask, Response, current_app, g
from sqlalchemy import Engine
from sqlmodel import Session

from timeline.actions import Previews
from timeline.store.database import DatabaseError, ready, session_scope


def session() -> Session:
    """The request's session, opened when it is first asked for; it reads, unless `writing` was asked for before."""
    return cast(Session, g.session) if "session" in g else _open(write=False)


def writing() -> Session:
    """The session of a request that writes: asked for first, so that what is read stays true until it is stored."""
    if g.get("session_writes"):
        return session()
    scope: AbstractContextManager[Session] | None = g.pop("session_scope", None)
    if scope:  # who is logged in was read in it
        del g.session
        scope.__exit__(None, None, None)
    return _open(write=True)


def _open(*, write: bool) -> Session:
    engine: Engine = current_app.extensions["timeline-engine"]
    scope = session_scope(engine, write=write)
    g.session = scope.__enter__()
    g.session_scope, g.session_writes = scope, write
    return cast(Session, g.session)


def give_up(error: Exception) -> None:
    """Leave the session in which the database failed; who asks for one after that reads in a new one."""
    scope: AbstractContextManager[Session] | None = g.pop("session_scope", None)
    if scope:
        del g.session
        g.session_writes = False
        with suppress(type(error), DatabaseError):
            scope.__exit__(type(error), error, error.__traceback__)


def previews() -> Previews:
    """The previews of the app's database."""
    return cast(Previews, current_app.extensions["timeline-previews"])


def close(response: Response) -> Response:
    """Store all that the request wrote, or nothing where it is answered with an error.

    A page that is still being made when its head is sent is read from the session until it is sent as a whole.
    """
    scope: AbstractContextManager[Session] | None = g.pop("session_scope", None)
    if scope and response.is_streamed:
        response.call_on_close(lambda: scope.__exit__(None, None, None))
    elif scope:
        opened: Session = g.pop("session")
        if response.status_code >= 400:
            opened.rollback()
        scope.__exit__(None, None, None)
    return response


def init_app(app: Flask) -> None:
    """Connect the app to its database."""
    engine = ready(app.config["DATABASE_URL"])
    app.extensions["timeline-engine"] = engine
    app.extensions["timeline-previews"] = Previews(engine)
    app.after_request(close)
