"""Deciding in a browser: every page of the desk, an anchor pointed at by keys, words marked, two editors at once."""

import re
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlencode

import pytest

from tests.conftest import GERMAN_AND_STILL
from tests.web.browser.keys import press
from tests.web.pages import NAME, PASSWORD
from timeline.actions import add_user, set_role
from timeline.store import events
from timeline.store.database import session_scope
from timeline.store.events import Filter

if TYPE_CHECKING:
    from flask import Flask
    from playwright.sync_api import Browser, Page

expect = pytest.importorskip("playwright.sync_api").expect
ARTICLE = "eisstadion-5"
PAGES = [
    f"/redaktion/artikel?artikel={ARTICLE}",
    f"/redaktion/verlauf?artikel={ARTICLE}",
    "event",
    "/redaktion/dossiers",
    "/redaktion/dossier?adresse=alle",
    "/redaktion/verlauf",
    "/redaktion/verborgene",
    "/redaktion/verlorene",
    "/redaktion/guete",
    "/redaktion/konto",
    "/redaktion/loeschen",
]
LOOKS: list[tuple[Literal["light", "dark"], int]] = [("dark", 1280), ("light", 320)]


def log_in(page: "Page", live_server: str, name: str = NAME) -> None:
    page.goto(f"{live_server}/redaktion/anmelden")
    page.get_by_label("Name").fill(name)
    page.get_by_label("Passwort").fill(PASSWORD)
    page.get_by_role("button", name="Anmelden").click()
    page.wait_for_url(f"{live_server}/redaktion")


def check(page: "Page", axe: Callable[["Page"], list[str]]) -> None:
    for scheme, width in LOOKS:
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size({"width": width, "height": 900})
        assert axe(page) == [], (page.url, scheme, width)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, (page.url, scheme, width)


def test_the_other_pages_of_the_desk(
    page: "Page", app: "Flask", live_server: str, axe: Callable[["Page"], list[str]]
) -> None:
    with session_scope(app.extensions["timeline-engine"], write=True) as session:
        set_role(session, NAME, "admin")
        key = events.find(session, Filter(words="Rücktritt"), limit=1).events[0].key
    log_in(page, live_server)
    for path in PAGES:
        page.goto(
            live_server + (f"/redaktion/ereignis?{urlencode({'ereignis': key})}" if path == "event" else path)
        )
        for summary in page.locator("main summary:visible").all():
            summary.click()
        check(page, axe)


def test_an_anchor_is_pointed_at_by_keys(desk: "Page", live_server: str) -> None:
    desk.goto(f"{live_server}/artikel/eisstadion-4")
    desk.get_by_role("link", name="Einen Tag zuvor").click()
    desk.get_by_role("link", name="In der Redaktion öffnen").click()
    desk.wait_for_url("**/redaktion/angabe?**")
    press(desk, "a")
    desk.locator("[data-pointing]").wait_for()
    expect(desk.locator("#angabe-worte")).to_be_focused()
    press(desk, "j")
    expect(desk.locator(".pick").first).to_be_focused()
    press(desk, "j")
    press(desk, "k")
    expect(desk.locator(".pick").first).to_be_focused()
    press(desk, "Enter")
    expect(desk.locator("#aenderungen")).to_be_focused()
    expect(desk.locator("#aenderungen")).to_contain_text("bezieht sich auf das Erscheinen")
    press(desk, "Enter")
    expect(desk.locator(".last")).to_contain_text(
        "Einen Tag zuvor“, nur hier: bezieht sich auf das Erscheinen"
    )


def test_much_is_looked_at_while_one_watches_and_listed_further_and_further(
    desk: "Page", live_server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.modules["timeline.actions.previews"], "AT_ONCE", 0)
    monkeypatch.setattr(sys.modules["timeline.web.editors.foresight"], "ROWS", 2)
    desk.goto(f"{live_server}/redaktion/vorschlag/erschienen?artikel={ARTICLE}&datum=2.2.2025")
    expect(desk.get_by_role("button", name="Übernehmen")).to_be_enabled()
    expect(desk.locator("#gelesen")).to_have_count(0)
    expect(desk.locator(".portion")).to_have_count(1)
    desk.get_by_role("link", name="Weitere Änderungen").click()
    expect(desk.locator(".portion")).to_have_count(2)
    expect(desk.locator(".portion").nth(1).locator(".moves").first).to_be_focused()
    press(desk, "Enter")
    expect(desk.locator(".said")).to_contain_text("Gespeichert")


def test_words_selected_in_the_text_are_marked(desk: "Page", live_server: str) -> None:
    desk.goto(f"{live_server}/redaktion/artikel?artikel={ARTICLE}")
    desk.locator(".text p").first.evaluate(
        """paragraph => {
          const range = document.createRange(), text = paragraph.firstChild;
          const at = text.data.indexOf("Volker Anding");
          range.setStart(text, at);
          range.setEnd(text, at + "Volker Anding".length);
          document.getSelection().removeAllRanges();
          document.getSelection().addRange(range);
        }"""
    )
    expect(desk.get_by_label("Worte im Text")).to_have_value("Volker Anding")


def test_who_comes_too_late_sees_both(
    desk: "Page", browser: "Browser", app: "Flask", live_server: str, complaints: list[str]
) -> None:
    with session_scope(app.extensions["timeline-engine"], write=True) as session:
        add_user(session, "i.brandt", PASSWORD, "editor")
    press(desk, "d")
    desk.keyboard.type("Herbst 2024")
    press(desk, "Enter")
    expect(desk.locator("#aenderungen")).to_be_focused()
    with browser.new_context(**GERMAN_AND_STILL) as context:
        other = context.new_page()
        log_in(other, live_server, "i.brandt")
        other.get_by_role("button", name="Bestätigen und weiter").click()
        other.locator(".last").wait_for()
    press(desk, "Enter")
    expect(desk.locator("#zu-spaet")).to_be_focused()
    complaints.clear()  # browsers write every 409 to the console
    expect(desk.locator(".versions")).to_contain_text(re.compile("Herbst.2024"))
    expect(desk.locator(".late")).to_contain_text("i.brandt")
    expect(desk.get_by_label("Anderes Datum")).to_have_value("Herbst 2024")
    press(desk, "Enter")
    expect(desk.locator(".last")).to_contain_text(re.compile("Herbst.2024"))
