"""How good the engine is, by the decisions that hold."""

from datetime import UTC, datetime

from sqlmodel import Session

from timeline.actions import Share, cases, decide, figures, read_typed, take_in
from timeline.events.model import Decision, DecisionKind
from timeline.ingest.incoming import IncomingArticle
from timeline.store.mentions import mentions

NOW = datetime(2025, 5, 1, 12, tzinfo=UTC)
TEXT = "Am Montag hat der Rat die Brücke gesperrt. Am Freitag kam Hilfe. Am 3. März 2024 war das Fest am Winzertag."


def words(kind: DecisionKind, quote: str, **more: object) -> Decision:
    start = TEXT.index(quote)
    return Decision(0, kind, "a", start, start + len(quote), quote, **more)  # type: ignore[arg-type]


def test_accepted_and_corrected_by_rule_kind_and_confidence(session: Session) -> None:
    take_in(session, IncomingArticle("T", TEXT, datetime(2025, 4, 29, tzinfo=UTC), id="a"), NOW)
    found = {mention.text: mention.dating for mention in mentions(session, "a")}
    day = read_typed("26.4.2025", 739_370 * 1440)
    wrong = decide(session, words(DecisionKind.DATING, "Montag", dating=day), who="Ida", at=NOW)
    decide(session, words(DecisionKind.DATING, "Freitag", dating=found["Freitag"]), who="Ida", at=NOW)
    decide(session, words(DecisionKind.NO_DATE, "3. März 2024"), who="Ida", at=NOW)
    decide(session, words(DecisionKind.MARKED, "Winzertag", dating=day), who="Ida", at=NOW)
    counted = figures(session)
    assert (counted.accepted, counted.corrected, counted.missed) == (1, 2, 1)
    assert {share.name: (share.accepted, share.corrected) for share in counted.rules} == {
        "date": (0, 1),
        "weekday": (1, 1),
    }
    assert counted.kinds == [Share("DATE", 1, 2)]
    assert sum(share.accepted for share in counted.calibration) == 1
    assert [entry.decision.quote for entry in cases(session, "weekday")] == ["Montag"]
    assert [entry.decision.quote for entry in cases(session, "")] == ["Winzertag"]
    decide(session, Decision(0, DecisionKind.REVERT, "a", 0, 0, "", reverts=wrong.id), who="Ida", at=NOW)
    assert figures(session).corrected == 1
    assert cases(session, "weekday") == []
