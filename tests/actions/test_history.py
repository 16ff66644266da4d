"""The decisions about an event, and going back."""

from datetime import UTC, datetime

import pytest
from sqlmodel import Session

from timeline.actions import decide, go_back, of_event, read_typed, take_in, told_by
from timeline.events.model import Decision, DecisionKind, Event
from timeline.ingest.incoming import IncomingArticle
from timeline.ingest.refusals import Refused
from timeline.reconstruct import standing
from timeline.store import decisions, events
from timeline.store.events import Filter

NOW = datetime(2025, 5, 1, 12, tzinfo=UTC)
TEXT = "Am Montag hat der Rat von Neuwied die Brücke gesperrt. Einen Tag zuvor war ein Riss entdeckt worden."


def shown(session: Session) -> list[Event]:
    session.expire_all()
    return events.find(session, Filter()).events


def dating(day: str) -> Decision:
    return Decision(0, DecisionKind.DATING, "a", 3, 9, "Montag", read_typed(day, 739_370 * 1440))


@pytest.fixture(autouse=True)
def stored(session: Session) -> None:
    take_in(session, IncomingArticle("Brücke", TEXT, datetime(2025, 4, 29, tzinfo=UTC), id="a"), NOW)


def test_of_an_event(session: Session) -> None:
    riss = next(event for event in shown(session) if "Riss" in event.title)
    title = Decision(0, DecisionKind.TITLE, "", 0, 0, "", told=told_by(session, riss.key), text="Der Riss")
    made = decide(session, title, who="Ida", at=NOW)
    decide(session, dating("21.4.2025"), who="Ida", at=NOW)
    decide(session, Decision(0, DecisionKind.REVERT, "a", 0, 0, "", reverts=made.id), who="Jens", at=NOW)
    found = {event.title: [entry.who for entry in of_event(session, event)] for event in shown(session)}
    assert sorted(found.values()) == [["Ida"], ["Ida", "Jens"]]  # a date of its words, and a title


def test_going_back_is_itself_decided(session: Session) -> None:
    states = [shown(session)]
    for day in ("21.4.2025", "14.4.2025", "7.4.2025"):
        decide(session, dating(day), who="Ida", at=NOW)
        states.append(shown(session))
    back = go_back(session, decisions.of_article(session, "a"), 1, who="Jens", at=NOW)
    assert (len(back), shown(session)) == (2, states[1])
    go_back(session, decisions.of_article(session, "a"), 3, who="Jens", at=NOW)  # takes the going back back
    assert shown(session) == states[3]
    go_back(session, decisions.of_article(session, "a"), 0, who="Jens", at=NOW)
    assert shown(session) == states[0]
    assert standing(decisions.all(session)) == []
    with pytest.raises(Refused) as refused:
        go_back(session, decisions.of_article(session, "a"), 99, who="Jens", at=NOW)
    assert refused.value.case == "nothing-to-take-back"
