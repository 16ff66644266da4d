"""What a reader asked for: the address of a list, read kindly, mended where it is nonsense, and written short."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from flask_babel import gettext as _
from werkzeug.datastructures import MultiDict

from timeline.events.model import Certainty
from timeline.store.events import Filter
from timeline.web import spoken
from timeline.web.language import with_query
from timeline.web.periods import OPEN, Edge, read_edges

LONGEST: Final = 200  # characters of a search, of a date, of a source's name
MOST_SOURCES: Final = 50
CURSOR: Final = re.compile(r"[\w=-]{0,4000}", re.ASCII)  # the key of an event in it may be an address

CERTAINTIES: Final[Mapping[str, Certainty]] = {
    "sicher": Certainty.SURE,
    "ungefaehr": Certainty.ROUGH,
    "erschlossen": Certainty.INFERRED,
}
CERTAINLY: Final = "sicher"  # `im=sicher`: certainly within the period; without it: possibly


@dataclass(frozen=True, slots=True)
class Asked:
    """The filters of a list as its address says them; `notes` tell the reader what was mended."""

    words: str = ""
    start: Edge = OPEN
    end: Edge = OPEN
    certainly: bool = False
    sources: tuple[str, ...] = ()
    certainties: tuple[str, ...] = ()
    cursor: str = ""
    notes: tuple[str, ...] = field(default=(), compare=False)

    def pairs(self) -> Iterator[tuple[str, str]]:
        """The parameters that differ from asking for everything, always in the same order."""
        yield from (("q", self.words), ("von", self.start.typed), ("bis", self.end.typed))
        yield "im", CERTAINLY if self.certainly else ""
        yield from (("quelle", source) for source in self.sources)
        yield from (("gewissheit", certainty) for certainty in self.certainties)
        yield "ab", self.cursor

    def url(self, path: str) -> str:
        """The short address of this list at `path`."""
        return with_query(path, [pair for pair in self.pairs() if pair[1]])

    def filter(self, base: Filter | None = None) -> Filter:
        """The same as the store understands it, within what a dossier's filter `base` leaves."""
        asked = Filter(
            words=self.words,
            start=self.start.day,
            end=self.end.day,
            within="certain" if self.certainly else "possible",
            sources=self.sources,
            certainties=tuple(CERTAINTIES[name].value for name in self.certainties),
        )
        return (base or Filter()).narrowed(asked)

    def at(self, cursor: str) -> "Asked":
        """The same at another place of its list."""
        return replace(self, cursor=cursor, notes=())

    def within(self, start: str, end: str) -> "Asked":
        """The same in another period, as somebody would type it, from the list's beginning."""
        return replace(self, start=Edge(start), end=Edge(end), cursor="", notes=())

    def without(self) -> "Iterator[tuple[str, Asked]]":
        """Each active filter in words, with what is asked when it is taken away."""
        first_page = replace(self, cursor="", notes=())
        if self.words:
            yield f"„{self.words}“", replace(first_page, words="")
        if self.start.day is not None:
            yield _("ab %(day)s", day=self.start.spoken), replace(first_page, start=OPEN)
        if self.end.day is not None:
            yield _("bis %(day)s", day=self.end.spoken), replace(first_page, end=OPEN)
        if self.certainly:
            yield _("sicher im Zeitraum"), replace(first_page, certainly=False)
        for source in self.sources:
            yield source, replace(first_page, sources=tuple(s for s in self.sources if s != source))
        for name in self.certainties:
            kept = tuple(c for c in self.certainties if c != name)
            yield certainty_name(name), replace(first_page, certainties=kept)


def certainty_name(name: str) -> str:
    """A certainty as the address calls it, in words."""
    return spoken.certainty(CERTAINTIES[name])


def read(arguments: "MultiDict[str, str]", today: int) -> Asked:
    """What the address asks for; `today` is the day number that "heute" in a date field means."""
    notes: list[str] = []
    start, end = read_edges(_clean(arguments.get("von", "")), _clean(arguments.get("bis", "")), today, notes)
    return Asked(
        words=_words(arguments, notes),
        start=start,
        end=end,
        certainly=_certainly(arguments, notes),
        sources=tuple(dict.fromkeys(filter(None, map(_clean, arguments.getlist("quelle")))))[:MOST_SOURCES],
        certainties=_certainties(arguments, notes),
        cursor=_cursor(arguments, notes),
        notes=tuple(notes),
    )


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


def _certainties(arguments: "MultiDict[str, str]", notes: list[str]) -> tuple[str, ...]:
    asked = dict.fromkeys(filter(None, arguments.getlist("gewissheit")))
    unknown = [_clean(name) for name in asked if name not in CERTAINTIES]
    if unknown:
        notes.append(_("„%(word)s“ kennen wir nicht als Gewissheit.", word=unknown[0]))
    return tuple(name for name in CERTAINTIES if name in asked)


def _clean(typed: str) -> str:
    """One line of printable characters, not too long."""
    return " ".join("".join(c if c.isprintable() else " " for c in typed[:LONGEST]).split())
