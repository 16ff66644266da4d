"""What many tests share: a database, the served app, a watched browser page, the optional shared data."""

import os
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from flask import Flask
    from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request
    from werkzeug.serving import BaseWSGIServer

settings.register_profile("untimed", deadline=None)  # a busy machine is no failure
settings.load_profile("untimed")

ROOT = Path(__file__).resolve().parent.parent

CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome")
CHROMIUM_OPTIONS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
# A page that still scrolls smoothly while the mouse goes down and up has clicked nothing.
GERMAN_AND_STILL: dict[str, Any] = {"locale": "de-DE", "reduced_motion": "reduce"}
NO_CHROMIUM = (
    "browser tests need Chromium, which was not found: install it (Debian, Ubuntu: apt-get install chromium) "
    "or name one in TIMELINE_CHROMIUM"
)
OWN_HOSTS = {"127.0.0.1", "localhost"}
OWN_SCHEMES = {"about", "blob", "data"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test that uses the browser, so that `-m "not browser"` leaves all of them out."""
    for item in items:
        if "browser" in getattr(item, "fixturenames", ()):
            item.add_marker("browser")


@pytest.fixture(scope="session")
def shared() -> Path:
    """The optional development data beside the checkout, `../shared`."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("needs the optional development data in ../shared, which is not there")
    return folder


# The app


@pytest.fixture
def database_url(tmp_path: Path) -> str:
    """The address of this test's own SQLite file, which does not exist yet."""
    return f"sqlite:///{tmp_path / 'timeline.sqlite3'}"


@pytest.fixture
def app(database_url: str) -> "Flask":
    """The app on this test's own database."""
    from timeline.web.app import create_app

    return create_app({"DATABASE_URL": database_url, "TESTING": True})


@pytest.fixture(scope="session")
def serve() -> Iterator[Callable[["Flask"], str]]:
    """A function that serves an app on a free port until the session ends, and returns its address."""
    from werkzeug.serving import make_server

    servers: list[BaseWSGIServer] = []

    def start(app: "Flask") -> str:
        server = make_server("127.0.0.1", 0, app, threaded=True)
        servers.append(server)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{server.port}"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


@pytest.fixture
def live_server(app: "Flask", serve: Callable[["Flask"], str]) -> str:
    """The address where this test's app is served, without a slash at its end."""
    return serve(app)


# The browser


def find_chromium() -> str | None:
    """The Chromium to drive: TIMELINE_CHROMIUM, else the first known name on PATH."""
    named = os.environ.get("TIMELINE_CHROMIUM")
    return named or next(filter(None, map(shutil.which, CHROMIUM_NAMES)), None)


@pytest.fixture(scope="session")
def browser() -> Iterator["Browser"]:
    """The system's Chromium; without one its tests are skipped, or fail with REQUIRE_BROWSER=1."""
    chromium = find_chromium()
    if chromium is None:
        if os.environ.get("REQUIRE_BROWSER") == "1":
            pytest.fail(f"REQUIRE_BROWSER=1, but {NO_CHROMIUM}", pytrace=False)
        pytest.skip(NO_CHROMIUM)
    from playwright.sync_api import expect, sync_playwright

    expect.set_options(timeout=30_000)  # as long as everything else waits: machines may be busy
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=CHROMIUM_OPTIONS)
        yield browser
        browser.close()


@pytest.fixture
def complaints() -> Iterator[list[str]]:
    """What the pages of this test did that no page may do; the test fails if any is left at its end.

    A test that provokes one (a 404, say) checks it and clears the list.
    """
    found: list[str] = []
    yield found
    if found:
        pytest.fail("the page did what no page may do:\n" + "\n".join(found), pytrace=False)


@pytest.fixture
def page(browser: "Browser", complaints: list[str]) -> Iterator["Page"]:
    """A fresh German desktop page; console errors and requests to other hosts fail the test."""
    with browser.new_context(timezone_id="Europe/Berlin", **GERMAN_AND_STILL) as context:
        yield watch(context, complaints).new_page()


@pytest.fixture
def page_without_scripts(browser: "Browser", complaints: list[str]) -> Iterator["Page"]:
    """As `page`, in a browser without JavaScript."""
    with browser.new_context(java_script_enabled=False, **GERMAN_AND_STILL) as context:
        yield watch(context, complaints).new_page()


def watch(context: "BrowserContext", complaints: list[str]) -> "BrowserContext":
    """Write down console errors, uncaught exceptions and requests to other hosts of the context's pages."""

    def heard(message: "ConsoleMessage") -> None:
        if message.type == "error":
            complaints.append(f"console error: {message.text} ({message.location.get('url')})")

    def asked(request: "Request") -> None:
        url = urlsplit(request.url)
        if url.scheme not in OWN_SCHEMES and url.hostname not in OWN_HOSTS:
            complaints.append(f"request to another host: {request.url}")

    context.on("console", heard)
    context.on("request", asked)
    context.on("weberror", lambda error: complaints.append(f"uncaught in a script: {error.error}"))
    return context
