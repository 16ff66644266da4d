"""The overview: how many events each year or month holds, as bars; times without events are left out."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from math import ceil
from typing import Final

from babel.dates import get_month_names
from flask_babel import get_locale, ngettext
from flask_babel import gettext as _

from timeline.store.events import Bucket
from timeline.temporal.calendar import civil, year_span
from timeline.web.asked import Asked
from timeline.web.offers import number

HEIGHT: Final = 96  # of the tallest bar, in percent
SEEN: Final = 2.0  # the smallest height
MOST: Final = 60  # bars
FEW_LABELS: Final = 4
MANY_LABELS: Final = 14
LITTLE: Final = 5  # weight below which the years of a decade share a bar


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some days, the weight of the events that may lie in them, and of those that certainly do."""

    first: int
    last: int
    weight: float
    certain: float


@dataclass(frozen=True, slots=True)
class Bar:
    """A stretch as it is drawn: `certain` and `possible` are heights; `gap` says that time is left out before it.

    `start`, `end`: how somebody would type its ends. `label`: "named-if-wide" where its name stands in a wide
    window only, "named", or nothing.
    """

    name: str
    title: str
    url: str
    start: str
    end: str
    certain: float
    possible: float
    gap: bool
    label: str
    current: bool
    faded: bool


@dataclass(frozen=True, slots=True)
class Overview:
    """The bars; the period reaches from the bar `first` to the bar `last`, past each other where it holds none.

    `monthly`: whether the bars are months, no longer times.
    """

    bars: tuple[Bar, ...] = ()
    first: int = 0
    last: int = -1
    monthly: bool = False

    @property
    def chosen(self) -> bool:
        """Whether the period leaves bars out, and not all of them."""
        return self.first <= self.last and self.last - self.first + 1 < len(self.bars)


def overview(buckets: Sequence[Bucket], asked: Asked, path: str) -> Overview:
    """The overview of these months or years; without bars where one alone would say nothing."""
    monthly = any(civil(bucket.start)[1] != 1 for bucket in buckets)
    stretches = _months(buckets) if monthly else _years(buckets)
    if len(stretches) < 2:
        return Overview()
    scale = HEIGHT / max(stretch.weight for stretch in stretches)
    gaps = [False, *(one.last + 1 < other.first for one, other in pairwise(stretches))]
    labels = [_label(n, len(stretches)) for n in range(len(stretches))]
    drawn = zip(stretches, gaps, labels, strict=True)
    within = [n for n, one in enumerate(stretches) if _overlaps(one, asked)]
    return Overview(
        tuple(_bar(one, monthly, scale, gap, label, asked, path) for one, gap, label in drawn),
        *((within[0], within[-1]) if within else (0, -1)),
        monthly=monthly,
    )


def _bar(
    stretch: Stretch, monthly: bool, scale: float, gap: bool, label: str, asked: Asked, path: str
) -> Bar:
    start, end = (_typed(day, monthly) for day in (stretch.first, stretch.last))
    return Bar(
        name=_name(stretch, monthly),
        title=_title(stretch),
        url=asked.within(start, end).url(path),
        start=start,
        end=end,
        certain=_height(stretch.certain, scale),
        possible=_height(stretch.weight - stretch.certain, scale),
        gap=gap,
        label=label,
        current=(asked.start.typed, asked.end.typed) == (start, end),
        faded=not _overlaps(stretch, asked),
    )


def _label(number: int, count: int) -> str:
    """Which bars are named below: as many as have room."""
    many = ceil(count / MANY_LABELS)
    few = many * ceil(count / FEW_LABELS / many)  # those of a narrow window are among those of a wide one
    return "named" if number % few == 0 else "named-if-wide" if number % many == 0 else ""


def _height(weight: float, scale: float) -> float:
    """The height of a part of a bar; what is there is seen."""
    return round(max(weight * scale, SEEN), 1) if weight > 0 else 0


def _months(buckets: Iterable[Bucket]) -> list[Stretch]:
    return [Stretch(bucket.start, bucket.last, bucket.weight, bucket.certain) for bucket in buckets]


def _years(buckets: Iterable[Bucket]) -> list[Stretch]:
    """The years; where they are too many, decades."""
    years = _months(buckets)
    found = list(_joined(_decades(years, LITTLE)))
    return found if len(found) <= MOST else list(_joined(_decades(years, float("inf"))))


def _decades(years: Iterable[Stretch], little: float) -> Iterator[Stretch]:
    """The years; those of a decade that holds less than `little` share one bar."""
    for decade, found in groupby(years, key=lambda year: civil(year.first)[0] // 10):
        single = tuple(found)
        whole = Stretch(
            first=year_span(decade * 10 or 1)[0],  # there is no year 0
            last=year_span(decade * 10 + 9)[1],
            weight=sum(year.weight for year in single),
            certain=sum(year.certain for year in single),
        )
        yield from (whole,) if whole.weight < little and len(single) > 1 else single


def _joined(stretches: Iterable[Stretch]) -> Iterator[Stretch]:
    """The stretches; neighbours that something lies in, nobody knows in which (a century), become one."""
    before: Stretch | None = None
    for one in stretches:
        if before and not before.certain and not one.certain and before.last + 1 == one.first:
            before = Stretch(before.first, one.last, before.weight + one.weight, 0)
            continue
        if before:
            yield before
        before = one
    if before:
        yield before


def _overlaps(stretch: Stretch, asked: Asked) -> bool:
    start, end = asked.start.day, asked.end.day
    return (start is None or start <= stretch.last) and (end is None or stretch.first <= end)


def _name(stretch: Stretch, monthly: bool) -> str:
    (year, month, _day), last = civil(stretch.first), civil(stretch.last)[0]
    if monthly:
        return f"{get_month_names('abbreviated', 'format', get_locale())[month]} {year}"
    if year == last:
        return year_name(year)
    if last - year == 9 and year % 10 == 0 and year > 0:
        return _("%(year)der", year=year)
    if 90 <= last - year <= 100:
        return _("%(number)d. Jh.", number=(year + last) // 200 + 1)
    return f"{year_name(year)}–{year_name(last)}"


def _title(stretch: Stretch) -> str:
    weight, certain = round(stretch.weight) or 1, round(stretch.certain)
    found = ngettext("%(found)s Ereignis", "%(found)s Ereignisse", weight, found=number(weight))
    if certain == weight:
        return found
    if not certain:
        return (
            _("%(events)s, keines davon sicher", events=found)
            if weight > 1
            else _("%(events)s, nicht sicher", events=found)
        )
    return _("%(events)s, davon %(certain)s sicher", events=found, certain=number(certain))


def year_name(year: int) -> str:
    """An astronomical year as people count."""
    return str(year) if year > 0 else _("%(year)d v. Chr.", year=1 - year)


def _typed(day: int, monthly: bool) -> str:
    """The month or year of a day as somebody would type it."""
    year, month, _day = civil(day)
    return f"{month}/{year}" if monthly else str(year) if year > 0 else f"{1 - year} v. Chr."
