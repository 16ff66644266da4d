"""The list: order, headings, filters, pages, and the part of it that HTMX gets."""

import html
import re
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.web.pages import count, titles
from timeline.actions import take_in
from timeline.ingest.incoming import IncomingArticle
from timeline.store.database import session_scope

HTMX = {"HX-Request": "true", "HX-Target": "ergebnis"}


def whole(client: FlaskClient, path: str = "/dossier/alle") -> list[str]:
    """The titles of all pages of a list."""
    found: list[str] = []
    address: str | None = path
    while address:
        page = client.get(address).text
        found += titles(page)
        later = re.search(r'rel="next" href="([^"]+)"', page)
        address = html.unescape(later[1]) if later else None
    return found


def test_the_events_of_all_articles_stand_in_order(client: FlaskClient) -> None:
    text = "\n".join(whole(client))
    places = [
        text.find(words)
        for words in ("Torfstecher", "Eisstadion Grevenlohe war eröffnet", "Rücktritt erklärt", "Grundstein")
    ]
    assert -1 not in places
    assert places == sorted(places)


def test_the_pages_hold_every_event_once(client: FlaskClient) -> None:
    found = whole(client)
    assert f"{len(found)} Ereignisse" == count(client.get("/dossier/alle").text)


def test_an_earlier_page_leads_back(client: FlaskClient) -> None:
    first = client.get("/dossier/alle").text
    later = re.search(r'rel="next" href="([^"]+)"', first)
    assert later
    second = client.get(html.unescape(later[1])).text
    earlier = re.search(r'rel="prev" href="([^"]+)"', second)
    assert earlier
    assert titles(client.get(html.unescape(earlier[1])).text) == titles(first)


def test_headings_go_down_without_a_gap(client: FlaskClient) -> None:
    levels = [int(level) for level in re.findall(r"<h(\d)\b", client.get("/dossier/alle").text)]
    assert levels[0] == 1
    assert all(below - above <= 1 for above, below in pairwise(levels))


def test_an_event_shows_its_date_quote_source_and_reason(client: FlaskClient) -> None:
    page = client.get("/dossier/alle?q=Torfstecher").text
    assert '<time datetime="1897-08-11">' in page
    assert "<mark>" in page
    assert "Salmstedter Abendpost" in page
    assert "Warum dieses Datum?" in page
    assert "Quellen uneins:" in page
    assert "an diesem Tag" in page


def test_a_date_that_is_inferred_looks_so_in_the_list(client: FlaskClient) -> None:
    assert "Datum erschlossen" in client.get("/dossier/alle?gewissheit=erschlossen").text
    assert "Datum erschlossen" not in client.get("/dossier/alle?gewissheit=sicher").text


@pytest.mark.parametrize(
    ("query", "there", "not_there"),
    [
        ("q=Torfstecher", "Torfstecher", "Eisstadion"),
        ("quelle=mna", "Eisstadion", "Gailau räumten"),
        ("von=2024&bis=2024&im=sicher", "Stichwahl", "Torfstecher"),
        ("bis=1900", "Torfstecher", "Rücktritt"),
        ("gewissheit=ungefaehr", "Eisstadion Grevenlohe war eröffnet", "Torfstecher"),
    ],
)
def test_filters(client: FlaskClient, query: str, there: str, not_there: str) -> None:
    found = "\n".join(whole(client, f"/dossier/alle?{query}"))
    assert there in found
    assert not_there not in found


def test_each_active_filter_is_a_chip(client: FlaskClient) -> None:
    page = client.get("/dossier/alle?q=Brandner&von=2024&quelle=mna").text
    chips = [html.unescape(chip) for chip in re.findall(r'class="chip" href="([^"]+)"', page)]
    assert chips == [
        "/dossier/alle?von=2024&quelle=mna",
        "/dossier/alle?q=Brandner&quelle=mna",
        "/dossier/alle?q=Brandner&von=2024",
        "/dossier/alle",
    ]


def test_an_empty_result_says_which_filter_to_loosen(client: FlaskClient) -> None:
    page = client.get("/dossier/alle?q=Torfstecher&quelle=Radio+H%C3%BCgelland&von=2024").text
    assert "Kein Ereignis passt" in page
    assert re.search(r'href="/dossier/alle\?[^"]+"[^>]*>[^<]* weglassen<', page)


def test_an_empty_form_leads_to_the_short_address(client: FlaskClient) -> None:
    answer = client.get("/dossier/alle?q=Brandner&von=&bis=&im=")
    assert (answer.status_code, answer.headers["Location"]) == (303, "/dossier/alle?q=Brandner")


def test_the_fragment_is_a_part_of_the_page(client: FlaskClient) -> None:
    page = client.get("/dossier/alle?q=Brandner").text
    part = client.get("/dossier/alle?q=Brandner", headers=HTMX)
    assert "<html" not in part.text
    assert part.headers["HX-Push-Url"] == "/dossier/alle?q=Brandner"
    text = part.text.replace(' hx-swap-oob="true"', "")
    lines = [line.strip() for line in text.splitlines() if 'id="zahl"' not in line]
    assert [line for line in lines if line not in page] == []


def test_what_somebody_types_into_is_not_replaced(client: FlaskClient) -> None:
    typing = client.get("/dossier/alle?q=Brandner", headers=HTMX | {"HX-Trigger": "filter"}).text
    assert 'id="q"' not in typing
    assert 'id="q"' in client.get("/dossier/alle?q=Brandner", headers=HTMX).text


def test_going_back_gets_the_whole_page(client: FlaskClient) -> None:
    answer = client.get("/dossier/alle?q=Brandner", headers=HTMX | {"HX-History-Restore-Request": "true"})
    assert "<html" in answer.text


def test_the_pages_of_articles_with_long_addresses(client: FlaskClient, app: Flask) -> None:
    with session_scope(app.extensions["timeline-engine"], write=True) as session:
        text = "\n\n".join(f"Am {day}. März 1988 hat der Rat zum {day}. Mal getagt." for day in range(1, 32))
        published = datetime(2025, 4, 29, tzinfo=UTC)
        address = "https://e.example/".ljust(300, "ä")
        take_in(session, IncomingArticle("Rat", text, published, source="Lang", url=address), published)
    listed = whole(client, "/dossier/alle?quelle=Lang")
    assert len(listed) == 31
    assert count(client.get("/dossier/alle?quelle=Lang").text).startswith("31 von")


def test_who_tells_is_counted_in_articles(client: FlaskClient) -> None:
    listed = client.get("/dossier/alle?q=Silbermünzen+stahlen&von=31.12.1988&bis=31.12.1988").text
    more = re.search(r'href="(/ereignis/[^"#]+)#quellen">\+ (\d+) weitere Artikel<', listed)
    assert more
    page = client.get(more[1]).text
    articles = int(more[2]) + 1
    assert f'<h2 id="quellen">{articles} Artikel</h2>' in page
    assert f"({articles - 1} Artikel) · Freitag, 30." in page.replace("\u00a0", " ")


def test_a_word_that_stands_nowhere_leads_to_the_one_that_was_meant(client: FlaskClient) -> None:
    page = client.get("/dossier/alle?q=Brandnr+Rathuas&quelle=mna").text
    assert "Kein Ereignis passt zu allen Filtern zugleich." in page
    assert "Meinten Sie" not in page  # both words stand in events, but never in one
    page = client.get("/dossier/alle?q=Brandnr&quelle=mna").text
    assert re.search(
        r'Meinten Sie <a href="/dossier/alle\?q=Brandner&amp;quelle=mna"[^>]*>„Brandner“</a>', page
    )
    page = client.get("/dossier/alle?q=Staatsanwaltschft").text
    assert "Kein Ereignis passt zu: „Staatsanwaltschft“." in page
    assert ">„Staatsanwaltschaft“</a>" in page
    assert "Meinten Sie" not in client.get("/dossier/alle?q=gibtesnicht").text
