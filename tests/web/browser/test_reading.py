"""Reading in a browser: the order, the filters, the history, an article; with and without JavaScript."""

import re
from typing import TYPE_CHECKING

import pytest

from timeline.web.fragments import HTMX_CONFIG

if TYPE_CHECKING:
    from playwright.sync_api import Page

expect = pytest.importorskip("playwright.sync_api").expect


def first_page(page: "Page", address: str) -> list[tuple[str, str]]:
    """Titles and spoken dates of the events on a page, as they stand."""
    page.goto(address)
    return [
        (
            event.locator(".title").inner_text(),
            event.locator("time .unseen").inner_text().replace("\u00a0", " "),
        )
        for event in page.locator("li.event").all()
    ]


@pytest.mark.parametrize("with_scripts", [True, False])
def test_the_events_stand_in_order(
    page: "Page", page_without_scripts: "Page", live_server: str, with_scripts: bool
) -> None:
    found = first_page(page if with_scripts else page_without_scripts, f"{live_server}/dossier/alle?bis=1995")
    places = [
        next(n for n, (title, when) in enumerate(found) if words in title and day in when)
        for words, day in (
            ("Torfstecher", "11. August 1897"),
            ("Eisstadion", "Herbst 1978"),
            ("Vitrine", "2. Januar 1989"),
        )
    ]
    assert places == sorted(places)


def test_with_and_without_scripts_the_same_is_read(
    page: "Page", page_without_scripts: "Page", live_server: str
) -> None:
    address = f"{live_server}/dossier/alle?q=Brandner&von=2024"
    assert first_page(page, address) == first_page(page_without_scripts, address)


def test_filters_follow_every_change_and_the_history_leads_back(page: "Page", live_server: str) -> None:
    page.goto(f"{live_server}/dossier/alle")
    everything = page.locator("#zahl").inner_text()
    page.get_by_label("Wörter").press_sequentially("Brandner")
    page.wait_for_url("**/dossier/alle?q=Brandner")
    page.get_by_role("link", name=re.compile("„Brandner“")).wait_for()
    assert page.evaluate("document.activeElement.id") == "q"
    page.get_by_label("mna").check()
    page.wait_for_url("**/dossier/alle?q=Brandner&quelle=mna")
    assert page.get_by_label("mna").is_checked()
    assert page.evaluate("document.activeElement.id").startswith("quelle-")
    page.go_back()
    page.wait_for_url("**/dossier/alle?q=Brandner")
    expect(page.get_by_label("mna")).not_to_be_checked()
    expect(page.get_by_label("Wörter")).to_have_value("Brandner")
    page.go_back()
    page.wait_for_url(f"{live_server}/dossier/alle")
    expect(page.locator("#zahl")).to_have_text(everything)
    page.go_forward()
    page.wait_for_url("**/dossier/alle?q=Brandner")
    expect(page.get_by_label("Wörter")).to_have_value("Brandner")


def test_quick_changes_are_not_lost(page: "Page", live_server: str) -> None:
    page.goto(f"{live_server}/dossier/alle")
    for source in ("mna", "Radio Hügelland", "Gailauer Nachrichten"):
        page.get_by_label(source).check(no_wait_after=True)
    page.get_by_label("Wörter").press_sequentially("Brandner und")
    page.wait_for_url(re.compile(r"q=Brandner\+und&quelle=.*&quelle=.*&quelle="))
    for source in ("mna", "Radio Hügelland", "Gailauer Nachrichten"):
        expect(page.get_by_label(source)).to_be_checked()
    expect(page.get_by_label("Wörter")).to_have_value("Brandner und")


def test_words_can_be_typed_where_nothing_was_found(page: "Page", live_server: str) -> None:
    page.goto(f"{live_server}/dossier/alle?q=Nichtsdergleichen")  # the page without its overview
    page.get_by_label("Wörter").fill("Brandner")
    page.wait_for_url(re.compile("q=Brandner"))


def test_a_chip_takes_its_filter_away_and_the_focus_is_not_lost(page: "Page", live_server: str) -> None:
    page.goto(f"{live_server}/dossier/alle?q=Brandner&quelle=mna")
    page.get_by_role("link", name=re.compile("„Brandner“")).click()
    page.wait_for_url("**/dossier/alle?quelle=mna")
    expect(page.locator("#zahl")).to_be_focused()
    assert page.get_by_label("Wörter").input_value() == ""


def test_a_typed_period_is_shown_back_in_words(page: "Page", live_server: str) -> None:
    page.goto(f"{live_server}/dossier/alle")
    page.get_by_label("von", exact=True).fill("März 2024")
    page.get_by_label("bis", exact=True).fill("2024")
    page.get_by_label("bis", exact=True).press("Enter")
    words = page.get_by_text("vom 1.\u00a0März 2024 bis zum 31.\u00a0Dezember 2024")
    words.wait_for()
    page.get_by_role("radio", name="sicher").check()
    page.wait_for_url(re.compile("im=sicher"))


def test_an_empty_result_is_told_and_mended(page: "Page", live_server: str) -> None:
    page.goto(f"{live_server}/dossier/alle?q=Torfstecher&von=2024")
    page.get_by_text("Kein Ereignis passt zu allen Filtern zugleich.").wait_for()
    page.get_by_role("link", name=re.compile("ab .* weglassen")).click()
    page.get_by_role("link", name=re.compile("Torfstecher")).first.wait_for()


def test_the_form_works_without_scripts(page_without_scripts: "Page", live_server: str) -> None:
    page = page_without_scripts
    page.goto(f"{live_server}/dossier/alle")
    page.get_by_label("Wörter").fill("Torfstecher")
    page.get_by_role("button", name="Anwenden").click()
    expect(page).to_have_url(f"{live_server}/dossier/alle?q=Torfstecher")
    page.get_by_text("Warum dieses Datum?").first.click()
    expect(page.locator(".because").first).to_be_visible()
    page.get_by_role("link", name="„Torfstecher“").click()
    expect(page).to_have_url(f"{live_server}/dossier/alle")


def test_the_filters_fold_on_a_phone(page: "Page", live_server: str) -> None:
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto(f"{live_server}/dossier/alle")
    expect(page.get_by_label("Wörter")).to_be_hidden()
    page.locator("summary", has_text="Filter").click()
    page.get_by_label("mna").check()
    page.wait_for_url("**/dossier/alle?quelle=mna")
    expect(page.get_by_label("mna")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") == 360


def test_the_sheet_of_filters_does_not_stay_over_what_has_the_focus(page: "Page", live_server: str) -> None:
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto(f"{live_server}/dossier/alle")
    opened, button = page.locator(".filters[open]"), page.locator("summary", has_text="Filter")
    button.click()
    expect(opened).to_have_count(1)
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("Escape")
    expect(opened).to_have_count(0)
    expect(button).to_be_focused()
    button.click()
    page.locator("#zahl").focus()
    expect(opened).to_have_count(0)
    expect(page.locator("#zahl")).to_be_focused()


@pytest.mark.parametrize("with_scripts", [True, False])
def test_a_mention_of_an_article_explains_itself(
    page: "Page", page_without_scripts: "Page", live_server: str, with_scripts: bool
) -> None:
    reader = page if with_scripts else page_without_scripts
    reader.goto(f"{live_server}/artikel/eisstadion-4")
    reader.get_by_role("link", name="Einen Tag zuvor").click()
    reader.get_by_text("Bezieht sich auf").wait_for()
    assert "angabe=" in reader.url
    expect(reader.locator(".mention.anchor")).to_have_count(1)
    with_words = reader.locator(".card .date").inner_text().replace("\u00a0", " ")
    assert with_words == "Mittwoch, 19. Oktober 2022"
    reader.get_by_role("link", name="Schließen").click()
    reader.get_by_text("Jede unterstrichene Zeitangabe").wait_for()


def test_htmx_is_set_up_strictly(page: "Page", live_server: str) -> None:
    page.goto(f"{live_server}/dossier/alle")
    config = page.evaluate("({...htmx.config})")
    for name in ("includeIndicatorStyles", "allowEval", "allowScriptTags"):
        assert config[name] is False, name
    assert config["historyCacheSize"] == 0
    assert "responseHandling" in HTMX_CONFIG


def test_who_disagrees_is_seen_in_the_list_and_on_the_page(page: "Page", live_server: str) -> None:
    page.goto(f"{live_server}/dossier/alle?q=Torfstecher")
    event = page.locator("li.event").filter(has=page.locator(".dispute")).first
    expect(event.locator(".dispute")).to_contain_text("1898")
    event.locator(".title a").click()
    page.wait_for_url("**/ereignis/**")
    expect(page.locator(".dispute").first).to_contain_text("Quellen uneins: ")
    expect(page.locator(".dispute").first).to_contain_text("1898")


def test_filters_count_when_they_are_sent_where_htmx_did_not_come(
    page: "Page", complaints: list[str], live_server: str
) -> None:
    page.route("**/htmx.min.js*", lambda route: route.abort())
    page.goto(f"{live_server}/dossier/alle")
    page.get_by_label("mna").check()
    page.get_by_role("button", name="Anwenden").click()
    page.wait_for_url("**/dossier/alle?quelle=mna")
    page.set_viewport_size({"width": 360, "height": 800})
    page.locator("summary", has_text="Filter").click()
    expect(page.get_by_role("button", name="Anwenden")).to_be_visible()
    expect(page.locator("#zur-liste")).to_be_hidden()
    complaints.clear()  # browsers write what they cannot load to the console


def test_a_menu_closes_by_escape_and_by_a_click_elsewhere(page: "Page", live_server: str) -> None:
    page.goto(f"{live_server}/dossier/alle")
    menu = page.locator(".exports")
    word = menu.locator("summary")
    word.click()
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    expect(menu.get_by_role("link", name="CSV")).to_be_hidden()
    expect(word).to_be_focused()
    word.click()
    page.locator("h1").click()
    expect(menu.get_by_role("link", name="CSV")).to_be_hidden()
    page.get_by_text("Warum dieses Datum?").first.click()
    page.keyboard.press("Escape")
    expect(page.locator(".because").first).to_be_visible()  # what is read is no menu


def test_the_card_of_a_mention_is_read_by_keys(page: "Page", live_server: str) -> None:
    page.goto(f"{live_server}/artikel/eisstadion-4")
    mention = page.get_by_role("link", name="Einen Tag zuvor")
    mention.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#angabe-worte")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Schließen")).to_be_focused()
    page.keyboard.press("Escape")
    expect(mention).to_be_focused()
    expect(page.locator("#angabe-worte")).to_have_count(0)
