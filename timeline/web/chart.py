"""What the page of a chart shows: lanes over a period, the ways to move it, and what to make lanes by."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final, NamedTuple

from flask import url_for
from flask_babel import gettext as _
from flask_babel import ngettext

from timeline.store import dossiers, events
from timeline.store.events import Filter, Lane
from timeline.web import choices, spoken
from timeline.web.axis import Window, fullest, typed
from timeline.web.choices import BY_PARAMETER, LANES
from timeline.web.drawn_lanes import CELLS, DrawnLane, draw
from timeline.web.listing import Listing
from timeline.web.offers import number

MOST: Final = 10  # lanes


class Way(NamedTuple):
    """A link of the chart's tools: its sign and words, the key that presses it, and where it leads, if anywhere."""

    sign: str
    words: str
    key: str
    href: str


class Beyond(NamedTuple):
    """Events that lie before or after what is drawn: how many, in words, and where they are drawn."""

    words: str
    href: str


class Grouping(NamedTuple):
    """Something to make lanes by."""

    words: str
    href: str
    current: bool


@dataclass(frozen=True)
class Chart:
    """What the chart shows of a listing; `listed_at` is the address of the list that it belongs to."""

    found: Listing
    listed_at: str

    @property
    def by(self) -> str:
        """What the lanes are made by, as the address calls it."""
        return self.found.asked.lanes or next(iter(LANES))

    @cached_property
    def window(self) -> Window | None:
        """The period asked for, as far as there is something; without one, the time in which most of all lies."""
        start, end = self.found.asked.start.day, self.found.asked.end.day
        if self.everything is None:
            return None
        if start is None and end is None:
            return fullest(self.found.buckets)
        first = self.everything.start if start is None else start
        last = self.everything.end if end is None else end
        return Window(first, max(first, last))

    @cached_property
    def everything(self) -> Window | None:
        """All the time in which there is something."""
        buckets = self.found.buckets
        return Window(buckets[0].start, max(bucket.last for bucket in buckets)) if buckets else None

    @cached_property
    def lanes(self) -> list[DrawnLane]:
        """The lanes as they are drawn."""
        window, found = self.window, self.found
        if window is None:
            return []
        stored = events.lanes(
            found.session,
            found.filter,
            by=LANES[self.by],
            start=window.start,
            end=window.end,
            most=MOST,
            cells=CELLS,
        )
        titles = {slug: self._titles(slug) for slug in {self._dossier(lane.value) for lane in stored}}
        return [
            draw(
                _renamed(lane, titles[self._dossier(lane.value)]),
                window,
                self._listed(lane.value),
                self._name(lane.value),
                self._dossier(lane.value),
            )
            for lane in stored
            if lane.value != dossiers.EVERYTHING or self.by != "dossier"
        ]

    @property
    def period(self) -> str:
        """The window in words."""
        if self.window is None:
            return ""
        start, end = (spoken.day(day) for day in (self.window.start, self.window.end))
        return _("%(start)s bis %(end)s", start=start, end=end)

    @property
    def ways(self) -> Iterator[Way]:
        """Where the chart can be moved to, within what there is."""
        window, everything = self.window, self.everything
        if window is None or everything is None:
            return
        before, after = (window.moved(share).inside(everything) for share in (-0.5, 0.5))
        nearer, wider = window.scaled(0.5), window.scaled(2).inside(everything)
        for sign, words, key, there, leads in (
            ("←", _("früher"), "ArrowLeft", before, before.start < window.start),
            ("→", _("später"), "ArrowRight", after, after.end > window.end),
            ("+", _("näher"), "+", nearer, nearer.days < window.days),
            ("−", _("weiter weg"), "-", wider, wider.days > window.days),
        ):
            yield Way(sign, words, key, self._drawn(there) if leads else "")
        yield Way("", _("Überblick"), "0", self.found.asked.within("", "").url(self.found.path))

    @property
    def beyond(self) -> Iterator[Beyond]:
        """What lies before and after the window."""
        window, everything = self.window, self.everything
        if window is None or everything is None:
            return
        before, after = self._outside(window)
        if before and everything.start < window.start:
            words = ngettext(
                "%(found)s früheres Ereignis", "%(found)s frühere Ereignisse", before, found=number(before)
            )
            yield Beyond(words, self._drawn(Window(everything.start, window.start - 1)))
        if after and everything.end > window.end:
            words = ngettext(
                "%(found)s späteres Ereignis", "%(found)s spätere Ereignisse", after, found=number(after)
            )
            yield Beyond(words, self._drawn(Window(window.end + 1, everything.end)))

    @property
    def groupings(self) -> Iterator[Grouping]:
        """What lanes can be made by, and are."""
        for name in LANES:
            if name != self.by and not self._has(name):
                continue
            words = _("Dossier") if name == "dossier" else choices.heading(BY_PARAMETER[name])
            asked = replace(self.found.asked, lanes="" if name == next(iter(LANES)) else name, cursor="")
            yield Grouping(words, asked.url(self.found.path), name == self.by)

    def _has(self, name: str) -> bool:
        """Whether there would be any such lane."""
        if name != "dossier":
            return any(one.count for one in getattr(self.found.facets, BY_PARAMETER[name].field))
        shown = (one.slug for one in dossiers.all(self.found.session) if one.published)
        return any(slug != dossiers.EVERYTHING for slug in shown)

    def _outside(self, window: Window) -> tuple[int, int]:
        """How many events lie before the window and after it, as the list there counts them."""
        if self.found.asked.certainly:
            before = Filter(end=window.start - 1, within="certain")
            after = Filter(start=window.end + 1, within="certain")
            return self._count(before), self._count(after)
        here = self._count(Filter(start=window.start, end=window.end))
        return self._count(Filter(end=window.end)) - here, self._count(Filter(start=window.start)) - here

    def _count(self, period: Filter) -> int:
        """How many events lie in a period, whatever was asked for."""
        always = self.found.asked.within("", "").filter(self.found.base)
        return events.count(self.found.session, always.narrowed(period))

    def _drawn(self, there: Window) -> str:
        """The address of the chart of another window."""
        return self.found.asked.within(typed(there.start), typed(there.end)).url(self.found.path)

    def _listed(self, value: str) -> Callable[[int, int], str]:
        """The address of the list of the events of a lane between two days."""

        def at(start: int, end: int) -> str:
            asked = replace(self.found.asked.within(typed(start), typed(end)), lanes="", certainly=False)
            if self.by == "dossier":
                return asked.url(url_for("readers.dossier", slug=value))
            facet = BY_PARAMETER[self.by]
            return asked.choosing(facet, facet.named(value)).url(self.listed_at)

        return at

    def _dossier(self, value: str) -> str:
        """The dossier whose events a lane shows."""
        return value if self.by == "dossier" else self.found.dossier.slug

    def _titles(self, slug: str) -> dict[str, str]:
        """What a dossier calls the events that it gives names of its own, by their keys."""
        dossier = dossiers.get(self.found.session, slug)
        if dossier is None:
            return {}
        return {
            event.key: dossier.title_of(event) for event in events.holding(self.found.session, dossier.titles)
        }

    def _name(self, value: str) -> str:
        """What a lane is called."""
        if self.by != "dossier":
            return value
        dossier = dossiers.get(self.found.session, value)
        return dossier.title if dossier else value


def _renamed(lane: Lane, titles: Mapping[str, str]) -> Lane:
    """The same with these titles of events, by their keys."""
    return replace(lane, marks=[mark._replace(title=titles.get(mark.key, mark.title)) for mark in lane.marks])
