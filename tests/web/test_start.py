"""The start: dossiers with their charts, what happened last, and the way of old addresses."""

import html
import re

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.web.pages import titles
from timeline.cli.demo import make_dossiers
from timeline.store.database import session_scope


@pytest.fixture
def dossiers(app: Flask) -> None:
    """The sample dossiers."""
    with session_scope(app.extensions["timeline-engine"], write=True) as session:
        make_dossiers(session)
        make_dossiers(session)  # the second time nothing is decided


def test_every_published_dossier_is_there_with_its_chart(client: FlaskClient, dossiers: None) -> None:
    page = client.get("/").text
    assert len(re.findall(r'<h3><a href="/dossier/(?!alle)[a-z]+">', page)) == 3
    assert page.count('class="small-chart"') == 3
    assert re.search(r"\d+ Ereignisse · vor allem 20\d\d", page)


def test_a_dossier_holds_what_it_selects(client: FlaskClient, dossiers: None) -> None:
    page = client.get("/dossier/ammoniakunfall").text
    assert "Der Ammoniakunfall von Grevenlohe" in page
    assert "Brandner" in page
    assert any(title.startswith("Bei einem Ammoniakunfall im Eisstadion") for title in titles(page))
    assert not any("Torfstecher" in title for title in titles(page))
    assert client.get("/dossier/ammoniakunfall?person=Heinrich+Daub").text.count('<li class="event') == 0


def test_what_happened_last_stands_there_without_what_is_only_announced(client: FlaskClient) -> None:
    page = client.get("/").text
    assert len(titles(page)) == 6
    assert "soll erscheinen" not in page
    assert re.search(r'href="/dossier/alle"[^>]*>Zur Chronik', page)


def test_old_addresses_of_the_list_lead_on(client: FlaskClient) -> None:
    answer = client.get("/?q=Brandner&quelle=mna&lang=en")
    assert answer.status_code == 301
    assert answer.headers["Location"] == "/dossier/alle?lang=en&q=Brandner&quelle=mna"


def test_the_chart_draws_links_and_counts_what_has_no_room(client: FlaskClient) -> None:
    page = client.get("/dossier/alle/grafik?von=2023&bis=2025").text
    assert len(re.findall(r'<a href="/ereignis/[^"]+" aria-label="[^"]+"', page)) > 30
    listed = re.search(r'<a class="dense" href="(/dossier/alle\?[^"]+)" aria-label="(\d+) weitere', page)
    assert listed
    assert int(listed[2]) > 1
    assert "quelle=" in listed[1]


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("nach=torte", 200),
        ("von=2024&bis=1999", 200),
        ("von=1.1.9999", 200),
        ("nach=person&q=zzz", 200),
        ("von=44+v.+Chr.", 200),
    ],
)
def test_a_chart_of_nonsense(client: FlaskClient, query: str, status: int) -> None:
    assert client.get(f"/dossier/alle/grafik?{query}").status_code == status


def test_an_event_leads_to_all_that_names_the_same(client: FlaskClient) -> None:
    listed = client.get("/dossier/alle?person=Rolf+Brandner").text
    event = re.search(r'<h\d class="title"><a href="([^"]+)"', listed)
    assert event
    page = client.get(html.unescape(event[1])).text
    assert 'href="/dossier/alle?person=Rolf+Brandner"' in page


def test_only_editors_are_offered_what_the_desk_asks(client: FlaskClient) -> None:
    assert 'id="auswahl-pruefung"' not in client.get("/dossier/alle").text
    assert 'id="auswahl-pruefung"' in client.get("/dossier/alle?pruefung=automatisch").text


def test_editors_filter_by_rule_grain_anchor_and_checking(editor: FlaskClient) -> None:
    page = editor.get("/dossier/alle").text
    assert all(f'id="auswahl-{facet}"' in page for facet in ("pruefung", "genau", "bezug", "regel"))


def test_an_event_keeps_the_dossier_that_a_reader_comes_from(client: FlaskClient, dossiers: None) -> None:
    listed = client.get("/dossier/muenzschatz").text
    addresses = re.findall(r'class="title"><a href="([^"]+)"', listed)
    assert all(address.endswith("?dossier=muenzschatz") for address in addresses)
    page = client.get(html.unescape(addresses[3])).text
    for neighbour in (addresses[2], addresses[4]):
        assert f'href="{neighbour}"' in page
    assert page.count('href="/dossier/muenzschatz"') == 2
    assert '<link rel="canonical" href="http://localhost/ereignis/' in page
    assert "?dossier" not in re.findall(r'rel="canonical" href="([^"]+)"', page)[0]
    unknown = client.get(addresses[3].replace("muenzschatz", "gibtesnicht")).text
    assert "/dossier/gibtesnicht" not in unknown
    chart = client.get("/dossier/muenzschatz/grafik").text
    assert "?dossier=muenzschatz" in chart


def test_a_link_says_what_it_leads_to(client: FlaskClient, dossiers: None) -> None:
    page = client.get("/dossier/muenzschatz?von=2024").text
    meta = dict(re.findall(r'<meta (?:name|property)="([\w:]+)" content="([^"]*)">', page))
    assert meta["og:title"].endswith("– " + re.findall(r"<h1[^>]*>(.*?)</h1>", page)[0])
    assert meta["og:description"] == meta["description"] != ""
    assert meta["og:url"] == "http://localhost/dossier/muenzschatz?von=2024"
    assert '<link rel="canonical" href="http://localhost/dossier/muenzschatz">' in page
    picture = client.get(meta["og:image"].removeprefix("http://localhost"))
    assert picture.mimetype == "image/png"
    assert [int.from_bytes(picture.data[at : at + 4]) for at in (16, 20)] == [1200, 630]
    for path in ("/", html.unescape(re.findall(r'class="title"><a href="([^"]+)"', page)[0])):
        found = client.get(path).text
        assert 'property="og:description" content="' in found
        assert 'name="twitter:card" content="summary"' in found
