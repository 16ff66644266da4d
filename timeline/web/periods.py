"""Dates that are typed into the fields of a period, and the days that they reach from and to."""

from dataclasses import dataclass
from typing import Final

from flask_babel import gettext as _

from timeline import actions
from timeline.ingest.refusals import Refused
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.model import Dating
from timeline.web import spoken


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
    try:
        return actions.understood(typed, reference)
    except Refused:
        return None


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
