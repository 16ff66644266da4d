"""A frozen embed stays as it was; only erasure reaches it."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from urllib.parse import parse_qs, urlsplit

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from timeline.actions import take_in
from timeline.ingest.incoming import IncomingArticle
from timeline.store import events, frozen
from timeline.store.database import session_scope
from timeline.store.events import Filter

BUILDER = "/dossier/alle/einbetten"
Post = Callable[..., TestResponse]


@pytest.fixture
def stand(editor: FlaskClient, post: Post) -> str:
    """The id of the events that name Brandner, frozen."""
    answer = post(f"{BUILDER}/stand", form_at=f"{BUILDER}?q=Torfstecher", q="Torfstecher", dichte="eng")
    assert answer.status_code == 303
    return parse_qs(urlsplit(answer.location).query)["stand"][0]


def take_in_one_more(app: Flask) -> None:
    with session_scope(app.extensions["timeline-engine"], write=True) as session:
        text = "Am 3. März 2026 kam ein Torfstecher ins Museum."
        incoming = IncomingArticle(
            title="", text=text, published=datetime(2026, 3, 4, tzinfo=UTC), source="Bote"
        )
        take_in(session, incoming, datetime(2026, 3, 4, 12, tzinfo=UTC))


def test_it_does_not_move_on(client: FlaskClient, app: Flask, stand: str) -> None:
    paths = [f"/embed/alle{end}?stand={stand}" for end in ("", "/fragment", "/bild.svg")]
    before = [client.get(path) for path in paths]
    assert "Torfstecher" in before[0].text
    live = client.get("/embed/alle?q=Torfstecher").text
    take_in_one_more(app)
    assert client.get("/embed/alle?q=Torfstecher").text != live
    for path, was in zip(paths, before, strict=True):
        now = client.get(path)
        assert (now.data, now.headers["ETag"]) == (was.data, was.headers["ETag"])
        again = client.get(path, headers={"If-None-Match": was.headers["ETag"]})
        assert (again.status_code, again.data) == (304, b"")


def test_it_shows_what_the_live_one_showed(client: FlaskClient, stand: str) -> None:
    kept, live = (
        client.get(f"/embed/alle/fragment?{query}").text for query in (f"stand={stand}", "q=Torfstecher")
    )
    assert kept.count("zl-event") == live.count("zl-event")
    assert "seither unverändert" in kept
    start, end = kept.index("<ol"), kept.rindex("</ol>")
    assert kept[start:end] == live[live.index("<ol") : live.rindex("</ol>")]


def test_its_id_belongs_to_its_dossier_and_cannot_be_guessed(client: FlaskClient, stand: str) -> None:
    assert len(stand) >= 20
    assert client.get(f"/embed/alle?stand={stand[:-1]}").status_code == 404


def test_only_editors_freeze(client: FlaskClient, editor: FlaskClient, post: Post, app: Flask) -> None:
    assert app.test_client().post(f"{BUILDER}/stand").status_code in (302, 303, 400)
    assert "csrf_token" not in app.test_client().get(BUILDER).text
    assert post(f"{BUILDER}/stand", form_at=BUILDER, von="irgendwann").status_code == 422


def test_no_copy_outlives_its_erasure_for_long(client: FlaskClient, stand: str) -> None:
    said = client.get(f"/embed/alle?stand={stand}").headers["Cache-Control"]
    assert sum(map(int, re.findall(r"\d+", said))) <= 15 * 60
    assert "immutable" not in said


def test_erasure_reaches_it(client: FlaskClient, app: Flask, stand: str) -> None:
    with session_scope(app.extensions["timeline-engine"], write=True) as session:
        assert frozen.erase(session, texts=["heinrich  DAUB"]) == 1
        assert frozen.erase(session, texts=["heinrich  DAUB"]) == 0
    text = client.get(f"/embed/alle?stand={stand}").text
    assert "Daub" not in text
    assert "Torfstecher" in text


def test_a_passage_is_erased_across_its_marks(client: FlaskClient, app: Flask, stand: str) -> None:
    with session_scope(app.extensions["timeline-engine"], write=True) as session:
        assert frozen.erase(session, texts=["Am 11. August 1897 hatte der Torfstecher"]) == 1
    text = client.get(f"/embed/alle?stand={stand}").text
    assert "<mark>██ ███ ██████ ████</mark> █████ ███ ███████████ Heinrich Daub" in text


def test_an_erased_article_says_nothing_any_more(client: FlaskClient, app: Flask, stand: str) -> None:
    count = client.get(f"/embed/alle?stand={stand}").text.count('class="zl-event"')
    with session_scope(app.extensions["timeline-engine"], write=True) as session:
        told = events.find(session, Filter(words="Torfstecher")).events
        frozen.erase(session, articles={one.article for event in told for one in event.statements})
    for path in (f"/embed/alle?form=beides&stand={stand}", f"/embed/alle/bild.svg?stand={stand}"):
        text = client.get(path).text
        assert "Torfstecher" not in text
        assert frozen.ERASED in text
    assert client.get(f"/embed/alle?stand={stand}").text.count('class="zl-event"') == count
