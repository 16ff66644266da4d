"""The queue: what nobody decided about, the most worth it first, narrowed in every way."""

from datetime import UTC, datetime

import pytest
from sqlmodel import Session

from timeline.actions import decide, take_in
from timeline.events.model import Decision, DecisionKind
from timeline.ingest.incoming import IncomingArticle
from timeline.store.queue import Queue, Wanted, counts, queue

NOW = datetime(2025, 5, 1, 12, tzinfo=UTC)
TEXTS = {
    "a": (
        "Kurier",
        "Am Montag hat der Rat die Brücke gesperrt. Einen Tag zuvor war ein Riss entdeckt worden.",
    ),
    "b": ("Bote", "Im Herbst wird die Halle gebaut. Am 3. März 2024 brannte der Speicher."),
}


@pytest.fixture(autouse=True)
def stored(session: Session) -> None:
    for key, (source, text) in TEXTS.items():
        take_in(
            session,
            IncomingArticle("Titel", text, datetime(2025, 4, 29, tzinfo=UTC), id=key, source=source),
            NOW,
        )


def texts(found: Queue) -> list[str]:
    return [item.mention.text for item in found.items]


def test_ordered_by_impact(session: Session) -> None:
    found = queue(session, Wanted())
    assert found.total == len(found.items) == 4
    assert [item.impact for item in found.items] == sorted(
        (item.impact for item in found.items), reverse=True
    )
    assert texts(found)[-1] == "3. März 2024"
    assert texts(queue(session, Wanted(), limit=2, offset=2)) == texts(found)[2:]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (Wanted(article="a"), {"Montag", "Einen Tag zuvor"}),
        (Wanted(source="Bote"), {"Herbst", "3. März 2024"}),
        (Wanted(rule="weekday"), {"Montag"}),
        (Wanted(kind="announcement"), {"Herbst"}),
        (Wanted(dossier="alle"), {"Montag", "Einen Tag zuvor", "Herbst", "3. März 2024"}),
        (Wanted(dossier="fehlt"), set()),
        (Wanted(source="Bote", article="a"), set()),
    ],
)
def test_narrowed(session: Session, wanted: Wanted, expected: set[str]) -> None:
    session.commit()  # filters are answered from what is committed
    assert set(texts(queue(session, wanted))) == expected


def test_what_is_settled_waits_no_longer(session: Session) -> None:
    dating = queue(session, Wanted(article="a", rule="weekday")).items[0].mention.dating
    decide(session, Decision(0, DecisionKind.DATING, "a", 3, 9, "Montag", dating), who="Ida", at=NOW)
    found = queue(session, Wanted(article="a"))
    assert (texts(found), found.total, found.settled) == (["Einen Tag zuvor"], 1, 1)


def test_counts(session: Session) -> None:
    assert counts(session, Wanted(), "source") == [("Bote", 2), ("Kurier", 2)]
    assert ("weekday", 1) in counts(session, Wanted(source="Kurier"), "rule")
    assert dict(counts(session, Wanted(), "kind"))["announcement"] == 1
