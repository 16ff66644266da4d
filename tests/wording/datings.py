"""Builds datings for the tables: ISO days in, `Dating` out. Years are astronomical (44 BC is -0043)."""

from dataclasses import replace
from typing import Any

from timeline.temporal.calendar import day_number
from timeline.temporal.model import (
    OPEN,
    Anchor,
    Bounds,
    Dating,
    Evidence,
    Grain,
    How,
    Reason,
    Relation,
    TimexType,
)

STATED = Reason("test", How.STATED)


def number(iso: str) -> int:
    """The day number of "2025-04-28" or "-0043-03-15"."""
    sign = -1 if iso.startswith("-") else 1
    year, month, day = iso.removeprefix("-").split("-")
    return day_number(sign * int(year), int(month), int(day))


def minute(iso: str) -> int:
    """The civil minute of "2025-04-28" (its first) or "2025-04-28T09:15"."""
    day, _, time = iso.partition("T")
    hour, _, rest = (time or "00:00").partition(":")
    return number(day) * 1440 + int(hour) * 60 + int(rest)


def end(iso: str) -> int:
    """The last civil minute of a day, or the minute itself."""
    return minute(iso) if "T" in iso else minute(iso) + 1439


def dating(bounds: Bounds, grain: Grain = Grain.DAY, **more: Any) -> Dating:
    """A dating with these bounds; everything else has a default."""
    defaults: dict[str, Any] = {
        "type": TimexType.DATE,
        "value": "",
        "edtf": "",
        "first": None if bounds.earliest_start is None else bounds.earliest_start // 1440,
        "last": None if bounds.latest_end is None else bounds.latest_end // 1440,
        "anchor": Anchor.ABSOLUTE,
        "reason": STATED,
    }
    return Dating(bounds=bounds, grain=grain, **(defaults | more))


def within(first: str, last: str | None = None, grain: Grain = Grain.DAY, **more: Any) -> Dating:
    """Some time from `first` to `last`."""
    lo, hi = minute(first), end(last or first)
    return dating(Bounds(lo, hi, lo, hi), grain, **more)


def whole(first: str, last: str, grain: Grain = Grain.DAY, **more: Any) -> Dating:
    """All of it: starts on the day `first`, ends on the day `last`."""
    return dating(Bounds(minute(first), end(first), minute(last), end(last)), grain, **more)


def between(start: tuple[str, str], finish: tuple[str, str], grain: Grain = Grain.DAY, **more: Any) -> Dating:
    """Starts within the first stretch and ends within the second."""
    return dating(Bounds(minute(start[0]), end(start[1]), minute(finish[0]), end(finish[1])), grain, **more)


def since(first: str, last: str | None = None, grain: Grain = Grain.DAY, **more: Any) -> Dating:
    """Starts within the stretch, end open."""
    lo, hi = minute(first), end(last or first)
    span = {"first": lo // 1440, "last": hi // 1440, "relation": Relation.SINCE}
    return dating(Bounds(lo, hi, lo, None), grain, **(span | more))


def until(first: str, last: str | None = None, grain: Grain = Grain.DAY, **more: Any) -> Dating:
    """Start open, ends within the stretch."""
    lo, hi = minute(first), end(last or first)
    span = {"first": lo // 1440, "last": hi // 1440, "relation": Relation.UNTIL}
    return dating(Bounds(None, hi, lo, hi), grain, **(span | more))


def before(first: str, last: str | None = None, grain: Grain = Grain.DAY, **more: Any) -> Dating:
    """Ends before the stretch."""
    hi = minute(first) - 1
    span = {"first": hi // 1440 + 1, "last": end(last or first) // 1440, "relation": Relation.BEFORE}
    return dating(Bounds(None, hi, None, hi), grain, **(span | more))


def after(first: str, last: str | None = None, grain: Grain = Grain.DAY, **more: Any) -> Dating:
    """Starts after the stretch."""
    lo = end(last or first) + 1
    span = {"first": minute(first) // 1440, "last": lo // 1440 - 1, "relation": Relation.AFTER}
    return dating(Bounds(lo, None, lo, None), grain, **(span | more))


def named(first: str, last: str, built: Dating) -> Dating:
    """The dating whose words name the days `first` to `last` while its bounds stay."""
    return replace(built, first=number(first), last=number(last))


def undated(type_: TimexType = TimexType.DATE, value: str = "", **more: Any) -> Dating:
    """No bounds at all."""
    return dating(OPEN, type=type_, value=value, **more)


def because(
    built: Dating,
    how: How,
    evidence: Evidence = Evidence.NONE,
    *,
    anchor: Anchor = Anchor.PUBLICATION,
    on: str | None = None,
    **more: Any,
) -> Dating:
    """The dating with this reason; `on` is the day that was counted from."""
    why = Reason("test", how, evidence, anchor_day=None if on is None else number(on), **more)
    return replace(built, anchor=anchor, reason=why)
