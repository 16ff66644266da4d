"""What editors decided; only ever added."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from sqlmodel import Session, col, select

from timeline.events.model import Decision, DecisionKind
from timeline.store.chunks import chunks
from timeline.store.plain import plain
from timeline.store.tables import DecisionRow
from timeline.temporal.notation import dating_from_record, dating_record

LARGEST: Final = 2**31 - 1  # of the ids that every database can look for


@dataclass(frozen=True, slots=True)
class Entry:
    """A decision with who made it, when and why."""

    decision: Decision
    at: datetime
    who: str
    why: str


def add(session: Session, decision: Decision, *, at: datetime, who: str, why: str = "") -> Decision:
    """Store a decision and return it with its id; the id that it came with does not matter."""
    what = {
        "kind": decision.kind.value,
        "start": decision.start,
        "end": decision.end,
        "quote": decision.quote,
        "dating": dating_record(decision.dating) if decision.dating else None,
        "reverts": decision.reverts,
    }
    row = DecisionRow(at=at, who=who, article=decision.article, what=what, why=why)
    session.add(row)
    session.flush()
    assert row.id is not None  # flushed
    return replace(decision, id=row.id)


def all(session: Session) -> list[Decision]:  # noqa: A001
    """Every decision, in the order that they were made."""
    return [_value(row) for row in session.exec(select(DecisionRow).order_by(col(DecisionRow.id)))]


def of_article(session: Session, article: str) -> list[Decision]:
    """The decisions about one article, in the order that they were made."""
    return [entry.decision for entry in history(session, article)]


def latest_by(session: Session, who: str, limit: int = 50) -> list[Decision]:
    """What somebody decided last, the newest first; taking back is not among it."""
    query = select(DecisionRow).where(DecisionRow.who == plain(who)).order_by(col(DecisionRow.id).desc())
    made = [_value(row) for row in session.exec(query.limit(limit))]
    return [decision for decision in made if decision.kind is not DecisionKind.REVERT]


def decided(session: Session, articles: Iterable[str]) -> set[str]:
    """Those of these articles that something was decided about."""
    return {
        key
        for part in chunks(articles)
        for key in session.exec(select(DecisionRow.article).where(col(DecisionRow.article).in_(part)))
    }


def get(session: Session, number: int) -> Decision | None:
    """The decision with this id."""
    row = session.get(DecisionRow, number) if 0 < number <= LARGEST else None
    return _value(row) if row else None


def history(session: Session, article: str) -> list[Entry]:
    """The decisions about one article with who, when and why."""
    query = select(DecisionRow).where(DecisionRow.article == plain(article)).order_by(col(DecisionRow.id))
    return [Entry(_value(row), row.at, row.who, row.why) for row in session.exec(query)]


def of_articles(session: Session, keys: Iterable[str]) -> dict[str, list[Entry]]:
    """The decisions about many articles, by article, in the order that they were made."""
    found: dict[str, list[Entry]] = defaultdict(list)
    for part in chunks(map(plain, keys)):
        query = select(DecisionRow).where(col(DecisionRow.article).in_(part)).order_by(col(DecisionRow.id))
        for row in session.exec(query):
            found[row.article].append(Entry(_value(row), row.at, row.who, row.why))
    return found


def _value(row: DecisionRow) -> Decision:
    what = row.what
    assert row.id is not None  # read from the table
    return Decision(
        id=row.id,
        kind=DecisionKind(what["kind"]),
        article=row.article,
        start=what["start"],
        end=what["end"],
        quote=what["quote"],
        dating=dating_from_record(what["dating"]) if what["dating"] else None,
        reverts=what["reverts"],
    )
