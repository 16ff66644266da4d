"""Lost decisions, erasure and figures."""

import html
import re
from collections.abc import Callable

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.web.pages import NAME, token
from tests.web.test_desk import ARTICLE, NOW, decide, place, stored
from timeline import actions
from timeline.actions import take_in
from timeline.ingest.incoming import IncomingArticle
from timeline.store import articles
from timeline.store.database import session_scope
from timeline.web import spoken

Post = Callable[..., TestResponse]


@pytest.fixture
def admin(editor: FlaskClient, app: Flask, post: Post) -> FlaskClient:
    """The client, logged in as an administrator."""
    with session_scope(app.extensions["timeline-engine"], write=True) as session:
        actions.set_role(session, NAME, "admin")
    assert post("/redaktion/anmelden", name=NAME, passwort="geheim-genug").status_code == 303
    return editor


def test_a_lost_decision_is_listed_until_it_is_settled(editor: FlaskClient, app: Flask) -> None:
    decide(editor, place(editor), datum="14.1.2024")
    assert "Keine Entscheidung ist verloren." in editor.get("/redaktion/verlorene").text
    with session_scope(app.extensions["timeline-engine"], write=True) as session:
        old = articles.by_keys(session, [ARTICLE])[ARTICLE]
        text = old.text.replace("am Montagabend", "vor kurzem")
        take_in(session, IncomingArticle(old.title, text, old.published, id=ARTICLE), NOW)
    page = editor.get("/redaktion/verlorene").text
    assert "<mark>Montagabend</mark>" in page
    anew = re.search(r'href="(/redaktion/artikel\?[^"]+)"', page)
    assert anew
    assert 'value="Montagabend"' in editor.get(html.unescape(anew[1])).text
    back = re.search(r'action="(/redaktion/entscheidungen/\d+/zuruecknehmen)"', page)
    assert back
    answer = editor.post(back[1], data={"csrf_token": token(page), "weiter": "verlorene"})
    assert answer.headers["Location"] == "/redaktion/verlorene"
    assert "Keine Entscheidung ist verloren." in editor.get("/redaktion/verlorene").text


def test_figures_and_their_cases(editor: FlaskClient) -> None:
    assert "Noch hat niemand eine Lesart geprüft." in editor.get("/redaktion/guete").text
    decide(editor, place(editor), datum="14.1.2024")
    page = editor.get("/redaktion/guete").text
    assert "0 bestätigt, 1 berichtigt." in page
    cases = re.search(r'href="(/redaktion/guete/faelle\?regel=[^"]+)"', page)
    assert cases
    listed = editor.get(html.unescape(cases[1])).text
    href = re.search(r'href="(/redaktion/angabe[^"]+)"', listed)
    assert href
    assert "Montagabend" in editor.get(html.unescape(href[1])).text


def test_a_type_of_another_service_is_told_as_it_is(app: Flask) -> None:
    with app.test_request_context():
        assert [spoken.timex_type(name) for name in ("DATE", "EPOCH")] == ["Tag oder Zeitraum", "EPOCH"]


def fields(page: str) -> dict[str, str]:
    form = page[page.index('action="/redaktion/loeschen/endgueltig"') :]
    found = re.findall(r'name="([^"]+)" value="([^"]*)"', form[: form.index("</form>")])
    return {name: html.unescape(value) for name, value in found}


def test_erasing_needs_to_be_typed_twice(admin: FlaskClient, app: Flask) -> None:
    sent = {
        "csrf_token": token(admin.get("/redaktion/loeschen").text),
        "was": "worte",
        "worte": "Volker Anding\nAnding",
    }
    page = admin.post("/redaktion/loeschen/fragen", data=sent).text
    assert "Volker Anding" in page
    refused = admin.post("/redaktion/loeschen/endgueltig", data=fields(page) | {"nochmal": "Volker"})
    assert refused.status_code == 422
    assert "gelöscht wurde nichts" in refused.text
    assert "Anding" in admin.get(f"/artikel/{ARTICLE}").text
    done = admin.post("/redaktion/loeschen/endgueltig", data=fields(page) | {"nochmal": "Volker Anding"})
    assert done.status_code == 303
    assert "Gelöscht" in admin.get("/redaktion/loeschen").text
    assert "Anding" not in admin.get(f"/artikel/{ARTICLE}").text
    assert stored(app) == 0


def test_erasing_an_article(admin: FlaskClient) -> None:
    sent = {
        "csrf_token": token(admin.get("/redaktion/loeschen").text),
        "was": "artikel",
        "schluessel": ARTICLE,
    }
    page = admin.post("/redaktion/loeschen/fragen", data=sent).text
    assert (
        admin.post("/redaktion/loeschen/endgueltig", data=fields(page) | {"nochmal": ARTICLE}).status_code
        == 303
    )
    assert "Rücktritt" not in admin.get(f"/artikel/{ARTICLE}").text


@pytest.mark.parametrize(
    ("sent", "field", "words"),
    [
        ({"was": "worte", "worte": "x"}, "worte", "mindestens 3 Buchstaben"),
        ({"was": "worte", "worte": " "}, "worte", "mindestens 3 Buchstaben"),
        ({"was": "artikel", "schluessel": "fehlt"}, "schluessel", "Diesen Artikel gibt es nicht"),
        (
            {"was": "passage", "schluessel": ARTICLE, "worte": "steht nicht da"},
            "worte",
            "nicht mehr an dieser Stelle",
        ),
    ],
)
def test_what_cannot_be_erased(admin: FlaskClient, sent: dict[str, str], field: str, words: str) -> None:
    form = {"csrf_token": token(admin.get("/redaktion/loeschen").text), **sent}
    again = {"nochmal": sent.get("worte", "").strip() or "x"}
    answer = admin.post("/redaktion/loeschen/endgueltig", data=form | again)
    assert answer.status_code == 422
    told = re.search(rf'id="loeschen-{field}-falsch"[^>]*>([^<]+)<', answer.text)
    assert told
    assert words in html.unescape(told[1])


def test_what_is_too_short_is_told_before_one_is_asked_again(admin: FlaskClient) -> None:
    form = {"csrf_token": token(admin.get("/redaktion/loeschen").text), "was": "worte", "worte": "Falk\nab"}
    answer = admin.post("/redaktion/loeschen/fragen", data=form)
    assert answer.status_code == 422
    assert "mindestens 3 Buchstaben" in answer.text
