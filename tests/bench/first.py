"""How soon a reader sees the first 30 events in Chromium: `python -m tests.bench.first`, a part of `make bench-web`.

On the samples and on the databases that `tests.bench.web` keeps, as far as they are there, each served by a process of
its own. Every load has a new profile, in a window that stands there already: its browser draws it and loads its own
parts first, which is no page's doing. Either a reader comes from the start page, as by a link; or the browser knows
nothing of the site. The server has made the page for somebody before; or something was stored since, and it is made
anew. Beside them, in turn, a bare page of 30 lines: process, fonts and the first frame cost that much for any page, so
the difference is ours.

Times are the clock's, from the navigation's start, so they say how busy the machine was, too. *painted*: 30 events stand
in the page and a frame with what is in sight of them was drawn. *server*: until the first byte of the page came.
"""

import contextlib
import os
import re
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any, Final

from tests.bench.web import SIZES
from tests.conftest import CHROMIUM_OPTIONS, NO_CHROMIUM, find_chromium
from timeline.store.database import ready, session_scope

if TYPE_CHECKING:
    from playwright.sync_api import Browser

LOADS: Final = 15
PAGE: Final = "/dossier/alle"
WANTED: Final = 150  # milliseconds
PATIENCE: Final = 300_000  # milliseconds: the first load waits for the index of a million events
SETTLED: Final = 700  # milliseconds after which a new window has drawn itself
KEPT: Final = Path(tempfile.gettempdir()) / "timeline-bench"
# Asks before each frame whether 30 events are there, and notes when that frame was drawn.
WATCH: Final = """
const look = () => {
  if (document.querySelectorAll("li.event").length < 30) return requestAnimationFrame(look);
  requestAnimationFrame(() => setTimeout(() => { window.painted = performance.now(); }));
};
requestAnimationFrame(look);
"""
SEEN: Final = "() => window.painted && performance.getEntriesByName('first-contentful-paint').length"
TIMES: Final = """() => {
  const [page] = performance.getEntriesByType("navigation");
  const paint = performance.getEntriesByName("first-contentful-paint")[0].startTime;
  return { server: page.responseStart - page.requestStart, html: page.responseEnd, first: paint, painted: window.painted,
           kilobytes: page.transferSize / 1024 };
}"""


def main() -> None:
    """Print the medians for the samples and for what databases there are."""
    chromium = find_chromium()
    if chromium is None:
        raise SystemExit(NO_CHROMIUM)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path=chromium, args=CHROMIUM_OPTIONS)
        cases = {"samples": (Path(folder) / "samples.sqlite3", "demo")}
        kept = {f"{size:,} events": KEPT / f"web-{size}.sqlite3" for size in SIZES}
        cases |= {name: (path, "serve") for name, path in kept.items() if path.is_file()}
        for name, (path, command) in cases.items():
            with served(path, command) as address, bare() as plain:
                loads = [in_turn(browser, path, address, plain) for _ in range(LOADS)]
            warm = loads[1:]
            sys.stdout.writelines(f"{name}, {line}\n" for line in report(warm))
            sys.stdout.flush()
        browser.close()


def in_turn(browser: "Browser", path: Path, address: str, plain: str) -> dict[str, dict[str, float]]:
    """What a load of each way took; the page that is made anew is kept for the next turn."""
    ways = {
        "at first": (address + PAGE,),
        "from the start page": (f"{address}/", address + PAGE),
        "a bare page": (plain,),
    }
    found = {way: load(browser, *pages) for way, pages in ways.items()}
    stored(path)
    return found | {"at first, made anew": load(browser, address + PAGE)}


@contextlib.contextmanager
def served(path: Path, command: str) -> Iterator[str]:
    """The address of a database, served by one process."""
    settings = os.environ | {"TIMELINE_DATABASE_URL": f"sqlite:///{path}", "LANG": "C"}
    words = [sys.executable, "-m", "timeline.cli", command, "--port", "0"]
    with subprocess.Popen(words, env=settings, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout
            yield next(found[0] for said in process.stdout if (found := re.search(r"http://\S+", said)))
        finally:
            process.terminate()


def stored(path: Path) -> None:
    """Count one more write."""
    engine = ready(f"sqlite:///{path}")
    with session_scope(engine, write=True):
        pass
    engine.dispose()


@contextlib.contextmanager
def bare() -> Iterator[str]:
    """The address of a page that is 30 lines and nothing else."""
    lines = "".join(f"<li class=event>Am Montag kam die {n}. Absage aus dem Rathaus." for n in range(1, 31))
    page = f"<!doctype html><html lang=de><meta charset=utf-8><title>30</title><ol>{lines}</ol>".encode()

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(page)))
            self.end_headers()
            self.wfile.write(page)

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Answer) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def load(browser: "Browser", *pages: str) -> dict[str, float]:
    """The milliseconds of the last of some pages that a new profile opens one after the other."""
    context = browser.new_context()
    context.add_init_script(WATCH)
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    page.wait_for_timeout(SETTLED)
    for address in pages:
        page.goto(address)
    page.wait_for_function(SEEN)
    found: dict[str, float] = page.evaluate(TIMES)
    context.close()
    return found


def report(loads: list[dict[str, dict[str, Any]]]) -> Iterator[str]:
    """The medians of some loads beside what is wanted, and what a bare page in the same minute took."""
    middle = {
        way: {name: median(found[way][name] for found in loads) for name in loads[0][way]} for way in loads[0]
    }
    floor = middle["a bare page"]["painted"]
    for way, found in middle.items():
        yield (
            f"{way}: 30 events painted after {found['painted']:.0f} ms (wanted {WANTED}; "
            f"{found['painted'] - floor:+.0f} to a bare page), first paint {found['first']:.0f} ms, "
            f"server {found['server']:.0f} ms, page there after {found['html']:.0f} ms, {found['kilobytes']:.0f} KB"
        )


if __name__ == "__main__":
    main()
