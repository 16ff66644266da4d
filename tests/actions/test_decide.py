"""What an editor decides moves everything that hung on it; taking it back restores what was."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from sqlmodel import Session

from tests.wording.datings import within
from timeline.actions import decide, rebuild, take_in
from timeline.events.model import Decision, DecisionKind, Event, Status
from timeline.ingest.incoming import IncomingArticle
from timeline.ingest.refusals import Refused
from timeline.store import decisions, events
from timeline.store.events import Filter
from timeline.store.mentions import mentions
from timeline.temporal.model import How, Reason
from timeline.temporal.notation import iso_day

NOW = datetime(2025, 5, 1, 12, tzinfo=UTC)
TEXT = "Am Montag hat der Rat die Brücke gesperrt. Einen Tag zuvor war ein Riss entdeckt worden."
DATING = Decision(
    0,
    DecisionKind.DATING,
    "a1",
    3,
    9,
    "Montag",
    replace(within("2025-04-21"), reason=Reason("editor", How.DECIDED)),
)


@pytest.fixture(autouse=True)
def article(session: Session) -> None:
    take_in(session, IncomingArticle("Brücke", TEXT, datetime(2025, 4, 29, tzinfo=UTC), id="a1"), NOW)


def shown(session: Session) -> list[Event]:
    session.expire_all()
    return events.find(session, Filter()).events


def days(session: Session) -> list[str]:
    return [iso_day(event.dating.first) for event in shown(session) if event.dating.first is not None]


def test_what_hangs_on_it_moves_along(session: Session) -> None:
    stored = decide(session, DATING, who="Ida", at=NOW, why="steht im Protokoll")
    assert stored.id == 1
    assert days(session) == ["2025-04-20", "2025-04-21"]
    assert [event.status for event in shown(session)] == [Status.MACHINE, Status.CORRECTED]
    rebuild(session)
    assert days(session) == ["2025-04-20", "2025-04-21"]


def test_taking_it_back_restores_what_was(session: Session) -> None:
    before = shown(session)
    stored = decide(session, DATING, who="Ida", at=NOW)
    revert = Decision(0, DecisionKind.REVERT, "a1", 0, 0, "", reverts=stored.id)
    taken_back = decide(session, revert, who="Jens", at=NOW)
    assert shown(session) == before
    decide(session, replace(revert, reverts=taken_back.id), who="Ida", at=NOW)
    assert days(session) == ["2025-04-20", "2025-04-21"]
    assert len(decisions.all(session)) == 3


def test_nothing_is_taken_back_twice(session: Session) -> None:
    stored = decide(session, DATING, who="Ida", at=NOW)
    revert = Decision(0, DecisionKind.REVERT, "a1", 0, 0, "", reverts=stored.id)
    taken_back = decide(session, revert, who="Jens", at=NOW)
    with pytest.raises(Refused, match="taken back already"):
        decide(session, revert, who="Ida", at=NOW)
    decide(session, replace(revert, reverts=taken_back.id), who="Ida", at=NOW)
    decide(session, revert, who="Ida", at=NOW)  # it held again
    assert len(decisions.all(session)) == 4


def test_no_time_expression(session: Session) -> None:
    decide(session, replace(DATING, kind=DecisionKind.NO_DATE, dating=None), who="Ida", at=NOW)
    assert [mention.text for mention in mentions(session, "a1")] == ["Einen Tag zuvor"]


@pytest.mark.parametrize(
    ("decision", "case"),
    [
        (replace(DATING, article="missing"), "no-such-article"),
        (replace(DATING, quote="Dienstag"), "no-such-place"),
        (replace(DATING, start=900, end=906), "no-such-place"),
        (replace(DATING, start=3, end=3, quote=""), "no-such-place"),
        (replace(DATING, dating=None), "no-dating"),
        (replace(DATING, kind=DecisionKind.NO_DATE), "no-dating"),
        (Decision(0, DecisionKind.REVERT, "a1", 0, 0, "", reverts=7), "no-such-decision"),
        (Decision(0, DecisionKind.REVERT, "a1", 0, 0, ""), "no-such-decision"),
    ],
)
def test_decisions_about_nothing(session: Session, decision: Decision, case: str) -> None:
    with pytest.raises(Refused) as refused:
        decide(session, decision, who="Ida", at=NOW)
    assert refused.value.case == case
    assert decisions.all(session) == []
