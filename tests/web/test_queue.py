"""The queue: what comes first, what it is narrowed to, what comes next."""

import html
import re
from collections.abc import Callable
from datetime import UTC, datetime
from urllib.parse import parse_qs, urlsplit

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.web.pages import token
from timeline.actions import decide
from timeline.events.model import Decision, DecisionKind
from timeline.store.database import session_scope


def fields(page: str) -> dict[str, str]:
    """The hidden fields of the form that accepts."""
    form = page[page.index('id="annehmen"') :]
    found = re.findall(r'name="([^"]+)" value="([^"]*)"', form[: form.index("</form>")])
    return {name: html.unescape(value) for name, value in found}


def accept(editor: FlaskClient, page: str) -> TestResponse:
    return editor.post("/redaktion/entscheidungen", data=fields(page))


def place(page: str) -> tuple[str, str]:
    found = fields(page)
    return found["artikel"], found["stelle"]


def progress(page: str) -> tuple[int, int]:
    found = re.search(r"(\d+) von (\d+) geprüft", page)
    assert found
    return int(found[1]), int(found[2])


def test_the_queue_begins_where_looking_is_worth_most(editor: FlaskClient) -> None:
    page = editor.get("/redaktion/liste").text
    listed = [html.unescape(href) for href in re.findall(r'href="(/redaktion/angabe[^"]+)"', page)]
    assert len(listed) == 40
    assert place(editor.get(listed[0]).text) == place(editor.get("/redaktion").text)
    shares = [int(share) for share in re.findall(r"sicher zu (\d+)", page)]
    assert sum(shares[:10]) < sum(shares[-10:])


def test_the_list_has_pages(editor: FlaskClient) -> None:
    first = editor.get("/redaktion/liste").text
    second = editor.get("/redaktion/liste?seite=2").text
    assert 'rel="next"' in first
    assert 'rel="prev"' in second
    listed = [re.findall(r'href="(/redaktion/angabe[^"]+)"', page) for page in (first, second)]
    assert not set(listed[0]) & set(listed[1])
    for page in ("0", "999", "x"):
        assert editor.get(f"/redaktion/liste?seite={page}").status_code == 200


def test_accepting_leads_to_the_next_one(editor: FlaskClient) -> None:
    page = editor.get("/redaktion").text
    answer = accept(editor, page)
    assert answer.status_code == 303
    after = editor.get(answer.headers["Location"]).text
    assert place(after) != place(page)
    assert progress(after) == (progress(page)[0] + 1, progress(page)[1])
    assert place(editor.get("/redaktion").text) != place(page)


def test_one_that_was_passed_over_is_not_come_back_to_at_once(editor: FlaskClient) -> None:
    first = editor.get("/redaktion").text
    onward = re.search(r'href="([^"]+)" rel="next"', first)
    assert onward
    second = editor.get(html.unescape(onward[1])).text
    third = editor.get(accept(editor, second).headers["Location"]).text
    assert len({place(first), place(second), place(third)}) == 3


def test_the_queue_is_narrowed_and_stays_so(editor: FlaskClient) -> None:
    page = editor.get("/redaktion?quelle=mna").text
    assert progress(page)[1] < progress(editor.get("/redaktion").text)[1]
    answer = accept(editor, page)
    assert parse_qs(urlsplit(answer.headers["Location"]).query)["quelle"] == ["mna"]
    rule = re.search(
        r'<option value="(weekdays)">Wochentag[^(]+\((\d+)\)', page[page.index('name="regel"') :]
    )
    assert rule
    narrowed = editor.get("/redaktion/liste", query_string={"regel": rule[1]}).text
    assert re.search(rf"\b{rule[2]} Zeitangabe", narrowed)


def test_rules_are_told_by_what_they_read(editor: FlaskClient) -> None:
    page = editor.get("/redaktion?regel=weekday").text
    assert "<summary>Wochentag, heute, gestern: weekday</summary>" in page
    assert '<span title="weekday">Regel: Wochentag, heute, gestern</span>' in page
    assert '<option value="weekday" selected>Wochentag, heute, gestern: weekday</option>' in page
    family = editor.get("/redaktion?regel=weekdays").text
    assert "<summary>Wochentag, heute, gestern</summary>" in family
    assert 0 < progress(page)[1] < progress(family)[1]
    unknown = editor.get("/redaktion?regel=unsinn").text
    assert progress(unknown)[1] == 0
    assert '<option value="unsinn" selected>unsinn</option>' in unknown


@pytest.mark.parametrize("field", ["art=announcement", "nur=eisstadion-5", "dossier=eis"])
def test_by_kind_article_and_dossier(editor: FlaskClient, app: Flask, field: str) -> None:
    contents = {"title": "Eis", "filter": {"words": "Eisstadion"}, "published": True}
    made = Decision(0, DecisionKind.DOSSIER, "", 0, 0, "", text="eis", contents=contents)
    with session_scope(app.extensions["timeline-engine"], write=True) as session:
        decide(session, made, who="Ida", at=datetime(2026, 1, 1, tzinfo=UTC))
    page = editor.get(f"/redaktion?{field}").text
    assert 0 < progress(page)[1] < progress(editor.get("/redaktion").text)[1]
    assert field.split("=")[1] in page


def test_where_nothing_waits_the_page_says_so(editor: FlaskClient) -> None:
    page = editor.get("/redaktion?quelle=gibt-es-nicht")
    assert page.status_code == 200
    assert "In dieser Auswahl wartet nichts mehr." in page.text


def test_undo_takes_back_what_was_decided_last_and_then_what_was_before(
    editor: FlaskClient, post: Callable[..., TestResponse]
) -> None:
    start = editor.get("/redaktion").text
    seen = [start]
    for _ in range(2):
        seen.append(editor.get(accept(editor, seen[-1]).headers["Location"]).text)
    for undone in (seen[1], seen[0]):
        page = editor.get("/redaktion").text
        action = re.search(r'class="last" action="([^"]+)"', page)
        assert action
        answer = editor.post(action[1], data={"csrf_token": token(page), "weiter": "1"})
        assert place(editor.get(answer.headers["Location"]).text) == place(undone)
    assert 'class="last"' not in editor.get("/redaktion").text
    assert progress(editor.get("/redaktion").text) == progress(start)
