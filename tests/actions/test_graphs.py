"""Random graphs of anchors: what a decision moves is what recomputing gives, taking back gives what was, no cycles.

FULL=1 tries a thousand graphs and ten thousand sequences.
"""

import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine
from sqlmodel import Session

from tests.actions.recomputed import cascade
from tests.full import times
from timeline.actions import decide, preview_decision, take_in_all
from timeline.cascade import event_changes, mention_changes
from timeline.events.model import Article, Decision, DecisionKind, Event, Place
from timeline.ingest.incoming import IncomingArticle
from timeline.ingest.refusals import Refused
from timeline.reconstruct import not_taken_back, reconstruct, reconstruct_article
from timeline.store import articles, decisions, events
from timeline.store.database import connect, session_scope, upgrade
from timeline.store.events import Filter
from timeline.store.mentions import mentions
from timeline.temporal import tag
from timeline.temporal.decided import decision_of
from timeline.temporal.model import Mention

NOW = datetime(2025, 5, 1, 12, tzinfo=UTC)
NOON = 739_370 * 1440 + 720
TELLING = (
    "Am Montag tagte der Rat.",
    "Einen Tag zuvor gab es Streit.",
    "Zwei Wochen später brannte es.",
    "Am 3. Juni 2024 kam ein Brief.",
    "Im Herbst begann der Umbau.",
    "Drei Tage danach wurde gewählt.",
    "Im selben Jahr starb der Wirt.",
    "Am Abend fiel der Strom aus.",
    "Gestern wurde gefeiert.",
)
DATINGS = [
    decision_of(tag(words, NOON)[0].dating) for words in ("7. Mai 2024", "Herbst 2023", "2019", "gestern")
]
KINDS = (DecisionKind.DATING, DecisionKind.NO_DATE, DecisionKind.ANCHOR, DecisionKind.ANCHOR)

texts = st.lists(st.sampled_from(TELLING), min_size=2, max_size=9).map(" ".join)


@st.composite
def about(draw: st.DrawFn, found: Sequence[Mention], number: int = 0) -> Decision:
    """A decision about one of these mentions, hanging on any other or on the publication."""
    mention, kind = draw(st.sampled_from(list(found))), draw(st.sampled_from(KINDS))
    dating = draw(st.sampled_from(DATINGS)) if kind is DecisionKind.DATING else None
    anchor = None
    if kind is DecisionKind.ANCHOR and draw(st.booleans()):
        other = draw(st.sampled_from(list(found)))
        anchor = Place("a", other.start, other.end, other.text)
    return Decision(number, kind, "a", mention.start, mention.end, mention.text, dating, anchor=anchor)


@st.composite
def sequences(draw: st.DrawFn, most: int = 8) -> tuple[Article, list[Decision]]:
    """An article, and decisions and reverts in some order."""
    article = Article("a", "", draw(texts), NOON)
    found = tag(article.text, NOON)
    made: list[Decision] = []
    for number in range(1, draw(st.integers(1, most)) + 1):
        holding = not_taken_back(made)
        if holding and draw(st.booleans()):
            which = draw(st.sampled_from(holding)).id
            made.append(Decision(number, DecisionKind.REVERT, "a", 0, 0, "", reverts=which))
        else:
            made.append(draw(about(found, number)))
    return article, made


@given(st.data())
@settings(max_examples=times(60, 1000))
def test_what_is_said_to_move_moves_and_nothing_else(data: st.DataObject) -> None:
    article, made = data.draw(sequences())
    candidate = data.draw(about(tag(article.text, NOON)))
    before = reconstruct([article], made).mentions["a"]
    after = reconstruct([article], [*made, replace(candidate, id=99)]).mentions["a"]
    told = {change.start: change.new for change in cascade([article], made, candidate).mentions}
    foreseen = {m.start: told.get(m.start, m.dating) for m in before} | told
    meant = {start: (d.bounds, d.value) for start, d in foreseen.items() if d is not None}
    assert meant == {m.start: (m.dating.bounds, m.dating.value) for m in after}


@given(sequences())
@settings(max_examples=times(60, 10_000))
def test_sequences_replay_identically_and_taking_everything_back_gives_what_was(
    given_: tuple[Article, list[Decision]],
) -> None:
    article, made = given_
    once = reconstruct_article(article, made)
    assert once == reconstruct_article(article, made[::-1])
    undone = list(made)
    for decision in reversed(not_taken_back(made)):
        if decision in not_taken_back(undone):
            undone.append(Decision(len(undone) + 1, DecisionKind.REVERT, "a", 0, 0, "", reverts=decision.id))
    if not [d for d in not_taken_back(undone) if d.kind is not DecisionKind.REVERT]:
        assert reconstruct_article(article, undone) == reconstruct_article(article)
    redone = replace(undone[-1], id=len(undone) + 1, kind=DecisionKind.REVERT, reverts=undone[-1].id)
    if undone != made:
        assert reconstruct_article(article, [*undone, redone]) == reconstruct_article(article, undone[:-1])


def circular(found: Sequence[Mention]) -> bool:
    """Whether any mention hangs on itself."""
    for start in range(len(found)):
        at, steps = found[start].anchor_ref, 0
        while at is not None and steps <= len(found):
            if at == start:
                return True
            at, steps = found[at].anchor_ref, steps + 1
    return False


class Empty(NamedTuple):
    """A database of the newest revision, in memory, and the engine of its copies: what it compiled serves them all."""

    made: sqlite3.Connection
    engine: Engine


@pytest.fixture(scope="module")
def empty() -> Iterator[Empty]:
    engine = connect("sqlite://")
    with tempfile.TemporaryDirectory() as folder, closing(sqlite3.connect(":memory:")) as made:
        upgrade(f"sqlite:///{folder}/timeline.sqlite3")
        with closing(sqlite3.connect(f"{folder}/timeline.sqlite3")) as file:
            file.backup(made)
        yield Empty(made, engine)
    engine.dispose()


@contextmanager
def holding(empty: Empty, *texts: str) -> Iterator[Session]:
    """A session on a database of its own that holds the articles "a", "b", … with these texts."""
    empty.engine.dispose()  # the next connection is a database of its own
    with empty.engine.connect() as connection:
        empty.made.backup(connection.connection.driver_connection)  # type: ignore[arg-type]
    with session_scope(empty.engine, write=True) as session:
        coming = [
            IncomingArticle("T", text, datetime(2025, 4, 29, tzinfo=UTC), id=key)
            for key, text in zip("ab", texts, strict=False)
        ]
        take_in_all(session, coming, NOW)
        yield session


def test_no_decision_closes_a_circle_that_an_earlier_one_left_open(empty: Empty) -> None:
    """Without the Tuesday, the Monday would hang on what then hangs on it."""
    text = "Am Montag tagte der Rat. Im selben Jahr starb der Wirt. Am Dienstag ruhte er. Einen Tag zuvor gab es Streit."
    with holding(empty, text) as session:
        first, _, second, day = mentions(session, "a")
        hung = Decision(
            0, DecisionKind.ANCHOR, "a", first.start, first.end, first.text,
            anchor=Place("a", day.start, day.end, day.text),
        )  # fmt: skip
        decide(session, hung, who="Ida", at=NOW)
        gone = Decision(0, DecisionKind.NO_DATE, "a", second.start, second.end, second.text)
        with pytest.raises(Refused) as refused:
            decide(session, gone, who="Ida", at=NOW)
        assert refused.value.case == "anchor-cycle"
        assert len(mentions(session, "a")) == 4


@given(st.data())
@settings(max_examples=times(12, 1000), suppress_health_check=list(HealthCheck))
def test_stored_graphs(empty: Empty, data: st.DataObject) -> None:
    """What is stored is what follows; the preview says what will be; what would hang on itself is refused, whole."""
    with holding(empty, data.draw(texts), data.draw(texts)) as session:
        for _ in range(data.draw(st.integers(1, 5))):
            before, told = mentions(session, "a"), shown(session)
            decision = data.draw(about(before)) if before else None
            if decision is None:
                break
            count = len(decisions.all(session))
            try:
                outlook = preview_decision(session, decision)
                decide(session, decision, who="Ida", at=NOW)
            except Refused as refused:
                assert refused.case in ("anchor-cycle", "no-such-anchor")  # noqa: PT017
                assert (mentions(session, "a"), len(decisions.all(session))) == (before, count)
                continue
            session.expire_all()
            after = mentions(session, "a")
            assert outlook.mentions == tuple(mention_changes({"a": before}, {"a": after}))
            assert sorted(outlook.events, key=repr) == sorted(event_changes(told, shown(session)), key=repr)
            known = [articles.value(one) for one in articles.by_keys(session, "ab").values()]
            pure = reconstruct(known, decisions.all(session))
            assert (tuple(after), tuple(shown(session))) == (pure.mentions["a"], pure.events)
            assert not circular(after)


def shown(session: Session) -> list[Event]:
    """All events as they are stored, in order."""
    return events.find(session, Filter(), limit=100).events
