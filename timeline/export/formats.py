"""The formats that events are written in, by name. Each one's module is loaded when it is first written."""

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Final, NamedTuple, cast

if TYPE_CHECKING:
    from sqlmodel import Session

    from timeline.export.selection import Selection


class Format(NamedTuple):
    """`module` of this room writes it; `ending` of a file of it."""

    module: str
    mimetype: str
    ending: str

    def document(self, session: "Session", selection: "Selection") -> "Iterator[str]":
        """The document of the selected events, piece by piece."""
        write = import_module(f"timeline.export.{self.module}").document
        return cast("Callable[[Session, Selection], Iterator[str]]", write)(session, selection)


FORMATS: Final[Mapping[str, Format]] = {
    "json": Format("json", "application/json", "json"),
    "csv": Format("csv", "text/csv", "csv"),
    "ics": Format("ics", "text/calendar", "ics"),
    "atom": Format("atom", "application/atom+xml", "atom"),
    "timelinejs": Format("timelinejs", "application/json", "json"),
    "jsonld": Format("jsonld", "application/ld+json", "jsonld"),
}
