"""A decision that moves very many articles is stored at once and takes effect later, whole."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import Engine
from sqlmodel import Session

from timeline.actions import catch_up, decide, preview_decision, read_typed, take_in, take_in_all
from timeline.events.model import Decision, DecisionKind
from timeline.ingest.incoming import IncomingArticle
from timeline.reconstruct import reconstruct
from timeline.store import articles, decisions, events, unsettled
from timeline.store.database import session_scope
from timeline.store.events import Filter
from timeline.store.mentions import mentions

NOW = datetime(2025, 5, 1, 12, tzinfo=UTC)
PUBLISHED = datetime(2025, 4, 29, tzinfo=UTC)
TEXT = "Am Montag hat der Rat von Neuwied die Brücke Nummer {n} gesperrt. Am Freitag kam Hilfe."
RULE = Decision(0, DecisionKind.READING, "", 0, 0, "Montag", read_typed("21.4.2025", 739_370 * 1440))
MANY = 12


@pytest.fixture(autouse=True)
def few(monkeypatch: pytest.MonkeyPatch, engine: Engine) -> None:
    import sys

    for name in ("decide", "outlook"):
        monkeypatch.setattr(sys.modules[f"timeline.actions.{name}"], "MANY", MANY - 1)
    with session_scope(engine, write=True) as session:
        found = [IncomingArticle("Brücke", TEXT.format(n=n), PUBLISHED, id=f"a{n}") for n in range(MANY)]
        take_in_all(
            session, [*found, IncomingArticle("Anderes", "Am Freitag regnete es.", PUBLISHED, id="b")], NOW
        )


def check(session: Session, holding: list[Decision]) -> None:
    stored = [articles.value(one) for one in articles.by_keys(session, articles.keys(session)).values()]
    pure = reconstruct(stored, holding)
    assert {one.key: tuple(mentions(session, one.key)) for one in stored} == pure.mentions
    assert tuple(events.find(session, Filter(), limit=100).events) == pure.events


def test_stored_at_once_and_taking_effect_later(engine: Engine) -> None:
    with session_scope(engine, write=True) as session:
        outlook = preview_decision(session, RULE)
        assert outlook.later
        assert (outlook.articles, outlook.places, len(outlook.mentions)) == (MANY, MANY, MANY)
        rule = decide(session, RULE, who="Ida", at=NOW)
    with session_scope(engine) as session:
        assert unsettled.pending(session) == [rule.id]
        check(session, [])
    with session_scope(engine, write=True) as session:  # somebody else goes on meanwhile
        place = Decision(0, DecisionKind.NO_DATE, "a0", 3, 9, "Montag")
        decide(session, place, who="Jens", at=NOW)
        take_in(session, IncomingArticle("Neu", "Am Montag begann es.", PUBLISHED, id="c"), NOW)
    assert catch_up(engine) == 1
    assert catch_up(engine) == 0
    with session_scope(engine) as session:
        assert unsettled.pending(session) == []
        check(session, decisions.all(session))


def test_taken_back_before_it_took_effect(engine: Engine) -> None:
    with session_scope(engine, write=True) as session:
        rule = decide(session, RULE, who="Ida", at=NOW)
        decide(session, Decision(0, DecisionKind.REVERT, "", 0, 0, "", reverts=rule.id), who="Ida", at=NOW)
        assert len(unsettled.pending(session)) == 2
    assert catch_up(engine) == 2
    with session_scope(engine) as session:
        check(session, [])
        check(session, decisions.all(session))


def test_what_the_rule_does_not_change_is_left_alone(engine: Engine) -> None:
    same = read_typed("28.4.2025", 739_370 * 1440)
    with session_scope(engine, write=True) as session:
        decide(session, Decision(0, DecisionKind.READING, "", 0, 0, "Montag", same), who="Ida", at=NOW)
    catch_up(engine)
    with session_scope(engine) as session:
        check(session, decisions.all(session))
