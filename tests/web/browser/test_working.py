"""Trying a text and working at the desk in a browser."""

import re
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Page

expect = pytest.importorskip("playwright.sync_api").expect

TEXT = "Am Montag wurde die Brücke gesperrt. Einen Tag zuvor hatten Taucher Risse entdeckt."


@pytest.mark.parametrize("with_scripts", [True, False])
def test_a_text_is_read_at_once(
    page: "Page", page_without_scripts: "Page", complaints: list[str], live_server: str, with_scripts: bool
) -> None:
    visitor = page if with_scripts else page_without_scripts
    visitor.goto(f"{live_server}/probieren")
    visitor.get_by_label("Text").fill(f"Stand: 29.04.2025, 10:32 Uhr\n\n{TEXT}")
    visitor.get_by_role("button", name="Zeitangaben deuten").click()
    visitor.get_by_text("Bitte angeben").wait_for()
    complaints.clear()  # browsers write every 422 to the console
    visitor.get_by_role("button", name="29. April 2025").click()
    visitor.get_by_role("heading", name="Die Zeitleiste des Textes").wait_for()
    titles = visitor.locator("li.event .title").all_inner_texts()
    assert "Risse" in titles[0]
    assert "gesperrt" in titles[1]


def test_too_much_text_is_told_and_what_was_typed_stays(
    page: "Page", complaints: list[str], live_server: str
) -> None:
    page.goto(f"{live_server}/probieren")
    page.get_by_label("Text").fill(f"{TEXT} " * 15_000)
    page.get_by_role("button", name="Zeitangaben deuten").click()
    page.get_by_text("Das ist zu viel Text").wait_for()
    complaints.clear()
    assert page.get_by_label("Text").input_value().startswith(TEXT)
    page.get_by_label("Text").fill(TEXT)
    page.get_by_label("Erschienen am").fill("29.4.2025")
    page.get_by_role("button", name="Zeitangaben deuten").click()
    page.get_by_role("heading", name="Die Zeitleiste des Textes").wait_for()
    expect(page.get_by_text("Das ist zu viel Text")).to_have_count(0)


def test_a_correction_moves_the_event_and_going_back_restores_it(desk: "Page", live_server: str) -> None:
    when = desk.locator("li.event", has_text="Rücktritt erklärt").locator("time .unseen").first
    desk.goto(f"{live_server}/artikel/eisstadion-5")
    desk.get_by_role("link", name=re.compile("Montagabend")).first.click()
    desk.get_by_role("link", name="In der Redaktion öffnen").click()
    desk.get_by_label("Anderes Datum").fill("14. Januar 2024")
    desk.get_by_role("button", name="Ansehen").click()
    desk.get_by_role("heading", name=re.compile("Das ändert sich")).wait_for()
    assert "15. Januar 2024" in desk.locator("del").first.inner_text().replace("\u00a0", " ")
    expect(desk.locator("#aenderungen")).to_be_focused()
    desk.get_by_role("button", name="Übernehmen").click()
    desk.get_by_text("zuletzt: „Montagabend“").wait_for()
    desk.goto(f"{live_server}/dossier/alle?q=R%C3%BCcktritt")
    assert when.inner_text().replace("\u00a0", " ") == "Sonntag, 14. Januar 2024"
    desk.goto(f"{live_server}/redaktion")
    desk.get_by_role("button", name="zurücknehmen").first.click()
    expect(desk.locator("#vorschau del").first).to_contain_text("14.")
    desk.get_by_role("button", name="Zurücknehmen", exact=True).click()
    desk.locator(".said").wait_for()
    desk.goto(f"{live_server}/dossier/alle?q=R%C3%BCcktritt")
    assert "15. Januar 2024" in when.inner_text().replace("\u00a0", " ")
    desk.get_by_role("link", name="Redaktion").click()
    desk.get_by_role("button", name=re.compile("abmelden")).click()
    desk.wait_for_url(f"{live_server}/")
