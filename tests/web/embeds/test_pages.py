"""The embed as a page and as a fragment: whole, alone, and kept as it was sent."""

import gzip
import re
from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient

from timeline.actions import decide, read_typed, take_in_all
from timeline.cli.demo import make_dossiers
from timeline.events.model import Decision, DecisionKind
from timeline.ingest.incoming import IncomingArticle
from timeline.store import articles
from timeline.store.database import session_scope
from timeline.store.mentions import mentions

FORMS = ["/embed/alle", "/embed/alle/fragment"]


@pytest.mark.parametrize("path", FORMS)
def test_everything_is_in_it(client: FlaskClient, path: str) -> None:
    answer = client.get(path)
    assert "Set-Cookie" not in answer.headers
    assert "Torfstecher" in answer.text
    assert 'href="http://localhost/dossier/alle"' in answer.text
    assert "Warum dieses Datum?" in answer.text
    assert "Herkunft: maschinell" in answer.text
    assert re.search(r'id="alle-ereignis-[0-9a-f]{10}"', answer.text)
    for tag in ("<form", " style=", "onclick", "<iframe"):
        assert tag not in answer.text


def test_only_what_is_needed_is_allowed(client: FlaskClient) -> None:
    policy = dict(
        part.split(" ", 1)
        for part in client.get("/embed/alle").headers["Content-Security-Policy"].split("; ")
    )
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == "'self'"
    assert policy["frame-ancestors"] == "*"
    assert "unsafe" not in "".join(policy.values())


def test_a_fragment_needs_no_script(client: FlaskClient) -> None:
    assert "<script" not in client.get("/embed/alle/fragment").text


@pytest.mark.parametrize("path", FORMS)
def test_what_is_there_already_is_not_sent_again(client: FlaskClient, path: str) -> None:
    first = client.get(path)
    tag = first.headers["ETag"]
    assert not tag.startswith("W/")
    assert "stale-while-revalidate" in first.headers["Cache-Control"]
    again = client.get(path, headers={"If-None-Match": tag})
    assert (again.status_code, again.data, again.headers["ETag"]) == (304, b"", tag)


def test_a_packed_answer_is_the_same_with_a_tag_of_its_own(client: FlaskClient) -> None:
    plain, packed = client.get("/embed/alle"), client.get("/embed/alle", headers={"Accept-Encoding": "gzip"})
    assert gzip.decompress(packed.data) == plain.data
    assert packed.headers["ETag"] != plain.headers["ETag"]
    assert "Accept-Encoding" in packed.headers["Vary"]


def test_the_filters_hold(client: FlaskClient) -> None:
    everything, some = client.get("/embed/alle").text, client.get("/embed/alle?q=Brandner&von=2024").text
    assert 0 < some.count("zl-event") < everything.count("zl-event")
    assert "/dossier/alle?q=Brandner&amp;von=2024" in some


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("akzent=rot", "keine Farbe"),
        ("farben=bunt", "auto, hell, dunkel"),
        ("form=torte", "liste, bild, beides"),
        ("von=irgendwann+mal", "„irgendwann mal“ verstehen wir nicht als Datum.<"),
        ("gewissheit=klar", "kennen wir nicht"),
        ("lang=fr", "de, en"),
        ("teil=mitte", "erste, letzte"),
        ("stand=abc&teil=letzte", "lässt sich nicht mehr filtern"),
        ("anzahl=500", "30, 100, 300, 1000"),
        ("stand=abc&anzahl=300", "lässt sich nicht mehr filtern"),
        ("stand=abc&q=Brandner", "lässt sich nicht mehr filtern"),
    ],
)
def test_nonsense_gets_one_sentence(client: FlaskClient, query: str, sentence: str) -> None:
    answer = client.get(f"/embed/alle?{query}")
    assert answer.status_code == 400
    assert sentence in answer.text
    assert "frame-ancestors *" in answer.headers["Content-Security-Policy"]


@pytest.mark.parametrize("path", ["/embed/gibtsnicht", "/embed/gibtsnicht/fragment", "/embed/alle?stand=nie"])
def test_what_there_is_not_is_not_found(client: FlaskClient, path: str) -> None:
    assert client.get(path).status_code == 404


def test_what_others_add_to_the_address_says_nothing(client: FlaskClient) -> None:
    plain = client.get("/embed/alle")
    assert client.get("/embed/alle?initialWidth=600&childId=x&utm_source=y").data == plain.data


def test_english(client: FlaskClient) -> None:
    page = client.get("/embed/alle?lang=en&q=Torfstecher").text
    assert '<html lang="en">' in page
    assert "Why this date?" in page
    assert "11 August 1897" in page.replace("\u00a0", " ")
    assert "Warum dieses Datum" not in page
    assert re.search(r'<h3 class="zl-title" lang="de"><a href="http://localhost/ereignis/[^"]+lang=en', page)
    assert 'href="http://localhost/dossier/alle?lang=en&amp;q=Torfstecher"' in page


def test_little_is_sent(client: FlaskClient) -> None:
    """The frame with a hundred events, its script and the host page's, as they go over the wire."""
    packed = {"Accept-Encoding": "gzip"}
    page = client.get("/embed/alle", headers=packed)
    assert gzip.decompress(page.data).count(b'class="zl-event"') >= 30
    own = re.findall(rb'<script src="([^"]+)"', gzip.decompress(page.data))
    assert len(own) == 1
    files = [
        page,
        client.get(own[0].decode(), headers=packed),
        client.get("/embed/time-line.js", headers=packed),
    ]
    assert sum(len(answer.data) for answer in files) < 25 * 1024


def many(app: Flask, count: int) -> None:
    """So many events more, each on a day of its own."""
    start = datetime(2030, 1, 1, tzinfo=UTC)
    days = [start + timedelta(days=number) for number in range(count)]
    told = [
        IncomingArticle("", f"Am {day:%d.%m.%Y} öffnete der Rat in Eilmar die {day:%j}. Akte des Jahres {day:%Y}.", day, id=f"{day:%Y-%m-%d}")
        for day in days
    ]  # fmt: skip
    with session_scope(app.extensions["timeline-engine"], write=True) as session:
        take_in_all(session, told, days[-1])


@pytest.mark.parametrize(
    ("form", "name"), [("liste", "zl-event"), ("bild", "zl-lane"), ("beides", "zl-event")]
)
def test_more_than_a_hundred_unfold(client: FlaskClient, app: Flask, form: str, name: str) -> None:
    many(app, 250)
    usual, more = (
        client.get(f"/embed/alle?q=Akte&von=2030&form={form}&anzahl={most}").text for most in (100, 300)
    )
    assert usual.count(f'class="{name}"') == 100
    assert "Die ersten 100 von 250" in usual
    assert more.count(f'class="{name}"') == 250
    unfolding = re.findall(r'<details class="zl-more"><summary>(\d+) weitere Ereignisse</summary>', more)
    lanes, events = ["100", "100", "35"], ["100", "100", "40"]
    assert unfolding == {"liste": events, "bild": lanes, "beides": lanes + events}[form]
    assert "Die ersten" not in more


def test_a_few_more_are_not_folded(client: FlaskClient, app: Flask) -> None:
    many(app, 13)
    for last, folded in (("12.1.2030", 0), ("13.1.2030", 1)):
        page = client.get(f"/embed/alle?q=Akte&von=2030&bis={last}").text
        assert page.count('<details class="zl-more') == folded, last


def test_the_last_ones_may_be_asked_for(client: FlaskClient, app: Flask) -> None:
    many(app, 40)
    first, last = (client.get(f"/embed/alle?q=Akte&von=2030&anzahl=30&teil={part}").text for part in ("erste", "letzte"))  # fmt: skip
    assert "Die ersten 30 von 40 Ereignissen." in first
    assert "Die letzten 30 von 40 Ereignissen." in last
    assert ("030. Akte" in last, "040. Akte" in last, "010. Akte" in last) == (True, True, False)
    picture = client.get("/embed/alle/bild.svg?q=Akte&von=2030&teil=letzte").text
    assert ("040. Akte" in picture, "010. Akte" in picture) == (True, False)
    assert "Die letzten 30 von 40 Ereignissen" in picture


@pytest.mark.parametrize(("part", "ends"), [("erste", ("001", "004")), ("letzte", ("037", "040"))])
def test_a_preview_shows_the_events_that_it_names(
    client: FlaskClient, app: Flask, monkeypatch: pytest.MonkeyPatch, part: str, ends: tuple[str, str]
) -> None:
    many(app, 40)
    monkeypatch.setattr("timeline.web.embeds.picture.family", lambda: "Serif")
    monkeypatch.setattr("timeline.web.embeds.picture.drawn", lambda _name, text, _sharp: text.encode())
    preview = client.get(f"/embed/alle/vorschau.png?q=Akte&von=2030&teil={part}").text
    drawn = re.findall(r"(\d{3})\. Akte", preview[preview.index("</desc>") :])
    assert (drawn[0], drawn[-1]) == ends
    assert f"Die {part}n {len(drawn)} von 40 Ereignissen" in preview


def test_a_long_title_is_broken_in_the_picture(client: FlaskClient, app: Flask) -> None:
    with session_scope(app.extensions["timeline-engine"], write=True) as session:
        make_dossiers(session)
    picture = client.get("/embed/ammoniakunfall/bild.svg?breite=340").text
    lines = re.findall(r'font-size="20" font-weight="700">([^<]+)<', picture)
    assert " ".join(lines) == "Der Ammoniakunfall von Grevenlohe"
    assert len(lines) == 2


def test_a_correction_says_when_it_was_made(client: FlaskClient, app: Flask) -> None:
    path = "/embed/alle/fragment?q=R%C3%BCcktritt"
    before = client.get(path)
    assert "Aktualisiert am" in before.text
    assert "Korrigiert am" not in before.text
    with session_scope(app.extensions["timeline-engine"], write=True) as session:
        article = articles.get(session, "eisstadion-5")
        assert article
        mention = next(one for one in mentions(session, article.key) if "Montagabend" in one.text)
        dating = read_typed("14. Januar 2024", article.reference)
        decision = Decision(
            0, DecisionKind.DATING, article.key, mention.start, mention.end, mention.text, dating
        )
        decide(session, decision, who="m.falk", at=datetime(2031, 5, 3, 10, tzinfo=UTC))
    after = client.get(path, headers={"If-None-Match": before.headers["ETag"]})
    assert after.status_code == 200
    assert "Korrigiert am 3.\u00a0Mai 2031" in after.text
    assert "Aktualisiert am 3.\u00a0Mai 2031" in after.text


def test_the_script_has_an_address_that_stays(client: FlaskClient) -> None:
    answer = client.get("/embed/time-line.js")
    assert answer.mimetype == "text/javascript"
    assert "immutable" not in answer.headers["Cache-Control"]
    assert (
        client.get("/embed/time-line.js", headers={"If-None-Match": answer.headers["ETag"]}).status_code
        == 304
    )


@pytest.mark.parametrize("width", ["0", "99999", "breit", "-1", "²"])
def test_no_width(client: FlaskClient, width: str) -> None:
    assert client.get(f"/embed/alle/bild.svg?breite={width}").status_code == 400


def test_without_a_font_there_is_no_picture_of_points(
    client: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("timeline.web.embeds.picture.family", lambda: None)
    answer = client.get("/embed/alle/bild.png")
    assert answer.status_code == 501
    assert "keine Schrift" in answer.text


def test_nothing_else_may_be_framed(editor: FlaskClient, app: Flask) -> None:
    asked = 0
    for rule in app.url_map.iter_rules():
        if "GET" not in (rule.methods or ()) or rule.endpoint in ("embeds.frame", "static"):
            continue
        values = {"slug": "alle", "key": "eisstadion-1", "form": "json", "name": "events-1", "number": 1}
        if not rule.arguments <= values.keys():
            continue
        path = app.url_map.bind("localhost").build(
            rule.endpoint, {name: values[name] for name in rule.arguments}
        )
        with editor.get(path) as answer:
            policy = answer.headers.get("Content-Security-Policy", "")
            told_in_a_frame = rule.endpoint.startswith("embeds.") and answer.status_code >= 400
            assert told_in_a_frame or "frame-ancestors 'none'" in policy, path
        asked += 1
    assert asked > 40
