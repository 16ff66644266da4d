"""Embeds in an article of somebody else's, as its publisher copies them from the builder."""

import html
import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, Literal
from urllib.request import urlopen

import pytest

from tests.web.browser.newspaper import Print, newspaper
from tests.web.embeds.hostile import MANY, hostile_snapshot
from timeline.store import dossiers, frozen
from timeline.store.database import ready, session_scope

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

expect = pytest.importorskip("playwright.sync_api").expect

__all__ = ["newspaper"]

ASKED: Final = "q=Brandner"
SHIFTS: Final = """
window.shifted = 0; window.messages = []; window.read = []; window.violations = [];
new PerformanceObserver((list) => list.getEntries().forEach((one) => { window.shifted += one.value; }))
  .observe({ type: "layout-shift", buffered: true });
addEventListener("message", (event) => window.messages.push(event.data));
addEventListener("timeline-event", (event) => window.read.push(event.detail.id));
addEventListener("securitypolicyviolation", (event) => window.violations.push(event.violatedDirective));
"""
LOOKS: list[tuple[Literal["light", "dark"], int]] = [("light", 1200), ("dark", 680), ("light", 320)]


def copied(live_server: str, query: str = ASKED) -> dict[str, str]:
    """What the builder gives to copy; for the fragment, what the newspaper's system fetches."""
    with urlopen(f"{live_server}/dossier/alle/einbetten?{query}") as answer:
        page = answer.read().decode()
    found = re.findall(r'<textarea id="code-(\w+)"[^>]*>(.*?)</textarea>', page, re.DOTALL)
    forms = {name: html.unescape(text) for name, text in found}
    with urlopen(forms["fragment"]) as answer:
        return forms | {"fragment": answer.read().decode()}


def until(page: "Page", told: str) -> None:
    """Wait until an expression is true; `wait_for_function` would need a page that lets strings be run."""
    for _ in range(100):
        if page.evaluate(told):
            return
        page.wait_for_timeout(50)
    pytest.fail(f"never true: {told}")


@pytest.fixture
def reader(page: "Page") -> "Page":
    """A page that writes down what embeds do to it."""
    page.context.add_init_script(SHIFTS)
    return page


def test_all_forms_at_once_leave_nothing_behind(
    reader: "Page", live_server: str, newspaper: Print, axe: Callable[["Page"], list[str]]
) -> None:
    forms = copied(live_server)
    requests: list[str] = []
    said: list[str] = []
    reader.on("request", lambda request: requests.append(request.url))
    reader.on("console", lambda message: said.append(message.text))
    address = newspaper("".join(forms[form] for form in ("iframe", "component", "fragment", "picture")))
    for scheme, width in LOOKS:
        requests.clear()
        reader.emulate_media(color_scheme=scheme)
        reader.set_viewport_size({"width": width, "height": 800})
        reader.goto(address)
        reader.locator("iframe").scroll_into_view_if_needed()
        reader.frame_locator("iframe").locator(".zl-event").first.wait_for()
        reader.locator("time-line .zl-event").first.wait_for()
        until(reader, "document.querySelector('iframe').offsetHeight !== 600")
        reader.wait_for_timeout(200)
        assert said == []
        assert axe(reader) == [], (scheme, width)  # which itself sends messages to frames
        said.clear()
        assert reader.evaluate("document.documentElement.scrollWidth") <= width
        assert sum("/embed/time-line.js" in url for url in requests) <= 1
        assert all(url.startswith((live_server, address.rpartition("/")[0])) for url in requests)
        assert reader.evaluate("window.violations") == []
    assert reader.context.cookies() == []
    assert reader.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]
    assert reader.frames[1].evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]


@pytest.mark.parametrize("before", [1, 30])
@pytest.mark.parametrize(("form", "most"), [("fragment", 0), ("component", 0), ("iframe", 0.02)])
def test_nothing_jumps(
    reader: "Page", live_server: str, newspaper: Print, form: str, most: float, before: int
) -> None:
    reader.set_viewport_size({"width": 800, "height": 900})
    reader.goto(newspaper(copied(live_server)[form], before=before))
    event = reader.frame_locator("iframe") if form == "iframe" else reader
    if before > 1:
        reader.mouse.wheel(0, 300)
    event.locator(".zl-event").first.wait_for(state="attached")
    reader.wait_for_timeout(400)
    assert reader.evaluate("window.shifted") <= most


def test_the_height_is_told_in_every_dialect(reader: "Page", live_server: str, newspaper: Print) -> None:
    frame = f'<iframe title="Zeitleiste" src="{live_server}/embed/alle?{ASKED}&childId=pym-0#?secret=abc123"></iframe>'
    reader.goto(newspaper(frame))
    until(reader, "window.messages.length > 5")
    told: list[Any] = reader.evaluate("window.messages")
    height = next(m["height"] for m in told if isinstance(m, dict) and m.get("timeline") == "height")
    assert height > 300
    assert {"datawrapper-height": {"pym-0": height}} in told
    assert f"pymxPYMxpym-0xPYMxheightxPYMx{height}" in told
    assert {"sentinel": "amp", "type": "embed-size", "height": height} in told
    assert any(
        isinstance(m, str) and '"context":"iframe.resize"' in m and f'"height":{height}' in m for m in told
    )
    assert {"message": "height", "value": height, "secret": "abc123"} in told


def test_without_scripts_a_frame_is_read_as_well(
    page_without_scripts: "Page", live_server: str, newspaper: Print
) -> None:
    forms = copied(live_server)
    page_without_scripts.goto(newspaper(forms["iframe"] + forms["component"]))
    frame = page_without_scripts.frame_locator("iframe")
    frame.locator("summary").first.click()
    expect(frame.locator(".zl-why p").first).to_be_visible()
    expect(page_without_scripts.locator("time-line a")).to_be_visible()
    height = page_without_scripts.locator("time-line").bounding_box()
    assert height
    assert height["height"] < 100  # a link, and no box for what does not come


@pytest.mark.parametrize(("form", "tag"), [("component", "time-line"), ("iframe", "iframe")])
def test_on_paper_everything_is_there(
    reader: "Page", live_server: str, newspaper: Print, form: str, tag: str
) -> None:
    reader.set_viewport_size({"width": 700, "height": 900})
    reader.goto(newspaper(copied(live_server, "anzahl=30")[form], before=1))
    inside = reader.frame_locator("iframe") if form == "iframe" else reader
    inside.locator(".zl-event").first.wait_for()
    reader.wait_for_timeout(300)
    height = f"document.querySelector('{tag}').offsetHeight"
    assert reader.evaluate(height) == 600
    reader.evaluate("dispatchEvent(new Event('beforeprint'))")
    reader.emulate_media(media="print")
    expect(inside.locator(".zl-event").last).to_be_visible()  # what is folded, too
    until(reader, f"{height} > 2000")


@pytest.mark.parametrize("form", ["iframe", "component", "fragment"])
def test_an_event_has_an_address_in_the_article(
    reader: "Page", live_server: str, newspaper: Print, form: str
) -> None:
    forms = copied(live_server)
    ids = re.findall(r'<li class="zl-event" id="([^"]+)"', forms["fragment"])
    wanted = ids[-2]
    reader.goto(f"{newspaper(forms[form], before=80)}#{wanted}")
    inside = reader.frame_locator("iframe") if form == "iframe" else reader
    inside.locator(f"#{wanted} .zl-title").wait_for()
    until(reader, "scrollY > 300")
    reader.wait_for_timeout(300)
    box = inside.locator(f"#{wanted}").bounding_box()
    assert box
    assert -50 < box["y"] < 400
    if form != "fragment":
        until(reader, "window.read.length > 0")
        reader.evaluate(f"location.hash = '{ids[0]}'")
        until(reader, f"window.read.at(-1) === '{ids[0]}'")


@pytest.mark.parametrize("form", ["iframe", "component", "fragment"])
def test_what_is_folded_has_an_address_too(
    reader: "Page", live_server: str, newspaper: Print, form: str
) -> None:
    forms = copied(live_server, "anzahl=300")
    shown, _, folded = forms["fragment"].partition('<details class="zl-more">')
    assert shown.count('class="zl-event"') == 10
    wanted = re.findall(r'<li class="zl-event" id="([^"]+)"', folded)[20]
    reader.goto(f"{newspaper(forms[form])}#{wanted}")
    inside = reader.frame_locator("iframe") if form == "iframe" else reader
    expect(inside.locator(f"#{wanted} .zl-title")).to_be_in_viewport()


def test_a_frame_grows_when_its_reader_unfolds_something(
    reader: "Page", live_server: str, newspaper: Print
) -> None:
    reader.goto(newspaper(copied(live_server, "anzahl=300")["iframe"]))
    frame = reader.frame_locator("iframe")
    frame.locator(".zl-more > summary").first.click()
    expect(frame.locator(".zl-more").first.locator(".zl-event").last).to_be_visible()
    inside = reader.frames[1].evaluate("document.documentElement.getBoundingClientRect().height")
    until(reader, f"document.querySelector('iframe').offsetHeight > {inside * 0.9}")


def test_wordpress_sandbox(reader: "Page", complaints: list[str], live_server: str, newspaper: Print) -> None:
    """The frame as WordPress prints it runs without an origin of its own, and its links are told to the page."""
    frame = f'<iframe sandbox="allow-scripts" title="Zeitleiste" src="{live_server}/embed/alle?{ASKED}#?secret=abc123"></iframe>'
    reader.goto(newspaper(frame))
    until(reader, "window.messages.some((one) => one.message === 'height')")
    reader.frame_locator("iframe").locator(".zl-title a").first.click()
    until(reader, "window.messages.some((one) => one.message === 'link')")


def test_a_host_that_is_not_allowed_gets_nothing(
    reader: "Page", complaints: list[str], database_url: str, live_server: str, newspaper: Print
) -> None:
    forms = copied(live_server)
    with session_scope(ready(database_url), write=True) as session:
        dossiers.allow(session, "alle", ["zeitung.example"])
    reader.goto(newspaper(forms["iframe"] + forms["component"]))
    reader.wait_for_timeout(500)
    assert "zl-event" not in "".join(frame.content() for frame in reader.frames)
    expect(reader.locator("time-line a")).to_be_visible()
    complaints.clear()


def test_strangers_messages_move_nothing(reader: "Page", live_server: str, newspaper: Print) -> None:
    reader.goto(newspaper(copied(live_server)["iframe"]))
    until(reader, "document.querySelector('iframe').offsetHeight > 600")
    before = reader.evaluate("document.querySelector('iframe').offsetHeight")
    reader.evaluate("postMessage({ timeline: 'height', height: 77 }, '*')")
    reader.frames[1].evaluate("parent.postMessage({ timeline: 'height', height: -5 }, '*')")
    reader.frames[1].evaluate("parent.postMessage({ timeline: 'height', height: 'x' }, '*')")
    reader.wait_for_timeout(200)
    assert reader.evaluate("document.querySelector('iframe').offsetHeight") == before


def test_nothing_hostile_runs(reader: "Page", database_url: str, live_server: str, newspaper: Print) -> None:
    with session_scope(ready(database_url), write=True) as session:
        stand = frozen.add(session, "alle", {}, hostile_snapshot(), datetime(2026, 1, 2, tzinfo=UTC))
    forms = copied(live_server, f"stand={stand}&form=beides")
    reader.set_default_timeout(60_000)
    reader.goto(newspaper(forms["iframe"] + forms["component"] + forms["fragment"] + forms["picture"]))
    reader.locator("iframe").scroll_into_view_if_needed()
    reader.frame_locator("iframe").locator(".zl-event").nth(MANY - 1).wait_for(state="attached")
    assert reader.frame_locator("iframe").locator(".zl-event").count() == MANY
    assert reader.locator(".zl-event").count() == 2 * MANY
    assert [frame.evaluate("typeof window.hurt") for frame in reader.frames] == ["undefined"] * 2
    assert reader.evaluate("window.violations") == []


def test_the_chart_is_read_by_keyboard_and_screen_reader(page: "Page", live_server: str) -> None:
    page.goto(f"{live_server}/embed/alle?form=bild&q=Torfstecher")
    lane = page.get_by_role("listitem").filter(has_text="Torfstecher").first
    expect(lane.get_by_role("link", name=re.compile("11. August 1897 Der Torfstecher"))).to_be_visible()
    expect(lane.get_by_role("img", name="an diesem Tag")).to_be_visible()
    page.keyboard.press("Tab")
    assert "August 1897" in page.evaluate("document.activeElement.textContent").replace("\u00a0", " ")


def test_the_builder(
    page: "Page", browser: "Browser", live_server: str, axe: Callable[["Page"], list[str]]
) -> None:
    page.goto(f"{live_server}/dossier/alle/einbetten")
    page.get_by_label("Wörter").fill("Torfstecher")
    page.get_by_label("Grafik", exact=True).check()
    expect(page.locator("#code-iframe")).to_have_value(re.compile("form=bild"))
    page.frame_locator("iframe").get_by_text("Torfstecher").first.wait_for()
    page.get_by_role("button", name="Kopieren").first.click()
    page.get_by_role("button", name="Kopiert").wait_for()
    for scheme, width in LOOKS:
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size({"width": width, "height": 900})
        assert axe(page) == [], (scheme, width)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
