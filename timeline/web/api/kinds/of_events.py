"""Decisions about events, and about the persons that they can be filtered by."""

from collections.abc import Iterable
from typing import Literal

from pydantic import Field

from timeline import actions
from timeline.events.model import Decision, Place
from timeline.ingest.refusals import Refused
from timeline.web.api.kinds.deciding import About, Date, Deciding, Event, Told, Written, one_line


class Titled(Deciding):
    """The event is called so."""

    kind: Literal["title"]
    event: Event
    title: Written

    def decision(self, about: About) -> Decision:
        return about.told(self.event, text=one_line(self.title))


class Together(Deciding):
    """These events are one."""

    kind: Literal["together"]
    events: list[Event] = Field(min_length=2, max_length=20)

    def decision(self, about: About) -> Decision:
        if len(set(self.events)) < 2:
            raise Refused("two-events")
        return about.blank(told=tuple(_places(about, self.events)))


def _places(about: About, events: Iterable[str]) -> Iterable[Place]:
    for key in dict.fromkeys(events):
        yield from actions.told_by(about.session, key)


class Apart(Deciding):
    """These of the event's statements tell another event than the rest of them."""

    kind: Literal["apart"]
    event: Event
    statements: Told = Field(min_length=1)

    def decision(self, about: About) -> Decision:
        return actions.parted(about.session, self.event, self.statements)


class Hidden(Deciding):
    """The event is not shown."""

    kind: Literal["hide"]
    event: Event

    def decision(self, about: About) -> Decision:
        return about.told(self.event)


class Errs(Deciding):
    """The source errs: what these statements tell, all if none is named, happened at `date`, as `evidence` shows."""

    kind: Literal["errs"]
    event: Event
    statements: Told = Field(default_factory=list)
    date: Date
    evidence: str = Field(min_length=1, max_length=500)

    def decision(self, about: About) -> Decision:
        evidence = one_line(self.evidence)
        return actions.erring(about.session, self.event, self.statements, self.date, evidence)


class NoName(Deciding):
    """The person of this name is no filter."""

    kind: Literal["no-name"]
    name: Written

    def decision(self, about: About) -> Decision:
        return about.blank(text=one_line(self.name))
