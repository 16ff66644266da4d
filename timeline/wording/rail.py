"""What stands left of the rail in the reader's list: something big, something small."""

from typing import NamedTuple

from timeline.temporal.calendar import civil
from timeline.temporal.model import Dating, Grain
from timeline.wording.dates import nouns, phrase
from timeline.wording.forms import Form, Reading, Shape
from timeline.wording.intervals import read
from timeline.wording.language import Lang, Language, common, weekdays_known
from timeline.wording.languages import LANGUAGES
from timeline.wording.units import Unit, day, unit_at


class Rail(NamedTuple):
    """The date of an event as the list prints it under its year's and month's heading."""

    big: str
    small: str


def rail_words(dating: Dating, lang: Lang = "de") -> Rail:
    """What stands left of the rail: ("9.", "Donnerstag"), ("Herbst 2024", "Sept.–Nov.")."""
    language, reading = LANGUAGES[lang], read(dating)
    if reading.form == Form.ONE:
        return _one(reading, language)
    if reading.form == Form.NOTHING:
        return Rail(phrase(dating, reading, language), language.words["no ends"])
    if reading.shape == Shape.OPEN:
        return Rail(_without_year(reading, language), _open(reading, language))
    if reading.form == Form.AROUND:
        return Rail(_without_year(reading, language), language.shapes[reading.shape])
    return Rail(span(reading.units[0], reading.units[1], language), language.shapes[reading.shape])


def day_words_apart(dating: Dating, lang: Lang = "de") -> tuple[Rail, str]:
    """Of a date that is one certain day: what stands over all of it, and its hour: ("9.", "Donnerstag"), "abends".

    The hour is empty where it is not known.
    """
    language, unit = LANGUAGES[lang], read(dating).units[0]
    return _day(day(unit.first), language), language.time(unit) if unit.minutes else ""


def span(start: Unit, end: Unit, language: Language, *, years: bool = False) -> str:
    """Two units as a short range: "14.–17. November", "Jan.–März 2024"; `years` False leaves a day's year out."""
    shared = common(start, end)
    close_days = start.grain == end.grain == Grain.DAY and shared is not None
    omit = Grain.YEAR if close_days and not years else None
    short = not close_days
    if start.grain == end.grain == Grain.YEAR and 0 < start.year < 100 <= end.year:
        return language.era(f"{start.year}–{end.year}")
    opening = language.noun(start, shared, short=short).label
    return f"{opening}–{language.noun(end, omit, short=short).label}"


def _one(reading: Reading, language: Language) -> Rail:
    unit = reading.units[0]
    label = language.noun(unit).label
    if unit.grain <= Grain.DAY:
        return _day(unit, language)
    if unit.grain <= Grain.WEEK:
        name = "weekend" if unit.grain == Grain.WEEKEND else "week"
        days = language.stretch(unit, Grain.YEAR if unit.year == civil(unit.last)[0] else None)
        return Rail(_parted(unit, days, language), language.words[name])
    if unit.grain == Grain.MONTH:
        return Rail(language.noun(unit, Grain.YEAR).label, _year(unit.first, language))
    if unit.grain == Grain.YEAR and unit.part is None:
        return Rail(label, language.shapes[reading.shape])
    return Rail(label, _extent(reading, unit, language))


def _day(unit: Unit, language: Language) -> Rail:
    number = civil(unit.last)[2]
    if unit.first != unit.last:
        first = language.number(civil(unit.first)[2])
        night = language.words["night"].format(weekday=language.weekday(unit.last))
        return Rail(
            f"{first}/{language.number(number)}",
            night if weekdays_known(unit.last) else language.words["night only"],
        )
    name = language.weekday(unit.first) if weekdays_known(unit.first) else ""
    time = language.time(unit) if unit.minutes else ""
    small = ", ".join(word for word in (name, time) if word)
    return Rail(language.number(number), small or language.noun(_month(unit), Grain.YEAR).label)


def _month(unit: Unit) -> Unit:
    return unit_at(Grain.MONTH, unit.first) or unit


def _parted(unit: Unit, days: str, language: Language) -> str:
    return days if unit.part is None else language.noun(unit, Grain.YEAR).label


def _year(number: int, language: Language) -> str:
    return language.noun(unit_at(Grain.YEAR, number) or day(number)).label


def _extent(reading: Reading, unit: Unit, language: Language) -> str:
    """From which month or year to which a longer unit (or its part) reaches."""
    first = reading.first if unit.part is not None and reading.first is not None else unit.first
    last = reading.last if unit.part is not None and reading.last is not None else unit.last
    grain = Grain.MONTH if unit.grain <= Grain.YEAR else Grain.YEAR
    start, end = unit_at(grain, first), unit_at(grain, last)
    if not start or not end:
        return language.shapes[reading.shape]
    if grain == Grain.YEAR:
        return span(start, end, language)
    if start == end:
        return language.noun(start, Grain.YEAR).label
    omit = Grain.YEAR
    return f"{language.noun(start, omit, short=True).label}–{language.noun(end, omit, short=True).label}"


def _without_year(reading: Reading, language: Language) -> str:
    """The phrase of one unit, a day without the year that its heading tells."""
    omit = Grain.YEAR if len(reading.units) == 1 and reading.units[0].grain <= Grain.DAY else None
    return language.phrases[reading.form].format(**nouns(reading.units, language, omit))


def _open(reading: Reading, language: Language) -> str:
    if reading.first is None and reading.last is None:
        return language.words["no ends"]
    if reading.form in (Form.BEGUN, Form.BEGAN):
        return language.words["end unknown"]
    return language.words["no start" if reading.first is None else "no end"]
