"""What a reader asked for: the address of a list, read kindly, mended where it is nonsense, and written short."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any, Final

from flask_babel import gettext as _
from werkzeug.datastructures import MultiDict

from timeline.store.events import Filter
from timeline.web import choices
from timeline.web.choices import BY_PARAMETER, FACETS, LANES, Facet
from timeline.web.language import with_query
from timeline.web.periods import OPEN, Edge, read_edges

LONGEST: Final = 200  # characters of a search, of a date, of a source's name
MOST_VALUES: Final = 50  # of one facet
CURSOR: Final = re.compile(r"[\w=-]{0,4000}", re.ASCII)  # the key of an event in it may be an address
CERTAINLY: Final = "sicher"  # `im=sicher`: certainly within the period; without it: possibly


@dataclass(frozen=True, slots=True)
class Asked:
    """The filters of a list as its address says them; `notes` tell the reader what was mended.

    `lanes`: what a chart makes its lanes by. `chosen`: the parameters of facets with their values, as the
    address names them.
    """

    words: str = ""
    start: Edge = OPEN
    end: Edge = OPEN
    certainly: bool = False
    chosen: tuple[tuple[str, str], ...] = ()
    lanes: str = ""
    cursor: str = ""
    notes: tuple[str, ...] = field(default=(), compare=False)

    def pairs(self) -> Iterator[tuple[str, str]]:
        """The parameters that differ from asking for everything, always in the same order."""
        yield from (("q", self.words), ("von", self.start.typed), ("bis", self.end.typed))
        yield "im", CERTAINLY if self.certainly else ""
        yield from self.chosen
        yield "nach", self.lanes
        yield "ab", self.cursor

    def of(self, facet: Facet) -> tuple[str, ...]:
        """The chosen values of a facet."""
        return tuple(name for parameter, name in self.chosen if parameter == facet.parameter)

    def url(self, path: str) -> str:
        """The short address of this list at `path`."""
        return with_query(path, [pair for pair in self.pairs() if pair[1]])

    def filter(self, base: Filter | None = None) -> Filter:
        """The same as the store understands it, within what a dossier's filter `base` leaves."""
        fields: dict[str, Any] = {
            facet.field: tuple(facet.stored(name) for name in self.of(facet)) for facet in FACETS
        }
        asked = Filter(
            words=self.words,
            start=self.start.day,
            end=self.end.day,
            within="certain" if self.certainly else "possible",
            **fields,
        )
        return (base or Filter()).narrowed(asked)

    def at(self, cursor: str) -> "Asked":
        """The same at another place of its list."""
        return replace(self, cursor=cursor, notes=())

    def understood(self) -> "Asked":
        """The same from the list's beginning, without an end of the period that is no date."""
        start, end = (OPEN if edge.day is None else edge for edge in (self.start, self.end))
        return replace(self, start=start, end=end, cursor="", notes=())

    def within(self, start: str, end: str) -> "Asked":
        """The same in another period, as somebody would type it, from the list's beginning."""
        return replace(self, start=Edge(start), end=Edge(end), cursor="", notes=())

    def choosing(self, facet: Facet, *names: str) -> "Asked":
        """The same with these values of a facet, from the list's beginning."""
        others = (pair for pair in self.chosen if pair[0] != facet.parameter)
        chosen = (*others, *((facet.parameter, name) for name in names))
        return replace(self, chosen=tuple(sorted(chosen, key=_in_order)), cursor="", notes=())

    def without(self) -> "Iterator[tuple[str, Asked]]":
        """Each active filter in words, with what is asked when it is taken away."""
        first_page = replace(self, cursor="", notes=())
        if self.words:
            yield _("„%(words)s“", words=self.words), replace(first_page, words="")
        if self.start.day is not None:
            yield _("ab %(day)s", day=self.start.spoken), replace(first_page, start=OPEN)
        if self.end.day is not None:
            yield _("bis %(day)s", day=self.end.spoken), replace(first_page, end=OPEN)
        if self.certainly:
            yield _("sicher im Zeitraum"), replace(first_page, certainly=False)
        for facet in FACETS:
            for name in self.of(facet):
                kept = (other for other in self.of(facet) if other != name)
                yield choices.chip(facet, name), self.choosing(facet, *kept)


def read(arguments: "MultiDict[str, str]", today: int) -> Asked:
    """What the address asks for; `today` is the day number that "heute" in a date field means."""
    notes: list[str] = []
    start, end = read_edges(_clean(arguments.get("von", "")), _clean(arguments.get("bis", "")), today, notes)
    return Asked(
        words=_words(arguments, notes),
        start=start,
        end=end,
        certainly=_certainly(arguments, notes),
        chosen=tuple((f.parameter, name) for f in FACETS for name in _chosen(f, arguments, notes)),
        lanes=_lanes(arguments, notes),
        cursor=_cursor(arguments, notes),
        notes=tuple(notes),
    )


def _in_order(pair: tuple[str, str]) -> int:
    """Where the parameter of a facet stands in an address."""
    return FACETS.index(BY_PARAMETER[pair[0]])


def _words(arguments: "MultiDict[str, str]", notes: list[str]) -> str:
    typed = arguments.get("q", "")
    if len(typed) > LONGEST:
        notes.append(_("Die Suche war zu lang; wir suchen nur nach ihrem Anfang."))
    return _clean(typed)


def _cursor(arguments: "MultiDict[str, str]", notes: list[str]) -> str:
    """The place in the list, whole or not at all: a part of one names no place."""
    typed = arguments.get("ab", "")
    if CURSOR.fullmatch(typed):
        return typed
    notes.append(_("Diese Stelle der Liste gibt es nicht; hier ist ihr Anfang."))
    return ""


def _certainly(arguments: "MultiDict[str, str]", notes: list[str]) -> bool:
    within = arguments.get("im", "")
    if within not in ("", "moeglich", CERTAINLY):
        notes.append(
            _("„im=%(word)s“ kennen wir nicht; es gilt: möglicherweise im Zeitraum.", word=_clean(within))
        )
    return within == CERTAINLY


def _lanes(arguments: "MultiDict[str, str]", notes: list[str]) -> str:
    """What to make lanes by; nothing where that is the usual."""
    asked = _clean(arguments.get("nach", ""))
    if asked and asked not in LANES:
        notes.append(_("„%(name)s=%(word)s“ kennen wir nicht.", name="nach", word=asked))
    return asked if asked in list(LANES)[1:] else ""


def _chosen(facet: Facet, arguments: "MultiDict[str, str]", notes: list[str]) -> tuple[str, ...]:
    """The values of a facet that there are, each once; of those that have an order, in it."""
    asked = dict.fromkeys(filter(None, map(_clean, arguments.getlist(facet.parameter))))
    if not facet.values:
        return tuple(asked)[:MOST_VALUES]
    unknown = [name for name in asked if name not in facet.values]
    if unknown:
        parameter = facet.parameter
        notes.append(_("„%(name)s=%(word)s“ kennen wir nicht.", name=parameter, word=unknown[0]))
    return tuple(name for name in facet.values if name in asked)


def _clean(typed: str) -> str:
    """One line of printable characters, not too long."""
    return " ".join("".join(c if c.isprintable() else " " for c in typed[:LONGEST]).split())
