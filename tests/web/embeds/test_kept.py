"""Embeds are kept until something is stored."""

from flask import Flask
from flask.testing import FlaskClient

from timeline.store.database import session_scope
from timeline.web.embeds.served import kept


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
