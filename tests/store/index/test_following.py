"""The index follows the database: for other engines, for a writer before it commits, after what was taken back."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyroaring import BitMap
from sqlalchemy import Engine
from sqlmodel import Session

from tests.store.values import NOW, article, event, statement, store
from tests.wording.datings import before, since, undated, whole, within
from timeline.events.model import Certainty
from timeline.store import articles, entries
from timeline.store.database import connect, session_scope
from timeline.store.events import Filter, facets, find
from timeline.store.facets import Count
from timeline.store.index.index import Index
from timeline.store.index.keeping import consult, prepare

DATINGS = (
    within("2025-04-28"),
    whole("2024-01-01", "2025-12-31"),
    since("2009-01-01"),
    before("2025-04-28"),
    undated(),
)


def keys(session: Session) -> list[str]:
    return [found.key for found in find(session, Filter()).events]


def known(index: Index) -> object:
    """All that can be asked of an index."""
    facets = ("source", "person", "certainty", "open", "rule")
    terms, days = index.terms, (None, 735_000, 739_368, 739_369)
    return (
        list(index.order.all()),
        {
            facet: {
                value: list(held)
                for value in sorted(terms.values(facet))
                if (held := terms.having(facet, value))
            }
            for facet in facets
        },
        dict(index.spans.counted(index.events)),
        dict(index.spans.counted_by_year(index.events)),
        [(list(index.possible(a, b)), list(index.certain(a, b))) for a in days for b in days],
        index.terms.counted(index.events),
    )


def told(number: int, dating: int, person: str) -> "object":
    entities = frozenset({("person", person)} if person else ())
    certainty = Certainty.SURE if dating else Certainty.ROUGH
    return event(
        statement(f"{'ab'[number % 2]}~{number}", DATINGS[dating], entities=entities, certainty=certainty)
    )


TOLD = st.builds(told, st.integers(0, 9), st.integers(0, 4), st.sampled_from(["", "Ada", "Eva"]))
TIMELINES = st.lists(st.lists(TOLD, max_size=8, unique_by=lambda one: one.key), min_size=1, max_size=4)


@given(timelines=TIMELINES)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_it_is_the_same_as_one_made_anew(engine: Engine, timelines: list[list[object]]) -> None:
    for timeline in timelines:
        with session_scope(engine, write=True) as session:
            store(session, timeline)  # type: ignore[arg-type]
        with session_scope(engine) as session, consult(session) as consulted:
            assert known(consulted.index) == known(Index(entries.everything(session)))


@pytest.fixture
def remember(engine: Engine) -> Callable[..., None]:
    def write(*events: object) -> None:
        with session_scope(engine, write=True) as session:
            store(session, list(events))  # type: ignore[arg-type]

    return write


def test_what_another_process_stored_is_found(engine: Engine, remember: Callable[..., None]) -> None:
    other = connect(engine.url.render_as_string(hide_password=False))
    with session_scope(other) as session:
        assert keys(session) == []
    remember(told(1, 0, ""))
    with session_scope(other) as session:
        assert keys(session) == ["b~1"]
    remember()
    with session_scope(other) as session:
        assert keys(session) == []
    other.dispose()


def test_a_writer_sees_what_nobody_else_does_yet(engine: Engine, remember: Callable[..., None]) -> None:
    remember(told(1, 0, ""))
    with session_scope(engine) as session:
        assert keys(session) == ["b~1"]
    with Session(engine.execution_options(timeline_writes=True)) as session:
        store(session, [told(1, 0, ""), told(2, 0, "")])  # type: ignore[list-item]
        assert keys(session) == ["a~2", "b~1"]
        with session_scope(engine) as reader:
            assert keys(reader) == ["b~1"]
        session.rollback()
        store(session, [told(3, 0, "")])  # type: ignore[list-item]
        assert keys(session) == ["b~3"]
        session.rollback()
        assert keys(session) == ["b~1"]
    with session_scope(engine) as session:
        assert keys(session) == ["b~1"]


def test_who_missed_too_much_reads_everything(
    engine: Engine, remember: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(entries, "REMEMBERED", 2)
    remember(told(1, 0, ""))
    with session_scope(engine) as session:
        assert keys(session) == ["b~1"]
    for number in range(2, 6):
        remember(told(1, 0, ""), told(number, 0, ""))
    with session_scope(engine) as session:
        assert entries.changed_since(session, 0) is None
        assert keys(session) == ["b~1", "b~5"]


def test_a_source_that_is_renamed(engine: Engine, remember: Callable[..., None]) -> None:
    remember(told(1, 0, ""))
    with session_scope(engine, write=True) as session:
        articles.revise(session, article("b", "Funk"), NOW)
    with session_scope(engine) as session:
        assert facets(session, Filter()).sources == [Count("Funk", 1)]


def test_an_index_is_whole_after_a_failure(
    engine: Engine, remember: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    remember(told(1, 0, ""))
    with session_scope(engine) as session:
        assert keys(session) == ["b~1"]
    remember(told(1, 0, ""), told(2, 0, ""))
    with monkeypatch.context() as broken:
        broken.setattr(Index, "put", lambda *_: BitMap([-1]))
        with session_scope(engine) as session, pytest.raises(OverflowError):
            keys(session)
    with session_scope(engine) as session:
        assert keys(session) == ["a~2", "b~1"]


def test_it_is_read_before_somebody_asks(engine: Engine, remember: Callable[..., None]) -> None:
    remember(told(1, 0, ""))
    prepare(engine)
    with session_scope(engine) as session, consult(session) as consulted:
        assert len(consulted.index.events) == 1
