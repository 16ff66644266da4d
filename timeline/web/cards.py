"""What the pages show of an event: words, shape and links, made from its values."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from flask import url_for
from flask_babel import gettext as _
from flask_babel import ngettext

from timeline import wording
from timeline.events.model import Certainty, Event, Statement
from timeline.store.dossiers import EVERYTHING
from timeline.web import spoken
from timeline.web.language import anchor
from timeline.web.quotes import Part, as_headline
from timeline.web.shelves import Shelf
from timeline.web.tellings import Telling, telling_of


class Reading(NamedTuple):
    """A date in words, and why."""

    when: str
    reason: str


@dataclass(frozen=True, slots=True)
class Card:
    """An event as the chronicle shows it; `more` counts the articles beside the one quoted.

    `quote` is empty where the title says the same, and is marked instead of it. `hour` stands at the event itself where
    its day is a heading; `months` are those that an uncertain date may lie in.
    """

    event: Event
    anchor: str
    href: str
    title: tuple[Part, ...]
    headings: wording.Headings
    when: str
    rail: wording.Rail
    hour: str
    months: tuple[str, ...]
    iso: str | None
    shape: str
    shape_words: str
    certainty: str
    guessed: str
    checked: str
    provenance: str
    first: Telling
    quote: tuple[Part, ...]
    more: int
    disputes: tuple[str, ...]
    reason: str
    others: tuple[Reading, ...]
    repeats_date: bool = False


def event_url(key: str, dossier: str = EVERYTHING) -> str:
    """The address of an event, which keeps the dossier that a reader comes from."""
    return url_for("readers.event", key=key, dossier=None if dossier == EVERYTHING else dossier)


def card_of(event: Event, shelf: Shelf, dossier: str = EVERYTHING) -> Card:
    """What is shown of `event`, in a list of this dossier."""
    statement, dating = event.statements[0], event.dating
    first = telling_of(event, 0, shelf)
    says_it_all = statement.text.rstrip(".") == event.title.rstrip(".")
    told_in = {s.article for s in event.statements}
    headings = spoken.headings(dating)
    rail, hour = spoken.day_apart(dating) if headings.day else (spoken.rail(dating), "")
    return Card(
        event=event,
        anchor=f"e-{anchor(event.key)}",
        href=event_url(event.key, dossier),
        title=as_headline(first.quote) if says_it_all else (Part(event.title),),
        headings=headings,
        when=spoken.when(dating),
        rail=rail,
        hour=hour,
        months=spoken.months(dating),
        iso=spoken.iso(dating),
        shape=spoken.shape(dating, event.certainty),
        shape_words=spoken.shape_words(dating, event.certainty),
        certainty=spoken.certainty(event.certainty),
        guessed=_("Datum erschlossen") if event.certainty is Certainty.INFERRED else "",
        checked=spoken.checked(event.status),
        provenance=spoken.status(event.status),
        first=first,
        quote=() if says_it_all else first.quote,
        more=len(told_in) - 1,
        disputes=_disputes(event),
        reason=first.reason if dating == statement.dating else shelf.reason(statement, dating),
        others=_others(statement, shelf),
    )


def _others(statement: Statement, shelf: Shelf) -> tuple[Reading, ...]:
    """The readings that lost, each with its reason."""
    lost = statement.dating.alternatives
    return tuple(Reading(spoken.when(other), shelf.reason(statement, other)) for other in lost)


def _disputes(event: Event) -> tuple[str, ...]:
    """The dates that the articles give, with whose they are, or how many; empty where they agree."""
    if not event.disagreement:
        return ()
    told: dict[str, dict[str, str]] = {spoken.when(event.dating): {}}
    for index, statement in enumerate(event.statements):
        when = spoken.when(statement.dating if index in event.disagreement else event.dating)
        told.setdefault(when, {})[statement.article] = statement.source
    return tuple(f"{when} ({_who(found)})" for when, found in told.items() if found)


def _who(told: Mapping[str, str]) -> str:
    """The sources of one article or two, by the keys of the articles; of more only their number."""
    if len(told) > 2:
        return ngettext("%(num)d Artikel", "%(num)d Artikel", len(told))
    return _(" und ").join(dict.fromkeys(told.values()))
