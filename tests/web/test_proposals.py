"""What an editor can decide beyond the readings of a mention: each is shown before it is stored, and taken back."""

import html
import re
from urllib.parse import quote

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.web.pages import send, take_back, titles, token
from timeline.cascade import EventChange, Fate
from timeline.events.merging.likeness import likeness
from timeline.events.model import DecisionKind, Event
from timeline.store import articles, decisions, dossiers, events
from timeline.store.database import session_scope
from timeline.store.events import Filter
from timeline.store.mentions import mentions
from timeline.web.editors.happenings import grouped, summary

ARTICLE = "eisstadion-5"


def found(app: Flask, words: str) -> list[Event]:
    with session_scope(app.extensions["timeline-engine"]) as session:
        return events.find(session, Filter(words=words), limit=20).events


def event(app: Flask, words: str = "Rücktritt") -> Event:
    return found(app, words)[0]


def stored(app: Flask) -> int:
    with session_scope(app.extensions["timeline-engine"]) as session:
        return len(decisions.all(session))


def propose(editor: FlaskClient, kind: str, **fields: object) -> TestResponse:
    sent = {"csrf_token": token(editor.get("/redaktion").text), "art": kind, **fields}
    return editor.post(f"/redaktion/vorschlag/{kind}", data=sent)


def make(editor: FlaskClient, app: Flask, kind: str, **fields: object) -> str:
    """Propose and confirm; the page that this leads to."""
    before = stored(app)
    shown = propose(editor, kind, **fields)
    assert shown.status_code == 200, shown.text
    assert "Das ändert sich" in shown.text
    assert stored(app) == before
    answer = send(editor, shown.text, "/redaktion/bestaetigen/")
    assert answer.status_code == 303, answer.text
    assert stored(app) == before + 1
    return editor.get(answer.headers["Location"], follow_redirects=True).text


def test_a_title(editor: FlaskClient, app: Flask) -> None:
    old = event(app)
    page = make(editor, app, "titel", ereignis=old.key, titel="  Der Chef   geht ")
    assert "<h1>Der Chef geht</h1>" in page
    assert event(app).title == "Der Chef geht"
    take_back(editor, editor.get("/redaktion").text)
    assert event(app).title == old.title


def test_quotation_marks_within_quotation_marks_are_single(editor: FlaskClient, app: Flask) -> None:
    page = make(editor, app, "titel", ereignis=event(app).key, titel="Der Chef sagt „Nein“")
    assert "heißt „Der Chef sagt ‚Nein‘“" in page


def test_an_event_leads_to_the_words_that_date_it(editor: FlaskClient, app: Flask) -> None:
    told = event(app)
    opened = editor.get(f"/ereignis/{told.key}").text
    assert f'href="/redaktion/ereignis?ereignis={told.key}"' in opened
    page = editor.get("/redaktion/ereignis", query_string={"ereignis": told.key}).text
    leads = re.findall(r'href="(/redaktion/angabe[^"]+)">Zeitangabe prüfen<', page)
    assert len(leads) == sum(statement.mention is not None for statement in told.statements)
    assert all(editor.get(html.unescape(lead)).status_code == 200 for lead in leads)


def test_merge_and_split(editor: FlaskClient, app: Flask) -> None:
    one, other = event(app), event(app, "Torfstecher")
    page = editor.get("/redaktion/ereignis", query_string={"ereignis": one.key, "suche": "Torfstecher"}).text
    assert html.escape(other.key) in page
    page = html.unescape(make(editor, app, "zusammen", ereignis=one.key, mit=other.key))
    assert re.search(rf"mit „{re.escape(other.statements[-1].text[:20])}[^“]*“ zusammengelegt", page)
    [merged] = [e for e in found(app, "Rücktritt") if len(e.statements) > len(one.statements)]
    going = [s.key for s in merged.statements if s.key in {s.key for s in other.statements}]
    page = html.unescape(make(editor, app, "trennen", ereignis=merged.key, aussage=going))
    assert re.search(r"von „[^“]+“ getrennt", page)
    assert {e.key for e in (event(app), event(app, "Torfstecher"))} == {one.key, other.key}


def test_the_most_alike_are_offered_first(editor: FlaskClient, app: Flask) -> None:
    one = event(app)
    page = editor.get("/redaktion/ereignis", query_string={"ereignis": one.key, "suche": "Anding"}).text
    offered = [html.unescape(key) for key in re.findall(r'name="mit" value="([^"]+)"', page)]
    known = {e.key: likeness(one, e) for e in found(app, "Anding")}
    degrees = [round(known[key], 1) for key in offered if key in known]
    assert len(degrees) > 2
    assert degrees == sorted(degrees, reverse=True)
    assert degrees[0] > degrees[-1]


@pytest.mark.parametrize(("kind", "field"), [("zusammen", "mit"), ("trennen", "aussage")])
def test_where_nothing_is_chosen_the_focus_is_there(
    editor: FlaskClient, app: Flask, kind: str, field: str
) -> None:
    told = next(e for words in ("Rücktritt", "Brand") for e in found(app, words) if len(e.statements) > 1)
    answer = propose(editor, kind, ereignis=told.key)
    assert answer.status_code == 422
    at = re.search(rf'name="{field}"[^>]* autofocus aria-describedby="([^"]+)"', answer.text)
    assert at
    assert answer.text.count("autofocus") == 1
    assert answer.text.index(f'class="wrong" id="{at[1]}"') < at.start()


def test_hide_and_bring_back(editor: FlaskClient, app: Flask) -> None:
    old = event(app)
    page = make(editor, app, "verbergen", ereignis=old.key)
    assert "verborgen" in page
    assert old.key not in {e.key for e in found(app, "Rücktritt")}
    take_back(editor, editor.get("/redaktion").text)
    assert event(app) == old


def test_the_source_errs(editor: FlaskClient, app: Flask) -> None:
    old = event(app)
    make(editor, app, "irrt", ereignis=old.key, datum="16.1.2024", beleg="Protokoll der Sitzung")
    assert event(app).dating.value == "2024-01-16"
    assert "Protokoll der Sitzung" in editor.get(f"/redaktion/ereignis?ereignis={quote(old.key)}").text


def test_a_name_is_no_filter(editor: FlaskClient, app: Flask) -> None:
    told = next(
        e
        for e in found(app, "Brandner")
        if any(kind == "person" for s in e.statements for kind, _ in s.entities)
    )
    person = next(name for s in told.statements for kind, name in s.entities if kind == "person")
    make(editor, app, "name", ereignis=told.key, name=person)
    assert not any(("person", person) in s.entities for e in found(app, "Brandner") for s in e.statements)


def test_the_publication_date(editor: FlaskClient, app: Flask) -> None:
    page = make(editor, app, "erschienen", artikel=ARTICLE, datum="23.1.2024, 9.00 Uhr")
    assert "23.\u00a0Januar 2024" in page
    assert "laut Quelle" in page
    assert event(app).dating.value.startswith("2024-01-22")
    take_back(editor, editor.get("/redaktion").text)
    assert event(app).dating.value.startswith("2024-01-15")


def test_an_edition_date(editor: FlaskClient, app: Flask) -> None:
    with session_scope(app.extensions["timeline-engine"]) as session:
        old = articles.by_keys(session, [ARTICLE])[ARTICLE]
    make(editor, app, "ausgabe", artikel=ARTICLE, uhrzeit="0.01")
    with session_scope(app.extensions["timeline-engine"]) as session:
        new = articles.by_keys(session, [ARTICLE])[ARTICLE]
    assert new.reference // 1440 == old.reference // 1440 + 1


def test_words_that_were_missed(editor: FlaskClient, app: Flask) -> None:
    with session_scope(app.extensions["timeline-engine"]) as session:
        text = articles.by_keys(session, [ARTICLE])[ARTICLE].text
        taken = [(m.phrase[0], m.end) for m in mentions(session, ARTICLE)]
    words = next(
        w[0]
        for w in re.finditer(r"\w{6,} \w{6,}", text)
        if text.count(w[0]) == 1 and not any(a < w.end() and w.start() < b for a, b in taken)
    )
    make(editor, app, "markieren", artikel=ARTICLE, worte=words, datum="Herbst 2023")
    with session_scope(app.extensions["timeline-engine"]) as session:
        assert words in {m.text for m in mentions(session, ARTICLE)}


def test_a_dossier(editor: FlaskClient, app: Flask) -> None:
    page = make(
        editor,
        app,
        "dossier",
        adresse="eis",
        titel="Das Eisstadion",
        q="Eisstadion",
        von="2022",
        bis="",
        sichtbar="1",
    )
    assert "<h1>Das Eisstadion</h1>" in page
    assert editor.get("/dossier/eis").status_code == 200
    other = event(app, "Torfstecher")
    make(editor, app, "anheften", ereignis=other.key, dossier="eis")
    make(editor, app, "umbenennen", ereignis=other.key, dossier="eis", titel="Der Fund")
    with session_scope(app.extensions["timeline-engine"]) as session:
        dossier = dossiers.get(session, "eis")
        assert dossier is not None
        assert dossier.title_of(other) == "Der Fund"
        assert other.key in {e.key for e in events.find(session, dossier.filter, limit=100).events}
    make(editor, app, "weglassen", ereignis=other.key, dossier="eis")
    make(editor, app, "dossier-entfernen", adresse="eis")
    assert editor.get("/dossier/eis").status_code == 404
    assert "Das Eisstadion" not in editor.get("/redaktion/dossiers").text


def shown_in(editor: FlaskClient, slug: str, told: Event) -> list[str]:
    """What the list, the chart and the page of an event call it, for those who come from a dossier."""
    pages = [f"/dossier/{slug}", f"/dossier/{slug}/grafik"]
    listed, drawn = (editor.get(page, query_string={"q": "Torfstecher"}).text for page in pages)
    opened = editor.get(f"/ereignis/{told.key}", query_string={"dossier": slug}, follow_redirects=True).text
    marked = re.findall(r"<p><b>[^<]*</b> ([^<]*)", drawn)
    heading = re.findall(r"<h1[^>]*>([^<]*)<", opened)
    return [html.unescape(one) for one in (titles(listed)[0], marked[0].strip(), heading[0])]


@pytest.mark.parametrize("slug", ["alle", "eis"])
def test_an_event_has_one_name_wherever_a_dossier_shows_it(
    editor: FlaskClient, app: Flask, slug: str
) -> None:
    make(editor, app, "dossier", adresse="eis", titel="Eis", sichtbar="1")
    told, lead = event(app, "Torfstecher"), event(app)
    make(editor, app, "umbenennen", ereignis=told.key, dossier=slug, titel="Der Fund")
    assert shown_in(editor, slug, told) == ["Der Fund"] * 3
    make(editor, app, "zusammen", ereignis=lead.key, mit=told.key)
    assert {e.key for e in found(app, "Torfstecher")} != {told.key}
    assert shown_in(editor, slug, told) == ["Der Fund"] * 3


def test_where_no_dossier_is_published_there_are_events(editor: FlaskClient, app: Flask) -> None:
    make(editor, app, "dossier", adresse="alle", titel="Alles")
    assert editor.get("/dossier/alle").status_code == 404
    page = editor.get(f"/ereignis/{event(app).key}")
    assert page.status_code == 200
    assert 'rel="next"' in page.text


def test_a_dossier_is_not_taken_back_unseen(editor: FlaskClient, app: Flask) -> None:
    make(editor, app, "dossier", adresse="eis", titel="Eis", sichtbar="1")
    asked = send(editor, editor.get("/redaktion").text, "/redaktion/entscheidungen/")
    assert "zuruecknehmen" in asked.headers["Location"]
    assert editor.get("/dossier/eis").status_code == 200
    take_back(editor, editor.get("/redaktion").text)
    assert editor.get("/dossier/eis").status_code == 404


def test_a_dossier_keeps_the_filters_that_have_no_field(editor: FlaskClient, app: Flask) -> None:
    page = make(editor, app, "dossier", adresse="eis", titel="Eis", ort="Rom", art="aeusserung", im="sicher")
    for name, value in (("ort", "Rom"), ("art", "aeusserung"), ("im", "sicher")):
        assert f'name="{name}" value="{value}" checked' in page
    with session_scope(app.extensions["timeline-engine"]) as session:
        dossier = dossiers.get(session, "eis")
        assert dossier is not None
        assert (dossier.filter.places, dossier.filter.kinds) == (("Rom",), ("utterance",))
        assert dossier.filter.within == "certain"


WRONG = [
    ("titel", {"titel": " "}, "titel", "Ein Titel fehlt"),
    ("zusammen", {}, "mit", "zwei verschiedene Ereignisse"),
    ("trennen", {}, "aussage", "Einige Aussagen müssen bleiben"),
    ("irrt", {"datum": "30.2.2024", "beleg": "x"}, "datum", "Den Tag „30.2.2024“ gibt es nicht"),
    ("irrt", {"datum": "2024", "beleg": ""}, "beleg", "woher Sie wissen"),
    ("irrt", {"datum": " ", "beleg": "x"}, "datum", "Das Datum fehlt"),
    ("anheften", {"dossier": "fehlt"}, "dossier", "Es gibt kein Dossier „fehlt“"),
    ("erschienen", {"datum": "neulich"}, "datum", "ist kein Datum"),
    ("erschienen", {"datum": ""}, "datum", "Veröffentlichungsdatum fehlt"),
    ("ausgabe", {"uhrzeit": "25 Uhr"}, "uhrzeit", "Diese Uhrzeit gibt es nicht"),
    ("markieren", {"worte": "", "datum": "2024"}, "worte", "Die Wörter fehlen"),
    ("markieren", {"worte": "steht nicht da", "datum": "2024"}, "worte", "So steht das nicht im Artikel"),
    ("markieren", {"worte": "der", "datum": "2024"}, "worte", "Stellen; bitte im Text auswählen"),
    ("dossier", {"adresse": "Groß & Klein", "titel": "x"}, "adresse", "kleinen Buchstaben"),
]


@pytest.mark.parametrize(("kind", "fields", "field", "words"), WRONG)
def test_what_is_wrong_is_told_beside_its_field(
    editor: FlaskClient, app: Flask, kind: str, fields: dict[str, str], field: str, words: str
) -> None:
    key = (
        next(e for e in found(app, "Brandner") if len(e.statements) > 1).key
        if kind == "trennen"
        else event(app).key
    )
    answer = propose(editor, kind, ereignis=key, artikel=ARTICLE, **fields)
    assert answer.status_code == 422
    told = re.search(rf'id="{kind}-{field}-falsch"[^>]*>([^<]+)<', answer.text)
    assert told
    assert words in html.unescape(told[1])
    for typed in filter(str.strip, fields.values()):
        assert html.escape(typed) in answer.text
    assert stored(app) == 0


def test_an_event_that_was_merged_meanwhile(editor: FlaskClient, app: Flask) -> None:
    one, other = sorted((event(app), event(app, "Torfstecher")), key=lambda e: e.key)
    make(editor, app, "zusammen", ereignis=one.key, mit=other.key)
    answer = propose(editor, "titel", ereignis=other.key, titel="Neu")
    assert answer.status_code == 409
    assert "inzwischen geändert, zusammengelegt oder verborgen" in answer.text
    assert 'value="Neu"' in answer.text


def test_what_has_no_field_is_told_above(editor: FlaskClient, app: Flask) -> None:
    one = next(e for e in found(app, "Brandner") if len(e.statements) == 1)
    assert "Einige Aussagen müssen bleiben" in propose(editor, "trennen", ereignis=one.key).text
    assert "Das Dossier „alle“ bleibt immer" in propose(editor, "dossier-entfernen", adresse="alle").text


def test_where_nothing_is_offered_nothing_is_decided(editor: FlaskClient, app: Flask) -> None:
    """Somebody's own form: an unknown scope is that of the place, not everywhere."""
    with session_scope(app.extensions["timeline-engine"]) as session:
        start = mentions(session, ARTICLE)[0].start
    page = editor.get(f"/redaktion/angabe?artikel={ARTICLE}&stelle={start}&datum=2024&wo=irgendwo").text
    sent = dict(re.findall(r'name="(\w+)" value="([^"]*)"', page[page.index('id="annehmen"') :]))
    assert editor.post("/redaktion/entscheidungen", data=sent | {"wo": "irgendwo"}).status_code == 303
    with session_scope(app.extensions["timeline-engine"]) as session:
        assert [made.kind for made in decisions.all(session)] == [DecisionKind.DATING]


def test_events_that_become_one_are_listed_with_what_each_tells(editor: FlaskClient, app: Flask) -> None:
    one, other = event(app), event(app, "Torfstecher")
    shown = html.unescape(propose(editor, "zusammen", ereignis=one.key, mit=other.key).text)
    listed = shown[shown.index('class="happenings"') :]
    assert listed.count("werden eins:") == 1
    assert listed.count("bisher:") == 2
    assert all(f">{each.title}</span>" in listed for each in (one, other))
    assert all(s.text[:20] in listed for each in (one, other) for s in each.statements)
    assert "<del>" not in listed


def test_an_event_that_parts_is_listed_with_what_goes_where(editor: FlaskClient, app: Flask) -> None:
    old = next(e for words in ("Rücktritt", "Brand") for e in found(app, words) if len(e.statements) == 2)
    one, other = old.statements
    shown = html.unescape(propose(editor, "trennen", ereignis=old.key, aussage=other.key).text)
    listed = shown[shown.index('class="happenings"') :]
    assert listed.count("zerfällt:") == 1
    assert 0 < listed.index(one.text[:20]) < listed.rindex("künftig:") < listed.index(other.text[:20])


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ("merged 0 1, merged 1 1", ["mehrere Ereignisse werden eins"]),
        ("merged 0 1, merged 1 1, merged 2 3, merged 3 3", ["mehrere Ereignisse werden zu 2"]),
        ("parted 0 0, parted 0 1", ["ein Ereignis zerfällt"]),
        ("parted 0 0, parted 0 1, parted 2 2, parted 2 3", ["2 Ereignisse zerfallen"]),
        ("parted 0 0, parted 0 1, merged 1 1", ["ein Ereignis zerfällt", "mehrere Ereignisse werden eins"]),
        ("moved 0 0, moved 1 1, changed 2 2", ["2 Ereignisse wandern", "ein Ereignis ändert sich"]),
    ],
)
def test_events_are_counted_as_they_are_listed(app: Flask, changes: str, words: list[str]) -> None:
    some = found(app, "Brandner")
    parts = (change.split() for change in changes.split(", "))
    groups = grouped(EventChange(Fate(fate), some[int(old)], some[int(new)]) for fate, old, new in parts)
    with app.test_request_context():
        assert list(summary(groups)) == words


def test_where_only_the_date_moves_only_that_is_struck(editor: FlaskClient, app: Flask) -> None:
    old = event(app)
    shown = html.unescape(
        propose(editor, "irrt", ereignis=old.key, datum="16.1.2024", beleg="Protokoll der Sitzung").text
    )
    listed = shown[shown.index('class="happenings"') :]
    assert f">{old.title}</span>" in listed
    assert re.search(r"<del>Montag, 15.\u00a0Januar 2024, abends</del>", listed)
    assert re.search(r"<ins>Dienstag, 16.\u00a0Januar 2024</ins>", listed)


def test_a_kind_that_there_is_not(editor: FlaskClient) -> None:
    assert propose(editor, "unsinn").status_code == 404


def test_going_back_to_what_was(editor: FlaskClient, app: Flask) -> None:
    old = event(app)
    make(editor, app, "titel", ereignis=old.key, titel="Eins")
    make(editor, app, "titel", ereignis=old.key, titel="Zwei")
    make(editor, app, "erschienen", artikel=ARTICLE, datum="23.1.2024")
    start, first, second = states(editor, f"/redaktion/verlauf?artikel={ARTICLE}")
    back(editor, f"artikel={ARTICLE}", first)
    assert event(app).title == "Eins"
    back(editor, f"artikel={ARTICLE}", second)
    assert event(app).title == "Zwei"
    back(editor, f"artikel={ARTICLE}", start)
    assert event(app) == old
    assert editor.get(f"/redaktion/verlauf/zurueck?artikel={ARTICLE}&stand=99999").status_code == 404
    answer = editor.get(f"/redaktion/verlauf/zurueck?artikel={ARTICLE}&stand=0")
    assert answer.status_code == 409
    assert "Seitdem wurde nichts entschieden." in answer.text


def states(editor: FlaskClient, address: str) -> list[int]:
    """The states that a page offers to go back to: the numbers of decisions, and 0."""
    found = re.findall(r"/redaktion/verlauf/zurueck\?stand=(\d+)", editor.get(address).text)
    assert found
    return sorted(map(int, found))


def back(editor: FlaskClient, about: str, number: int) -> TestResponse:
    """Go back to a state, after it was shown what that changes."""
    asked = editor.get(f"/redaktion/verlauf/zurueck?stand={number}&{about}")
    assert asked.status_code == 200
    sent = dict(re.findall(r'name="(\w+)" value="([^"]*)"', asked.text))
    answer = editor.post("/redaktion/verlauf/zurueck", data=sent)
    assert answer.status_code == 303
    return answer


def test_going_back_with_an_event(editor: FlaskClient, app: Flask) -> None:
    old = event(app)
    for title in ("Eins", "Zwei"):
        make(editor, app, "titel", ereignis=old.key, titel=title)
    start, first = states(editor, f"/redaktion/ereignis?ereignis={old.key}")
    back(editor, f"ereignis={old.key}", first)
    assert event(app).title == "Eins"
    back(editor, f"ereignis={old.key}", start)
    assert event(app) == old


def test_going_back_with_a_dossier(editor: FlaskClient, app: Flask) -> None:
    for title in ("Eins", "Zwei"):
        make(editor, app, "dossier", adresse="eis", titel=title, sichtbar="1")
    make(editor, app, "dossier-entfernen", adresse="eis")
    start, first, _ = states(editor, "/redaktion/verlauf?adresse=eis")
    back(editor, "adresse=eis", first)
    assert "<h1>Eins</h1>" in editor.get("/dossier/eis").text.replace(' lang="de"', "")
    back(editor, "adresse=eis", start)
    assert editor.get("/dossier/eis").status_code == 404
    assert editor.get("/redaktion/verlauf?adresse=nie-da").status_code == 404


def test_going_back_with_a_mention_alone(editor: FlaskClient, app: Flask) -> None:
    """What was decided about the rest of the article stays."""
    old = event(app)
    make(editor, app, "titel", ereignis=old.key, titel="Eins")
    with session_scope(app.extensions["timeline-engine"]) as session:
        mention = next(m for m in mentions(session, ARTICLE) if m.dating.first is not None)
    place = f"artikel={ARTICLE}&stelle={mention.start}"
    for day in ("14.1.2024", "15.1.2024"):
        shown = editor.get(f"/redaktion/angabe?{place}&datum={day}").text
        sent = re.findall(r'name="(\w+)" value="([^"]*)"', shown[shown.index('id="annehmen"') :])
        assert editor.post("/redaktion/entscheidungen", data=dict(sent)).status_code == 303
    start, first = states(editor, f"/redaktion/angabe?{place}")
    back(editor, place, first)
    assert "14.\u00a0Januar 2024" in editor.get(f"/redaktion/angabe?{place}").text
    back(editor, place, start)
    with session_scope(app.extensions["timeline-engine"]) as session:
        assert next(m for m in mentions(session, ARTICLE) if m.start == mention.start) == mention
    assert event(app).title == "Eins"


def test_going_back_from_what_is_no_longer_so(editor: FlaskClient, app: Flask) -> None:
    key = event(app).key
    make(editor, app, "titel", ereignis=key, titel="Eins")
    make(editor, app, "titel", ereignis=key, titel="Zwei")
    asked = editor.get(f"/redaktion/verlauf/zurueck?stand=0&ereignis={key}").text
    make(editor, app, "titel", ereignis=key, titel="Drei")
    sent = dict(re.findall(r'name="(\w+)" value="([^"]*)"', asked)) | {"grund": "zu früh"}
    answer = editor.post("/redaktion/verlauf/zurueck", data=sent)
    assert answer.status_code == 409
    assert "Inzwischen hat sich hier etwas geändert" in answer.text
    assert "„Drei“" in answer.text
    assert 'value="zu früh"' in answer.text
    assert event(app).title == "Drei"


def test_hidden_events_have_a_list_and_come_back_from_it(editor: FlaskClient, app: Flask) -> None:
    assert "Kein Ereignis ist verborgen." in editor.get("/redaktion/verborgene").text
    old = event(app)
    make(editor, app, "verbergen", ereignis=old.key)
    page = editor.get("/redaktion/verborgene").text
    assert old.title in page
    answer = take_back(editor, page)
    assert answer.headers["Location"] == "/redaktion/verborgene"
    assert event(app) == old
    assert "Kein Ereignis ist verborgen." in editor.get("/redaktion/verborgene").text
