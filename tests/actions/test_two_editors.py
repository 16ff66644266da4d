"""Two editors at once on SQLite: no decision is lost, none is half stored, a stale one is refused.

FULL=1 tries two thousand interleavings.
"""

import random
import threading
from datetime import UTC, datetime

import pytest
from sqlalchemy import Engine
from sqlmodel import Session

from tests.full import times
from timeline.actions import Stale, decide, preview_decision, read_typed, take_in, version, version_for
from timeline.events.model import Decision, DecisionKind
from timeline.ingest.incoming import IncomingArticle
from timeline.reconstruct import reconstruct
from timeline.store import articles, decisions, events
from timeline.store.database import session_scope
from timeline.store.events import Filter
from timeline.store.mentions import mentions

NOW = datetime(2025, 5, 1, 12, tzinfo=UTC)
TEXT = "Am Montag hat der Rat die Brücke gesperrt. Einen Tag zuvor war ein Riss entdeckt worden. Am Freitag kam Hilfe."
QUOTES = ("Montag", "Einen Tag zuvor", "Freitag")


def draw(own: random.Random) -> Decision:
    quote = own.choice(QUOTES)
    start = TEXT.index(quote)
    if own.random() < 0.2:
        return Decision(0, DecisionKind.NO_DATE, "a", start, start + len(quote), quote)
    dating = read_typed(f"{own.randrange(1, 28)}.4.2025", 739_370 * 1440)
    return Decision(0, DecisionKind.DATING, "a", start, start + len(quote), quote, dating)


def check(session: Session, made: int) -> None:
    """Everything that was answered with success is there, and all that follows from it."""
    stored = decisions.all(session)
    assert len(stored) == made
    pure = reconstruct([articles.value(articles.by_keys(session, ["a"])["a"])], stored)
    assert tuple(mentions(session, "a")) == pure.mentions["a"]
    assert tuple(events.find(session, Filter()).events) == pure.events


def take_in_one(engine: Engine) -> None:
    with session_scope(engine, write=True) as session:
        take_in(session, IncomingArticle("Brücke", TEXT, datetime(2025, 4, 29, tzinfo=UTC), id="a"), NOW)


ORDERS = ("AaBb", "ABab", "ABba", "BAab", "BAba", "BbAa")  # A looks, a decides; B and b likewise


@pytest.mark.parametrize("seed", range(times(1, 20)))
def test_interleavings(engine: Engine, seed: int) -> None:
    """A hundred in each of twenty databases: what was decided before about the same words makes each one slower."""
    take_in_one(engine)
    own, made, refused = random.Random(seed), 0, 0  # noqa: S311
    for _ in range(times(25, 100)):
        stored, late = interleaved(engine, own, own.choice(ORDERS))
        made, refused = made + stored, refused + late
        if made % 10 == 0:
            with session_scope(engine) as session:
                check(session, made)
    assert refused
    with session_scope(engine) as session:
        check(session, made)


def interleaved(engine: Engine, own: random.Random, steps: str) -> tuple[int, int]:
    """How many of two decisions were stored, and how many refused."""
    seen: dict[str, str] = {}
    made = 0
    for step in steps:
        if step.isupper():
            with session_scope(engine) as session:
                seen[step] = version(session, ["a"])
            continue
        with session_scope(engine, write=True) as session:
            current = version(session, ["a"])
            try:
                decide(session, draw(own), who=step, at=NOW, seen=seen[step.upper()])
            except Stale as stale:
                session.rollback()
                assert seen[step.upper()] != current
                assert [entry.who for entry in stale.meanwhile] == [{"a": "b", "b": "a"}[step]]  # noqa: PT017
            else:
                made += 1
                assert seen[step.upper()] == current
    return made, 2 - made


def test_who_looks_waits_for_nobody(engine: Engine) -> None:
    """What a decision would change is shown while another one is being stored, as if that were not."""
    take_in_one(engine)
    decision = draw(random.Random(1))  # noqa: S311
    with (
        session_scope(engine, write=True) as writer,
        session_scope(engine) as one,
        session_scope(engine) as another,
    ):
        foreseen = preview_decision(one, decision)
        decide(writer, decision, who="Ida", at=NOW)
        assert preview_decision(another, decision) == preview_decision(one, decision) == foreseen
    assert foreseen.mentions


@pytest.mark.parametrize("source", ["Bote", ""])
def test_two_rules_for_the_same(engine: Engine, source: str) -> None:
    """What two editors decide about a source, or about everything, is held against one another, too."""
    with session_scope(engine, write=True) as session:
        said = IncomingArticle("Brücke", TEXT, datetime(2025, 4, 29, tzinfo=UTC), id="a", source="Bote")
        take_in(session, said, NOW)
        first, second = (
            Decision(0, DecisionKind.READING, "", 0, 0, words, None, source=source)
            for words in ("Montag", "Freitag")
        )
        seen = version_for(session, [second])
        made = decide(session, first, who="Ida", at=NOW, seen=version_for(session, [first]))
        with pytest.raises(Stale) as stale:
            decide(session, second, who="Jens", at=NOW, seen=seen)
        assert [entry.decision.id for entry in stale.value.meanwhile] == [made.id]


def test_at_the_same_time(engine: Engine) -> None:
    """Two threads that decide as fast as they can wait for one another."""
    take_in_one(engine)
    made: list[int] = []

    def work(seed: int) -> None:
        own = random.Random(seed)  # noqa: S311
        for _ in range(times(8, 200)):
            with session_scope(engine, write=True) as session:
                number = decide(session, draw(own), who=str(seed), at=NOW).id
            made.append(number)

    threads = [threading.Thread(target=work, args=(seed,)) for seed in (1, 2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(made) == list(range(1, 2 * times(8, 200) + 1))
    with session_scope(engine) as session:
        check(session, len(made))
