"""The events right before and after one in the chronicle."""

from typing import Final, NamedTuple

from flask import url_for
from sqlmodel import Session

from timeline.events.model import Event
from timeline.store import events
from timeline.store.events import Filter
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.web import spoken

STRETCHES: Final = (0, 60, 1_000, 40_000, None)  # days on either side that are searched, one after the other
MOST: Final = 300  # events of a stretch that are looked through


class Neighbour(NamedTuple):
    """An event as its neighbour names it."""

    title: str
    when: str
    href: str


def neighbours(session: Session, event: Event) -> tuple[Neighbour | None, Neighbour | None]:
    """What the chronicle tells before and after `event`."""
    before = after = None
    for days in STRETCHES:
        found = events.find(session, _around(event, days), limit=MOST).events
        keys = [other.key for other in found]
        if event.key not in keys:
            continue
        place = keys.index(event.key)
        before = found[place - 1] if place else None
        after = found[place + 1] if place + 1 < len(found) else None
        if before and after:
            break
    return _named(before), _named(after)


def _around(event: Event, days: int | None) -> Filter:
    """What may lie within `days` of the event's place in the chronicle."""
    known = [bound for bound in event.dating.bounds if bound is not None]
    if days is None or not known:
        return Filter()
    return Filter(start=known[0] // MINUTES_A_DAY - days, end=known[0] // MINUTES_A_DAY + days)


def _named(event: Event | None) -> Neighbour | None:
    if event is None:
        return None
    return Neighbour(event.title, spoken.when(event.dating), url_for("readers.event", key=event.key))
