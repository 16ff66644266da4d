"""An article's page and an event's page."""

import html
import re

from flask.testing import FlaskClient


def test_every_mention_is_a_link_to_its_explanation(client: FlaskClient) -> None:
    page = client.get("/artikel/eisstadion-4").text
    mentions = re.findall(r'<a class="mention" id="angabe-\d+" href="([^"]+)"', page)
    assert len(mentions) > 10
    opened = client.get(html.unescape(mentions[1]).partition("#")[0]).text
    assert opened.count('aria-current="true"') == 1
    assert 'class="date"' in opened


def test_a_mention_shows_what_it_hangs_on(client: FlaskClient) -> None:
    page = client.get("/artikel/eisstadion-4").text
    link = re.search(r'id="angabe-(\d+)"[^>]*>(?:E|e)inen Tag zuvor<', page)
    assert link
    opened = client.get(f"/artikel/eisstadion-4?angabe={link[1]}").text
    assert "Bezieht sich auf" in opened
    assert re.search(r'class="mention anchor"[^>]*>[^<]*20\. Oktober 2022', opened)


def test_an_event_shows_all_its_sources_and_where_they_differ(client: FlaskClient) -> None:
    listed = client.get("/dossier/alle?q=Torfstecher").text
    address = re.search(r'class="title"><a href="([^"]+)"', listed)
    assert address
    page = client.get(html.unescape(address[1])).text
    assert page.count("<blockquote") > 1
    assert "passt nicht zu den anderen" in page
    assert "Warum dieses Datum?" in page


def test_an_event_says_which_source_does_not_vouch_for_it(client: FlaskClient) -> None:
    listed = client.get("/dossier/alle?q=äußerten+sich+nicht").text
    address = re.search(r'class="title"><a href="([^"]+)"', listed)
    assert address
    assert "verneint oder unter Vorbehalt gemeldet" in client.get(html.unescape(address[1])).text


def test_an_event_names_its_neighbours(client: FlaskClient) -> None:
    listed = client.get("/dossier/alle").text
    titles = re.findall(r'class="title"><a href="([^"]+)"', listed)
    page = client.get(html.unescape(titles[3])).text
    for neighbour in (titles[2], titles[4]):
        assert f'href="{neighbour}"' in page
