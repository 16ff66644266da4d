"""Answers that are kept: made once, let go of when there are too many."""

from flask import Flask
from flask.testing import FlaskClient

from timeline.store.database import session_scope
from timeline.web.embeds.ready import Kept, Ready, ready
from timeline.web.embeds.served import kept


def made(body: bytes) -> Ready:
    return ready(body, "text/html", {})


def test_what_is_kept_is_not_made_again() -> None:
    store = Kept()
    first = store.get("a", lambda: made(b"x"))
    assert store.get("a", lambda: made(b"y")) is first


def test_the_longest_unused_goes_first() -> None:
    store = Kept(most=3 * made(b"x" * 1000).size)
    for name in "abca":
        store.get(name, lambda: made(b"x" * 1000))
    store.get("d", lambda: made(b"x" * 1000))
    assert store.get("a", lambda: made(b"new")).body == b"x" * 1000
    assert store.get("b", lambda: made(b"new")).body == b"new"


def test_what_is_too_large_is_not_kept() -> None:
    store = Kept(most=100)
    assert store.get("a", lambda: made(b"x" * 1000)).body == b"x" * 1000
    assert store.get("a", lambda: made(b"new")).body == b"new"


def test_an_embed_is_made_anew_when_something_was_stored(app: Flask, client: FlaskClient) -> None:
    def count() -> int:
        with app.app_context():
            return len(kept()._found)

    for _twice in range(2):
        client.get("/embed/alle")
    assert count() == 1
    with session_scope(app.extensions["timeline-engine"], write=True):
        pass
    client.get("/embed/alle")
    assert count() == 2
