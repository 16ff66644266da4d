"""Each format, read back by a reader of its own: how it tells what is known, and what is not."""

import csv
import io
import json
import re
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest
from icalendar import Calendar
from lxml import etree
from sqlmodel import Session

from tests.export.told import LINES, NOW, store
from timeline import actions
from timeline.actions import decide
from timeline.events.model import Decision, DecisionKind
from timeline.export.formats import FORMATS
from timeline.export.selection import Selection
from timeline.store import events, mentions
from timeline.store.dossiers import Dossier
from timeline.store.filters import Filter
from timeline.temporal import tag
from timeline.temporal.model import How

ATOM = "{http://www.w3.org/2005/Atom}"
LATER = datetime.fromisoformat("2025-05-02T08:00:00+00:00")
EVEN_LATER = datetime.fromisoformat("2025-05-03T08:00:00+00:00")


def written(session: Session, form: str, **selection: Any) -> str:
    return "".join(FORMATS[form].document(session, Selection(**selection)))


def test_csv(database_url: str) -> None:
    with store(database_url) as session:
        text = written(session, "csv")
    assert text.replace("\r\n", "").count("\n") == 0
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert len(rows) == len(LINES)
    by_article = {row["article"]: row for row in rows}
    assert by_article["bc"]["earliest"] == "'-0043-03-15"  # a minus begins a formula
    period = by_article["period"]
    assert [period[f"{edge}_{end}"] for end in ("start", "end") for edge in ("earliest", "latest")] == [
        "2025-03-14T00:00", "2025-03-14T23:59", "2025-03-17T00:00", "2025-03-17T23:59",
    ]  # fmt: skip
    assert by_article["since"]["latest_end"] == ""
    assert by_article["season"]["date"] == "Herbst 2022"


def entries(text: str) -> dict[str, dict[str, Any]]:
    """The calendar's entries, by the article in their address."""
    calendar = Calendar.from_ical(text)
    return {
        str(entry["url"]).rpartition("/")[2].partition("~")[0]: entry for entry in calendar.walk("VEVENT")
    }


def test_ics_has_the_days_that_are_certain(database_url: str) -> None:
    with store(database_url) as session:
        found = entries(written(session, "ics", base="https://z.example"))
        again = entries(written(session, "ics", base="https://z.example"))
    assert found.keys() == {"day", "clock", "period"}
    assert (found["period"]["dtstart"].dt, found["period"]["dtend"].dt) == (
        date(2025, 3, 14),
        date(2025, 3, 18),
    )
    assert found["day"]["dtend"].dt == date(2025, 4, 29)
    assert found["day"]["uid"] == again["day"]["uid"]
    assert found["day"]["dtstamp"].dt == NOW


def test_ics_marks_uncertain_days(database_url: str) -> None:
    with store(database_url) as session:
        found = entries(written(session, "ics", base="https://z.example", uncertain=True))
    assert found.keys() == LINES.keys() - {
        "since",
        "before",
        "bc",
    }  # open ends, and before the calendar's begin
    assert found["season"]["summary"].startswith("ungewiss: ")
    assert found["season"]["status"] == "TENTATIVE"
    assert (found["season"]["dtstart"].dt, found["season"]["dtend"].dt) == (
        date(2022, 9, 1),
        date(2022, 12, 1),
    )
    assert found["day"]["status"] == "CONFIRMED"


def test_timelinejs_has_dates_as_fine_as_they_are_known(database_url: str) -> None:
    with store(database_url) as session:
        slides = json.loads(written(session, "timelinejs", base="https://z.example"))["events"]
    dates = {
        slide["text"]["text"].partition("/ereignis/")[2].partition("~")[0]: (
            slide["start_date"], slide.get("end_date"), slide["display_date"],
        )
        for slide in slides
    }  # fmt: skip
    assert dates["day"] == ({"year": 2025, "month": 4, "day": 28}, None, "Montag, 28.\xa0April 2025")
    assert dates["clock"][0] == {"year": 2025, "month": 4, "day": 27, "hour": 9, "minute": 15}
    assert dates["month"][:2] == ({"year": 2024, "month": 5}, None)
    assert dates["season"] == ({"year": 2022, "month": 9}, {"year": 2022, "month": 11}, "Herbst 2022")
    assert dates["year"] == ({"year": 2019}, None, "2019")
    assert dates["decade"][:2] == ({"year": 1980}, {"year": 1989})
    assert dates["since"] == ({"year": 2009}, None, "seit 2009")
    assert dates["before"][0] == {"year": 2025, "month": 3, "day": 8}
    assert dates["before"][2].startswith("vor dem 9.")
    assert dates["bc"][0] == {"year": -44, "month": 3, "day": 15}


def test_jsonld_never_invents_a_date(database_url: str) -> None:
    with store(database_url) as session:
        text = written(session, "jsonld")
    items = [element["item"] for element in json.loads(text)["itemListElement"]]
    found = {
        item["subjectOf"][0]["url"].rpartition("/")[2]: (item.get("startDate"), item.get("endDate"))
        for item in items
    }
    assert found == {
        "day": ("2025-04-28", None),
        "clock": ("2025-04-27T09:15", None),
        "night": (None, None),
        "period": ("2025-03-14", "2025-03-17"),
        "month": ("2024-05", None),
        "season": (None, None),
        "year": ("2019", None),
        "since": (None, None),
        "before": (None, None),
        "bc": (None, None),
        "decade": (None, None),
    }


def test_atom_tells_what_is_new_and_what_was_corrected(database_url: str) -> None:
    texts = {
        "a": "Am Montag hat der Rat getagt. Einen Tag zuvor brannte in Eilmar die alte Scheune.",
        "b": LINES["month"],
    }
    with store(database_url, texts) as session:
        before = feed(written(session, "atom", base="https://z.example"))
        [monday] = [m for m in mentions.mentions(session, "a") if m.text == "Montag"]
        dating = tag("am 21. April 2025", None)[0].dating
        decision = Decision(0, DecisionKind.DATING, "a", monday.start, monday.end, "Montag", dating)
        decide(session, decision, who="Ida", at=LATER)
        after = feed(written(session, "atom", base="https://z.example"))
    assert len(before) == len(after) == 3
    assert set(before.values()) == {(NOW, False)}
    assert [*after.values()] == [
        (LATER, True),
        (LATER, True),
        (NOW, False),
    ]  # what hangs on the day moved, too
    assert before.keys() == after.keys()


def about(session: Session, kind: DecisionKind) -> Decision:
    """A decision of this kind that concerns what is told of Monday in article `a`, and nothing else."""
    event = next(one for one in events.find(session, Filter()).events if "getagt" in one.title)
    decision = Decision(0, kind, "", 0, 0, "", told=actions.places(session, event))
    words = tag("am 21. April 2025", None)[0].dating
    said: dict[DecisionKind, dict[str, Any]] = {
        DecisionKind.ERRS: {"dating": words, "text": "Protokoll"},
        DecisionKind.TITLE: {"text": "Anders"},
        DecisionKind.READING: {"told": (), "quote": "montag", "how": How.NEXT},
        DecisionKind.REFERENCE: {"told": (), "article": "a", "minute": words.bounds.latest_end},
        DecisionKind.EDITION: {"told": (), "source": "Echo", "minute": 600},
    }
    return replace(decision, **said[kind])


@pytest.mark.parametrize(
    ("kind", "corrected", "moved"),
    [(DecisionKind.ERRS, True, 1), (DecisionKind.TITLE, False, 1), (DecisionKind.READING, True, 1),
     (DecisionKind.REFERENCE, True, 1), (DecisionKind.EDITION, True, 2)],
)  # fmt: skip
def test_atom_tells_what_any_decision_changed(
    database_url: str, kind: DecisionKind, corrected: bool, moved: int
) -> None:
    texts = {
        "a": "Am Montag hat der Rat getagt. Am 3. Juni 2024 brannte die Scheune.",
        "b": "Gestern fiel Schnee in Eilmar.",
    }
    with store(database_url, texts) as session:
        made = decide(session, about(session, kind), who="Ida", at=LATER)
        after = [*feed(written(session, "atom")).values()]
        assert after == [(LATER, corrected)] * moved + [(NOW, False)] * (3 - moved)
        decide(
            session,
            Decision(0, DecisionKind.REVERT, made.article, 0, 0, "", reverts=made.id),
            who="Ida",
            at=EVEN_LATER,
        )
        assert [at for at, _ in feed(written(session, "atom")).values()] == [EVEN_LATER] * moved + [NOW] * (
            3 - moved
        )


def feed(text: str) -> dict[str, tuple[datetime, bool]]:
    """The entries' ids, when they were updated, and whether they were corrected."""
    return {
        entry.findtext(f"{ATOM}id"): (
            datetime.fromisoformat(entry.findtext(f"{ATOM}updated")),
            entry.find(f"{ATOM}category") is not None,
        )
        for entry in etree.fromstring(text.encode()).iter(f"{ATOM}entry")
    }


def test_ids_stay_where_others_tell_the_same(database_url: str) -> None:
    text = "Am 28. April 2025 hat der Rat der Stadt Eilmar die alte Brücke am Hafen gesperrt."
    with store(database_url, {"m": text}) as session:
        alone = feed(written(session, "atom"))
    with store(database_url, {"a": text}) as session:
        both = feed(written(session, "atom"))
    assert alone.keys() == both.keys()


@pytest.mark.parametrize("form", FORMATS)
def test_nothing_selected(database_url: str, form: str) -> None:
    with store(database_url) as session:
        text = written(session, form, filter=Filter(words="gibtesnicht"))
    assert "Brücke" not in text
    assert text.endswith("\n")


def test_events_are_called_as_the_dossier_calls_them(database_url: str) -> None:
    with store(database_url) as session:
        event = events.find(session, Filter(words="Brücke")).events[0]
        dossier = Dossier(
            "d", "D", "", Filter(), True, titles={event.statements[0].key: "Sperrung der Brücke"}
        )
        for form in FORMATS:
            assert "Sperrung der Brücke" in written(session, form, dossier=dossier), form


@pytest.mark.parametrize("form", ["json", "csv", "ics", "atom", "timelinejs", "jsonld"])
def test_who_vouches_for_a_date_is_said(database_url: str, form: str) -> None:
    with store(database_url) as session:
        before = written(session, form)
        [day] = mentions.mentions(session, "day")
        dating = tag("am 21. April 2025", None)[0].dating
        decision = Decision(0, DecisionKind.DATING, "day", day.start, day.end, day.text, dating)
        decide(session, decision, who="Ida", at=LATER)
        after = written(session, form)
    assert "corrected" not in before.lower()
    assert re.search("corrected|von der Redaktion korrigiert", after)
