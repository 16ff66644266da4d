"""Make the pictures of the README: the main pages of the samples in the system's Chromium.

    python -m tools.make_pictures

Run from the checkout. It needs no network, and leaves nothing behind but docs/pictures/*.png.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread
from typing import Any, Final, NamedTuple

from playwright.sync_api import sync_playwright
from werkzeug.serving import make_server

from tests.conftest import CHROMIUM_OPTIONS, find_chromium
from timeline.cli.demo import load_samples, make_dossiers
from timeline.store.database import ready, session_scope, upgrade
from timeline.web.app import create_app

FOLDER: Final = Path(__file__).resolve().parent.parent / "docs" / "pictures"


class Picture(NamedTuple):
    """A page as it is seen in a window of this size; `scroll`: the element that stands at its top."""

    name: str
    path: str
    width: int
    height: int
    scheme: Any = "light"
    scroll: str = ""


PICTURES: Final = (
    Picture("start", "/", 1040, 640),
    Picture("list", "/dossier/muenzschatz?von=2024", 1040, 900, scroll=".overview"),
    Picture("chart", "/dossier/ammoniakunfall/grafik?nach=person", 1040, 760, "dark", ".views"),
    Picture("phone", "/dossier/ammoniakunfall?von=2023", 360, 760, scroll="#liste"),
)


@contextmanager
def served() -> Iterator[str]:
    """The address of the samples while they are served."""
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/pictures.sqlite3"
        upgrade(url)
        engine = ready(url)
        with session_scope(engine, write=True) as session:
            load_samples(session)
            make_dossiers(session)
        engine.dispose()
        server = make_server("127.0.0.1", 0, create_app({"DATABASE_URL": url}), threaded=True)
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.port}"
        server.shutdown()


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    with served() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=CHROMIUM_OPTIONS)
        for picture in PICTURES:
            page = browser.new_page(
                viewport={"width": picture.width, "height": picture.height},
                color_scheme=picture.scheme,
                reduced_motion="reduce",
                locale="de-DE",
            )
            page.goto(address + picture.path)
            if picture.scroll:
                page.evaluate("where => document.querySelector(where).scrollIntoView()", picture.scroll)
            file = FOLDER / f"{picture.name}.png"
            page.screenshot(path=file)
            print(f"{file}: {file.stat().st_size // 1024} KB")
        browser.close()


if __name__ == "__main__":
    main()
