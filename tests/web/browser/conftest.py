"""The app in a browser: one address a test, and what axe says of a page."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from tests.web.pages import NAME, PASSWORD

if TYPE_CHECKING:
    from playwright.sync_api import Page


@pytest.fixture
def axe() -> Callable[["Page"], list[str]]:
    """A function that returns what axe finds wrong with a page: rule and place."""
    from axe_playwright_python.sync_playwright import Axe

    def look(page: "Page") -> list[str]:
        violations = Axe().run(page).response["violations"]
        return [f"{v['id']}: {node['html'][:160]}" for v in violations for node in v["nodes"]]

    return look


@pytest.fixture
def desk(page: "Page", live_server: str) -> "Page":
    """A page that is logged in, at the desk's queue."""
    page.goto(f"{live_server}/redaktion")
    page.get_by_label("Name").fill(NAME)
    page.get_by_label("Passwort").fill(PASSWORD)
    page.get_by_role("button", name="Anmelden").click()
    page.wait_for_url(f"{live_server}/redaktion")
    return page
