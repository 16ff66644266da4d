"""Decisions about events, as the desk makes them: an event is named by the statements that tell it now."""

from sqlmodel import Session

from timeline.events.model import Event, Place
from timeline.events.places import place
from timeline.ingest.refusals import Refused
from timeline.store import articles, events


def told_by(session: Session, key: str) -> tuple[Place, ...]:
    """The places of the statements that tell the event with this key; Refused if there is no such event any more."""
    event = events.get(session, key)
    if event is None or event.key != key:
        raise Refused("no-such-event")
    return places(session, event)


def places(session: Session, event: Event) -> tuple[Place, ...]:
    """The places of an event's statements, in their order."""
    texts = articles.by_keys(session, {one.article for one in event.statements})
    return tuple(place(one.article, texts[one.article].text, one.start, one.end) for one in event.statements)
