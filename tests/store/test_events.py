"""Finding events: by words, period, source and certainty, page by page, in the order of the pure timeline."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine
from sqlmodel import Session

from tests.store.values import event, statement, store
from tests.wording.datings import before, number, since, undated, until, whole, within
from timeline.events.merging.order import in_order
from timeline.events.model import Certainty, Event
from timeline.store import events
from timeline.store.database import session_scope
from timeline.store.events import Filter, density, facets, find
from timeline.temporal.model import Grain

DAY = within("2025-04-28")
MONTH = within("2025-04-01", "2025-04-30", Grain.MONTH)
YEAR = within("2024-01-01", "2024-12-31", Grain.YEAR)


def keys(session: Session, **asked: object) -> list[str]:
    return [found.key for found in find(session, Filter(**asked), limit=1000).events]  # type: ignore[arg-type]


@pytest.fixture
def stored(session: Session) -> Session:
    """Six events of three articles and two sources."""
    told = [
        statement("a~day", DAY, "Der Rat hat die Brücke gesperrt."),
        statement("a~month", MONTH, "Die Straße wurde erneuert.", certainty=Certainty.ROUGH),
        statement("a~year", YEAR, "Ein Gutachter fand Risse.", certainty=Certainty.ROUGH),
        statement("b~since", since("2009-01-01", "2009-12-31"), "Sie gehört der Stadt."),
        statement("b~before", before("2025-04-28"), "Er bestritt das.", certainty=Certainty.INFERRED),
        statement("b~caesar", within("-0043-03-15"), "Cäsar starb."),
    ]
    same_day = statement("c~day", DAY, "Die Hafenbrücke ist zu.")
    merged = [event(told[0], same_day), *(event(one) for one in told[1:])]
    store(session, merged, {"a": "Echo", "b": "Funk", "c": "Funk"})
    return session


def test_in_order(stored: Session) -> None:
    assert keys(stored) == ["b~caesar", "b~since", "a~year", "a~month", "b~before", "a~day"]


def test_neighbours_are_those_of_the_list(stored: Session) -> None:
    listed = [None, *find(stored, Filter()).events, None]
    for at, here in enumerate(listed):
        if here is not None:
            assert events.neighbours(stored, here.key) == (listed[at - 1], listed[at + 1])
    assert events.neighbours(stored, "c~day") == (None, None)  # it is in another's event


DAYS = [
    ("2025-04-28", "2025-04-28", ["b~since", "a~month", "a~day"], ["a~day"]),
    ("2025-04-01", "2025-04-30", ["b~since", "a~month", "b~before", "a~day"], ["a~month", "a~day"]),
    ("2024-02-29", "2024-02-29", ["b~since", "a~year", "b~before"], []),
    ("-0043-03-15", "-0043-03-15", ["b~caesar", "b~before"], ["b~caesar"]),
    (None, "2008-12-31", ["b~caesar", "b~before"], ["b~caesar"]),
    ("2025-04-29", None, ["b~since", "a~month"], []),
    ("2025-05-01", "2025-04-01", [], []),
]


@pytest.mark.parametrize(("first", "last", "possible", "certain"), DAYS)
def test_within_a_period(
    stored: Session, first: str | None, last: str | None, possible: list[str], certain: list[str]
) -> None:
    asked = {"start": number(first) if first else None, "end": number(last) if last else None}
    assert keys(stored, **asked) == possible
    assert keys(stored, **asked, within="certain") == certain


WORDS = {
    "brücke": ["a~day"],
    "Hafen": ["a~day"],  # the beginning of a word of another statement of the same event
    "BRÜCKE gesperrt": ["a~day"],
    "Cäs": ["b~caesar"],
    "rat straße": [],
    "Brücken": ["a~day"],  # another inflection
    "Gutachters": ["a~year"],
    "brucke": ["a~day"],  # without its dots
    "STRASSEN": ["a~month"],
    "r": [],  # too short to be a beginning
    "–": [],
    "": ["b~caesar", "b~since", "a~year", "a~month", "b~before", "a~day"],
    "  ": ["b~caesar", "b~since", "a~year", "a~month", "b~before", "a~day"],
}


@pytest.mark.parametrize(("words", "found"), WORDS.items())
def test_words(stored: Session, words: str, found: list[str]) -> None:
    assert keys(stored, words=words) == found


HOSTILE = [
    '"',
    "'",
    "*",
    "(",
    'a"b',
    "brücke OR rat",
    "NEAR(a b)",
    "-rat",
    "words:rat",
    "^rat",
    "a:*",
    "!a & b",
    "\0",
]
HOSTILE += ["\ud800", "x" * 10_240, "rat " * 2_560, "%_", "\\", ";--", "a\u0301", "🌉"]


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_no_word_is_a_command(stored: Session, words: str) -> None:
    assert "b~caesar" not in keys(stored, words=words)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({"sources": ("Echo",)}, ["a~year", "a~month", "a~day"]),
        ({"sources": ("Funk",)}, ["b~caesar", "b~since", "b~before", "a~day"]),
        ({"sources": ("Echo", "Funk"), "certainties": ("rough",)}, ["a~year", "a~month"]),
        ({"sources": ("Nobody",)}, []),
        ({"certainties": ("sure", "inferred")}, ["b~caesar", "b~since", "b~before", "a~day"]),
    ],
)
def test_sources_and_certainties(
    stored: Session, asked: dict[str, tuple[str, ...]], found: list[str]
) -> None:
    assert keys(stored, **asked) == found


def test_facets_count_with_the_other_filters_applied(stored: Session) -> None:
    def counts(**asked: object) -> tuple[dict[str, int], dict[str, int]]:
        found = facets(stored, Filter(**asked))  # type: ignore[arg-type]
        return {c.value: c.count for c in found.sources}, {c.value: c.count for c in found.certainties}

    assert counts() == ({"Funk": 4, "Echo": 3}, {"sure": 3, "rough": 2, "inferred": 1})
    assert counts(sources=("Echo",)) == ({"Funk": 4, "Echo": 3}, {"rough": 2, "sure": 1})
    assert counts(certainties=("rough",)) == ({"Echo": 2}, {"sure": 3, "rough": 2, "inferred": 1})
    april = facets(stored, Filter(start=number("2025-04-01"), end=number("2025-04-30"), within="certain"))
    assert (april.possible, april.certain) == (4, 2)


def test_density_by_months_and_by_years(stored: Session) -> None:
    april = density(stored, Filter(words="gesperrt"))
    assert [(b.start, b.weight, b.certain) for b in april] == [(number("2025-04-01"), 1, 1)]
    years = density(stored, Filter())
    assert [(b.start, b.weight, b.certain) for b in years] == [
        (number("-0043-01-01"), 1, 1),
        (number("2024-01-01"), 1, 1),
        (number("2025-01-01"), 2, 2),
    ]
    assert density(stored, Filter(words="nothing")) == []


@pytest.mark.parametrize("size", [1, 2, 3, 6, 7])
def test_paging_there_and_back(stored: Session, size: int) -> None:
    everything = keys(stored)
    pages, cursor = [], None
    while True:
        page = find(stored, Filter(), limit=size, cursor=cursor)
        assert page.total == 6
        pages.append([found.key for found in page.events])
        if page.later is None:
            break
        cursor = page.later
    assert [key for found in pages for key in found] == everything
    back = [pages[-1]]
    while page.earlier is not None:
        page = find(stored, Filter(), limit=size, cursor=page.earlier)
        back.insert(0, [found.key for found in page.events])
    assert [key for found in back for key in found] == everything


@pytest.mark.parametrize(
    "cursor", ["x", "ÄÖ", "AAAA", "\0", "W10", "WyIrIiwxLDJd", "W251bGwsIDEsICJhIl0", "[" * 9999]
)
def test_no_cursor(stored: Session, cursor: str) -> None:
    with pytest.raises(ValueError, match="no place in the timeline"):
        find(stored, Filter(), cursor=cursor)


def test_every_statement_leads_to_its_event(stored: Session) -> None:
    for key in ("a~day", "c~day"):
        found = events.get(stored, key)
        assert found is not None
        assert found.key == "a~day"
        assert [s.key for s in found.statements] == ["a~day", "c~day"]
        assert [s.source for s in found.statements] == ["Echo", "Funk"]
    assert events.get(stored, "missing") is None


def test_an_event_comes_back_as_it_went_in(session: Session) -> None:
    told = statement(
        "a~1", DAY, "Etwas geschah.", source="Echo", names=frozenset({"x"}), topic=frozenset({"y"})
    )
    other = statement("a~2", MONTH, "Anderes.", source="Echo", doubted=True)
    original = event(told, other, disagreement=(1,))
    store(session, [original])
    session.expire_all()
    assert events.get(session, "a~2") == original


def test_writing_again_follows_what_changed(session: Session) -> None:
    one, two, three = (
        statement(f"a~{n}", DAY, f"Satz {word}.") for n, word in enumerate(("eins", "zwei", "drei"))
    )
    store(session, [event(one), event(two), event(three)])
    store(session, [event(one, two)])
    assert keys(session) == ["a~0"]
    assert keys(session, words="zwei") == ["a~0"]
    assert keys(session, words="drei") == []
    store(session, [event(two), event(one)])
    assert keys(session, words="zwei") == ["a~1"]


BUILDERS = st.sampled_from([within, whole, since, until, before])
ISO = st.sampled_from(["-0043-03-15", "0001-01-01", "2024-02-29", "2025-04-28", "2025-04-29", "2025-12-31"])


@st.composite
def timelines(draw: st.DrawFn) -> list[Event]:
    found = []
    for n in range(draw(st.integers(0, 8))):
        first, last = sorted((draw(ISO), draw(ISO)), key=number)
        built = draw(BUILDERS)(first, last, draw(st.sampled_from(Grain)))
        found.append(event(statement(f"a~{n}", draw(st.sampled_from([built, undated()])))))
    return found


@given(told=timelines())
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_order_is_that_of_the_pure_timeline(engine: Engine, told: list[Event]) -> None:
    with session_scope(engine, write=True) as session:
        store(session, told)
        assert keys(session) == [found.key for found in in_order(told)]
        if not told:
            return
        statements = [s for found in told for s in found.statements]
        store(session, [event(*statements)])
        store(session, told)
        assert keys(session) == [found.key for found in in_order(told)]
