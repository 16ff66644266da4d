"""Reads back what notation.py writes: the days that a TIMEX3 value or an EDTF string names."""

import re

from timeline.temporal.calendar import day_number, month_span, months_span, week_span, year_span

Days = tuple[int | None, int | None]  # first and last day number, None where open

_EDTF_MONTHS = {
    **{21 + n: (3 + 3 * n, 3) for n in range(4)},  # seasons, by first month and months
    **{33 + n: (1 + 3 * n, 3) for n in range(4)},  # quarters
    **{40 + n: (1 + 6 * n, 6) for n in range(2)},  # halves
}
_TIMEX_MONTHS = {
    **{code: (first, 3) for code, first in (("SP", 3), ("SU", 6), ("FA", 9), ("WI", 12))},
    **{f"Q{n}": (3 * n - 2, 3) for n in range(1, 5)},
    **{f"H{n}": (6 * n - 5, 6) for n in range(1, 3)},
}
_EDTF = re.compile(r"([+-]?\d{3,}[\dX])(?:-(\d\d))?(?:-(\d\d))?(?:T[\d:]+)?~?")
_TIMEX = re.compile(r"(BC)?(\d{2,4})(?:-([A-Z]\w|\w{2,3}))?(?:-(\d\d|WE))?(?:T.*)?")


def edtf_days(text: str) -> Days:
    """First and last day that an EDTF string names; ValueError where it is none of notation.py's."""
    if text.startswith("["):
        return _ends(*text[1:-1].split(".."))
    if "/" in text:
        return _ends(*(end.replace("..", "") for end in text.split("/")))
    return _edtf_unit(text)


def _ends(first: str, last: str) -> Days:
    return (_edtf_unit(first)[0] if first else None), (_edtf_unit(last)[1] if last else None)


def _edtf_unit(text: str) -> tuple[int, int]:
    match = _EDTF.fullmatch(text)
    if match is None:
        raise ValueError(f"no EDTF of ours: {text!r}")
    year, month, day = match.groups()
    if year.endswith("X"):
        return year_span(int(year[:-1]) * 10)[0], year_span(int(year[:-1]) * 10 + 9)[1]
    if month is None:
        return year_span(int(year))
    if int(month) > 12:
        return months_span(int(year), *_EDTF_MONTHS[int(month)])
    if day is None:
        return month_span(int(year), int(month))
    return (day_number(int(year), int(month), int(day)),) * 2


def timex_days(value: str) -> tuple[int, int] | None:
    """First and last day of the calendar unit that a TIMEX3 value names; None where it names none (P3Y, PAST_REF)."""
    match = _TIMEX.fullmatch(value)
    if match is None:
        return None
    before, figures, part, last = match.groups()
    if part is None or len(figures) < 4:
        return _timex_years(bool(before), figures)
    year = 1 - int(figures) if before else int(figures)
    if part.startswith("W") and part[1:].isdecimal():
        monday, sunday = week_span(year, int(part[1:]))
        return (sunday - 1 if last else monday), sunday
    if part in _TIMEX_MONTHS:
        return months_span(year, *_TIMEX_MONTHS[part])
    if last is None:
        return month_span(year, int(part))
    return (day_number(year, int(part), int(last)),) * 2


def _timex_years(before: bool, figures: str) -> tuple[int, int]:
    """A year, ten years or a hundred, by how many figures are written."""
    size = 10 ** (4 - len(figures))
    first = int(figures) * size
    if before:
        return year_span(1 - first)[0], year_span(size - first)[1]
    return year_span(max(first, 1))[0], year_span(first + size - 1)[1]
