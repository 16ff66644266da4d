"""The overview: how many events each year or month holds, as bars that lead to it. Times without events are left out."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from babel.dates import get_month_names
from flask_babel import get_locale, ngettext
from flask_babel import gettext as _

from timeline.store.events import Bucket
from timeline.temporal.calendar import civil, month_span, year_span
from timeline.web.asked import Asked

HEIGHT: Final = 52  # of the tallest bar, in the units of its drawing
FAINT: Final = 0.5  # weight below which neighbouring years share a bar


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some days, the weight of the events that may lie in them, and of those that certainly do."""

    first: int
    last: int
    weight: float
    certain: float


@dataclass(frozen=True, slots=True)
class Bar:
    """A stretch as it is drawn: `certain` and `possible` are heights; `gap` says that time is left out before it."""

    name: str
    title: str
    url: str
    certain: float
    possible: float
    gap: bool
    current: bool
    faded: bool


def bars(buckets: Sequence[Bucket], asked: Asked, path: str) -> list[Bar]:
    """The bars of the overview; none where one alone would say nothing."""
    monthly = any(civil(bucket.start)[1] != 1 for bucket in buckets)
    stretches = list(_joined(map(_month if monthly else _year, buckets)))
    if len(stretches) < 2:
        return []
    scale = HEIGHT / max(stretch.weight for stretch in stretches)
    gaps = [False, *(one.last + 1 < other.first for one, other in pairwise(stretches))]
    return [_bar(stretch, monthly, scale, gap, asked, path) for stretch, gap in zip(stretches, gaps, strict=True)]


def _bar(stretch: Stretch, monthly: bool, scale: float, gap: bool, asked: Asked, path: str) -> Bar:
    start, end = (_typed(day, monthly) for day in (stretch.first, stretch.last))
    inside = _overlaps(stretch, asked)
    return Bar(
        name=_name(stretch, monthly),
        title=_title(stretch),
        url=asked.within(start, end).url(path),
        certain=round(stretch.certain * scale, 1),
        possible=round((stretch.weight - stretch.certain) * scale, 1),
        gap=gap,
        current=(asked.start.typed, asked.end.typed) == (start, end),
        faded=not inside,
    )


def _year(bucket: Bucket) -> Stretch:
    return Stretch(*year_span(civil(bucket.start)[0]), bucket.weight, bucket.certain)


def _month(bucket: Bucket) -> Stretch:
    return Stretch(*month_span(*civil(bucket.start)[:2]), bucket.weight, bucket.certain)


def _joined(stretches: Iterable[Stretch]) -> Iterator[Stretch]:
    """The stretches; neighbours that hold next to nothing (a century that something happened in) become one."""
    open_one: Stretch | None = None
    for stretch in stretches:
        if open_one and _faint(open_one) and _faint(stretch) and open_one.last + 1 == stretch.first:
            open_one = Stretch(open_one.first, stretch.last, open_one.weight + stretch.weight, 0)
            continue
        if open_one:
            yield open_one
        open_one = stretch
    if open_one:
        yield open_one


def _faint(stretch: Stretch) -> bool:
    length = (stretch.last - stretch.first) // 360 or 1
    return not stretch.certain and stretch.weight < FAINT * length


def _overlaps(stretch: Stretch, asked: Asked) -> bool:
    start, end = asked.start.day, asked.end.day
    return (start is None or start <= stretch.last) and (end is None or stretch.first <= end)


def _name(stretch: Stretch, monthly: bool) -> str:
    (year, month, _day), (last, _month, _last_day) = civil(stretch.first), civil(stretch.last)
    if monthly:
        return f"{get_month_names('abbreviated', 'stand-alone', get_locale())[month]} {year}"
    if year > 0 and year % 100 == 1 and last == year + 99:
        return _("%(number)d. Jh.", number=year // 100 + 1)
    return year_name(year) if year == last else f"{year_name(year)}–{year_name(last)}"


def _title(stretch: Stretch) -> str:
    weight, certain = round(stretch.weight) or 1, round(stretch.certain)
    found = ngettext("%(num)d Ereignis", "%(num)d Ereignisse", weight)
    return found if certain == weight else _("%(events)s, davon %(certain)d sicher", events=found, certain=certain)


def year_name(year: int) -> str:
    """An astronomical year as people count."""
    return str(year) if year > 0 else _("%(year)d v. Chr.", year=1 - year)


def _typed(day: int, monthly: bool) -> str:
    """The month or year of a day as somebody would type it."""
    year, month, _day = civil(day)
    return f"{month}/{year}" if monthly else year_name(year)
