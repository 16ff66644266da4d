"""When something was last told, and when an editor changed a date."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlmodel import Session

from timeline.events.model import Decision, DecisionKind, Event, Statement, Status
from timeline.reconstruct import standing
from timeline.store import articles, decisions
from timeline.store.decided import Entry
from timeline.store.decisions import EVERYWHERE, article_subject, source_subject

ABOUT_DATES: Final = frozenset(
    {
        DecisionKind.DATING,
        DecisionKind.ANCHOR,
        DecisionKind.MARKED,
        DecisionKind.READING,
        DecisionKind.REFERENCE,
        DecisionKind.EDITION,
        DecisionKind.ERRS,
    }
)


@dataclass(frozen=True, slots=True)
class Corrections:
    """`of`: by event key, when its date was corrected. `latest`: when anything last changed, None without events."""

    of: Mapping[str, datetime]
    latest: datetime | None


def corrections(session: Session, events: Sequence[Event]) -> Corrections:
    """What editors and articles changed about these events, and when."""
    told = [statement for event in events for statement in event.statements]
    keys = {statement.article for statement in told}
    sources = {source_subject(statement.source) for statement in told}
    made = decisions.about(session, {EVERYWHERE, *sources, *map(article_subject, keys)})
    found = {event.key: at for event in events if (at := _corrected(event, made))}
    times = [*articles.received(session, keys), *(entry.at for entry in made)]
    return Corrections(found, max(times, default=None))


def _corrected(event: Event, made: Sequence[Entry]) -> datetime | None:
    """When an editor gave the event another date than the program; None if nobody did."""
    told = [one for one in event.statements if one.status is Status.CORRECTED]
    return max(_times(told, made), default=None) if event.status is Status.CORRECTED else None


def _times(told: Sequence[Statement], made: Sequence[Entry]) -> Iterable[datetime]:
    """When the decisions about the dates of these statements were made that hold."""
    holding = {decision.id for decision in standing([entry.decision for entry in made])}
    return (
        entry.at
        for entry in made
        if entry.decision.id in holding
        and entry.decision.kind in ABOUT_DATES
        and any(_concerns(entry.decision, one) for one in told)
    )


def _concerns(decision: Decision, told: Statement) -> bool:
    """Whether a decision is about the article of a statement, or about all that its source prints, or everything."""
    keys = {place.article for place in decision.told} | {decision.article} - {""}
    return told.article in keys if keys else decision.source in ("", told.source)
