"""The queue worked off by keys alone."""

import re
import statistics
from typing import TYPE_CHECKING

import pytest

from tests.web.browser.keys import press
from timeline.wording.language import NBSP

if TYPE_CHECKING:
    from playwright.sync_api import Page

expect = pytest.importorskip("playwright.sync_api").expect
ITEMS = 100
COUNT_SWAPS = """
const at = document.documentElement.dataset;
at.swaps = 0;
document.addEventListener("htmx:afterSettle", (event) => { if (event.target.id === "pruefen") at.swaps++; });
"""


def place(page: "Page") -> str:
    """What the form that accepts is about."""
    form = page.locator("#annehmen")
    names = ("artikel", "stelle")
    return " ".join(form.locator(f"[name={name}]").input_value() for name in names)


def test_a_hundred_items_without_a_mouse(desk: "Page") -> None:
    desk.evaluate(COUNT_SWAPS)
    swaps = 0
    settled = int(desk.locator("progress").get_attribute("value") or "0")
    keys = []
    for n in range(ITEMS):
        pressed = ["Enter"]
        if n % 3 == 1 and desk.locator("[data-key='2']").count():
            pressed = ["2", "Enter"]
        elif n % 10 == 9:
            pressed = ["d", *"14.1.2024", "Enter", "Enter"]
        elif n % 10 == 5:
            pressed = ["n", "Enter"]
        for key in pressed:
            press(desk, key)
            if key == "Enter" or pressed[0] == key != "d":
                swaps += 1
                expect(desk.locator("html")).to_have_attribute("data-swaps", str(swaps))
        keys.append(len(pressed))
    assert statistics.median(keys) <= 2
    decided = int(desk.locator("progress").get_attribute("value") or "0") - settled
    assert decided >= ITEMS * 0.8  # what is no time expression is in no queue any more


def test_a_double_click_decides_once(desk: "Page") -> None:
    settled = int(desk.locator("progress").get_attribute("value") or "0")
    desk.get_by_role("button", name="Bestätigen und weiter").click()
    expect(desk.locator("progress")).to_have_attribute("value", str(settled + 1))
    following = place(desk)
    desk.mouse.down(click_count=2)
    desk.mouse.up(click_count=2)
    desk.wait_for_timeout(500)
    assert (place(desk), desk.locator("progress").get_attribute("value")) == (following, str(settled + 1))


def test_keys_take_look_and_give_back(desk: "Page") -> None:
    first = place(desk)
    press(desk, "j")
    desk.get_by_role("link", name="vorige").wait_for()
    expect(desk.locator("#angabe-worte")).to_be_focused()
    assert place(desk) != first
    press(desk, "k")
    expect(desk.locator("#annehmen [name=stelle]")).to_have_value(first.split()[-1])
    expect(desk.locator("#angabe-worte")).to_be_focused()
    press(desk, "n")
    expect(desk.locator("#aenderungen")).to_be_focused()
    press(desk, "Escape")
    expect(desk.locator("#angabe-worte")).to_be_focused()
    assert place(desk) == first
    press(desk, "Enter")
    desk.locator(".last").wait_for()
    assert place(desk) != first
    expect(desk.locator("#angabe-worte")).to_be_focused()
    press(desk, "u")
    desk.locator(".said").wait_for()
    assert place(desk) == first


def test_a_typed_date_is_shown_back_before_it_counts(desk: "Page", complaints: list[str]) -> None:
    press(desk, "d")
    expect(desk.get_by_label("Anderes Datum")).to_be_focused()
    desk.keyboard.type("undu")  # no key fires while one types
    expect(desk.get_by_label("Anderes Datum")).to_have_value("undu")
    press(desk, "Enter")
    desk.get_by_text("„undu“ verstehen wir nicht als Datum").wait_for()
    complaints.clear()  # browsers write every 422 to the console
    expect(desk.get_by_label("Anderes Datum")).to_be_focused()
    desk.get_by_label("Anderes Datum").fill("Herbst 2024")
    press(desk, "Enter")
    expect(desk.locator("#aenderungen")).to_be_focused()
    expect(desk.locator("#aenderungen")).to_contain_text("„Herbst 2024“")
    press(desk, "Enter")
    expect(desk.locator(".last")).to_contain_text("Herbst 2024")


def test_what_giving_back_would_move_is_shown_first(desk: "Page") -> None:
    first = place(desk)
    press(desk, "d")
    desk.keyboard.type("14.1.2024")
    press(desk, "Enter")
    expect(desk.locator("#aenderungen")).to_be_focused()
    press(desk, "Enter")
    expect(desk.locator(".last")).to_contain_text("14.")
    second = place(desk)
    press(desk, "u")
    expect(desk.locator("#frage")).to_be_focused()
    expect(desk.locator("#vorschau del").first).to_contain_text("14.")
    press(desk, "Escape")
    desk.locator("#angabe-worte").wait_for()
    assert place(desk) == second
    press(desk, "u")
    expect(desk.locator("#frage")).to_be_focused()
    press(desk, "Enter")
    desk.locator(".said").wait_for()
    assert place(desk) == first


def test_no_key_counts_with_a_modifier_or_where_they_are_switched_off(desk: "Page") -> None:
    here = place(desk)
    for chord in ("Control+Enter", "Alt+n", "Meta+j"):
        press(desk, chord)
    assert desk.locator("#aenderungen").count() == 0
    press(desk, "?")
    desk.get_by_label("Einzelne Tasten gelten").uncheck()
    desk.locator("#angabe-worte").focus()
    press(desk, "n")
    desk.wait_for_timeout(200)
    assert desk.locator("#aenderungen").count() == 0
    assert place(desk) == here
    desk.reload()
    press(desk, "j")
    desk.wait_for_timeout(200)
    assert place(desk) == here


def test_the_same_without_scripts(page_without_scripts: "Page", live_server: str) -> None:
    from tests.web.pages import NAME, PASSWORD

    page = page_without_scripts
    page.goto(f"{live_server}/redaktion")
    page.get_by_label("Name").fill(NAME)
    page.get_by_label("Passwort").fill(PASSWORD)
    page.get_by_role("button", name="Anmelden").click()
    first = place(page)
    page.get_by_role("button", name="Bestätigen und weiter").click()
    assert place(page) != first
    page.get_by_role("button", name="zurücknehmen").first.click()
    assert place(page) == first
    page.get_by_label("Anderes Datum").fill("Herbst 2024")
    page.get_by_role("button", name="Ansehen").click()
    page.get_by_role("heading", name=re.compile("Das ändert sich")).wait_for()
    page.get_by_role("button", name="Übernehmen und weiter").click()
    assert "Herbst 2024" in page.locator(".last").inner_text().replace(NBSP, " ")


def test_nothing_small_on_a_phone(desk: "Page") -> None:
    desk.set_viewport_size({"width": 360, "height": 740})
    controls = desk.locator("#pruefen :is(a, button, summary, select, input):visible:not(.mention, .facts a)")
    for control in controls.all():
        box = control.bounding_box()
        assert box is not None
        assert box["height"] >= 24, control.inner_text()
