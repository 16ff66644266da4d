"""Small values to store: articles, statements and events, dated by ISO days."""

from dataclasses import replace
from datetime import UTC, datetime

from sqlmodel import Session, select

from timeline.events.model import Certainty, Event, Kind, Statement, Status
from timeline.store import articles, statements, timeline
from timeline.store.articles import StoredArticle
from timeline.store.tables import EventRow, StatementRow
from timeline.temporal.model import Dating

NOW = datetime(2025, 5, 1, 12, tzinfo=UTC)


def article(key: str, source: str = "Echo", **more: object) -> StoredArticle:
    """An article of 29 April 2025."""
    plain = StoredArticle(
        key, key, f"Titel {key}", f"Text {key}", source, "", NOW.replace(month=4, day=29), 0, 1
    )
    return replace(plain, **more)  # type: ignore[arg-type]


def statement(key: str, dating: Dating, text: str = "Etwas geschah.", **more: object) -> Statement:
    """A statement; its key is that of its article, "~", and more."""
    plain = Statement(
        key=key,
        article=key.split("~")[0],
        source="",
        start=0,
        end=len(text),
        text=text,
        title=text.removesuffix("."),
        kind=Kind.HAPPENING,
        dating=dating,
        certainty=Certainty.SURE,
        mention=None,
        words=frozenset(text.lower().removesuffix(".").split()),
    )
    return replace(plain, **more)  # type: ignore[arg-type]


def event(*told: Statement, **more: object) -> Event:
    """An event of these statements."""
    first = told[0]
    plain = Event(
        min(s.key for s in told), first.title, first.kind, first.dating, first.certainty, Status.MACHINE, told
    )
    return replace(plain, **more)  # type: ignore[arg-type]


def store(session: Session, events: list[Event], sources: dict[str, str] | None = None) -> None:
    """Store events with articles for their statements; `sources`: of the articles, by key."""
    told: dict[str, list[Statement]] = {key: [] for key in articles.keys(session)}
    for each in events:
        for one in each.statements:
            told.setdefault(one.article, []).append(one)
    for key in told:
        if articles.get(session, key) is None:
            articles.add(session, article(key, (sources or {}).get(key, "Echo")), NOW)
    before = session.exec(select(EventRow.id)).all()
    statements.replace(session, {number: told[key] for key, number in articles.ids(session, told).items()})
    rows = {row.key: row for row in session.exec(select(StatementRow))}
    timeline.write(session, events, [number for number in before if number], rows)
