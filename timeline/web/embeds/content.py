"""What an embed shows: a dossier's events as they are, or as they were when somebody kept them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby
from typing import Any, Final, TypeVar

from flask import abort
from flask_babel import lazy_gettext as _

from timeline.ingest.dates import civil_minutes
from timeline.store import events, frozen
from timeline.store.dossiers import Dossier
from timeline.store.shown import Entry, from_record
from timeline.web import clock, spoken
from timeline.web.cards import card_of
from timeline.web.embeds.corrections import corrections
from timeline.web.embeds.entry import entry
from timeline.web.embeds.wanted import Wanted
from timeline.web.sessions import session
from timeline.web.shelves import shelf_of

T = TypeVar("T")
SEEN: Final = 10  # events that are seen at once; the others unfold
LANES_SEEN: Final = 15  # the same of a chart, where they are low
SPARED: Final = 2  # so many more are not worth folding
PORTION: Final = 100  # events that unfold at once


@dataclass(frozen=True, slots=True)
class Content:
    """The events of an embed, of `total` that there are, the first ones or the `last` ones.

    `updated`, `kept`: the days, in words, of its last change.
    """

    title: str
    entries: tuple[Entry, ...]
    total: int
    updated: str = ""
    kept: str = ""
    last: bool = False

    def record(self) -> dict[str, Any]:
        """The same as plain JSON values, to be kept."""
        found = [one.record() for one in self.entries]
        return {
            "title": self.title,
            "total": self.total,
            "updated": self.updated,
            "events": found,
            "last": self.last,
        }

    def some(self, most: int) -> tuple[Entry, ...]:
        """As many of the events, those at its own end."""
        return self.entries[-most:] if self.last else self.entries[:most]

    def part(self, shown: int) -> str:
        """How many of all events are shown, and which; nothing where all are."""
        if shown >= self.total:
            return ""
        if self.last:
            return str(_("Die letzten %(shown)d von %(all)d Ereignissen", shown=shown, all=self.total))
        return str(_("Die ersten %(shown)d von %(all)d Ereignissen", shown=shown, all=self.total))


def content(dossier: Dossier, asked: Wanted) -> Content:
    """What the embed shows; 404 where a frozen one is asked for that there is not."""
    return kept(dossier, asked.stand) if asked.stand else live(dossier, asked)


def live(dossier: Dossier, asked: Wanted) -> Content:
    """The dossier's events as they are now."""
    last = asked.part == "letzte"
    cursor = events.END if last else None
    page = events.find(session(), asked.asked.filter(dossier.filter), limit=int(asked.count), cursor=cursor)
    shelf = shelf_of(session(), page.events)
    changed = corrections(session(), page.events)
    named = (replace(one, title=dossier.title_of(one)) for one in page.events)
    entries = tuple(
        entry(card_of(one, shelf), _day(changed.of[one.key]) if one.key in changed.of else "")
        for one in named
    )
    updated = _day(changed.latest) if changed.latest else ""
    return Content(dossier.title, entries, page.total, updated, last=last)


def kept(dossier: Dossier, stand: str) -> Content:
    """The events of a frozen embed."""
    found = frozen.get(session(), stand)
    if found is None or found.dossier != dossier.slug:
        abort(404, _("Diesen festgehaltenen Stand gibt es nicht."))
    told = found.snapshot
    entries, last = _entries(told["events"]), told.get("last", False)  # older ones were kept without it
    return Content(told["title"], entries, told["total"], told["updated"], _day(found.made_at), last)


def _entries(records: Iterable[Any]) -> tuple[Entry, ...]:
    return tuple(map(from_record, records))


def _day(at: datetime) -> str:
    """The day of an instant in the newsroom, in words."""
    return spoken.day_of(civil_minutes(at, clock.zone()))


def portions(found: Sequence[T], seen: int) -> list[Sequence[T]]:
    """What is seen at once, and then what unfolds."""
    if len(found) <= seen + SPARED:
        return [found]
    rest = (found[start : start + PORTION] for start in range(seen, len(found), PORTION))
    return [found[:seen], *rest]


def years(found: Iterable[Entry]) -> list[tuple[str, list[Entry]]]:
    """Entries under their years, in order."""
    return [(year, list(entries)) for year, entries in groupby(found, key=lambda one: one.year)]


def written_out(entries: Sequence[Entry]) -> str:
    """All events in one paragraph: what stands for a picture of them."""
    return "; ".join(f"{one.when}: {one.headline}" for one in entries)
