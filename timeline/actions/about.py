"""Decisions about events, as the desk makes them: an event is named by the statements that tell it now."""

from collections.abc import Collection

from sqlmodel import Session

from timeline.actions.typed import read_typed
from timeline.events.model import Decision, DecisionKind, Event, Place
from timeline.events.places import place
from timeline.ingest.refusals import Refused
from timeline.store import articles, events


def told_by(session: Session, key: str) -> tuple[Place, ...]:
    """The places of the statements that tell the event with this key; Refused if there is no such event any more."""
    return places(session, _present(session, key))


def parted(session: Session, key: str, going: Collection[str]) -> Decision:
    """The statements with the keys `going` are not of the event that its others tell; Refused if none goes or stays."""
    go, stay = _sides(session, key, going)
    if not stay or not go:
        raise Refused("split-whole")
    return Decision(0, DecisionKind.APART, "", 0, 0, "", told=go, others=stay)


def erring(session: Session, key: str, wrong: Collection[str], typed: str, evidence: str) -> Decision:
    """What the statements with these keys (all, if there are none) tell of an event happened when `typed` says."""
    chosen, others = _sides(session, key, wrong)
    told = chosen if wrong else others
    if not told:
        raise Refused("no-such-event")
    reference = articles.by_keys(session, [told[0].article])[told[0].article].reference
    dating = read_typed(typed, reference)
    return Decision(0, DecisionKind.ERRS, "", 0, 0, "", dating=dating, told=told, text=evidence)


def _sides(
    session: Session, key: str, chosen: Collection[str]
) -> tuple[tuple[Place, ...], tuple[Place, ...]]:
    """The places of an event's statements: of those with these keys, and of the others."""
    event = _present(session, key)
    found = list(zip(event.statements, places(session, event), strict=True))
    return (
        tuple(place for told, place in found if told.key in chosen),
        tuple(place for told, place in found if told.key not in chosen),
    )


def _present(session: Session, key: str) -> Event:
    """The event that has this key now."""
    event = events.get(session, key)
    if event is None or event.key != key:
        raise Refused("no-such-event")
    return event


def places(session: Session, event: Event) -> tuple[Place, ...]:
    """The places of an event's statements, in their order."""
    texts = articles.by_keys(session, {one.article for one in event.statements})
    return tuple(place(one.article, texts[one.article].text, one.start, one.end) for one in event.statements)
