"""How soon a reader sees the first 30 events in Chromium: `python -m tests.bench.first`, a part of `make bench-web`.

On the samples and on the databases that `tests.bench.web` keeps, as far as they are there, each served by a process of
its own. Either a reader comes from the start page, as by a link; or the browser knows nothing of the site and makes a
process and its fonts first, which costs the same for any page. Times are the clock's, from the navigation's start, so they
say how busy the machine was, too. *painted*: 30 events stand in the page and a frame with them was drawn. *server*:
until the first byte of the page came.
"""

import contextlib
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any, Final

from tests.bench.web import SIZES
from tests.conftest import CHROMIUM_OPTIONS, NO_CHROMIUM, find_chromium

if TYPE_CHECKING:
    from playwright.sync_api import Browser

LOADS: Final = 15
PAGE: Final = "/dossier/alle"
WANTED: Final = 150  # milliseconds
PATIENCE: Final = 300_000  # milliseconds: the first load waits for the index of a million events
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
            with served(path, command) as address:
                coming = [load(browser, address, "/", PAGE) for _ in range(LOADS)]
                new = [load(browser, address, PAGE) for _ in range(LOADS)]
            sys.stdout.write(
                f"{name}, from the start page: {report(coming)}\n{name}, at first: {report(new)}\n"
            )
            sys.stdout.flush()
        browser.close()


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


def load(browser: "Browser", address: str, *paths: str) -> dict[str, float]:
    """The milliseconds of the last of some pages that a new profile opens one after the other."""
    context = browser.new_context()
    context.add_init_script(WATCH)
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    for path in paths:
        page.goto(address + path)
    page.wait_for_function(SEEN)
    found: dict[str, float] = page.evaluate(TIMES)
    context.close()
    return found


def report(loads: list[dict[str, Any]]) -> str:
    """The medians of some loads beside what is wanted, without the very first one, which warms the server."""
    middle = {name: median(found[name] for found in loads[1:]) for name in loads[0]}
    return (
        f"30 events painted after {middle['painted']:.0f} ms (wanted {WANTED}), first paint {middle['first']:.0f} ms, "
        f"server {middle['server']:.0f} ms, page there after {middle['html']:.0f} ms, {middle['kilobytes']:.0f} KB"
    )


if __name__ == "__main__":
    main()
