"""What the page of a chart shows: lanes over a period, the ways to move it, and what to make lanes by."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final, NamedTuple

from flask import url_for
from flask_babel import gettext as _

from timeline.store import dossiers, events
from timeline.store.events import Mark
from timeline.web import choices, spoken
from timeline.web.axis import Window, fullest, typed
from timeline.web.choices import BY_PARAMETER, LANES
from timeline.web.drawn_lanes import CELLS, DrawnLane, draw
from timeline.web.listing import Listing

MOST: Final = 10  # lanes


class Way(NamedTuple):
    """A link of the chart's tools: its sign and words, the key that presses it, and where it leads."""

    sign: str
    words: str
    key: str
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
        buckets, start, end = self.found.buckets, self.found.asked.start.day, self.found.asked.end.day
        if not buckets:
            return None
        if start is None and end is None:
            return fullest(buckets)
        first = buckets[0].start if start is None else start
        last = max(bucket.last for bucket in buckets) if end is None else end
        return Window(first, max(first, last))

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
        return [
            draw(
                lane,
                window,
                _words,
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
        """Where the chart can be moved to."""
        if self.window is None:
            return
        for sign, words, key, there in (
            ("←", _("früher"), "ArrowLeft", self.window.moved(-0.5)),
            ("→", _("später"), "ArrowRight", self.window.moved(0.5)),
            ("+", _("näher"), "+", self.window.scaled(0.5)),
            ("−", _("weiter weg"), "-", self.window.scaled(2)),
        ):
            if there != self.window:
                href = self.found.asked.within(typed(there.start), typed(there.end)).url(self.found.path)
                yield Way(sign, words, key, href)
        yield Way("", _("Überblick"), "0", self.found.asked.within("", "").url(self.found.path))

    @property
    def groupings(self) -> Iterator[Grouping]:
        """What lanes can be made by."""
        for name in LANES:
            words = _("Dossier") if name == "dossier" else choices.heading(BY_PARAMETER[name])
            asked = replace(self.found.asked, lanes="" if name == next(iter(LANES)) else name, cursor="")
            yield Grouping(words, asked.url(self.found.path), name == self.by)

    def _listed(self, value: str) -> Callable[[int, int], str]:
        """The address of the list of the events of a lane between two days."""

        def at(start: int, end: int) -> str:
            asked = replace(self.found.asked.within(typed(start), typed(end)), lanes="")
            if self.by == "dossier":
                return asked.url(url_for("readers.dossier", slug=value))
            facet = BY_PARAMETER[self.by]
            return asked.choosing(facet, facet.named(value)).url(self.listed_at)

        return at

    def _dossier(self, value: str) -> str:
        """The dossier whose events a lane shows."""
        return value if self.by == "dossier" else self.found.dossier.slug

    def _name(self, value: str) -> str:
        """What a lane is called."""
        if self.by != "dossier":
            return value
        dossier = dossiers.get(self.found.session, value)
        return dossier.title if dossier else value


def _words(mark: Mark) -> str:
    """An event and its date."""
    return _("%(title)s, %(when)s", title=mark.title, when=spoken.when(mark.dating))
