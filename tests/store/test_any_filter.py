"""Whatever is asked: what is found, and counted beside, is what a plain look at every event finds."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine
from sqlmodel import Session

from tests.store.values import event, statement, store
from tests.wording.datings import before, since, undated, whole, within
from timeline.events.merging.order import in_order
from timeline.events.model import Certainty, Event, Kind, Status
from timeline.store import facets as counting
from timeline.store.database import session_scope
from timeline.store.events import Filter, density, facets, find, lanes
from timeline.store.filters import FACETS
from timeline.store.words import searchable
from timeline.temporal.model import Grain

FIRST, LAST = 739_000, 739_400
DATINGS = (
    within("2025-04-28"),
    within("2025-04-01", "2025-04-30", Grain.MONTH),
    within("2024-01-01", "2024-12-31", Grain.YEAR),
    whole("2024-11-14", "2024-11-17"),
    since("2009-01-01"),
    before("2025-04-28"),
    undated(),
)
SENTENCES = ("Der Rat sperrte die Brücke.", "Häuser brannten.", "Die Straße ist zu.", "Eine Brücke brannte.")


def told(number: int) -> Event:
    """An event, different for each number."""
    first = statement(
        f"a~{number}",
        DATINGS[number % len(DATINGS)],
        SENTENCES[number % len(SENTENCES)],
        kind=tuple(Kind)[number % 3],
        certainty=tuple(Certainty)[number % 2],
        status=tuple(Status)[number % 3],
        entities=frozenset({("person", "Ada"), ("place", "Ulm")} if number % 4 else {("person", "Eva")}),
        source="Echo",
    )
    if number % 5:
        return event(first)
    other = statement(f"b~{number}", DATINGS[0], "Es brannte.", source="Funk")
    return event(first, other, disagreement=(1,) if number % 2 else ())


TOLD = tuple(told(number) for number in range(40))


@pytest.fixture(params=[0, 4000])
def engine_with_events(
    engine: Engine, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Engine:
    """Forty events, counted in both ways."""
    monkeypatch.setattr(counting, "SAMPLE", request.param)
    with session_scope(engine, write=True) as session:
        store(session, list(TOLD), {"a": "Echo", "b": "Funk"})
    return engine


def values(one: Event, facet: str) -> set[str]:
    """What an event has of a facet, looked up in the event itself."""
    match facet:
        case "source":
            return {told.source for told in one.statements}
        case "person" | "organisation" | "place":
            return {label for told in one.statements for kind, label in told.entities if kind == facet}
        case "disagreement":
            return {"yes" if one.disagreement else "no"}
        case "rule":
            return {one.dating.reason.rule}
        case "grain":
            return {one.dating.grain.word}
        case "anchor":
            return {one.dating.anchor.value}
        case _:
            return {getattr(one, facet).value}


def in_period(one: Event, asked: Filter, within: str) -> bool:
    start, end = asked.start, asked.end
    if start is None and end is None:
        return True
    first, last = one.dating.bounds.earliest_start, one.dating.bounds.latest_end
    lowest, highest = (start or -9999) * 1440, (9_999_999 if end is None else end) * 1440 + 1439
    if lowest > highest:
        return False
    if within == "certain":
        return first is not None and last is not None and lowest <= first and last <= highest
    return (last is None or last >= lowest) and (first is None or first <= highest)


def left(asked: Filter, but: str = "") -> list[Event]:
    """The events that a filter leaves, all of it but one part."""
    return [one for one in in_order(TOLD) if fits(one, asked, but)]


def fits(one: Event, asked: Filter, but: str = "") -> bool:
    if asked.base and not fits(one, asked.base):
        return False
    held = {told.key for told in one.statements}
    if held & set(asked.left_out):
        return False
    if held & set(asked.pinned):
        return True
    said = searchable(" ".join([one.title, *(told.text for told in one.statements)])).split()
    words = [word for word in asked.words.split() if but != "words"]
    return (
        all(any(known.startswith(searchable(word).split()[-1][:4]) for known in said) for word in words)
        and (but == "period" or in_period(one, asked, asked.within))
        and all(facet == but or values(one, facet) & set(chosen) for facet, chosen in asked.chosen())
    )


DAYS = st.none() | st.integers(FIRST, LAST)
KEYS = st.lists(st.sampled_from([one.statements[-1].key for one in TOLD]), max_size=2).map(tuple)


def some(*values: str) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(values), max_size=2, unique=True).map(tuple)


PLAIN = st.builds(
    Filter,
    words=st.sampled_from(["", "", "Brücken", "haus", "STRASSE", "Brücke brannte"]),
    start=DAYS,
    end=DAYS,
    within=st.sampled_from(["possible", "certain"]),
    sources=some("Echo", "Funk", "Nirgends"),
    certainties=some(*Certainty),
    persons=some("Ada", "Eva", "Uwe"),
    places=some("Ulm"),
    kinds=some(*Kind),
    disagreements=some("yes", "no"),
    grains=some("day", "year"),
    statuses=some(*Status),
    pinned=KEYS,
    left_out=KEYS,
)
FILTERS = st.builds(lambda asked, base: replace(asked, base=base), PLAIN, st.none() | PLAIN)
ANY_WAY = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


@given(asked=FILTERS)
@ANY_WAY
def test_what_is_found_and_counted(engine_with_events: Engine, asked: Filter) -> None:
    with session_scope(engine_with_events) as session:
        page, counts = find(session, asked, limit=100), facets(session, asked)
    assert [one.key for one in page.events] == [one.key for one in left(asked)]
    assert page.total == len(page.events)
    for name, facet in FACETS.items():
        others = left(asked, but=facet)
        expected = {
            v: sum(v in values(one, facet) for one in others) for one in others for v in values(one, facet)
        }
        expected |= {value: expected.get(value, 0) for value in getattr(asked, name)}
        assert {count.value: count.count for count in getattr(counts, name)} == expected
    base = replace(asked, start=None, end=None)
    assert counts.possible == len(left(replace(asked, within="possible")))
    assert counts.certain == len(left(replace(asked, within="certain")))
    assert max(counts.possible, counts.certain) <= len(left(base))


@given(asked=FILTERS)
@ANY_WAY
def test_all_the_weight_is_there(engine_with_events: Engine, asked: Filter) -> None:
    closed = [
        one
        for one in left(asked)
        if None not in (one.dating.bounds.earliest_start, one.dating.bounds.latest_end)
    ]
    with session_scope(engine_with_events) as session:
        for step in (None, "day", "week", "month", "year", "decade"):
            buckets = density(session, asked, step=step)  # type: ignore[arg-type]
            assert sum(bucket.weight for bucket in buckets) == pytest.approx(len(closed))
            assert all(-1e-9 <= bucket.certain <= bucket.weight + 1e-9 for bucket in buckets)
        drawn = lanes(session, asked, by="source", start=FIRST, end=LAST, limit=4, cells=3)
    for lane in drawn:
        assert len(lane.marks) + sum(cell.more for cell in lane.cells) == lane.total


NONSENSE = (
    st.text(max_size=40)
    | st.text("\"'*()-^:&|!<>\0\ud800{} NEARORAND", max_size=60)
    | st.just("ä*\0 " * 3000)
)
WILD = st.builds(
    Filter,
    words=NONSENSE,
    start=st.none() | st.integers(),
    end=st.none() | st.integers(),
    sources=st.lists(NONSENSE, max_size=3).map(tuple),
    persons=st.lists(NONSENSE, max_size=3).map(tuple),
    rules=st.lists(NONSENSE, max_size=3).map(tuple),
    pinned=st.lists(NONSENSE, max_size=3).map(tuple),
)


@given(asked=WILD, cursor=st.none() | NONSENSE)
@ANY_WAY
def test_nonsense_is_answered(engine_with_events: Engine, asked: Filter, cursor: str | None) -> None:
    with session_scope(engine_with_events) as session:
        find(session, asked)
        facets(session, asked)
        density(session, asked, start=asked.start, end=asked.end, step="day")
        if cursor:
            with pytest.raises(ValueError, match="no place in the timeline"):
                find(session, asked, cursor=cursor)


def test_a_session_is_enough(session: Session) -> None:
    """Nothing is stored yet."""
    assert find(session, Filter()).events == []
    assert facets(session, Filter()).sources == []
    assert density(session, Filter()) == []
    assert lanes(session, Filter(), by="dossier", start=FIRST, end=LAST)[0].total == 0


def overlap(first: int, last: int, start: int, end: int) -> float:
    """Which part of the days from `first` to `last` lies between `start` and `end`."""
    return max(min(last, end) - max(first, start) + 1, 0) / (last - first + 1)


STEPS = st.sampled_from(["day", "week", "month", "year"])


@given(asked=PLAIN, first=st.integers(FIRST, FIRST + 300), width=st.integers(0, 200), step=STEPS)
@ANY_WAY
def test_each_stretch_has_what_its_days_have(
    engine_with_events: Engine, asked: Filter, first: int, width: int, step: str
) -> None:
    bounds = [(one.dating.bounds.earliest_start, one.dating.bounds.latest_end) for one in left(asked)]
    spans = [(a // 1440, b // 1440) for a, b in bounds if a is not None and b is not None]
    with session_scope(engine_with_events) as session:
        buckets = density(session, asked, start=first, end=first + width, step=step)  # type: ignore[arg-type]
    for bucket in buckets:
        parts = [overlap(*span, bucket.start, bucket.last) for span in spans]
        assert (bucket.weight, bucket.certain) == (pytest.approx(sum(parts)), parts.count(1))
