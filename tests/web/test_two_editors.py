"""Two editors at once: who comes too late sees what happened meanwhile, beside what was wanted, and keeps it."""

import re
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.web.pages import NAME, PASSWORD, token
from tests.web.test_desk import ARTICLE, form, place, stored
from timeline.actions import add_user
from timeline.store.database import session_scope
from timeline.store.writers import next_place, writers

HOLDING: dict[str, Callable[[str], AbstractContextManager[None]]] = {
    "a thread": lambda url: writers(url).turn(1),
    "a process": lambda url: next_place(url.removeprefix("sqlite:///"), 1),
}


@pytest.fixture
def other(app: Flask) -> FlaskClient:
    """Another editor."""
    with session_scope(app.extensions["timeline-engine"], write=True) as session:
        add_user(session, "i.brandt", PASSWORD, "editor")
    client = app.test_client()
    page = client.get("/redaktion/anmelden").text
    sent = {"csrf_token": token(page), "name": "i.brandt", "passwort": PASSWORD}
    assert client.post("/redaktion/anmelden", data=sent).status_code == 303
    return client


def test_a_stale_form_stores_nothing(editor: FlaskClient, other: FlaskClient, app: Flask) -> None:
    address = place(editor)
    late = form(editor, address, datum="Herbst 2024") | {"grund": "Protokoll"}
    other.post("/redaktion/entscheidungen", data=form(other, address, datum="14.1.2024"))
    answer = editor.post("/redaktion/entscheidungen", data=late)
    assert answer.status_code == 409
    assert stored(app) == 1
    page = answer.text.replace("\u00a0", " ")
    versions = page[page.index('class="versions"') :]
    assert "<dd>Herbst 2024</dd>" in versions
    assert re.search(r"<dd>Sonntag, 14\. Januar 2024 \(korrigiert\)</dd>", versions)
    assert "i.brandt" in versions
    assert 'value="Herbst 2024"' in page
    assert 'value="Protokoll"' in page


def test_what_was_seen_then_can_be_decided(editor: FlaskClient, other: FlaskClient, app: Flask) -> None:
    address = place(editor)
    late = form(editor, address, datum="Herbst 2024")
    other.post("/redaktion/entscheidungen", data=form(other, address, lesart="1"))
    page = editor.post("/redaktion/entscheidungen", data=late).text
    sent = page[page.index('id="annehmen"') :]
    fields = dict(re.findall(r'name="([^"]+)" value="([^"]*)"', sent[: sent.index("</form>")]))
    assert editor.post("/redaktion/entscheidungen", data=fields).status_code == 303
    assert stored(app) == 2


def test_a_reading_is_the_same_one_whatever_its_number(editor: FlaskClient, other: FlaskClient) -> None:
    address = place(editor)
    late = form(editor, address, lesart="1")
    other.post("/redaktion/entscheidungen", data=form(other, address, datum="14.1.2024"))
    page = editor.post("/redaktion/entscheidungen", data=late).text
    chosen = re.search(
        r'aria-current="true">\s*<kbd[^>]*>(\d)</kbd><span>([^<]+)<', page[page.index('class="options"') :]
    )
    assert chosen
    assert (chosen[1], "15." in chosen[2]) == ("2", True)


def test_what_is_gone_meanwhile(editor: FlaskClient, other: FlaskClient, app: Flask) -> None:
    address = place(editor)
    late = form(editor, address, datum="Herbst 2024")
    other.post("/redaktion/entscheidungen", data=form(other, address, lesart="keine"))
    answer = editor.post("/redaktion/entscheidungen", data=late)
    assert answer.status_code == 409
    assert "gibt es nicht mehr" in answer.text
    assert "Herbst 2024" in answer.text
    assert "i.brandt" in answer.text
    assert stored(app) == 1


def test_a_proposal_that_comes_too_late(editor: FlaskClient, other: FlaskClient, app: Flask) -> None:
    sent = {"csrf_token": token(editor.get("/redaktion").text), "artikel": ARTICLE, "datum": "20.1.2024"}
    page = editor.post("/redaktion/vorschlag/erschienen", data=sent).text
    seen = re.search(r'name="fassung" value="([^"]+)"', page)
    assert seen
    other.post("/redaktion/entscheidungen", data=form(other, place(other), lesart="keine"))
    answer = editor.post(
        "/redaktion/bestaetigen/erschienen", data=sent | {"fassung": seen[1], "grund": "Impressum"}
    )
    assert answer.status_code == 409
    assert "i.brandt" in answer.text
    assert 'value="Impressum"' in answer.text
    assert stored(app) == 1
    assert NAME not in answer.text[answer.text.index('id="zu-spaet"') : answer.text.index('id="aenderungen"')]


@pytest.mark.parametrize("holding", HOLDING.values(), ids=HOLDING)
def test_somebody_writes_for_too_long(
    editor: FlaskClient,
    app: Flask,
    monkeypatch: pytest.MonkeyPatch,
    holding: Callable[[str], AbstractContextManager[None]],
) -> None:
    sent = form(editor, place(editor), datum="Herbst 2024")
    monkeypatch.setattr(sys.modules["timeline.store.database"], "BUSY_SECONDS", 0.05)
    with holding(str(app.extensions["timeline-engine"].url)):
        answer = editor.post("/redaktion/entscheidungen", data=sent)
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "60")
    assert "Gespeichert wurde nichts" in answer.text
    assert editor.post("/redaktion/entscheidungen", data=sent).status_code == 303
    assert stored(app) == 1
