"""Exploring a timeline in a browser: the brush, the chart, endless reading, deep links; by keyboard, and without scripts."""

import re
import time
from typing import TYPE_CHECKING

import pytest

from timeline.cli.demo import make_dossiers
from timeline.store.database import session_scope

if TYPE_CHECKING:
    from flask import Flask
    from playwright.sync_api import Page, Route

expect = pytest.importorskip("playwright.sync_api").expect

SHIFTS = """() => new Promise((done) => {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const one of list.getEntries()) if (!one.hadRecentInput) sum += one.value;
  }).observe({type: "layout-shift", buffered: true});
  setTimeout(() => done(sum), 300);
})"""


def period(page: "Page") -> tuple[str, str]:
    """What stands in the fields of the period."""
    return page.get_by_label("von", exact=True).input_value(), page.get_by_label(
        "bis", exact=True
    ).input_value()


def test_the_brush_by_mouse(page: "Page", live_server: str) -> None:
    page.goto(f"{live_server}/dossier/alle")
    bars = page.locator("#pinsel li")
    names = bars.evaluate_all("all => all.map(one => one.dataset.name)")
    first, last = names.index("2023"), names.index("2025")
    boxes = [bars.nth(n).bounding_box() for n in (first, last)]
    assert all(boxes)
    (x1, y), (x2, _) = ((box["x"] + box["width"] / 2, box["y"] + 30) for box in boxes if box)
    page.mouse.move(x1, y)
    page.mouse.down()
    page.mouse.move(x2, y, steps=4)
    page.mouse.up()
    page.wait_for_url("**/dossier/alle?von=2023&bis=2025")
    assert period(page) == ("2023", "2025")
    expect(bars.nth(first - 1)).to_have_class(re.compile("faded"))
    bars.nth(last).locator("a").click(position={"x": 5, "y": 50})
    page.wait_for_url("**/dossier/alle?von=2025&bis=2025")
    page.go_back()
    expect(page.get_by_label("bis", exact=True)).to_have_value("2025")
    expect(page.get_by_label("von", exact=True)).to_have_value("2023")


def test_the_brush_by_keys_and_the_focus_stays(page: "Page", live_server: str) -> None:
    page.goto(f"{live_server}/dossier/alle?von=2023&bis=2025")
    handle = page.get_by_label("Anfang des Zeitraums")
    assert handle.get_attribute("aria-valuetext") == "2023"
    handle.press("ArrowRight")
    page.wait_for_url("**/dossier/alle?von=2024&bis=2025")
    expect(page.get_by_label("Anfang des Zeitraums")).to_be_focused()
    expect(page.get_by_label("Anfang des Zeitraums")).to_have_attribute("aria-valuetext", "2024")
    expect(page.locator("#zahl")).to_have_text(re.compile("von"))


def test_reading_goes_on_without_end_and_back(page: "Page", live_server: str) -> None:
    page.goto(f"{live_server}/dossier/alle")
    total = int(re.findall(r"\d+", page.locator("#zahl").inner_text())[0])
    events, more = page.locator("li.event"), page.get_by_role("link", name="Spätere")
    assert events.count() == 30
    second = page.locator("#spaetere a").get_attribute("href")
    while more.count():
        before = events.count()
        more.scroll_into_view_if_needed()
        page.wait_for_function("n => document.querySelectorAll('li.event').length > n", arg=before)
        page.wait_for_function("() => !document.querySelector('.htmx-request, .htmx-settling')")
    assert events.count() == total
    assert page.title() == "Alle Ereignisse – Zeitleiste"
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map((one) => one.id)")
    assert len(ids) == len(set(ids))
    whole = page.locator(".chronicle").inner_text()
    years = page.locator(".chronicle > li > h2").all_inner_texts()
    assert len(years) == len(set(years))  # what went on over the end of a page goes on under its heading
    page.goto(live_server + str(second))
    page.get_by_role("link", name="Frühere").focus()
    page.keyboard.press("Enter")
    page.wait_for_function("() => document.querySelectorAll('li.event').length > 30")
    page.wait_for_function("() => document.activeElement.closest('li.event')")
    focused = page.evaluate("document.activeElement.closest('li.event').id")
    assert focused == page.locator("li.event").first.get_attribute("id")
    assert page.locator(".chronicle").inner_text()[:200] == whole[:200]


def test_the_other_choices_come_when_asked_for_and_stay(page: "Page", live_server: str) -> None:
    page.goto(f"{live_server}/dossier/alle")
    persons = page.locator("#auswahl-person label")
    seen = persons.count()
    page.locator("#weitere-person").press("Enter")
    expect(page.locator("#auswahl-person summary")).to_be_focused()
    everybody = persons.count()
    assert everybody > seen
    assert page.title() == "Alle Ereignisse – Zeitleiste"
    page.get_by_label("Peter Lohse").check()
    page.wait_for_url("**/dossier/alle?person=Peter+Lohse")  # whoever gets this address gets no fold
    page.wait_for_function("() => !document.querySelector('.htmx-request, .htmx-settling')")
    assert persons.count() == everybody
    expect(page.get_by_label("Peter Lohse")).to_be_focused()


def test_the_other_choices_without_scripts(page_without_scripts: "Page", live_server: str) -> None:
    page = page_without_scripts
    page.goto(f"{live_server}/dossier/alle")
    page.locator("#weitere-person").click()
    page.get_by_label("Peter Lohse").check()
    page.get_by_role("button", name="Anwenden").click()
    page.wait_for_url(re.compile(re.escape("/dossier/alle?mehr=person&person=Peter+Lohse") + "$"))
    expect(page.get_by_label("Peter Lohse")).to_be_checked()


def test_the_chart_by_keys_and_by_dragging(page: "Page", live_server: str) -> None:
    page.goto(f"{live_server}/dossier/alle/grafik?von=1.1.2023&bis=31.12.2024")
    chart = page.locator("#grafik")
    chart.focus()
    page.keyboard.press("+")
    page.keyboard.press("ArrowRight")  # before the first one's answer is there
    page.wait_for_url(re.compile(r"von=1\.1\.2024&bis=31\.12\.2024"))
    page.wait_for_function("() => !document.querySelector('.htmx-request, .htmx-settling')")
    expect(page.locator("#grafik")).to_be_focused()
    page.wait_for_function("() => !document.querySelector('.htmx-request, .htmx-settling')")
    before = period(page)
    page.locator("#grafik .axis").scroll_into_view_if_needed()
    box = page.locator("#grafik .axis").bounding_box()
    assert box
    page.mouse.move(box["x"] + 400, box["y"] + 10)
    page.mouse.down()
    page.mouse.move(box["x"] + 200, box["y"] + 12, steps=4)
    page.mouse.up()
    page.wait_for_function("von => document.getElementById('von').value !== von", arg=before[0])
    top = page.evaluate("scrollY")
    page.locator("#grafik").hover()
    page.mouse.wheel(0, 200)
    page.wait_for_function("top => scrollY > top", arg=top)  # the wheel scrolls the page


def test_the_chart_by_a_finger(page: "Page", live_server: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(f"{live_server}/dossier/alle/grafik?von=1.1.2023&bis=31.12.2024")
    chart = page.locator("#grafik")
    page.locator("#grafik .axis").scroll_into_view_if_needed()
    box = page.locator("#grafik .axis").bounding_box()
    assert box
    finger = page.context.new_cdp_session(page)

    def drag(way: int) -> None:
        """A finger from the middle sideways."""
        for kind, x in (
            ("Start", 180),
            *(("Move", 180 + way * step // 5) for step in range(1, 6)),
            ("End", 0),
        ):
            points = [] if kind == "End" else [{"x": x, "y": box["y"] + 10}]
            finger.send("Input.dispatchTouchEvent", {"type": f"touch{kind}", "touchPoints": points})

    drag(-100)  # the chart is wider than the screen: it is scrolled in itself
    assert chart.evaluate("one => one.scrollLeft") > 50
    assert period(page) == ("1.1.2023", "31.12.2024")
    chart.evaluate("one => { one.scrollLeft = one.scrollWidth; }")
    drag(-100)  # at its end the time is moved
    page.wait_for_url(re.compile(r"von=\d+\.\d+\.2023&bis=\d+\.\d+\.2025"))
    page.wait_for_function("() => !document.querySelector('.htmx-request, .htmx-settling')")
    assert chart.evaluate("one => one.scrollLeft") > 50


def test_a_mark_tells_what_it_is(page_without_scripts: "Page", live_server: str) -> None:
    page = page_without_scripts
    page.goto(f"{live_server}/dossier/alle/grafik?von=2023&bis=2025")
    mark = page.locator(".lane a").nth(8)
    expect(mark.locator(".more p")).to_be_hidden()
    mark.focus()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    expect(mark.locator(".more p")).to_be_visible()
    dot = page.locator(".lane").nth(1).locator("a circle").first
    dot.hover()
    card = page.locator(".lane").nth(1).locator(".more p:visible")
    expect(card).to_contain_text("202")
    card.hover()  # it stays while somebody reads it
    expect(card).to_be_visible()


def test_a_dense_place_opens_its_list(page_without_scripts: "Page", live_server: str) -> None:
    page = page_without_scripts
    page.goto(f"{live_server}/dossier/alle/grafik?von=2023&bis=2025")
    dense = page.locator("a.dense").first
    more = int(re.findall(r"\d+", dense.get_attribute("aria-label") or "")[0])
    page.goto(live_server + str(dense.get_attribute("href")))
    assert page.locator("li.event").count() >= more
    page.get_by_role("link", name="Grafik").click()
    page.get_by_role("link", name="näher").click()
    page.wait_for_url(re.compile(re.escape("/grafik?von=")))


def test_a_heading_and_an_event_can_be_linked_to(page: "Page", live_server: str) -> None:
    page.goto(f"{live_server}/dossier/alle?von=2023")
    anchor = page.locator("li.event").nth(20).get_attribute("id")
    page.goto(f"{live_server}/dossier/alle?von=2023#{anchor}")
    expect(page.locator(f"#{anchor} .title")).to_be_in_viewport()
    top = page.locator(f"#{anchor} .title").bounding_box()
    assert top
    assert top["y"] > 60  # not below the headings that stick


@pytest.mark.parametrize("width", [360, 1280])
def test_nothing_shifts_while_a_page_comes(page: "Page", live_server: str, width: int) -> None:
    def late(route: "Route") -> None:
        time.sleep(0.1)  # behind the first drawing, as where the network is slow
        route.continue_()

    page.set_viewport_size({"width": width, "height": 740})
    page.route("**/static/js/*", late)
    page.goto(f"{live_server}/dossier/alle?q=Torfstecher")
    event = page.locator("li.event .title a").first.get_attribute("href")
    for path in (
        "/",
        "/dossier/alle",
        "/dossier/alle?q=nirgends",
        "/dossier/alle/grafik?von=2023",
        str(event),
        "/artikel/eisstadion-4",
        "/artikel/eisstadion-4?angabe=5",
        "/probieren",
        "/api/v1/",
    ):
        page.goto(live_server + path)
        assert page.evaluate(SHIFTS) == 0, path
        # Nothing is drawn before it is there; what stood behind it could come later.
        assert page.evaluate("document.body.lastElementChild.id") == "ende", path


def test_the_first_event_is_seen_on_a_phone(page: "Page", app: "Flask", live_server: str) -> None:
    with session_scope(app.extensions["timeline-engine"], write=True) as session:
        make_dossiers(session)
    page.set_viewport_size({"width": 360, "height": 740})
    for slug in ("alle", "ammoniakunfall", "muenzschatz", "angekuendigt"):
        page.goto(f"{live_server}/dossier/{slug}")
        title = page.locator("li.event .title").first.bounding_box()
        assert title
        assert title["y"] < 700, slug


def test_the_whole_way_by_keyboard(page: "Page", live_server: str) -> None:
    page.goto(f"{live_server}/dossier/alle")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Zum Inhalt springen")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Zu den Ereignissen springen")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#zahl")).to_be_focused()
    page.get_by_label("Wörter").focus()
    page.keyboard.type("Brandner")
    page.wait_for_url("**/dossier/alle?q=Brandner")
    page.get_by_label("Ende des Zeitraums").press("ArrowLeft")
    page.wait_for_url(re.compile("bis="))
    page.wait_for_function("() => !document.querySelector('.htmx-request, .htmx-settling')")
    title = page.locator("li.event .title a").first
    name = title.inner_text()
    title.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/ereignis/**")
    expect(page.locator("h1")).to_have_text(name)
    expect(page.get_by_role("heading", name="Warum dieses Datum?")).to_be_visible()


def test_the_whole_way_without_scripts(page_without_scripts: "Page", live_server: str) -> None:
    page = page_without_scripts
    page.goto(f"{live_server}/dossier/alle")
    expect(page.get_by_label("Anfang des Zeitraums")).to_be_hidden()
    page.locator('#pinsel li[data-name="2025"] a').click(position={"x": 5, "y": 50})
    page.wait_for_url(re.compile(re.escape("/dossier/alle?von=2025&bis=2025") + "$"))
    page.get_by_label("Miriam Hasselt").check()
    page.get_by_role("button", name="Anwenden").click()
    page.wait_for_url(re.compile(re.escape("person=Miriam+Hasselt")))
    page.locator("li.event .title a").first.click()
    expect(page.get_by_role("heading", name="Warum dieses Datum?")).to_be_visible()
