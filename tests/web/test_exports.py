"""What readers take along: any list in any format, and an article as TimeML."""

import csv
import io
import json
import re

import pytest
from flask.testing import FlaskClient

from timeline.export.formats import FORMATS
from timeline.export.schemas import SCHEMAS
from timeline.ingest.timeml import read_timeml


@pytest.mark.parametrize("form", FORMATS)
def test_every_format(client: FlaskClient, form: str) -> None:
    answer = client.get(f"/dossier/alle/export.{form}?q=Eisstadion")
    assert answer.status_code == 200
    assert answer.mimetype == FORMATS[form].mimetype
    assert "Eisstadion" in answer.text
    assert "http://localhost/ereignis/" in answer.text or form in ("json", "csv")
    assert "Set-Cookie" not in answer.headers


def test_the_list_links_to_itself_as_it_is_filtered(client: FlaskClient) -> None:
    page = client.get("/dossier/alle?von=2024&bis=2024&im=sicher").text
    links = re.findall(r'<a href="(/dossier/alle/export\.\w+[^"]*)"', page)
    assert len(links) == len(FORMATS)
    assert {link.partition("?")[2].replace("&amp;", "&") for link in links} == {"von=2024&bis=2024&im=sicher"}
    rows = list(csv.DictReader(io.StringIO(client.get(links[0].replace("&amp;", "&")).text, newline="")))
    assert rows
    assert {row["earliest_start"][:4] for row in rows} == {row["latest_end"][:4] for row in rows} == {"2024"}
    assert 'type="application/atom+xml"' in page


def test_uncertain_days_on_request(client: FlaskClient) -> None:
    certain, all_of_them = (
        client.get(f"/dossier/alle/export.ics{query}").text.count("BEGIN:VEVENT")
        for query in ("", "?ungewiss=1")
    )
    assert 0 < certain < all_of_them


def test_an_article(client: FlaskClient) -> None:
    answer = client.get("/artikel.tml?artikel=eisstadion-1")
    assert read_timeml(answer.data, "x").id == "eisstadion-1"
    assert "filename=eisstadion-1.tml" in answer.headers["Content-Disposition"]
    assert "/artikel.tml?artikel=eisstadion-1" in client.get("/artikel/eisstadion-1").text


@pytest.mark.parametrize(
    "path", ["/dossier/alle/export.xls", "/dossier/nein/export.csv", "/artikel.tml?artikel=nein"]
)
def test_what_there_is_not(client: FlaskClient, path: str) -> None:
    assert client.get(path).status_code == 404


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("von=2024-02-30", "„2024-02-30“ verstehen wir nicht als Datum."),
        ("von=2025&bis=2024", "Der Zeitraum endet, bevor er anfängt."),
        ("gewissheit=vielleicht", "„gewissheit=vielleicht“ kennen wir nicht."),
        ("im=irgendwie", "„im=irgendwie“ kennen wir nicht"),
    ],
)
def test_a_filter_that_says_nothing_leaves_not_everything(
    client: FlaskClient, query: str, words: str
) -> None:
    answer = client.get(f"/dossier/alle/export.json?{query}")
    assert answer.status_code == 400
    assert words in answer.text


def test_what_is_no_filter_is_passed_over(client: FlaskClient) -> None:
    text = client.get("/dossier/alle/export.json?ab=zzz&nach=quelle&utm_source=brief").text
    assert len(json.loads(text)["events"]) > 100


def test_the_list_links_without_what_is_no_date(client: FlaskClient) -> None:
    page = client.get("/dossier/alle?von=2024-02-30&bis=2024").text
    assert 'href="/dossier/alle/export.csv?bis=2024"' in page


def test_the_schema_is_served_and_named(client: FlaskClient) -> None:
    link = client.get("/dossier/alle/export.json").headers["Link"]
    assert (
        link == '<http://localhost/schema/events-1.json>; rel="describedby"; type="application/schema+json"'
    )
    for name, schema in SCHEMAS.items():
        answer = client.get(f"/schema/{name}.json")
        assert (answer.mimetype, answer.json) == ("application/schema+json", schema())
    assert client.get("/schema/events-0.json").status_code == 404
