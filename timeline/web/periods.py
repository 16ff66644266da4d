"""Dates as people type them into a field: "28.4.2025", "März 2024", "Herbst 2024", "2024"."""

import re
from dataclasses import dataclass
from typing import Final

from flask_babel import gettext as _

from timeline.ingest.dates import read_date
from timeline.ingest.refusals import Refused
from timeline.temporal import tag
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.model import Dating
from timeline.web import spoken

LONGEST: Final = 60  # characters of a typed date
LEAD: Final = re.compile(r"(?:zwischen|von|vom)\s+", re.IGNORECASE)  # belongs to what follows
MONTH: Final = re.compile(r"(\d{4})-(\d\d)")  # ISO 8601
YEAR: Final = re.compile(r"\d{1,4}(?:\s*[vn]\.?\s*Chr\.?)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Edge:
    """One end of a period: what was typed, the day number that it means, and that day in words.

    `day` is None where nothing was typed or nothing was understood.
    """

    typed: str = ""
    day: int | None = None
    spoken: str = ""


def read_period(typed: str, reference: int) -> Dating | None:
    """What a typed date means, seen from the civil minute `reference`; None if it is no date."""
    words = " ".join(typed.split())
    if not words or len(words) > LONGEST:
        return None
    return next(filter(None, (_read(spelling, reference) for spelling in _spellings(words))), None)


def _spellings(words: str) -> list[str]:
    """The words, and other ways to write what they mean, the likeliest first."""
    found = [words]
    if month := MONTH.fullmatch(words):
        found = [f"{month[2]}/{month[1]}"]
    elif YEAR.fullmatch(words):
        found.append(f"im Jahr {words}")
    try:
        found.append(f"{read_date(words):%d.%m.%Y}")
    except Refused:
        pass
    return found


def _read(words: str, reference: int) -> Dating | None:
    """The dating of words that are a time expression from end to end."""
    found = tag(words, reference)
    lead = LEAD.match(words)
    if not found or found[0].phrase[0] > (lead.end() if lead else 0) or found[0].phrase[1] < len(words):
        return None
    dating = found[0].dating
    return None if dating.bounds.earliest_start is None and dating.bounds.latest_end is None else dating


def read_edges(start: str, end: str, today: int, notes: list[str]) -> tuple[Edge, Edge]:
    """Both ends of a period, in order; what was mended is added to `notes`."""
    first, last = _edge(start, today, False, notes), _edge(end, today, True, notes)
    if first.day is not None and last.day is not None and first.day > last.day:
        notes.append(_("Der Zeitraum stand verkehrt herum; wir haben Anfang und Ende getauscht."))
        first, last = _edge(end, today, False, []), _edge(start, today, True, [])
    return first, last


def _edge(typed: str, today: int, last: bool, notes: list[str]) -> Edge:
    if not typed:
        return Edge()
    dating = read_period(typed, today * MINUTES_A_DAY)
    day = _last_day(dating) if dating and last else _first_day(dating) if dating else None
    if day is None:
        notes.append(_("„%(typed)s“ verstehen wir nicht als Datum; der Zeitraum ist an diesem Ende offen.", typed=typed))
        return Edge(typed)
    return Edge(typed, day, spoken.day(day))


def _first_day(dating: Dating) -> int | None:
    bound = dating.bounds.earliest_start
    return dating.first if bound is None else bound // MINUTES_A_DAY


def _last_day(dating: Dating) -> int | None:
    bound = dating.bounds.latest_end
    return dating.last if bound is None else bound // MINUTES_A_DAY
