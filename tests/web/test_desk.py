"""The editors' desk: who gets in, what a decision would change, what it changes, and taking it back."""

import html
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from urllib.parse import urlencode

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.web.pages import send, take_back, token
from timeline.actions import take_in
from timeline.ingest.incoming import IncomingArticle
from timeline.store import articles, decisions
from timeline.store.database import session_scope

Post = Callable[..., TestResponse]
ARTICLE = "eisstadion-5"
HISTORY = f"/redaktion/verlauf?artikel={ARTICLE}"
NOW = datetime(2026, 1, 1, tzinfo=UTC)


def place(client: FlaskClient) -> str:
    """The desk's address of "am Montagabend", by way of the article's page."""
    page = client.get(f"/artikel/{ARTICLE}").text
    mention = re.search(r'href="([^"#]+)[^"]*"[^>]*>[^<]*Montagabend<', page)
    assert mention
    opened = client.get(html.unescape(mention[1])).text
    desk = re.search(r'href="(/redaktion/angabe[^"]+)"', opened)
    assert desk
    return html.unescape(desk[1])


def decide(client: FlaskClient, address: str, **choice: str) -> TestResponse:
    """Send the form that the preview of a choice shows."""
    return client.post("/redaktion/entscheidungen", data=form(client, address, **choice))


def form(client: FlaskClient, address: str, **choice: str) -> dict[str, str]:
    """The fields of the form that the preview of a choice shows."""
    page = client.get(f"{address}&{urlencode(choice)}").text
    sent = page[page.index('id="annehmen"') :]
    fields = dict(re.findall(r'name="(artikel|stelle|gesehen|fassung|worte)" value="([^"]+)"', sent))
    return {"csrf_token": token(page), **fields, **choice}


def test_a_typed_date_is_shown_back_before_it_counts(editor: FlaskClient) -> None:
    address = place(editor)
    page = editor.get(f"{address}&datum=Herbst+2024").text
    assert "<ins>Herbst 2024</ins>" in page
    assert "15.\u00a0Januar 2024" in page
    assert (
        "Rücktritt" in editor.get("/dossier/alle?von=15.1.2024&bis=15.1.2024&q=R%C3%BCcktritt&im=sicher").text
    )


THURSDAY = "/redaktion/angabe?artikel=eisstadion-6&stelle=119"  # "Donnerstag"


def scopes(page: str) -> list[str]:
    return re.findall(r'class="chip"[^>]*>([^<]+)<', page)


def test_one_date_is_not_offered_for_words_that_mean_another_one_elsewhere(
    editor: FlaskClient, app: Flask
) -> None:
    page = editor.get(f"{THURSDAY}&datum=28.8.2024&wo=ueberall").text
    assert scopes(page) == ["nur hier", "im ganzen Artikel"]
    assert "meint anderswo eine andere Zeit" in page
    assert "8.\u00a0Mai 2025" not in page[page.index('id="vorschau"') :]
    assert len(scopes(editor.get(f"{THURSDAY}&lesart=2").text)) == 4
    decide(editor, THURSDAY, datum="28.8.2024")
    assert len(scopes(editor.get(f"{THURSDAY}&datum=27.8.2024").text)) == 2
    assert len(scopes(editor.get(f"{THURSDAY}&lesart=1").text)) == 2


def test_the_history_says_from_what_to_what_and_where(editor: FlaskClient) -> None:
    first, second = (f"{day}.\u00a0August 2024" for day in (29, 28))
    decide(editor, THURSDAY, datum="28.8.2024")
    decide(editor, THURSDAY, datum="28.8.2024", grund="doch")
    decide(editor, THURSDAY, lesart="keine")
    told = re.findall(
        r"„Donnerstag“, nur hier: ([^<]+?)\n", editor.get("/redaktion/verlauf?artikel=eisstadion-6").text
    )
    assert told == [
        f"Mittwoch, {second} → keine Zeitangabe",
        f"bestätigt als Mittwoch, {second}",
        f"Donnerstag, {first} → Mittwoch, {second}",
    ]


@pytest.mark.parametrize(
    ("typed", "told"),
    {"28.8.2024": True, "29.8.2024": False, "August 2024": False, "28.8.2024 bis 29.8.2024": False}.items(),
)
def test_a_date_of_another_weekday_than_the_text_says(editor: FlaskClient, typed: str, told: bool) -> None:
    page = editor.get(f"{THURSDAY}&{urlencode({'datum': typed})}").text
    said = "Der 28.\u00a0August 2024 ist ein Mittwoch, im Text steht Donnerstag."
    assert (said in page) is told


def test_a_decision_moves_the_event_and_taking_it_back_moves_it_back(editor: FlaskClient) -> None:
    before = editor.get("/dossier/alle?q=R%C3%BCcktritt").text
    answer = decide(editor, place(editor), datum="14.1.2024")
    assert answer.status_code == 303
    after = editor.get("/dossier/alle?q=R%C3%BCcktritt").text
    assert "Sonntag, 14.\u00a0Januar 2024" in after
    assert "✓" in after
    history = editor.get(HISTORY).text
    assert "14.\u00a0Januar 2024" in history
    asked = send(editor, history, "/redaktion/entscheidungen/")
    assert editor.get("/dossier/alle?q=R%C3%BCcktritt").text == after
    shown = editor.get(asked.headers["Location"]).text
    assert re.search(r"<del>[^<]*14.\u00a0Januar 2024</del>", shown)
    assert send(editor, shown, "/redaktion/entscheidungen/").status_code == 303
    assert editor.get("/dossier/alle?q=R%C3%BCcktritt").text == before


def test_what_is_taken_back_meanwhile_is_looked_at_again(editor: FlaskClient, app: Flask) -> None:
    decide(editor, place(editor), datum="14.1.2024")
    asked = send(editor, editor.get(HISTORY).text, "/redaktion/entscheidungen/")
    shown = editor.get(asked.headers["Location"]).text
    decide(editor, place(editor), datum="16.1.2024")
    answer = send(editor, shown, "/redaktion/entscheidungen/")
    assert answer.status_code == 409
    assert "Inzwischen hat sich hier etwas geändert" in answer.text
    assert stored(app) == 2


def test_what_is_no_time_expression_is_one_no_longer(editor: FlaskClient) -> None:
    mentions = editor.get(f"/artikel/{ARTICLE}").text.count('class="mention"')
    decide(editor, place(editor), lesart="keine")
    assert editor.get(f"/artikel/{ARTICLE}").text.count('class="mention"') == mentions - 1


def test_a_confirmed_date_says_so(editor: FlaskClient) -> None:
    decide(editor, place(editor), lesart="1")
    assert "✓ bestätigt" in editor.get("/dossier/alle?q=R%C3%BCcktritt").text


def test_from_what_is_settled_one_goes_on_with_what_waits(editor: FlaskClient) -> None:
    address = place(editor)
    decide(editor, address, lesart="1")
    following = re.search(r'href="([^"]+)" rel="next"', editor.get(address).text)
    assert following
    assert 'id="annehmen"' in editor.get(html.unescape(following[1]), follow_redirects=True).text


@pytest.mark.parametrize("reading", ["99", "x"])
def test_a_reading_that_there_is_not(editor: FlaskClient, app: Flask, reading: str) -> None:
    answer = decide(editor, place(editor), lesart=reading)
    assert answer.status_code == 409
    assert "Gespeichert wurde nichts" in answer.text
    assert stored(app) == 0


WRONG = {
    "": "Das Datum fehlt",
    "Quatsch": "verstehen wir nicht als Datum",
    "30.2.2024": "Den Tag „30.2.2024“ gibt es nicht",
    "vom 17. bis 14. November 2024": "endet, bevor es anfängt",
}


@pytest.mark.parametrize(("typed", "words"), WRONG.items())
def test_a_date_that_is_none(editor: FlaskClient, app: Flask, typed: str, words: str) -> None:
    for answer in (
        editor.get(f"{place(editor)}&{urlencode({'datum': typed})}"),
        decide(editor, place(editor), datum=typed),
    ):
        assert answer.status_code == 422
        assert words in answer.text
        assert f'value="{typed}"' in answer.text
    assert stored(app) == 0


@pytest.mark.parametrize("anchor", ["own", "99999", "x"])
def test_an_anchor_that_is_none_is_told_beside_the_anchors(editor: FlaskClient, anchor: str) -> None:
    address = place(editor)
    own = re.search(r"stelle=(\d+)", address)
    assert own
    answer = editor.get(f"{address}&bezug={own[1] if anchor == 'own' else anchor}")
    assert answer.status_code == 422
    told = re.search(r'id="bezug-falsch"[^>]*>([^<]+)<', answer.text)
    assert told
    assert ("an sich selbst" in told[1]) == (anchor == "own")
    assert "aria-invalid" not in answer.text


def test_a_place_that_there_is_not(editor: FlaskClient) -> None:
    for query in ("", "artikel=x&stelle=1", f"artikel={ARTICLE}&stelle=99999", f"artikel={ARTICLE}&stelle=x"):
        assert editor.get(f"/redaktion/angabe?{query}").status_code == 404


def test_a_decision_without_its_token(editor: FlaskClient) -> None:
    answer = editor.post("/redaktion/entscheidungen", data={"artikel": ARTICLE, "stelle": "1"})
    assert answer.status_code == 400
    assert "Dieses Formular gilt nicht mehr" in answer.text
    assert "Gespeichert wurde nichts." in answer.text


def stored(app: Flask) -> int:
    """How many decisions there are."""
    with session_scope(app.extensions["timeline-engine"]) as session:
        return len(decisions.all(session))


def test_taking_back_twice(editor: FlaskClient, app: Flask) -> None:
    decide(editor, place(editor), datum="14.1.2024")
    history = editor.get(HISTORY).text
    assert take_back(editor, history).status_code == 303
    again = send(editor, history, "/redaktion/entscheidungen/")
    assert again.status_code == 409
    assert "schon zurückgenommen" in again.text
    assert stored(app) == 2


@pytest.mark.parametrize("number", ["0", "99", "99999999999", "99999999999999999999"])
def test_taking_back_what_there_is_not(editor: FlaskClient, number: str) -> None:
    form = {"csrf_token": token(editor.get("/redaktion").text)}
    answer = editor.post(f"/redaktion/entscheidungen/{number}/zuruecknehmen", data=form)
    assert answer.status_code == 404


def test_decisions_follow_their_words_through_revisions(editor: FlaskClient, app: Flask) -> None:
    address = place(editor)
    decide(editor, address, datum="14.1.2024")
    with session_scope(app.extensions["timeline-engine"], write=True) as session:
        old = articles.get(session, ARTICLE)
        assert old is not None
        text = f"Nachtrag der Redaktion.\n\n{old.text}"
        take_in(session, IncomingArticle(old.title, text, old.published, id=ARTICLE), old.published)
    at = int(re.findall(r"stelle=(\d+)", address)[0])
    moved = editor.get(f"/redaktion/angabe?artikel={ARTICLE}&stelle={at + len(text) - len(old.text)}").text
    assert "zurücknehmen" in moved


@pytest.mark.parametrize("seen", ["Dienstagabend", None])
def test_what_has_changed_since_it_was_seen_is_not_decided(
    editor: FlaskClient, app: Flask, seen: str | None
) -> None:
    sent = form(editor, place(editor), lesart="1")
    with session_scope(app.extensions["timeline-engine"], write=True) as session:
        old = articles.get(session, ARTICLE)
        assert old is not None
        text = old.text.replace("Montagabend", seen) if seen else old.text
        published = old.published if seen else old.published + timedelta(days=14)
        take_in(session, IncomingArticle(old.title, text, published, id=ARTICLE), NOW)
    answer = editor.post("/redaktion/entscheidungen", data=sent)
    assert answer.status_code == 409
    assert "Gespeichert wurde nichts" in answer.text
    assert stored(app) == 0


@pytest.mark.parametrize("other", [{"gesehen": ""}, {"lesart": "keine"}, {"datum": "1.1.2024"}])
def test_nothing_else_is_decided_than_what_was_seen(
    editor: FlaskClient, app: Flask, other: dict[str, str]
) -> None:
    sent = form(editor, place(editor), lesart="1") | other
    assert editor.post("/redaktion/entscheidungen", data=sent).status_code == 409
    assert stored(app) == 0


def test_the_readings_of_the_engine_are_there_after_a_decision(editor: FlaskClient) -> None:
    def offered() -> list[str]:
        return re.findall(r">\d</kbd><span>([^<]+)<", editor.get(place(editor)).text)

    before = offered()
    decide(editor, place(editor), datum="14.1.2024")
    after = offered()
    assert "14.\u00a0Januar 2024" in after[0]
    assert after[1:] == before
    decide(editor, place(editor), lesart="2")
    assert offered()[0] == before[0]
