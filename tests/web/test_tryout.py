"""Try it: a text and its date in, its time expressions out; nothing stored."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.web.pages import count, token

Post = Callable[..., TestResponse]
TEXT = "Am Montag wurde die Brücke gesperrt. Einen Tag zuvor hatten Taucher Risse entdeckt."
ENGLISH = (
    "The bridge was closed on Monday because of the cracks that were found by the divers of the city. " * 5
)


def test_what_a_text_says(post: Post) -> None:
    answer = post("/probieren", text=TEXT, erschienen="29.4.2025")
    assert answer.status_code == 200
    assert "2 Zeitangaben" in answer.text
    assert "Montag, 28.\u00a0April 2025" in answer.text
    assert "Sonntag, 27.\u00a0April 2025" in answer.text
    assert "Die Zeitleiste des Textes" in answer.text


def test_a_part_of_a_book_is_enough(post: Post) -> None:
    answer = post("/probieren", text=TEXT * 1000, erschienen="29.4.2025")
    assert answer.status_code == 422
    assert "Zum Probieren genügen 50.000 Zeichen" in answer.text
    assert post("/probieren", text=TEXT * 20, erschienen="29.4.2025").status_code == 200


def test_the_example(post: Post) -> None:
    assert "Herbst 2024" in post("/probieren", beispiel="1").text


def test_nothing_is_stored(client: FlaskClient, post: Post) -> None:
    before = count(client.get("/dossier/alle").text)
    post("/probieren", text=TEXT, erschienen="29.4.2025")
    assert count(client.get("/dossier/alle").text) == before


def test_without_a_date_the_form_asks_for_it_and_shows_what_the_text_suggests(post: Post) -> None:
    answer = post("/probieren", text=f"Stand: 29.04.2025, 10:32 Uhr\n\n{TEXT}")
    assert answer.status_code == 422
    assert "Bitte angeben" in answer.text
    assert 'name="vorschlag" value="29.04.2025"' in answer.text
    assert TEXT in answer.text
    assert "28.\u00a0April" not in answer.text


def test_a_suggestion_is_taken_with_one_click(post: Post) -> None:
    assert "28.\u00a0April 2025" in post("/probieren", text=TEXT, erschienen="", vorschlag="29.04.2025").text


@pytest.mark.parametrize(
    ("text", "published", "words"),
    [
        ("", "29.4.2025", "kein Text"),
        (" \n\t ", "29.4.2025", "kein Text"),
        (TEXT, "Quatsch", "kein Datum"),
        (TEXT, "30.2.2025", "kein Datum"),
        (TEXT, "1.1.1500", "vor 1600"),
        (TEXT, "1.1.2999", "Zukunft"),
        (ENGLISH, "29.4.2025", "nicht deutsch"),
    ],
)
def test_bad_input_gets_one_clear_line_and_keeps_what_was_typed(
    post: Post, text: str, published: str, words: str
) -> None:
    answer = post("/probieren", text=text, erschienen=published)
    assert answer.status_code == 422
    assert words in answer.text
    assert f'value="{published}"' in answer.text
    assert text.strip() in answer.text


@pytest.mark.parametrize("today", ["heute", "Heute", "today"])
def test_a_text_of_today_needs_no_date(post: Post, client: FlaskClient, today: str) -> None:
    client.application.config["NOW"] = datetime(2026, 11, 25, 23, 30, tzinfo=UTC)
    answer = post("/probieren", text=TEXT, erschienen=today)
    assert answer.status_code == 200
    assert 'value="26.11.2026"' in answer.text


def test_hostile_text_stays_text(post: Post) -> None:
    answer = post("/probieren", text=f"<script>alert(1)</script>\0 {TEXT}", erschienen="29.4.2025")
    assert answer.status_code == 200
    assert "<script>alert" not in answer.text


def test_htmx_gets_the_part(client: FlaskClient) -> None:
    form = {"csrf_token": token(client.get("/probieren").text), "text": TEXT, "erschienen": "29.4.2025"}
    answer = client.post("/probieren", data=form, headers={"HX-Request": "true"})
    assert "<html" not in answer.text
    assert "2 Zeitangaben" in answer.text
