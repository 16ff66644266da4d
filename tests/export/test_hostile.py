"""Titles and quotes that mean harm go through every format: nothing is lost, nothing becomes structure."""

import csv
import io
import json
from itertools import product

import pytest
from icalendar import Calendar
from lxml import etree, html

from tests.export.told import store
from timeline.export.csv import COLUMNS, FORMULA
from timeline.export.formats import FORMATS
from timeline.export.selection import Selection
from timeline.export.timeml import document
from timeline.ingest.timeml import read_timeml
from timeline.store import articles, events, mentions
from timeline.store.filters import Filter

HARM = (
    "<script>alert(1)</script>", "</TEXT></TimeML>", "]]><x>", "<img src=x onerror=alert(1)>", "&lt;b&gt; &amp; &bogus;",
    "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r\nEND:VEVENT\r\nBEGIN:VEVENT", "\nATTACH:file:///x",
    "a;b,c\\n:d", '"; DROP TABLE event; --', "'ein Apostroph", '"Anführung", "zwei"', "\u202eumgekehrt\u202c \u200fא",
    "\u2028Zeile\u2029Absatz\x85", "\x0b\x0c\x1f\x7f\ufffe", "\ufeffBOM", "👩‍👩‍👧 😀", "{{ 7*7 }} {% x %} ${y}",
    "und er war nicht da, " * 500, "=" * 10_000, "\u0301" * 3_000,
)  # fmt: skip
TELLING = (
    "Am {day}. März 2024 rief {harm} der Küster laut.",
    "{harm} stand am {day}. Mai 2023 an der Mauer in Eilmar.",
    "„{harm}“, sagte sie am {day}. Juni 2022.",
    "Seit dem {day}. April 2021 steht dort: {harm}",
    "Im Jahr 19{day} malte jemand {harm} auf die Brücke.",
)
TEXTS = {
    f"{number}": told.format(harm=harm, day=10 + number % 18)
    for number, (harm, told, _) in enumerate(product(HARM, TELLING, range(4)))
}


def test_there_are_five_hundred() -> None:
    assert len(TEXTS) == 500


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> tuple[int, dict[str, str]]:
    """How many events there are, and what each format writes."""
    url = f"sqlite:///{tmp_path_factory.mktemp('hostile') / 'timeline.sqlite3'}"
    title = "\n".join(HARM[:20])
    with store(url, TEXTS, title) as session:
        selection = Selection(title=title, base="https://z.example", uncertain=True)
        found = {name: "".join(form.document(session, selection)) for name, form in FORMATS.items()}
        for key, article in articles.by_keys(session, list(TEXTS)[:100:4]).items():
            found[f"tml {key}"] = document(article, mentions.mentions(session, key))
        return events.find(session, Filter(), limit=1).total, found


def test_json(exported: tuple[int, dict[str, str]]) -> None:
    total, found = exported
    record = json.loads(found["json"])
    assert sum(len(event["sources"]) for event in record["events"]) > 350
    assert len(record["events"]) == total
    for event in record["events"]:
        for source in event["sources"]:
            assert source["quote"] in TEXTS[source["article"]]


def test_csv(exported: tuple[int, dict[str, str]]) -> None:
    total, found = exported
    rows = list(csv.reader(io.StringIO(found["csv"], newline=""), strict=True))
    assert len(rows) == total + 1
    assert {len(row) for row in rows} == {len(COLUMNS)}
    assert not [cell for row in rows for cell in row if cell.startswith(FORMULA)]
    events = json.loads(found["json"])["events"]
    titles = [event["title"] for event in events]
    assert [row[1][row[1].startswith("'") :] for row in rows[1:]] == titles


def test_ics(exported: tuple[int, dict[str, str]]) -> None:
    total, found = exported
    calendar = Calendar.from_ical(found["ics"])
    entries = calendar.walk("VEVENT")
    dated = [e for e in json.loads(found["json"])["events"] if e["bounds"][0] and e["bounds"][3]]
    assert len(entries) == len(dated) < total
    assert {frozenset(entry.keys()) for entry in entries} == {
        frozenset(
            "UID DTSTAMP LAST-MODIFIED DTSTART DTEND SUMMARY DESCRIPTION CATEGORIES STATUS TRANSP URL".split()
        )
    }
    assert all(len(line.encode()) <= 75 for line in found["ics"].split("\r\n"))
    assert not [entry for entry in entries if entry.errors]


def test_atom(exported: tuple[int, dict[str, str]]) -> None:
    _, found = exported
    root = etree.fromstring(found["atom"].encode())
    entries = root.findall("{*}entry")
    assert len(entries) == 100
    tags = {etree.QName(element).localname for entry in entries for element in entry}
    assert tags == {"id", "title", "updated", "content", "link"}
    assert not [element for entry in entries for element in entry if len(element)]


def test_timelinejs(exported: tuple[int, dict[str, str]]) -> None:
    total, found = exported
    slides = json.loads(found["timelinejs"])["events"]
    assert len(slides) == total
    for slide in slides:
        assert html.fromstring(f"<div>{slide['text']['headline']}</div>").xpath("count(.//*)") == 0
        tags = [element.tag for element in html.fromstring(f"<div>{slide['text']['text']}</div>").iter()]
        assert tags == ["div", "p", "p", "a"]


def test_jsonld(exported: tuple[int, dict[str, str]]) -> None:
    total, found = exported
    assert len(json.loads(found["jsonld"])["itemListElement"]) == total
    assert not set(found["jsonld"]) & set("<>&")


def test_timeml(exported: tuple[int, dict[str, str]]) -> None:
    _, found = exported
    written = {name.removeprefix("tml "): text for name, text in found.items() if name.startswith("tml ")}
    assert len(written) == 25
    for key, text in written.items():
        read = read_timeml(text.encode(), "x")
        assert len(read.text) == len(TEXTS[key])
        assert etree.fromstring(text.encode()).xpath("count(//TEXT//*) = count(//TEXT//TIMEX3)")
