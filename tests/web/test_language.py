"""German, and English where the address says so: every link stays in the language."""

import html
import re

import pytest
from flask.testing import FlaskClient

from tests.web.test_pages import DESK, EMBEDS, READERS
from timeline.temporal.calendar import day_number
from timeline.web.periods import read_period

REFERENCE = day_number(2025, 4, 29) * 1440
LINK = re.compile(r'\s(?:href|action|hx-get|hx-post)="(/[^"]*)"')


def links(page: str) -> set[str]:
    return {html.unescape(link) for link in LINK.findall(page)}


def in_english(path: str) -> str:
    return f"{path}{'&' if '?' in path else '?'}lang=en"


@pytest.mark.parametrize("path", [*READERS, *EMBEDS])
def test_english_pages_lead_to_english_pages(client: FlaskClient, path: str) -> None:
    page = client.get(in_english(path)).text
    assert '<html lang="en">' in page
    german = set(re.findall(r'<a href="([^"]+)" lang="de"', page))
    own = {link for link in links(page) if not link.startswith("/static/")} - {
        html.unescape(g) for g in german
    }
    assert [link for link in own if "lang=en" not in link] == []


@pytest.mark.parametrize("path", READERS)
def test_german_pages_say_nothing_of_their_language(client: FlaskClient, path: str) -> None:
    page = client.get(path).text
    assert '<html lang="de">' in page
    assert len([link for link in links(page) if "lang=" in link]) <= 1  # "English"


@pytest.mark.parametrize("path", DESK)
def test_the_desk_in_english(editor: FlaskClient, path: str) -> None:
    page = editor.get(in_english(path)).text
    assert '<html lang="en">' in page
    assert "log out" in page


def test_there_and_back(client: FlaskClient) -> None:
    page = client.get("/dossier/alle?q=Brandner&quelle=mna").text
    other = re.search(r'<a href="([^"]+)" lang="en"', page)
    assert other
    assert html.unescape(other[1]) == "/dossier/alle?lang=en&q=Brandner&quelle=mna"
    back = re.search(r'<a href="([^"]+)" lang="de"', client.get(html.unescape(other[1])).text)
    assert back
    assert html.unescape(back[1]) == "/dossier/alle?q=Brandner&quelle=mna"


@pytest.mark.parametrize(
    "query", ["?_external=1&_scheme=javascript&_anchor=x", "?lang=fr", "?lang=de&lang=en"]
)
def test_nonsense_in_the_address_changes_neither_language_nor_place(client: FlaskClient, query: str) -> None:
    page = client.get(f"/probieren{query}").text
    assert '<html lang="de">' in page
    other = re.search(r'<a href="([^"]+)" lang="en"', page)
    assert other
    assert other[1].startswith("/probieren?lang=en")


def test_what_is_quoted_stays_german(client: FlaskClient) -> None:
    page = client.get("/dossier/alle?q=Torfstecher&lang=en").text
    assert re.search(r'<h\d class="title" lang="de">', page)
    assert "Why this date?" in page
    assert "on that day" in page


@pytest.mark.parametrize(
    ("typed", "german"),
    [("March 2024", "März 2024"), ("autumn 2024", "Herbst 2024"), ("44 BC", "44 v. Chr.")],
)
def test_english_words_in_a_date_field(typed: str, german: str) -> None:
    found, same = read_period(typed, REFERENCE), read_period(german, REFERENCE)
    assert found
    assert same
    assert (found.first, found.last) == (same.first, same.last)
