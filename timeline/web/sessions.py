"""One database session a request, and one commit at its outer edge."""

from contextlib import AbstractContextManager
from typing import cast

from flask import Flask, Response, current_app, g
from sqlalchemy import Engine
from sqlmodel import Session

from timeline.actions import Previews
from timeline.store.database import ready, session_scope


def session() -> Session:
    """The request's session, opened when it is first asked for; it reads, unless `writing` was asked for before."""
    return cast(Session, g.session) if "session" in g else _open(write=False)


def writing() -> Session:
    """The session of a request that writes: asked for first, so that what is read stays true until it is stored."""
    if g.get("session_writes"):
        return session()
    scope: AbstractContextManager[Session] | None = g.pop("session_scope", None)
    if scope:  # who is logged in was read in it
        scope.__exit__(None, None, None)
    return _open(write=True)


def _open(*, write: bool) -> Session:
    engine: Engine = current_app.extensions["timeline-engine"]
    g.session_scope, g.session_writes = session_scope(engine, write=write), write
    g.session = g.session_scope.__enter__()
    return cast(Session, g.session)


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
