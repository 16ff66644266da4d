"""Article by article, in any order, with revisions and decisions, gives what everything at once gives."""

import random
import tempfile
from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import Session

from tests.actions import told
from timeline.actions import decide, rebuild, take_in, take_in_all
from timeline.events.model import Decision, DecisionKind
from timeline.ingest.incoming import IncomingArticle
from timeline.reconstruct import not_taken_back, reconstruct
from timeline.store import articles, decisions, events
from timeline.store.database import ready, session_scope
from timeline.store.events import Filter
from timeline.store.mentions import mentions
from timeline.temporal.model import How, Reason

NOW = datetime(2030, 1, 1, tzinfo=UTC)
KEYS = [f"a{n}" for n in range(7)]


def check(session: Session, seen: set[str]) -> None:
    """What is stored is what reconstructing gives; `seen`, all keys of events so far, lead to some."""
    session.expire_all()
    stored = list(map(articles.value, articles.by_keys(session, articles.keys(session)).values()))
    random.Random(len(seen)).shuffle(stored)  # noqa: S311
    pure = reconstruct(stored, decisions.all(session))
    assert tuple(events.find(session, Filter(), limit=1000).events) == pure.events
    assert {article.key: tuple(mentions(session, article.key)) for article in stored} == pure.mentions
    seen.update(statement.key for event in pure.events for statement in event.statements)
    telling = {event.key for event in pure.events}
    for key in seen:
        found = events.get(session, key)
        silent = not any(s.article == key.split("~")[0] for e in pure.events for s in e.statements)
        assert found.key in telling if found else silent


def change(session: Session, data: st.DataObject, key: str) -> None:
    """A decision on an article, or the revert of one."""
    made = not_taken_back(decisions.of_article(session, key))
    places = mentions(session, key)
    if made and data.draw(st.booleans()):
        revert = Decision(0, DecisionKind.REVERT, key, 0, 0, "", reverts=data.draw(st.sampled_from(made)).id)
        decide(session, revert, who="Ida", at=NOW)
    elif places:
        place, kind = data.draw(st.sampled_from(places)), data.draw(st.sampled_from(list(DecisionKind)[:2]))
        dating = data.draw(st.sampled_from([m.dating for other in KEYS for m in mentions(session, other)]))
        decided = (
            replace(dating, reason=Reason("editor", How.DECIDED)) if kind is DecisionKind.DATING else None
        )
        decision = Decision(0, kind, key, place.start, place.end, place.text, dating=decided)
        decide(session, decision, who="Ida", at=NOW)


@given(st.data())
@settings(max_examples=20, suppress_health_check=list(HealthCheck))
def test_in_any_order_with_revisions_and_decisions(data: st.DataObject) -> None:
    seen: set[str] = set()
    with tempfile.TemporaryDirectory() as folder:
        engine = ready(f"sqlite:///{folder}/timeline.sqlite3")
        with session_scope(engine, write=True) as session:
            for _ in range(data.draw(st.integers(3, 14))):
                key = data.draw(st.sampled_from(KEYS))
                if articles.get(session, key) and data.draw(st.booleans()):
                    change(session, data, key)
                else:
                    take_in(session, data.draw(told.articles(key)), NOW)
                check(session, seen)
            rebuild(session)
            check(session, seen)
        engine.dispose()


@given(st.data())
@settings(max_examples=10, suppress_health_check=list(HealthCheck))
def test_the_order_and_the_batches_do_not_matter(data: st.DataObject) -> None:
    incoming = [data.draw(told.articles(f"b{n}")) for n in range(16)]
    outcomes = []
    for sizes in (1, 5, 16):
        shuffled = data.draw(st.permutations(incoming))
        with tempfile.TemporaryDirectory() as folder:
            engine = ready(f"sqlite:///{folder}/timeline.sqlite3")
            with session_scope(engine, write=True) as session:
                for at in range(0, len(shuffled), sizes):
                    take_in_all(session, shuffled[at : at + sizes], NOW)
                outcomes.append(events.find(session, Filter(), limit=1000).events)
            engine.dispose()
    assert outcomes[0] == outcomes[1] == outcomes[2]


def test_an_article_that_tells_nothing_for_a_while(session: Session) -> None:
    first = IncomingArticle(
        "Brücke", "Am Montag hat der Rat die Brücke gesperrt.", datetime(2025, 4, 29, tzinfo=UTC), id="a"
    )
    take_in(session, first, NOW)
    [event] = events.find(session, Filter()).events
    take_in(session, replace(first, text="Die Brücke ist zu."), NOW)
    assert events.get(session, event.key) is None
    take_in(session, replace(first, text="Am Montag wurde die Hafenbrücke gesperrt."), NOW)
    found = events.get(session, event.key)
    assert found is not None
    assert found == events.find(session, Filter()).events[0]
