"""The chart: what has room for its title, what lies beyond, where it can be moved, and what is counted."""

import html
import re

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.web.pages import count, titles
from timeline.cli.demo import make_dossiers
from timeline.store.database import session_scope
from timeline.web.axis import Window

CHART = "/dossier/ammoniakunfall/grafik"
TITLE = r'<foreignObject x="([\d.]+)%" y="\d+" width="([\d.]+)%" height="20"><span class="\w+">([^<]+)<'


@pytest.fixture(autouse=True)
def dossiers(app: Flask) -> None:
    """The sample dossiers."""
    with session_scope(app.extensions["timeline-engine"], write=True) as session:
        make_dossiers(session)


def ways(page: str) -> dict[str, str]:
    """The tools that lead somewhere, by their keys."""
    found = re.findall(r'<a class="button second" href="([^"]+)" data-key="([^"]+)"', page)
    return {key: html.unescape(href) for href, key in found}


def beyond(page: str) -> dict[str, str]:
    """The links to what lies before and after, by their words."""
    return {words: html.unescape(href) for href, words in re.findall(r'<a href="([^"]+)"[^>]*>(\d+ (?:früher|später)\w+ \w+)<', page)}  # fmt: skip


def test_a_title_takes_the_room_up_to_the_next_mark(client: FlaskClient) -> None:
    page = client.get(f"{CHART}?von=2023&bis=2025").text
    shown = re.findall(TITLE, page)
    assert len(shown) > 20
    assert any("Katrin Wendler kündigte ihre Kandidatur an" in title for _x, _width, title in shown)
    assert all(float(width) >= 12 and float(x) + float(width) <= 100.01 for x, width, _title in shown)


def test_every_mark_has_a_card_with_its_day_and_title(client: FlaskClient) -> None:
    page = client.get(CHART).text
    marks = page.count('<a href="/ereignis/')
    assert page.count('<g class="more">') == marks > 20
    assert re.search(r"<p><b>Montag, 15\.\sJanuar 2024, abends</b> Bürgermeister Volker Anding", page)


def test_what_lies_before_is_told_and_leads_there(client: FlaskClient) -> None:
    page = client.get(CHART).text
    [(words, href)] = beyond(page).items()
    there = client.get(href).text
    assert words.endswith(" frühere Ereignisse")
    assert len(set(re.findall(r'<a href="(/ereignis/[^"]+)"', there))) >= int(words.split()[0])
    assert any("später" in back for back in beyond(there))


def test_what_certainly_lies_beyond_is_counted_as_it_is_listed(client: FlaskClient) -> None:
    page = client.get("/dossier/alle/grafik?von=10.1.2024&bis=1.3.2024&im=sicher").text
    assert len(beyond(page)) == 2
    for words, href in beyond(page).items():
        listed = client.get(href.replace("/grafik", "")).text
        assert words.split()[0] == count(listed).split()[0]


def test_it_is_not_moved_out_of_what_there_is(client: FlaskClient) -> None:
    page = client.get(CHART).text
    assert set(ways(page)) == {"ArrowLeft", "+", "-", "0"}
    assert '<span class="button second" aria-hidden="true">→' in page
    everything = client.get(ways(client.get(ways(page)["-"]).text)["-"]).text
    assert set(ways(everything)) == {"+", "0"}
    assert beyond(everything) == {}
    assert "ArrowLeft" in ways(client.get(f"{CHART}?von=2040&bis=2041").text)


@pytest.mark.parametrize(
    ("window", "inside"),
    [((5, 9), (5, 9)), ((-3, 1), (0, 4)), ((17, 23), (14, 20)), ((-9, 99), (0, 20)), ((40, 41), (19, 20))],
)
def test_a_window_inside_another(window: tuple[int, int], inside: tuple[int, int]) -> None:
    assert Window(*window).inside(Window(0, 20)) == Window(*inside)


def test_a_number_opens_the_list_of_the_days_that_it_names(client: FlaskClient) -> None:
    page = client.get("/dossier/alle/grafik?von=2023&bis=2025").text
    dense = re.findall(r'<a class="dense" href="([^"]+)" aria-label="(\d+) weitere?s? Ereignis\w*; die Liste zeigt: ([^"]+)"', page)  # fmt: skip
    assert dense
    for href, more, days in dense:
        listed = client.get(html.unescape(href)).text
        assert len(titles(listed)) >= int(more)
        assert days.split(" – ")[0] in listed


def test_only_what_would_hold_something_is_offered(client: FlaskClient) -> None:
    def offered(path: str) -> list[str]:
        [by] = re.findall(r'<nav class="by".*?</nav>', client.get(path).text, re.DOTALL)
        return re.findall(r">(\w+)</a>", by)

    assert offered(CHART) == ["Quelle", "Person", "Dossier"]
    assert "Ort" in offered("/dossier/alle/grafik")
    assert "Ort" in offered(f"{CHART}?nach=ort")  # who came there sees where he is


def test_the_help_names_no_number(client: FlaskClient) -> None:
    assert "„+14“" not in client.get(CHART).text
