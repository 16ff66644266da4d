"""EDTF as people type it: "2024-10~", "2024-21", "2024-05/2024-07", "[2024-05-01..2024-05-09]", "../2024"."""

import re

from timeline.temporal import calendar as cal
from timeline.temporal.datings import within
from timeline.temporal.german.vague import SLACK
from timeline.temporal.model import OPEN, Anchor, Bounds, Dating, Grain, How, Reason, Relation, replace
from timeline.temporal.notated import edtf_days
from timeline.temporal.notation import edtf_extent, edtf_interval, timex_value

_UNIT = re.compile(r"(?P<year>-?\d{3}[\dX])(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?(?P<mark>[~?%]?)")
_GRAINS = {**dict.fromkeys(range(1, 13), Grain.MONTH), **dict.fromkeys(range(21, 25), Grain.SEASON),
           **dict.fromkeys(range(33, 37), Grain.QUARTER), **dict.fromkeys(range(40, 42), Grain.HALF)}  # fmt: skip
_REASON = Reason("editor", How.STATED)
_OPEN = ("", "..")
_SLACK = {**SLACK, Grain.DAY: 1, Grain.SEASON: SLACK[Grain.QUARTER]}  # days


def read_edtf(text: str) -> Dating | None:
    """What an EDTF string of level 0 or 1, or one of a set, means; None where it is none, or names no day there is.

    An interval whose end is before its start is given as it stands: `first` after `last`.
    """
    if text.startswith("[") and text.endswith("]") and text.count("..") == 1:
        return _stretch(*text[1:-1].split(".."), whole=False)
    if text.count("/") == 1:
        return _stretch(*text.split("/"), whole=True)
    return _unit(text)


def _unit(text: str) -> Dating | None:
    found = _UNIT.fullmatch(text)
    if found is None or not _exists(found):
        return None
    first, last = edtf_days(text.rstrip("~?%"))
    assert first is not None and last is not None  # noqa: PT018  # of a unit
    grain = Grain.DAY if found["day"] else _GRAINS[int(found["month"])] if found["month"] else Grain.YEAR
    if "X" in found["year"]:
        grain = Grain.DECADE
    if not found["mark"]:
        return within(grain, first, last, Anchor.ABSOLUTE, _REASON, 1.0, edtf=text)
    slack = _SLACK[grain] * 5  # as "um 1990" has it
    value = timex_value(grain, first)
    return within(
        grain,
        first - slack,
        last + slack,
        Anchor.ABSOLUTE,
        _REASON,
        1.0,
        value=value,
        mod="APPROX",
        edtf=text,
    )


def _exists(found: re.Match[str]) -> bool:
    """Whether there is such a month and day."""
    if found["month"] is None:
        return True
    year, month = found["year"], int(found["month"])
    if month not in _GRAINS or "X" in year:
        return False
    return found["day"] is None or (month < 13 and cal.exists(int(year), month, int(found["day"])))


def _stretch(start: str, end: str, *, whole: bool) -> Dating | None:
    """From one unit to another: all of it, or some time within. What is open on one side keeps the unit's own days."""
    left, right = (None if side in _OPEN else _unit(side) for side in (start, end))
    if (left is None and start not in _OPEN) or (right is None and end not in _OPEN):
        return None
    known = left or right
    if known is None:
        return None
    if left is None or right is None:
        first, last = known.first, known.last
        relation = Relation.SINCE if left else Relation.UNTIL
    else:
        first, last, relation = left.first, right.last, Relation.AT
    ends = (left.first if left else None), (right.last if right else None)
    written = edtf_extent(*ends) if whole else edtf_interval(*ends)
    grain = min(side.grain for side in (left, right) if side)
    bounds = _bounds(left, right, whole=whole)
    return replace(
        known, grain=grain, first=first, last=last, relation=relation, edtf=written, bounds=bounds, mod=None
    )


def _bounds(left: Dating | None, right: Dating | None, *, whole: bool) -> Bounds:
    """When it starts and ends: all of a stretch starts within its first unit and ends within its last."""
    start, begun, *_ = left.bounds if left else OPEN
    *_, ending, end = right.bounds if right else OPEN
    return Bounds(start, begun, ending, end) if whole else Bounds(start, end, start, end)
