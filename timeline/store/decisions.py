"""What editors decided; only ever added."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from sqlalchemy import func, insert
from sqlmodel import Session, col, select

from timeline.events.model import Article, Decision, DecisionKind
from timeline.store import unsettled
from timeline.store.chunks import chunks
from timeline.store.decided import Entry, entry_of, record_of, value_of
from timeline.store.plain import plain
from timeline.store.tables import DecisionRow, DecisionSubjectRow

LARGEST: Final = 2**31 - 1  # of the ids that every database can look for
EVERYWHERE: Final = "everywhere"


def add(session: Session, decision: Decision, *, at: datetime, who: str, why: str = "") -> Decision:
    """Store a decision and return it with its id; the id that it came with does not matter."""
    row = DecisionRow(at=at, who=who, article=decision.article, what=record_of(decision), why=why)
    return replace(decision, id=put(session, row))


def put(session: Session, row: DecisionRow) -> int:
    """Store a row and what it is about; its number."""
    session.add(row)
    session.flush()
    assert row.id is not None  # flushed
    about = [{"subject": subject, "decision": row.id} for subject in sorted(subjects(session, value_of(row)))]
    session.execute(insert(DecisionSubjectRow), about)
    return row.id


def subjects(session: Session, decision: Decision) -> set[str]:
    """What a decision is about, as `decision_subject` names it; what takes one back is about the same."""
    reverted = get(session, decision.reverts) if decision.reverts is not None else None
    if reverted is not None:
        return subjects(session, reverted)
    keys = {place.article for place in (*decision.told, *decision.others)} | {decision.article}
    found = {article_subject(key) for key in keys if key}
    if decision.kind in DecisionKind.of_dossiers():
        found.add(dossier_subject(decision.text))
    elif decision.source and not decision.article:
        found.add(source_subject(decision.source))
    return found or {EVERYWHERE}


def article_subject(key: str) -> str:
    return f"article/{plain(key)}"


def source_subject(name: str) -> str:
    return f"source/{plain(name)}"


def dossier_subject(slug: str) -> str:
    return f"dossier/{plain(slug)}"


def all(session: Session) -> list[Decision]:  # noqa: A001
    """Every decision, in the order that they were made."""
    return [entry.decision for entry in entries(session)]


def entries(session: Session) -> list[Entry]:
    """The same with who, when and why."""
    rows = session.exec(select(DecisionRow).order_by(col(DecisionRow.id)))
    return [entry_of(row) for row in rows]


def of_article(session: Session, article: str) -> list[Decision]:
    """The decisions about one article, in the order that they were made."""
    return [entry.decision for entry in history(session, article)]


def latest_by(session: Session, who: str, limit: int = 50) -> list[Decision]:
    """What somebody decided last, the newest first; taking back is not among it."""
    query = select(DecisionRow).where(DecisionRow.who == plain(who)).order_by(col(DecisionRow.id).desc())
    made = [value_of(row) for row in session.exec(query.limit(limit))]
    return [decision for decision in made if decision.kind is not DecisionKind.REVERT]


def latest(session: Session, limit: int) -> list[Entry]:
    """What was decided last, in the order that it was made."""
    rows = session.exec(select(DecisionRow).order_by(col(DecisionRow.id).desc()).limit(limit)).all()
    return [entry_of(row) for row in reversed(rows)]


def of_kinds(session: Session, kinds: Iterable[DecisionKind]) -> list[Entry]:
    """The decisions of these kinds, in the order that they were made."""
    kind = col(DecisionRow.what)["kind"].as_string()
    query = select(DecisionRow).where(kind.in_([one.value for one in kinds])).order_by(col(DecisionRow.id))
    return [entry_of(row) for row in session.exec(query)]


def page(session: Session, after: int, limit: int, article: str = "") -> list[Entry]:
    """Decisions in the order that they were made, those behind the id `after`; about one article, where it is named."""
    query = select(DecisionRow).where(col(DecisionRow.id) > after).order_by(col(DecisionRow.id))
    if article:
        query = query.join(DecisionSubjectRow, col(DecisionSubjectRow.decision) == DecisionRow.id)
        query = query.where(DecisionSubjectRow.subject == article_subject(article))
    return [entry_of(row) for row in session.exec(query.limit(limit))]


def get(session: Session, number: int) -> Decision | None:
    """The decision with this id."""
    row = session.get(DecisionRow, number) if 0 < number <= LARGEST else None
    return value_of(row) if row else None


def history(session: Session, article: str) -> list[Entry]:
    """The decisions about one article with who, when and why."""
    return about(session, [article_subject(article)])


def about(session: Session, subjects: Iterable[str], after: int = 0) -> list[Entry]:
    """The decisions about any of these, in the order that they were made; only those `after` this one."""
    rows: dict[int | None, DecisionRow] = {}
    for part in chunks(dict.fromkeys(subjects)):
        query = select(DecisionRow).join(
            DecisionSubjectRow, col(DecisionSubjectRow.decision) == DecisionRow.id
        )
        chosen = query.where(col(DecisionSubjectRow.subject).in_(part), col(DecisionRow.id) > after)
        rows |= {row.id: row for row in session.exec(chosen)}
    return [entry_of(row) for _, row in sorted(rows.items(), key=lambda pair: pair[0] or 0)]


def effective(
    session: Session, articles: Sequence[Article], *, waiting: bool = False
) -> dict[str, list[Decision]]:
    """What was decided that may hold in these articles: about them, their sources, or everywhere; by their keys.

    What still waits to take effect is only among it where that is asked for.
    """
    left_out = set() if waiting else set(unsettled.pending(session))
    sources = {source_subject(article.source) for article in articles}
    shared = [
        entry.decision
        for entry in about(session, {EVERYWHERE, *sources})
        if entry.decision.id not in left_out
    ]
    own: dict[str, list[Decision]] = defaultdict(list)
    for part in chunks(article_subject(article.key) for article in articles):
        query = (
            select(DecisionSubjectRow.subject, DecisionRow)
            .join(DecisionRow, col(DecisionSubjectRow.decision) == DecisionRow.id)
            .where(col(DecisionSubjectRow.subject).in_(part))
        )
        for subject, row in session.exec(query):
            if row.id not in left_out:
                own[subject].append(value_of(row))
    return {article.key: [*shared, *own[article_subject(article.key)]] for article in articles}


def last(session: Session, subjects: Iterable[str]) -> int:
    """The id of the last decision about any of these, 0 where there is none."""
    newest = 0
    for part in chunks(subjects):
        query = select(func.max(DecisionSubjectRow.decision)).where(col(DecisionSubjectRow.subject).in_(part))
        newest = max(newest, session.exec(query).one() or 0)
    return newest
