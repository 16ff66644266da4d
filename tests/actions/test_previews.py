"""What moves many articles is looked at beside the requests, whole, and each who asks is told how far that is."""

import sys
import time
from datetime import UTC, datetime
from threading import Event

import pytest
from sqlalchemy import Engine

from timeline.actions import Previews, decide, erase_words, preview_decision, read_typed, take_in_all
from timeline.actions.outlook import Outlook, preview
from timeline.events.model import Decision, DecisionKind
from timeline.ingest.incoming import IncomingArticle
from timeline.ingest.refusals import Refused
from timeline.store.database import session_scope

NOW = datetime(2025, 5, 1, 12, tzinfo=UTC)
TEXT = "Am Montag hat der Rat von Neuwied die Brücke Nummer {n} gesperrt. Am Freitag kam Hilfe."
RULE = Decision(0, DecisionKind.READING, "", 0, 0, "Montag", read_typed("21.4.2025", 739_370 * 1440))
MANY = 7
MODULE = sys.modules["timeline.actions.previews"]


@pytest.fixture
def previews(monkeypatch: pytest.MonkeyPatch, engine: Engine) -> Previews:
    monkeypatch.setattr(MODULE, "AT_ONCE", MANY - 1)
    monkeypatch.setattr(sys.modules["timeline.actions.outlook"], "PART", 3)
    published = datetime(2025, 4, 29, tzinfo=UTC)
    found = [IncomingArticle("Brücke", TEXT.format(n=n), published, id=f"a{n}") for n in range(MANY)]
    with session_scope(engine, write=True) as session:
        take_in_all(session, found, NOW)
    return Previews(engine)


def asked(engine: Engine, previews: Previews, rule: Decision = RULE) -> Outlook:
    with session_scope(engine) as session:
        return previews.deciding(session, rule)


def whole(engine: Engine, previews: Previews) -> Outlook:
    """Ask until all is known."""
    deadline = time.monotonic() + 60
    while not (seen := asked(engine, previews)).whole and time.monotonic() < deadline:
        time.sleep(0.01)
    return seen


def test_all_of_it_is_told_in_the_end(
    engine: Engine, previews: Previews, monkeypatch: pytest.MonkeyPatch
) -> None:
    going_on = Event()

    def slowly(*given: object) -> Outlook:
        going_on.wait(60)
        return preview(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(MODULE, "preview", slowly)
    first = asked(engine, previews)
    assert (first.whole, first.articles, first.mentions) == (False, MANY, ())
    with session_scope(engine, write=True) as session:  # nobody has to wait
        decide(session, Decision(0, DecisionKind.NO_DATE, "a0", 3, 9, "Montag"), who="Jens", at=NOW)
    going_on.set()
    seen = whole(engine, previews)
    with session_scope(engine) as session:
        assert seen == preview_decision(session, RULE)
    assert (len(seen.mentions), seen.places) == (MANY - 1, MANY)
    assert asked(engine, previews) is seen  # kept


def test_few_articles_are_looked_at_at_once(engine: Engine, previews: Previews) -> None:
    few = Decision(0, DecisionKind.READING, "a1", 0, 0, "Montag", RULE.dating)
    assert asked(engine, previews, few).whole


def test_what_was_erased_comes_out_of_no_older_preview(engine: Engine, previews: Previews) -> None:
    assert "Neuwied" in str(whole(engine, previews))
    with session_scope(engine, write=True) as session:
        erase_words(session, ["Neuwied"], who="Ada", at=NOW)
    assert "Neuwied" not in str(whole(engine, previews))


def test_what_goes_wrong_is_told_once_and_begun_anew(
    engine: Engine, previews: Previews, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*given: object) -> Outlook:
        raise Refused("stale")

    with monkeypatch.context() as broken:
        broken.setattr(MODULE, "preview", failing)
        with pytest.raises(Refused):
            whole(engine, previews)
    assert whole(engine, previews).whole
