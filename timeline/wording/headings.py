"""The headings that a date stands under in a list: year, part of the year, day. Never finer than what is known."""

from functools import lru_cache
from typing import NamedTuple

from timeline.temporal.calendar import civil
from timeline.temporal.model import Dating, Grain
from timeline.wording.forms import Form, Reading, Shape
from timeline.wording.intervals import REMEMBERED, read
from timeline.wording.language import Lang, Language, weekdays_known
from timeline.wording.languages import LANGUAGES
from timeline.wording.rail import span
from timeline.wording.units import Unit, day, unit_at, unit_of

LONGEST_IN_A_YEAR = 366  # days; a longer interval over a new year has a heading of its own


class Heading(NamedTuple):
    """`id` is the same in every language: it names the group in addresses ("d-2024-03")."""

    id: str
    label: str


class Headings(NamedTuple):
    """`part`: a month, a season, an interval, "ohne Monat"; `day` only where it is certain."""

    year: Heading
    part: Heading | None = None
    day: Heading | None = None


@lru_cache(REMEMBERED)
def headings(dating: Dating, lang: Lang = "de") -> Headings:
    """The headings of `dating`; an open start stands where its latest end is, an open end where its start is."""
    language, reading = LANGUAGES[lang], read(dating)
    first, last = _days(reading)
    if first is None or last is None:
        return Headings(Heading("d-undated", language.words["undated"]))
    if reading.form == Form.BEFORE and reading.units[0].grain > Grain.DAY:
        return _before(reading.units[0], last, language)
    if reading.units[0].grain >= Grain.DECADE and len(reading.units) == 1:
        return Headings(_heading(reading.units[0], language))
    if civil(first)[0] != civil(last)[0] and last - first > LONGEST_IN_A_YEAR:
        return Headings(_interval(_year(first), _year(last), language))
    return Headings(
        _heading(_year(first), language), _part(reading, first, last, language), _day(reading, language)
    )


def _days(reading: Reading) -> tuple[int | None, int | None]:
    """The days that the headings are about."""
    if reading.shape == Shape.OPEN and len(reading.units) == 1 and reading.form != Form.BEFORE:
        unit = reading.units[0]
        if reading.form != Form.AFTER:
            return unit.first, unit.last
    first = reading.last if reading.first is None else reading.first
    if reading.form == Form.WHOLE and reading.units[0].grain <= Grain.DAY:
        return first, first  # it begins on that day for certain
    return first, first if reading.last is None else reading.last


def _part(reading: Reading, first: int, last: int, language: Language) -> Heading:
    unit = reading.units[0]
    single = len(reading.units) == 1 and reading.form not in (Form.AROUND, Form.AFTER, Form.BEFORE)
    month = unit_of(Grain.MONTH, first, last)
    if single and unit.grain == Grain.YEAR and unit.part is None:
        return Heading(f"d-{_year_id(unit.year)}-00", language.words["no month"])
    if month:
        return Heading(_id(month), language.noun(month, Grain.YEAR).label)
    if single and unit.grain > Grain.DAY:
        return _heading(unit, language)
    if unit.grain >= Grain.YEAR and len(reading.units) > 1:
        return _interval(reading.units[0], reading.units[1], language)
    return _months(_month(first), _month(last), language)


def _months(start: Unit, end: Unit, language: Language) -> Heading:
    """An interval told in months, under its year."""
    interval = _interval(start, end, language)
    if start.year != end.year:
        return interval
    labels = [language.noun(month, Grain.YEAR).label for month in (start, end)]
    return interval._replace(label="–".join(labels))


def _day(reading: Reading, language: Language) -> Heading | None:
    if reading.shape != Shape.DAY or reading.first is None or reading.first != reading.last:
        return None
    label = language.noun(day(reading.first), Grain.YEAR).label
    if weekdays_known(reading.first):
        label = f"{language.weekday(reading.first)}, {label}"
    return Heading(_id(day(reading.first)), label)


def _before(unit: Unit, last: int, language: Language) -> Headings:
    """What happened before a month, year, … stands right before that one's heading."""
    heading = Heading(
        f"d-before-{_id(unit)[2:]}", language.phrases[Form.BEFORE].format(a=language.noun(unit))
    )
    if unit.grain >= Grain.YEAR and unit.part is None:
        return Headings(heading)
    return Headings(_heading(_year(last), language), heading)


def _heading(unit: Unit, language: Language) -> Heading:
    return Heading(_id(unit), language.noun(unit).label)


def _interval(start: Unit, end: Unit, language: Language) -> Heading:
    label = span(start, end, language) if start != end else language.noun(start).label
    return Heading(f"{_id(start)}--{_id(end)[2:]}", label)


def _year(number: int) -> Unit:
    return unit_at(Grain.YEAR, number) or day(number)


def _month(number: int) -> Unit:
    return unit_at(Grain.MONTH, number) or day(number)


def _id(unit: Unit) -> str:
    """ISO 8601 and EDTF as far as they go: 2024-03, 2024-23 (autumn), 2024-q2."""
    year, month, number = civil(unit.first)
    if unit.grain == Grain.CENTURY:  # the same whether it is counted from 1101 or 1100
        return f"d-c{year // 100}" + ("" if unit.part is None else f"-{unit.part.name.lower()}")
    tail = {
        Grain.MONTH: f"-{month:02}",
        Grain.SEASON: f"-{20 + month // 3}",
        Grain.QUARTER: f"-q{month // 3 + 1}",
        Grain.HALF: f"-h{month // 6 + 1}",
        Grain.YEAR: "",
        Grain.DECADE: "s",
    }.get(unit.grain, f"-{month:02}-{number:02}")
    part = "" if unit.part is None else f"-{unit.part.name.lower()}"
    return f"d-{_year_id(year)}{tail}{part}"


def _year_id(year: int) -> str:
    return f"{year:04}" if year >= 0 else f"-{-year:04}"
