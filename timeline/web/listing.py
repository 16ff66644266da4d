"""Everything that the page of a list shows: its events, filters, chips, counts, overview and neighbouring pages."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final, NamedTuple

from flask_babel import gettext as _
from sqlmodel import Session
from werkzeug.datastructures import MultiDict

from timeline.store import events
from timeline.store.events import EventPage, Filter
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.web import clock, spoken
from timeline.web.asked import CERTAINTIES, Asked, certainty_name, read
from timeline.web.cards import card
from timeline.web.groups import Group, grouped
from timeline.web.language import PARAMETER
from timeline.web.overview import Bar, bars
from timeline.web.sessions import session
from timeline.web.shelves import shelf_of

PAGE: Final = 30  # events


class Chip(NamedTuple):
    """An active filter in words, the address without it, and how many events that leaves (where it was counted)."""

    words: str
    url: str
    events: int = 0


class Choice(NamedTuple):
    """A value of a filter, in words, and how many events it would leave."""

    value: str
    words: str
    events: int | None


@dataclass(frozen=True)
class Listing:
    """What was asked for at `path` and found; `base` is the dossier's own filter."""

    session: Session
    path: str
    asked: Asked
    base: Filter
    page: EventPage

    @cached_property
    def everything(self) -> int:
        """How many events there are without the reader's filters."""
        return events.find(self.session, self.base, limit=1).total

    @cached_property
    def years(self) -> list[Group]:
        """The events as cards, under their headings."""
        shelf = shelf_of(self.session, self.page.events)
        return grouped(card(event, shelf) for event in self.page.events)

    @cached_property
    def chips(self) -> list[Chip]:
        """The active filters."""
        return [Chip(words, less.url(self.path)) for words, less in self.asked.without()]

    @cached_property
    def loosen(self) -> list[Chip]:
        """Which single filters to take away so that something is found, the most helpful first."""
        found = [
            Chip(words, less.url(self.path), events.find(self.session, less.filter(self.base), limit=1).total)
            for words, less in self.asked.without()
        ]
        return sorted((chip for chip in found if chip.events), key=lambda chip: -chip.events)

    @cached_property
    def facets(self) -> events.Facets:
        """The counts beside the filters."""
        return events.facets(self.session, self.asked.filter(self.base))

    @property
    def sources(self) -> list[Choice]:
        """Every source that there is, always in the same order, and what it would leave."""
        counts = {source.value: source.count for source in self.facets.sources}
        known = (source.value for source in events.facets(self.session, self.base).sources)
        return [
            Choice(name, name, counts.get(name, 0)) for name in dict.fromkeys((*known, *self.asked.sources))
        ]

    @property
    def within(self) -> list[Choice]:
        """Possibly or certainly within the period; without one there is nothing to count."""
        period = self.asked.start.day is not None or self.asked.end.day is not None
        possible, certain = self.facets.possible, self.facets.certain
        return [
            Choice("", _("möglicherweise"), possible if period else None),
            Choice("sicher", _("sicher"), certain if period else None),
        ]

    @property
    def certainties(self) -> list[Choice]:
        """All degrees of certainty, the surest first."""
        counts = {certainty.value: certainty.count for certainty in self.facets.certainties}
        return [
            Choice(name, certainty_name(name), counts.get(value.value, 0))
            for name, value in CERTAINTIES.items()
        ]

    @property
    def overview(self) -> list[Bar]:
        """The bars over all the time that the other filters leave."""
        whole = self.asked.within("", "")
        return bars(events.density(self.session, whole.filter(self.base)), self.asked, self.path)

    @property
    def earlier(self) -> str:
        """The address of the page before, if there is one."""
        return self.asked.at(self.page.earlier).url(self.path) if self.page.earlier else ""

    @property
    def later(self) -> str:
        """The address of the page after, if there is one."""
        return self.asked.at(self.page.later).url(self.path) if self.page.later else ""

    @property
    def shapes(self) -> Sequence[tuple[str, str]]:
        """The legend."""
        return spoken.legend()


def listing(path: str, arguments: "MultiDict[str, str]", base: Filter | None = None) -> Listing:
    """What `arguments` ask for; a place in the list that there is not leads to its beginning."""
    opened, base = session(), base or Filter()
    asked = read(arguments, clock.reference() // MINUTES_A_DAY)
    try:
        page = events.find(opened, asked.filter(base), limit=PAGE, cursor=asked.cursor or None)
    except ValueError:
        asked = asked.at("")
        page = events.find(opened, asked.filter(base), limit=PAGE)
    return Listing(opened, path, asked, base, page)


def tidy(arguments: "MultiDict[str, str]") -> list[tuple[str, str]] | None:
    """The parameters without what says nothing (a form sends its empty fields too), None if all say something.

    The language is left out: the page's own address has it.
    """
    pairs = [pair for pair in arguments.items(multi=True) if pair[0] != PARAMETER]
    telling = [(name, value) for name, value in pairs if value and (name, value) != ("im", "moeglich")]
    return None if telling == pairs else telling
