"""Whatever a title or a quote holds, nothing of it runs, and no event is lost or doubled on the way."""

import json
import re
from datetime import UTC, datetime
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.web.embeds.hostile import HOSTILE, MANY, hostile_snapshot
from timeline.actions.take_in import take_in_all
from timeline.ingest.incoming import IncomingArticle
from timeline.store import dossiers, events, frozen
from timeline.store.database import session_scope
from timeline.store.tables import DossierRow
from timeline.web.embeds.picture import MOST as SHOWN

NEVER = re.compile(r"<script>|<img|<svg onload|onerror=\w+=1>|<b><b>")
PLAIN = "Der Rat tagte noch lange, weil die Stadt kein Geld hatte und niemand wusste, was nun werden soll. "
LONG = 1000  # characters: a text that is mostly one word is not taken for German


@pytest.fixture
def hostile(app: Flask) -> int:
    """The number of events in the dossier `boese`, whose articles hold the worst."""
    made = datetime(2026, 1, 2, tzinfo=UTC)
    told = [
        IncomingArticle(
            id=f"boese-{number}",
            title=word[:200],
            text=f"Am {number + 1}. Dezember 2025 sagte Karl {word} und ging nach Hause. {PLAIN * 5}",
            published=made,
            source=f"Bote {word[:100]}",
        )
        for number, word in enumerate(word for word in HOSTILE if len(word) < LONG)
    ]
    with session_scope(app.extensions["timeline-engine"], write=True) as session:
        take_in_all(session, told, made)
        start = datetime(2025, 12, 1, tzinfo=UTC).toordinal()
        selected = {"start": start, "within": "certain"}
        title = f"Titel {HOSTILE[1]} {HOSTILE[9]}"
        session.add(DossierRow(slug="boese", title=title, published=True, filter=selected))
        session.flush()
        dossier = dossiers.get(session, "boese")
        assert dossier
        return events.find(session, dossier.filter, limit=1).total


@pytest.fixture
def stand(app: Flask) -> str:
    """The id of a frozen embed of 500 events, hostile in everything that they say."""
    with session_scope(app.extensions["timeline-engine"], write=True) as session:
        return frozen.add(session, "alle", {}, hostile_snapshot(), datetime(2026, 1, 2, tzinfo=UTC))


class Events(HTMLParser):
    """Counts the events of a page as a browser would see them, and every element that is none of ours."""

    OURS = frozenset(
        "html head meta title link base style body main section h1 h2 h3 h4 ol li div span p time a blockquote bdi b "
        "details summary mark script svg line path circle".split()
    )

    def __init__(self) -> None:
        super().__init__()
        self.events, self.strangers, self.scripts = 0, set[str](), 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.events += given.get("class") == "zl-event"
        self.scripts += tag == "script"
        if tag not in self.OURS or any(name.startswith("on") or name == "style" for name in given):
            self.strangers.add(tag)


@pytest.mark.parametrize(("path", "scripts"), [("", 1), ("/fragment", 0)])
def test_html(client: FlaskClient, hostile: int, path: str, scripts: int) -> None:
    found = Events()
    found.feed(client.get(f"/embed/boese{path}?form=beides").text)
    assert hostile >= len(HOSTILE) - 2
    assert (found.events, found.strangers, found.scripts) == (hostile, set(), scripts)


def test_pictures(client: FlaskClient, hostile: int) -> None:
    root = ElementTree.fromstring(client.get("/embed/boese/bild.svg?form=beides").data)  # noqa: S314
    names = [element.tag.rpartition("}")[2] for element in root.iter()]
    assert names.count("g") == hostile
    assert set(names) <= set("svg title desc style rect text g line path circle".split())
    assert client.get("/embed/boese/bild.png").data.startswith(b"\x89PNG")


def test_oembed(client: FlaskClient, hostile: int) -> None:
    address = "/oembed?url=http://localhost/dossier/boese"
    found = json.loads(client.get(address).data)
    assert found["html"].count("<") == 2
    root = ElementTree.fromstring(client.get(f"{address}&format=xml").data)  # noqa: S314
    assert len(root) == len(found)


def test_what_is_copied(client: FlaskClient, hostile: int) -> None:
    page = client.get("/dossier/boese/einbetten").text
    assert page.count("<textarea") == page.count("</textarea>") == 4
    assert not NEVER.search(page)


@pytest.mark.parametrize(("path", "scripts"), [("", 1), ("/fragment", 0)])
def test_five_hundred_in_html(client: FlaskClient, stand: str, path: str, scripts: int) -> None:
    found = Events()
    found.feed(client.get(f"/embed/alle{path}?stand={stand}&form=beides").text)
    assert (found.events, found.strangers, found.scripts) == (MANY, set(), scripts)


def test_five_hundred_in_pictures_and_copies(client: FlaskClient, stand: str) -> None:
    root = ElementTree.fromstring(client.get(f"/embed/alle/bild.svg?stand={stand}").data)  # noqa: S314
    assert [element.tag.rpartition("}")[2] for element in root.iter()].count("g") == SHOWN
    page = client.get(f"/dossier/alle/einbetten?stand={stand}").text
    assert page.count("<textarea") == page.count("</textarea>") == 4
    assert not NEVER.search(page)
