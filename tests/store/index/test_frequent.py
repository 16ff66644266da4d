"""Frequent words: what is kept of them is what the database would find, whatever changes."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyroaring import BitMap
from sqlalchemy import Engine

from tests.store.values import event, statement, store
from tests.wording.datings import within
from timeline.events.model import Event
from timeline.store import entries
from timeline.store.database import session_scope
from timeline.store.index import frequent as frequents
from timeline.store.index import keeping
from timeline.store.index.frequent import Frequent, frequent
from timeline.store.index.keeping import consult
from timeline.store.words import Sought, matching, sought

WORDS = ("Häuser", "Haus", "Hausbau", "Brücke", "Brücken", "Straße", "zu", "ab")
ASKED = ("haus", "Häuser", "hau", "hausb", "Bruecken", "brücke strasse", "zu", "z", "Haus zu", "nichts")


@pytest.fixture(autouse=True)
def everything_is_frequent() -> Iterator[None]:
    """Two events are many; beginnings are kept of up to four letters."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keeping, "LEAST", 2)
        patch.setattr(frequents, "SHORT", 4)
        yield


def told(number: int, words: tuple[str, ...]) -> Event:
    return event(statement(f"a~{number}", within("2025-04-28"), " ".join(("Es", *words)) + "."))


TIMELINES = st.lists(
    st.lists(
        st.builds(told, st.integers(0, 9), st.lists(st.sampled_from(WORDS), max_size=3).map(tuple)),
        max_size=8,
        unique_by=lambda one: one.key,
    ),
    min_size=1,
    max_size=4,
)


@given(timelines=TIMELINES)
@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_it_is_what_the_database_finds(engine: Engine, timelines: list[list[Event]]) -> None:
    for timeline in timelines:
        with session_scope(engine, write=True) as session:
            store(session, timeline)
        with session_scope(engine) as session, consult(session) as consulted:
            for typed in ASKED:
                found = consulted.index.events
                for ways in sought(typed):
                    found = found & matching(session, ways)
                assert consulted.words(typed) == found, typed


def test_what_is_kept_is_not_searched(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    with session_scope(engine, write=True) as session:
        store(session, [told(0, ("Haus",)), told(1, ("Hausbau",)), told(2, ("Brücke",))])
    with session_scope(engine) as session, consult(session) as consulted:
        monkeypatch.setattr(keeping, "matching", lambda *_: pytest.fail("the database was asked"))
        assert len(consulted.words("haus")) == 2


def test_all_events_read_once_tell_the_same(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frequents, "PORTION", 3)
    with session_scope(engine, write=True) as session:
        store(session, [told(n, (WORDS[n % len(WORDS)], WORDS[n // 3])) for n in range(10)])
    with session_scope(engine) as session:
        ways = {way for typed in ASKED for found in sought(typed) for way in found}
        filled = Frequent(
            {way: BitMap() for way in ways if len(way.letters) <= frequents.SHORT or not way.beginning}
        )
        filled.fill(entries.all_said(session))
        for way in ways:
            assert filled.get(way) in (None, matching(session, [way])), way
        assert filled.get(Sought("haus", False))


def test_which_are_frequent() -> None:
    assert frequent(["haus zu", "haus hausbau", "hausbau", "hausbauer"], 2) == [
        Sought("hau", True),
        Sought("haus", True),
        Sought("hausbau", True),
        Sought("haus", False),
        Sought("hausbau", False),
    ]
