"""Events as a table (RFC 4180): one event a row, quoted where its cells need it, each line ended by CR LF."""

import csv
import io
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from sqlmodel import Session

from timeline.export.json import event_record
from timeline.export.selection import Selection
from timeline.export.told import told
from timeline.wording import date_words

FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")  # what spreadsheets calculate with
GUARD: Final = "'"
LIST: Final = " | "  # between the names of one cell

Record = Mapping[str, Any]
COLUMNS: Final[Mapping[str, Callable[[Record], Any]]] = {
    "id": lambda event: event["id"],
    "title": lambda event: event["title"],
    "date": lambda event: event["date"],
    "earliest": lambda event: event["earliest"],
    "latest": lambda event: event["latest"],
    "earliest_start": lambda event: event["bounds"][0],
    "latest_start": lambda event: event["bounds"][1],
    "earliest_end": lambda event: event["bounds"][2],
    "latest_end": lambda event: event["bounds"][3],
    "edtf": lambda event: event["edtf"],
    "grain": lambda event: event["grain"],
    "relation": lambda event: event["relation"],
    "kind": lambda event: event["kind"],
    "status": lambda event: event["status"],
    "certainty": lambda event: event["certainty"],
    "confidence": lambda event: event["confidence"],
    "reason": lambda event: event["reason"],
    "updated": lambda event: event["updated"],
    "sources": lambda event: LIST.join(dict.fromkeys(source["source"] for source in event["sources"])),
    "disagreeing": lambda event: len(event["disagreement"]),
    "quote": lambda event: event["sources"][0]["quote"],
    "article": lambda event: event["sources"][0]["article"],
    "url": lambda event: event["sources"][0]["url"],
    "published": lambda event: event["sources"][0]["published"],
}


def document(session: Session, selection: Selection) -> Iterator[str]:
    """The header, then a row for each event."""
    yield _line(COLUMNS)
    for one in told(session, selection):
        record = event_record(one) | {"date": date_words(one.event.dating, selection.lang)}
        yield _line(guarded(column(record)) for column in COLUMNS.values())


def guarded(cell: Any) -> Any:
    """A text that no spreadsheet takes for a formula: an apostrophe before it, also before one's own."""
    return GUARD + cell if isinstance(cell, str) and cell.startswith((*FORMULA, GUARD)) else cell


def _line(cells: Any) -> str:
    written = io.StringIO()
    csv.writer(written, lineterminator="\r\n").writerow(cells)
    return written.getvalue()
