"""Dates as people type them into a field: "28.4.2025", "März 2024", "Herbst 2024", "2024"."""

import re
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from typing import Final

from babel.dates import get_month_names
from flask_babel import gettext as _

from timeline.ingest.dates import read_date
from timeline.ingest.refusals import Refused
from timeline.temporal import tag
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.model import Dating
from timeline.web import spoken

LONGEST: Final = 60  # characters of a typed date
LEAD: Final = re.compile(r"(?:zwischen|von|vom)\s+", re.IGNORECASE)  # belongs to what follows
MONTH: Final = re.compile(
    r"(?P<y>\d{4})-(?P<m>\d\d?)|(?P<month>\d\d?)[./](?P<year>\d{4})"
)  # 2024-03, 3/2024, 3.2024
ENGLISH: Final = {
    "spring": "Frühjahr",
    "summer": "Sommer",
    "autumn": "Herbst",
    "fall": "Herbst",
    "winter": "Winter",
    "bc": "v. Chr.",
}
WORD: Final = re.compile(r"[^\W\d_]+")
YEAR: Final = re.compile(r"\d{1,3}")  # alone it is just a number in a text, in a field it is a year


@dataclass(frozen=True, slots=True)
class Edge:
    """One end of a period: what was typed, the day number that it means, and that day in words.

    `day` is None where nothing was typed or nothing was understood.
    """

    typed: str = ""
    day: int | None = None
    spoken: str = ""


OPEN: Final = Edge()


def read_period(typed: str, reference: int) -> Dating | None:
    """What a typed date means, seen from the civil minute `reference`; None if it is no date."""
    words = " ".join(typed.split())
    if not words or len(words) > LONGEST:
        return None
    return next(filter(None, (_read(spelling, reference) for spelling in _spellings(words))), None)


def _spellings(words: str) -> list[str]:
    """The words, and other ways to write what they mean, the likeliest first."""
    found = [words]
    if (german := WORD.sub(lambda word: _german_names().get(word[0].lower(), word[0]), words)) != words:
        found.append(german)
    if month := MONTH.fullmatch(words):
        names = get_month_names("wide", locale="de")
        found = [f"{names.get(int(month['m'] or month['month']), '')} {month['y'] or month['year']}"]
    elif YEAR.fullmatch(words):
        found.append(f"{words} n. Chr.")
    with suppress(Refused):
        found.append(f"{read_date(words):%d.%m.%Y}")
    return found


@cache
def _german_names() -> dict[str, str]:
    """The German words for months, seasons and the time before Christ, by the English ones."""
    english, german = (get_month_names("wide", locale=lang) for lang in ("en", "de"))
    return {english[month].lower(): german[month] for month in range(1, 13)} | ENGLISH


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
        return OPEN
    dating = read_period(typed, today * MINUTES_A_DAY)
    day = _last_day(dating) if dating and last else _first_day(dating) if dating else None
    if day is None:
        notes.append(_("„%(typed)s“ verstehen wir nicht als Datum; diese Grenze bleibt offen.", typed=typed))
        return Edge(typed)
    return Edge(typed, day, spoken.day(day))


def _first_day(dating: Dating) -> int | None:
    bound = dating.bounds.earliest_start
    return dating.first if bound is None else bound // MINUTES_A_DAY


def _last_day(dating: Dating) -> int | None:
    bound = dating.bounds.latest_end
    return dating.last if bound is None else bound // MINUTES_A_DAY
