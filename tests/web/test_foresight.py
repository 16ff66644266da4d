"""Everything that a decision would change is listed before it is stored: in portions, and in time where that is much."""

import html
import re
import sys
import time

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.web.pages import send
from tests.web.test_desk import decide, place
from tests.web.test_proposals import ARTICLE, propose, stored

ROW = re.compile(r"<del>(.*?)</del>.*?<ins>(.*?)</ins>", re.DOTALL)
AGAIN = re.compile(r'hx-get="([^"]+)" hx-trigger="every')
DISABLED = re.compile(r'<button type="submit" data-key="Enter"[^>]* disabled>')
MORE = re.compile(r'href="([^"]+)" rel="(next|prev)"')


@pytest.fixture
def portions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules["timeline.web.editors.foresight"], "ROWS", 2)


@pytest.fixture
def beside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules["timeline.actions.previews"], "AT_ONCE", 0)


def rows(page: str) -> list[tuple[str, str]]:
    return ROW.findall(page[page.index('id="vorschau"') :])


def more(page: str) -> dict[str, str]:
    """The links to the portions beside."""
    listed = page[page.index('id="vorschau"') :]
    return {rel: html.unescape(href) for href, rel in MORE.findall(listed) if "ab=" in href or "?" in href}


def test_the_portions_together_are_all(
    editor: FlaskClient, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    whole = propose(editor, "erschienen", artikel=ARTICLE, datum="2.2.2025").text
    assert "next" not in more(whole)
    request.getfixturevalue("portions")
    page, found, walked = propose(editor, "erschienen", artikel=ARTICLE, datum="2.2.2025").text, set(), 0
    assert "prev" not in more(page)
    while True:
        found |= set(rows(page))
        if not (after := more(page).get("next")):
            break
        page, walked = editor.get(after).text, walked + 1
        assert "prev" in more(page)
        assert "prev" not in more(editor.get(after, headers={"HX-Request": "true"}).text)
    assert walked > 1
    assert found == set(rows(whole))


@pytest.mark.parametrize("begin", ["x", "-5", "99999999", "9" * 400])
def test_a_portion_that_there_is_not(editor: FlaskClient, begin: str) -> None:
    address = f"/redaktion/vorschlag/erschienen?artikel={ARTICLE}&datum=2.2.2025&ab={begin}"
    assert editor.get(address).status_code == 200


@pytest.mark.usefixtures("beside")
def test_what_is_still_being_looked_at_can_not_be_stored_yet(editor: FlaskClient, app: Flask) -> None:
    page = propose(editor, "erschienen", artikel=ARTICLE, datum="2.2.2025").text
    deadline = time.monotonic() + 60
    while (again := AGAIN.search(page)) and time.monotonic() < deadline:
        assert DISABLED.search(page)
        page = editor.get(html.unescape(again[1])).text
    assert not DISABLED.search(page)
    assert rows(page)
    assert send(editor, page, "/redaktion/bestaetigen/").status_code == 303
    assert stored(app) == 1


def test_what_somebody_decided_and_would_be_otherwise_stands_first(editor: FlaskClient) -> None:
    decide(editor, place(editor), datum="14.1.2024")
    page = propose(editor, "markieren", artikel=ARTICLE, worte="am Montagabend", datum="28.4.2025").text
    listed = page[page.index('id="vorschau"') :]
    first = listed[listed.index("<li>") : listed.index("</li>")]
    assert "Montagabend" in first
    assert "so hat es jemand entschieden" in first
    assert listed.count("so hat es jemand entschieden") == 1
