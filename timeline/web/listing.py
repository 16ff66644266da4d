"""Everything that the page of a list shows: its events, filters, chips, counts, overview and neighbouring pages."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final, NamedTuple

from flask_babel import gettext as _
from flask_babel import ngettext
from sqlmodel import Session
from werkzeug.datastructures import MultiDict

from timeline.events.model import Event
from timeline.store import events
from timeline.store.dossiers import Dossier
from timeline.store.events import EventPage, Filter
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.web import clock, spoken
from timeline.web.asked import Asked, read
from timeline.web.cards import Card, card_of
from timeline.web.choices import FACETS
from timeline.web.groups import Group, Piece, continued, grouped
from timeline.web.identity import is_editor
from timeline.web.language import PARAMETER, with_query
from timeline.web.offers import Choice, Offer, number, offer
from timeline.web.overview import Overview, overview
from timeline.web.sessions import session
from timeline.web.shelves import shelf_of

PAGE: Final = 30  # events
UNFOLD: Final = "mehr"  # the parameter that names a facet of which all choices are to be seen


class Chip(NamedTuple):
    """An active filter in words, the address without it, and how many events that leaves (where it was counted)."""

    words: str
    url: str
    events: int = 0


@dataclass(frozen=True)
class Listing:
    """What was asked for of a dossier at `path`, and found."""

    session: Session
    path: str
    asked: Asked
    dossier: Dossier
    page: EventPage
    unfolded: frozenset[str] = frozenset()  # the parameters of the facets of which all choices are seen

    @property
    def base(self) -> Filter:
        """What the dossier holds."""
        return self.dossier.filter

    @cached_property
    def everything(self) -> int:
        """How many events there are without the reader's filters."""
        return events.count(self.session, self.base)

    @cached_property
    def cards(self) -> list[Card]:
        """The events of this page."""
        return self._cards(self.page.events)

    def _cards(self, found: Sequence[Event]) -> list[Card]:
        """These events, by the names that the dossier gives them."""
        shelf = shelf_of(self.session, found)
        named = (replace(event, title=self.dossier.title_of(event)) for event in found)
        return [card_of(event, shelf, self.dossier.slug) for event in named]

    @property
    def years(self) -> list[Group]:
        """The same under their headings."""
        return grouped(self.cards)

    def pieces(self, *, forward: bool) -> list[Piece]:
        """What this page adds to a list that ends right before it, or begins right after it."""
        cursor = self.page.earlier if forward else self.page.later
        beside = events.find(self.session, self.filter, limit=1, cursor=cursor).events if cursor else []
        if not beside or not self.cards:
            return []
        return continued(self.cards, self._cards(beside)[0], forward=forward)

    @cached_property
    def chips(self) -> list[Chip]:
        """The active filters."""
        return [Chip(words, less.url(self.path)) for words, less in self.asked.without()]

    @cached_property
    def loosen(self) -> list[Chip]:
        """Which single filters to take away so that something is found, the most helpful first."""
        found = [
            Chip(words, less.url(self.path), events.count(self.session, less.filter(self.base)))
            for words, less in self.asked.without()
        ]
        return sorted((chip for chip in found if chip.events), key=lambda chip: -chip.events)

    @cached_property
    def meant(self) -> Chip | None:
        """The same with words that are found, where those that were typed stand nowhere."""
        words = events.meant(self.session, self.asked.words)
        asked = replace(self.asked, words=words, cursor="", notes=())
        found = events.count(self.session, asked.filter(self.base)) if words else 0
        return Chip(words, asked.url(self.path), found) if found else None

    @cached_property
    def filter(self) -> Filter:
        """What is asked for, as the store understands it."""
        return self.asked.filter(self.base)

    @cached_property
    def facets(self) -> events.Facets:
        """The counts beside the filters."""
        return events.facets(self.session, self.filter)

    @property
    def offers(self) -> list[Offer]:
        """Every facet that there is something to choose of; those of the desk for editors, or where one is set."""
        editing = is_editor()
        shown = (facet for facet in FACETS if not facet.editors or editing or self.asked.of(facet))
        found = (
            offer(
                facet,
                getattr(self.facets, facet.field),
                self.asked,
                unfold=facet.parameter in self.unfolded,
            )
            for facet in shown
        )
        return [each for each in found if each.seen]

    def unfolding(self, offered: Offer) -> str:
        """The address of the same with all choices of a facet."""
        return with_query(self.asked.url(self.path), [(UNFOLD, offered.parameter)])

    @property
    def within(self) -> list[Choice]:
        """Possibly or certainly within the period; without one there is nothing to count."""
        period = self.asked.start.day is not None or self.asked.end.day is not None
        possible, certain = self.facets.possible, self.facets.certain
        certainly = self.asked.certainly
        return [
            Choice("", _("möglicherweise"), number(possible) if period else "", not certainly),
            Choice("sicher", _("sicher"), number(certain) if period else "", certainly),
        ]

    @cached_property
    def buckets(self) -> list[events.Bucket]:
        """How the events lie over all the time that the other filters leave."""
        return events.density(self.session, self.asked.within("", "").filter(self.base))

    @property
    def overview(self) -> Overview:
        """The bars over all the time that the other filters leave, and the period among them."""
        return overview(self.buckets, self.asked, self.path)

    @property
    def count(self) -> str:
        """How many events that is, in words: "31 von 47 Ereignissen"."""
        total, everything = self.page.total, self.everything
        if total == everything:
            return ngettext("%(found)s Ereignis", "%(found)s Ereignisse", total, found=number(total))
        return _("%(found)s von %(all)s Ereignissen", found=number(total), all=number(everything))

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


def listing(path: str, arguments: "MultiDict[str, str]", dossier: Dossier) -> Listing:
    """What `arguments` ask for; a place in the list that there is not leads to its beginning."""
    opened = session()
    asked = read(arguments, clock.reference() // MINUTES_A_DAY)
    try:
        page = events.find(opened, asked.filter(dossier.filter), limit=PAGE, cursor=asked.cursor or None)
    except ValueError:
        asked = asked.at("")
        page = events.find(opened, asked.filter(dossier.filter), limit=PAGE)
    return Listing(opened, path, asked, dossier, page, frozenset(arguments.getlist(UNFOLD)))


def tidy(arguments: "MultiDict[str, str]") -> list[tuple[str, str]] | None:
    """The parameters without what says nothing (a form sends its empty fields too), None if all say something.

    The language is left out: the page's own address has it.
    """
    pairs = [pair for pair in arguments.items(multi=True) if pair[0] != PARAMETER]
    telling = [(name, value) for name, value in pairs if value and (name, value) != ("im", "moeglich")]
    return None if telling == pairs else telling
