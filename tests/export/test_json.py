"""Events as JSON: valid as a whole, with the ids that the articles were ingested with."""

import json
from datetime import UTC, datetime, timedelta, timezone

from sqlmodel import Session

from tests.export.told import store
from timeline.actions import take_in_all
from timeline.export.json import document
from timeline.export.records import Event
from timeline.export.selection import Selection
from timeline.ingest.incoming import IncomingArticle
from timeline.store import walk
from timeline.store.database import ready, session_scope
from timeline.store.filters import Filter

NOW = datetime(2025, 5, 1, tzinfo=UTC)
PUBLISHED = datetime(2025, 4, 29, 10, 32, tzinfo=timezone(timedelta(hours=2)))
TEXT = 'Am Montag hat der Rat die "alte" Brücke gesperrt.\n\nAm 15. März 44 v. Chr. starb Cäsar in Rom.'
FIELDS = """id title earliest latest bounds edtf value grain relation kind status certainty confidence reason updated
    sources disagreement""".split()


def export(session: Session, filter: Filter = Filter()) -> list[dict[str, object]]:  # noqa: B008  # frozen
    found: list[dict[str, object]] = json.loads("".join(document(session, Selection(filter))))["events"]
    return found


def test_events(database_url: str, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    articles = [
        IncomingArticle("Brücke", TEXT, PUBLISHED, id="a1", source="Echo"),
        IncomingArticle("Rom", "Am Sonntag regnete es in Rom.", PUBLISHED, url="https://funk.example/1"),
    ]
    with session_scope(ready(database_url), write=True) as session:
        assert export(session) == []
        take_in_all(session, articles, NOW)
        monkeypatch.setattr(walk, "PORTION", 2)
        caesar, rain, bridge = export(session)
        assert [event["earliest"] for event in (caesar, rain, bridge)] == [
            "-0043-03-15",
            "2025-04-27",
            "2025-04-28",
        ]
        assert [event["earliest"] for event in export(session, Filter(words="brücke"))] == ["2025-04-28"]
    assert list(bridge) == FIELDS
    [source] = bridge["sources"]  # type: ignore[misc, attr-defined]
    assert source["article"] == "a1"
    assert source["published"] == "2025-04-29T10:32:00+02:00"
    assert TEXT[source["start"] : source["end"]] == source["quote"]
    assert rain["sources"][0]["article"] == "https://funk.example/1"  # type: ignore[index]
    assert "Montag" in str(bridge["reason"])


def test_the_schema_is_that_of_the_api(database_url: str) -> None:
    with store(database_url) as session:
        for record in export(session):
            Event.model_validate(record)
    assert list(Event.model_fields) == FIELDS
