"""When something was last told, and when an editor changed a date."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from timeline.events.model import DecisionKind, Event, Status
from timeline.reconstruct import not_taken_back
from timeline.store import articles, decisions
from timeline.store.decisions import Entry


@dataclass(frozen=True, slots=True)
class Corrections:
    """`of`: by event key, when its date was corrected. `latest`: when anything last changed, None without events."""

    of: Mapping[str, datetime]
    latest: datetime | None


def corrections(session: Session, events: Sequence[Event]) -> Corrections:
    """What editors and articles changed about these events, and when."""
    keys = {told.article for event in events for told in event.statements}
    made = {key: decisions.history(session, key) for key in decisions.decided(session, keys)}
    received = articles.received(session, keys)
    decided = [entry.at for entries in made.values() for entry in entries]
    found = {event.key: at for event in events if (at := _corrected(event, made))}
    return Corrections(found, max([*received, *decided], default=None))


def _corrected(event: Event, made: Mapping[str, Sequence[Entry]]) -> datetime | None:
    """When an editor gave the event another date than the program; None if nobody did."""
    if event.status is not Status.CORRECTED:
        return None
    told = [one for one in event.statements if one.status is Status.CORRECTED]
    return max((at for one in told for at in _datings(made.get(one.article, ()))), default=None)


def _datings(entries: Sequence[Entry]) -> Iterable[datetime]:
    """When the decisions about dates were made that hold."""
    holding = {decision.id for decision in not_taken_back([entry.decision for entry in entries])}
    return (
        entry.at
        for entry in entries
        if entry.decision.id in holding and entry.decision.kind is DecisionKind.DATING
    )
