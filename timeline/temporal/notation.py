"""Datings in the field's notations: ISO 8601 days and minutes, TIMEX3 values as KRAUTS annotates them, EDTF."""

from functools import lru_cache
from typing import Any

from timeline.temporal.calendar import MINUTES_A_DAY, civil, iso_week, year_span
from timeline.temporal.model import Anchor, Bounds, Dating, Evidence, Grain, How, Reason, Relation, TimexType

_REMEMBERED = 10_000  # values that are kept: news tells of the same days again and again
SEASONS = {3: ("SP", 21), 6: ("SU", 22), 9: ("FA", 23), 12: ("WI", 24)}  # by first month: TIMEX3, EDTF
UNKNOWN = {Grain.DAY: "XXXX-XX-XX", Grain.WEEK: "XXXX-WXX"}  # TIMEX3 of a unit of no known date


def iso_year(year: int) -> str:
    """Four digits, astronomical: 44 BC is -0043; years beyond 9999 with a sign."""
    return f"{year:04d}" if 0 <= year <= 9999 else f"{year:+05d}"


@lru_cache(_REMEMBERED)
def iso_day(day: int) -> str:
    """A day number as an ISO 8601 day."""
    year, month, dom = civil(day)
    return f"{iso_year(year)}-{month:02d}-{dom:02d}"


def iso_minute(minute: int) -> str:
    """Civil minutes as ISO 8601 local time without a zone: 2025-04-28T09:15."""
    day, rest = divmod(minute, MINUTES_A_DAY)
    return f"{iso_day(day)}T{rest // 60:02d}:{rest % 60:02d}"


def timex_year(year: int) -> str:
    """A year as TIMEX3 writes it: years BC count from BC0001."""
    return f"{year:04d}" if year > 0 else f"BC{1 - year:04d}"


def timex_part(code: str) -> str:
    """TIMEX3's letters for a part of the day: it has none for the forenoon (BN)."""
    return "MO" if code == "BN" else code


@lru_cache(_REMEMBERED)
def timex_value(grain: Grain, first: int) -> str:
    """The TIMEX3 value of the calendar unit of `grain` that begins on day `first`."""
    year, month, dom = civil(first)
    y = timex_year(year)
    if grain <= Grain.DAY:
        return f"{y}-{month:02d}-{dom:02d}"
    if grain <= Grain.WEEK:
        iso, week = iso_week(first)
        return f"{timex_year(iso)}-W{week:02d}" + ("-WE" if grain is Grain.WEEKEND else "")
    if grain is Grain.SEASON:
        return f"{y}-{SEASONS[month][0]}"
    return {
        Grain.MONTH: f"{y}-{month:02d}",
        Grain.QUARTER: f"{y}-Q{(month + 2) // 3}",
        Grain.HALF: f"{y}-H{(month + 5) // 6}",
        Grain.DECADE: y[:-1],
        Grain.CENTURY: y[:-2],
    }.get(grain, y)


@lru_cache(_REMEMBERED)
def edtf_value(grain: Grain, first: int, last: int) -> str:
    """The EDTF string of a whole calendar unit; the interval of its days where EDTF has no unit for it."""
    year, month, _ = civil(first)
    y = iso_year(year)
    if grain <= Grain.DAY and first == last:
        return iso_day(first)
    if grain is Grain.MONTH:
        return f"{y}-{month:02d}"
    if grain is Grain.SEASON and month in SEASONS:
        return f"{y}-{SEASONS[month][1]}"
    if grain is Grain.QUARTER:
        return f"{y}-{32 + (month + 2) // 3}"
    if grain is Grain.HALF and month in (1, 7):
        return f"{y}-{39 + (month + 5) // 6}"
    if grain is Grain.YEAR and (first, last) == year_span(year):
        return y
    if grain is Grain.DECADE and year >= 0:
        return f"{year // 10:03d}X"
    return edtf_interval(first, last)


def edtf_interval(first: int | None, last: int | None) -> str:
    """Some time within: one of a set of days, either end open where it is None."""
    return f"[{iso_day(first) if first is not None else ''}..{iso_day(last) if last is not None else ''}]"


def edtf_extent(first: int | None, last: int | None) -> str:
    """All of it: an EDTF interval of days, an open end written `..`."""
    return f"{iso_day(first) if first is not None else '..'}/{iso_day(last) if last is not None else '..'}"


def dating_record(dating: Dating) -> dict[str, Any]:
    """A dating as plain JSON values, without loss; `dating_from_record` reads it back."""
    reason = dating.reason._asdict()
    reason["unit"] = dating.reason.unit.word if dating.reason.unit is not None else None
    return {
        "type": dating.type.value,
        "value": dating.value,
        "mod": dating.mod,
        "edtf": dating.edtf,
        "first": dating.first,
        "last": dating.last,
        "bounds": list(dating.bounds),
        "grain": dating.grain.word,
        "anchor": dating.anchor.value,
        "relation": dating.relation.value,
        "confidence": dating.confidence,
        "reason": reason,
        "alternatives": [dating_record(other) for other in dating.alternatives],
    }


def _grain(word: str) -> Grain:
    return Grain[word.upper().replace("-", "_")]


def dating_from_record(record: dict[str, Any]) -> Dating:
    """The dating that `dating_record` wrote; KeyError or ValueError on a record that it cannot have written."""
    reason = dict(record["reason"])
    reason |= {"how": How(reason["how"]), "evidence": Evidence(reason["evidence"])}
    reason["unit"] = _grain(reason["unit"]) if reason["unit"] else None
    return Dating(
        type=TimexType(record["type"]),
        value=record["value"],
        mod=record["mod"],
        edtf=record["edtf"],
        first=record["first"],
        last=record["last"],
        bounds=Bounds(*record["bounds"]),
        grain=_grain(record["grain"]),
        anchor=Anchor(record["anchor"]),
        relation=Relation(record["relation"]),
        confidence=record["confidence"],
        reason=Reason(**reason),
        alternatives=tuple(dating_from_record(other) for other in record["alternatives"]),
    )
