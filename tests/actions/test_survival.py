"""Corrections survive a new version of the article, or stand on the list of what is to be settled."""

from datetime import UTC, datetime

import pytest
from sqlmodel import Session

from timeline.actions import decide, preview_decision, read_typed, take_in, told_by
from timeline.cascade import event_changes
from timeline.events.model import Decision, DecisionKind, Status
from timeline.ingest.incoming import IncomingArticle
from timeline.store import events, unsettled
from timeline.store.events import Filter
from timeline.store.mentions import mentions

NOW = datetime(2025, 5, 1, 12, tzinfo=UTC)
TEXT = "Am Montag hat der Rat von Neuwied die Brücke gesperrt. Einen Tag zuvor war ein Riss entdeckt worden."
CORRECTED = read_typed("21.4.2025", 739_370 * 1440)


def come_in(session: Session, text: str) -> None:
    take_in(session, IncomingArticle("Brücke", text, datetime(2025, 4, 29, tzinfo=UTC), id="a"), NOW)
    session.expire_all()


@pytest.fixture(autouse=True)
def decided(session: Session) -> None:
    """The Monday is another one; the event of the crack has a title."""
    come_in(session, TEXT)
    decide(session, Decision(0, DecisionKind.DATING, "a", 3, 9, "Montag", CORRECTED), who="Ida", at=NOW)
    event = next(event for event in events.find(session, Filter()).events if "Riss" in event.title)
    title = Decision(0, DecisionKind.TITLE, "", 0, 0, "", told=told_by(session, event.key), text="Der Riss")
    decide(session, title, who="Ida", at=NOW)


def corrected(session: Session) -> list[str]:
    return [m.text for m in mentions(session, "a") if m.status is Status.CORRECTED]


def titles(session: Session) -> list[str]:
    return [event.title for event in events.find(session, Filter()).events]


@pytest.mark.parametrize(
    "text",
    [
        f"Die Stadt ist in Sorge. {TEXT}",
        TEXT.replace("die Brücke", "die alte Brücke").replace("entdeckt", "entdekct"),
        "Einen Tag zuvor war ein Riss entdeckt worden. Am Montag hat der Rat von Neuwied die Brücke gesperrt.",
        f"Am Montag hat der Rat von Andernach die Halle gesperrt. {TEXT}",
    ],
)
def test_survive(session: Session, text: str) -> None:
    come_in(session, text)
    [montag] = [m for m in mentions(session, "a") if m.status is Status.CORRECTED]
    assert text[montag.start :].startswith("Montag hat der Rat von Neuwied")
    assert "Der Riss" in titles(session)
    assert unsettled.lost(session) == []


def test_lost_and_found_again(session: Session) -> None:
    come_in(session, "Am Montag hat der Rat von Andernach die Halle gesperrt.")
    assert corrected(session) == []
    assert [(key, entry.decision.kind) for key, entry in unsettled.lost(session)] == [
        ("a", DecisionKind.DATING),
        ("a", DecisionKind.TITLE),
    ]
    come_in(session, TEXT)
    assert corrected(session) == ["Montag"]
    assert unsettled.lost(session) == []


def test_what_is_taken_back_is_settled(session: Session) -> None:
    come_in(session, "Alles ist anders.")
    for _, entry in unsettled.lost(session):
        revert = Decision(0, DecisionKind.REVERT, "a", 0, 0, "", reverts=entry.decision.id)
        decide(session, revert, who="Jens", at=NOW)
    assert unsettled.lost(session) == []


def test_a_preview_of_much_says_all_that_follows(session: Session) -> None:
    told = [f"Einen Tag zuvor brannte das Lager {n} der Spinnerei." for n in range(30)]
    come_in(session, " ".join([TEXT, *told]))
    moved = Decision(0, DecisionKind.DATING, "a", 3, 9, "Montag", read_typed("7.4.2025", 739_370 * 1440))
    outlook = preview_decision(session, moved)
    before = {m.start: m.dating for m in mentions(session, "a")}
    stood = events.find(session, Filter(), limit=100).events
    decide(session, moved, who="Ida", at=NOW)
    session.expire_all()
    after = {m.start: m.dating for m in mentions(session, "a")}
    assert {change.start for change in outlook.mentions} == {s for s in after if after[s] != before[s]}
    assert all(after[change.start] == change.new for change in outlook.mentions)
    stand = events.find(session, Filter(), limit=100).events
    assert sorted(outlook.events, key=repr) == sorted(event_changes(stood, stand), key=repr)
