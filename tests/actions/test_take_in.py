"""Articles come in once, as revisions where their text changed, and whole or not at all."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlmodel import Session

from timeline.actions import rebuild, take_in, take_in_all, update
from timeline.actions.take_in import address
from timeline.ingest.files import read
from timeline.ingest.incoming import IncomingArticle
from timeline.ingest.refusals import Refused
from timeline.places import place
from timeline.reconstruct import reconstruct
from timeline.store import articles, events
from timeline.store.database import session_scope
from timeline.store.events import Filter
from timeline.store.mentions import mentions
from timeline.temporal.notation import iso_day

NOW = datetime(2025, 5, 1, 12, tzinfo=UTC)
ARTICLE = IncomingArticle(
    id="a1",
    title="Brücke gesperrt",
    text="Am Montag hat der Rat die Brücke gesperrt. Einen Tag zuvor war ein Riss entdeckt worden.",
    published=datetime(2025, 4, 29, 10, 32, tzinfo=timezone(timedelta(hours=2))),
    source="Echo",
    url="https://echo.example/1",
)


def days(session: Session) -> list[str]:
    """The first day of every event, in order."""
    found = events.find(session, Filter(), limit=1000).events
    return [iso_day(each.dating.first) for each in found if each.dating.first is not None]


def test_an_article_gives_events(session: Session) -> None:
    assert take_in(session, ARTICLE, NOW).outcome == "new"
    assert days(session) == ["2025-04-27", "2025-04-28"]
    assert [mention.text for mention in mentions(session, "a1")] == ["Montag", "Einen Tag zuvor"]


@pytest.mark.parametrize(
    ("changed", "outcome"),
    [
        ({}, "known"),
        ({"url": "https://ECHO.example/1?utm_source=x#kommentare"}, "known"),
        ({"source": "Anderswo"}, "known"),
        ({"id": None}, "known"),
        ({"published": datetime(2025, 4, 29, 8, 32, tzinfo=UTC)}, "known"),  # the same moment, the same day
        ({"text": "Am Sonntag hat der Rat die Brücke gesperrt."}, "revised"),
        ({"title": "Brücke ist zu"}, "revised"),
        ({"published": datetime(2025, 4, 22, tzinfo=UTC)}, "revised"),
        ({"id": "a2"}, "new"),
        ({"id": None, "url": "https://echo.example/2"}, "new"),
    ],
)
def test_the_same_again(session: Session, changed: dict[str, object], outcome: str) -> None:
    take_in(session, ARTICLE, NOW)
    assert take_in(session, replace(ARTICLE, **changed), NOW).outcome == outcome  # type: ignore[arg-type]
    assert len(articles.keys(session)) == (2 if outcome == "new" else 1)


def test_without_id_and_address_the_content_tells(session: Session) -> None:
    bare = replace(ARTICLE, id=None, url="")
    outcomes = [
        take_in(session, each, NOW).outcome for each in (bare, bare, replace(bare, text="Am Montag nicht."))
    ]
    assert outcomes == ["new", "known", "new"]


def test_a_revision_replaces_what_the_earlier_one_gave(session: Session) -> None:
    take_in(session, ARTICLE, NOW)
    take_in(session, replace(ARTICLE, text="Am Sonntag hat der Rat die Brücke gesperrt."), NOW)
    assert days(session) == ["2025-04-27"]
    assert [mention.text for mention in mentions(session, "a1")] == ["Sonntag"]


def test_no_address_of_an_event_dies(session: Session) -> None:
    take_in(session, ARTICLE, NOW)
    before = [each.key for each in events.find(session, Filter()).events]
    texts = [
        "Am Montag hat der Stadtrat die Brücke endlich gesperrt. Einen Tag zuvor wurde ein Riss entdeckt.",
        "Am Montag hat der Stadtrat die Hafenbrücke endlich ganz gesperrt.",
    ]
    for text in texts:
        take_in(session, replace(ARTICLE, text=text), NOW)
    now = events.find(session, Filter()).events[-1].key
    for key in before:
        found = events.get(session, key)
        assert found is not None
        assert found.key == now
    take_in(session, ARTICLE, NOW)
    assert [found.key for key in before if (found := events.get(session, key))] == before


@pytest.mark.parametrize(
    ("changed", "case"),
    [
        ({"text": " "}, "empty"),
        ({"published": None}, "no-date"),
        ({"published": datetime(2025, 6, 1, tzinfo=UTC)}, "too-late"),
        ({"published": datetime(1599, 1, 1)}, "too-early"),  # noqa: DTZ001
    ],
)
def test_nothing_is_stored_of_what_is_refused(engine: Engine, changed: dict[str, object], case: str) -> None:
    def two() -> None:
        with session_scope(engine, write=True) as session:
            take_in_all(session, [ARTICLE, replace(ARTICLE, id="a2", **changed)], NOW)  # type: ignore[arg-type]

    with pytest.raises(Refused) as refused:
        two()
    assert refused.value.case == case
    with session_scope(engine) as session:
        assert articles.keys(session) == []


@pytest.mark.parametrize(
    ("published", "day"),
    [
        (datetime(2025, 7, 1, 23, 30, tzinfo=UTC), "2025-07-02"),  # a machine's clock: tomorrow in Berlin
        (datetime(2025, 7, 1, 23, 30, tzinfo=timezone(timedelta(hours=2))), "2025-07-01"),
        (datetime(2025, 7, 1, 23, 30), "2025-07-01"),  # noqa: DTZ001
        (datetime(2024, 2, 29), "2024-02-29"),  # noqa: DTZ001
        (datetime(1600, 1, 1), "1600-01-01"),  # noqa: DTZ001
    ],
)
def test_which_day_today_is(session: Session, published: datetime, day: str) -> None:
    text = "Heute hat der Rat die Brücke gesperrt."
    take_in(session, replace(ARTICLE, text=text, published=published), NOW.replace(month=12))
    assert days(session) == [day]


def test_years_before_christ(session: Session) -> None:
    take_in(session, replace(ARTICLE, text="Am 15. März 44 v. Chr. wurde Cäsar in Rom ermordet."), NOW)
    assert days(session) == ["-0043-03-15"]


def test_article_by_article_gives_what_everything_at_once_gives(session: Session) -> None:
    samples = [
        found
        for found in read(str(place("samples") / "articles.jsonl"))
        if isinstance(found, IncomingArticle)
    ]
    now = datetime(2030, 1, 1, tzinfo=UTC)
    for sample in reversed(samples):
        take_in(session, sample, now)
    session.expire_all()
    stored = articles.by_keys(session, articles.keys(session)).values()
    pure = reconstruct(map(articles.value, stored))
    assert len(stored) == len(samples)
    assert tuple(events.find(session, Filter(), limit=1000).events) == pure.events
    assert {article.key: tuple(mentions(session, article.key)) for article in stored} == pure.mentions
    rebuild(session)
    assert tuple(events.find(session, Filter(), limit=1000).events) == pure.events


def test_updating_nothing(session: Session) -> None:
    update(session, ["missing"])
    assert days(session) == []


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("https://Echo.example/a?b=1&utm_source=x#top", "https://echo.example/a?b=1"),
        ("https://echo.example", "https://echo.example/"),
        ("https://echo.example/?q=a%20b", "https://echo.example/?q=a%20b"),
        ("javascript:alert(1)", ""),
        ("echo.example/a", ""),
        ("https://[", ""),
        ("", ""),
    ],
)
def test_addresses(given: str, kept: str) -> None:
    assert address(given) == kept


def test_an_address_that_is_none_is_no_identity(session: Session, tmp_path: Path) -> None:
    outcomes = [
        take_in(
            session, replace(ARTICLE, id=None, url="siehe unten", text=f"Am Montag {n} Tore."), NOW
        ).outcome
        for n in (1, 2)
    ]
    assert outcomes == ["new", "new"]
