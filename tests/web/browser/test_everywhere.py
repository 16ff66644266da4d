"""What holds for every page in a browser: axe finds nothing, nothing overflows."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

import pytest

from timeline.cli.demo import make_dossiers
from timeline.store.database import session_scope

if TYPE_CHECKING:
    from flask import Flask
    from playwright.sync_api import Browser, Page

READERS = [
    "/",
    "/dossier/alle/grafik?von=2024&bis=2025",
    "/dossier/alle?q=Torfstecher&von=2024",
    "/artikel/eisstadion-4?angabe=5",
    "/probieren",
    "/embed/alle",
    "/embed/alle?form=beides",
    "/api/v1/",
]
# The colour that something is drawn in, and that of text in the reader's own colours.
DRAWN = """(drawn) => {
  const own = document.body.appendChild(document.createElement("i"));
  own.style.color = "CanvasText";
  const svg = document.querySelector(drawn);
  const colour = svg.matches("input") ? getComputedStyle(svg).getPropertyValue("--ink") : getComputedStyle(svg).color;
  const wanted = svg.matches("input") ? "CanvasText" : getComputedStyle(own).color;
  return [colour, wanted];
}"""
LOOKS: list[tuple[Literal["light", "dark"], int, Literal["active", "none"]]] = [
    ("light", 1280, "none"),
    ("dark", 1280, "none"),
    ("light", 320, "none"),
    ("dark", 320, "none"),
    ("dark", 1280, "active"),
]


def check(page: "Page", axe: Callable[["Page"], list[str]]) -> None:
    """Axe finds nothing and nothing overflows, in light and dark, wide and narrow, and in the reader's own colours."""
    for scheme, width, forced in LOOKS:
        page.emulate_media(color_scheme=scheme, forced_colors=forced)
        page.set_viewport_size({"width": width, "height": 900})
        assert axe(page) == [], (scheme, width, forced)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, (scheme, width)


@pytest.mark.parametrize("path", [*READERS, "event", "/redaktion/anmelden"])
def test_readers_pages(page: "Page", live_server: str, axe: Callable[["Page"], list[str]], path: str) -> None:
    page.goto(f"{live_server}/dossier/alle?q=Torfstecher" if path == "event" else live_server + path)
    if path == "event":
        page.locator(".title a").first.click()
    for summary in page.locator("summary:visible").all()[:3]:
        summary.click()
    check(page, axe)


def test_the_desk(desk: "Page", axe: Callable[["Page"], list[str]]) -> None:
    for summary in desk.locator("summary:visible").all():
        summary.click()
    check(desk, axe)
    desk.get_by_label("Anderes Datum").fill("Herbst 2024")
    desk.get_by_role("button", name="Ansehen").click()
    desk.get_by_role("button", name="Übernehmen").wait_for()
    check(desk, axe)
    desk.get_by_role("link", name="Als Liste").click()
    desk.get_by_role("link", name="Prüfen").first.wait_for()
    check(desk, axe)


def test_other_pages_refuse_to_be_framed(page: "Page", complaints: list[str], live_server: str) -> None:
    page.goto(f"{live_server}/embed/alle")
    page.set_content(f'<iframe src="{live_server}/redaktion/anmelden"></iframe>')
    page.wait_for_timeout(500)
    assert "Passwort" not in "".join(frame.content() for frame in page.frames[1:])
    complaints.clear()


def test_forced_colours_and_reduced_motion(browser: "Browser", live_server: str) -> None:
    with browser.new_context(forced_colors="active", reduced_motion="reduce") as context:
        page = context.new_page()
        for path, drawn in (
            ("/", ".shape svg"),
            ("/dossier/alle", ".legend svg"),
            ("/dossier/alle/grafik", ".lane circle"),
            ("/dossier/alle", ".brush input"),
        ):
            page.goto(live_server + path)
            colours = page.evaluate(DRAWN, drawn)
            assert colours[0] == colours[1], (path, drawn)
            assert page.evaluate("document.documentElement.scrollWidth") <= 1280


def test_the_start_with_its_dossiers(
    page: "Page", app: "Flask", live_server: str, axe: Callable[["Page"], list[str]]
) -> None:
    with session_scope(app.extensions["timeline-engine"], write=True) as session:
        make_dossiers(session)
    page.goto(live_server)
    check(page, axe)
    page.get_by_role("link", name="Der Schatz von Ottersbrück").click()
    page.wait_for_url("**/dossier/muenzschatz")
