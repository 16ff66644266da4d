"""English names of calendar units."""

from typing import ClassVar

from timeline.temporal.calendar import civil, weekday
from timeline.temporal.model import Grain
from timeline.wording import english_tables as table
from timeline.wording.english_tables import DAY_PARTS, MONTHS, PARTS, QUARTERS, SEASONS, SHORT_MONTHS
from timeline.wording.language import NBSP, Case, Language, Noun, clock, closing, day_part_of
from timeline.wording.units import Unit


class English(Language):
    """The English of dates; see `Language`."""

    phrases: ClassVar = table.PHRASES
    shapes: ClassVar = table.SHAPES
    words: ClassVar = table.WORDS

    def noun(self, unit: Unit, omit: Grain | None = None, short: bool = False) -> Noun:
        """The unit's name; `omit` the YEAR, or MONTH and year, that stand beside it anyway; `short` months."""
        if unit.part is not None:
            return _part(self.noun(unit._replace(part=None), omit, short), PARTS[unit.part])
        match unit.grain:
            case Grain.MINUTE | Grain.DAY_PART if unit.first != unit.last:
                return _the(f"night before {self.dated(Unit(Grain.DAY, unit.last, unit.last)).label}")
            case Grain.MINUTE | Grain.DAY_PART:
                return self._timed(unit, omit)
            case Grain.DAY:
                return _bare(_day(unit.first, omit, short))
            case Grain.WEEKEND:
                return _the(f"weekend of {self.stretch(unit, omit)}")
            case Grain.WEEK:
                return _the(f"week of {self.stretch(unit, omit)}")
            case Grain.MONTH:
                return _bare(_month(unit.month, short) + _year_after(unit.year, omit))
            case Grain.SEASON:
                return _bare(f"{SEASONS[unit.month]} {_season_year(unit)}")
            case Grain.QUARTER:
                return _the(f"{QUARTERS[unit.month // 3]} quarter of{_year_after(unit.year, omit)}")
            case Grain.HALF:
                return _the(f"{QUARTERS[unit.month // 6]} half of{_year_after(unit.year, omit)}")
            case Grain.YEAR:
                return _bare(year_words(unit.year, era=omit is None))
            case Grain.DECADE:
                return _the(f"{unit.year}s")
            case Grain.CENTURY:
                return _the(_century(unit))

    def weekday(self, number: int) -> str:
        """The weekday of a day number."""
        return table.WEEKDAYS[weekday(number)]

    def time(self, unit: Unit) -> str:
        """The clock time or part of the day that `unit` is: "9:15", "about 9:00", "in the evening"."""
        start, end = unit.minutes or (0, 0)
        part = DAY_PARTS.get(day_part_of(unit)) if unit.grain == Grain.DAY_PART else None
        if part:
            return part
        if start == end:
            return f"{table.ABOUT if unit.about else ''}{_clock(*clock(start))}"
        opening, close = _clock(*clock(start)), _clock(*closing(end))
        return f"{opening} to {close}" if unit.whole else f"between {opening} and {close}"

    def number(self, ordinal: int) -> str:
        """A day of the month that stands alone: "9"."""
        return str(ordinal)

    def stretch(self, unit: Unit, omit: Grain | None = None, sign: str = "") -> str:
        """The first and last day of a unit: "26/27 April 2025"."""
        (year, month, _), (last_year, last_month, _) = civil(unit.first), civil(unit.last)
        sign = sign or ("/" if unit.grain == Grain.WEEKEND else "–")
        if (year, month) == (last_year, last_month):
            first = _day(unit.first, Grain.MONTH, False)
        else:
            first = _day(unit.first, Grain.YEAR if year == last_year else None, False)
        return f"{first}{sign}{_day(unit.last, omit, False)}"

    def count(self, number: float, unit: str, case: Case = "accusative") -> str:
        """So many units: "one day", "three years", "2.5 years"."""
        return f"{self.figure(number)} {table.COUNTS[unit][number != 1]}"

    def figure(self, number: float) -> str:
        """A number within a sentence: up to twelve as a word."""
        if number == int(number):
            return table.NUMBERS[int(number)] if 0 <= number <= 12 else f"{int(number):,}"
        return f"{number:.3g}"

    def between(self, least: float, most: float, unit: str, case: Case = "accusative") -> str:
        """A vague count: "3 to 9 months"."""
        return f"{least:g} to {most:g} {table.COUNTS[unit][1]}"

    def era(self, years: str) -> str:
        """Years that began in the first century: "1–100 AD"."""
        return f"{years}{NBSP}AD"

    def some(self, unit: str) -> str:
        """An unknown count: "some months"."""
        return f"some {table.COUNTS[unit][1]}"

    def _timed(self, unit: Unit, omit: Grain | None) -> Noun:
        """A clock time or part of the day on its day: "7 October 2024, 9:15", "since the evening of 7 October"."""
        date, time = _day(unit.first, omit, False), self.time(unit)
        label = f"{date}, {time}"
        part = table.DAY_PART_NOUNS.get(day_part_of(unit)) if unit.grain == Grain.DAY_PART else None
        return _bare(f"{part} of {date}" if part else f"{time} on {date}")._replace(
            label=label, subject=label
        )


def year_words(year: int, era: bool = True) -> str:
    """An astronomical year: "2024", "9 AD", "44 BC"; `era` False leaves the latter's out."""
    count = year if year > 0 else 1 - year
    digits = f"{count:,}" if count > 9999 else str(count)
    if not era or year >= 100:
        return digits
    return f"{digits}{NBSP}{'AD' if year > 0 else 'BC'}"


def _day(number: int, omit: Grain | None, short: bool) -> str:
    year, month, day = civil(number)
    if omit == Grain.MONTH:
        return str(day)
    return f"{day}{NBSP}{_month(month, short)}{_year_after(year, omit)}"


def _month(month: int, short: bool) -> str:
    return (SHORT_MONTHS if short else MONTHS)[month - 1]


def _year_after(year: int, omit: Grain | None) -> str:
    return "" if omit else f" {year_words(year)}"


def _season_year(unit: Unit) -> str:
    """The year of a season; a winter has two: "2024/25"."""
    year, last = unit.year, civil(unit.last)[0]
    if year == last:
        return year_words(year)
    if year < 100:
        return f"{year_words(year)} / {year_words(last)}"
    return f"{year_words(year)}/{last % 100:02}"


def _century(unit: Unit) -> str:
    number = unit.year // 100
    count, era = (-number, f"{NBSP}BC") if number < 0 else (number + 1, "")
    ending = "th" if count % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(count % 10, "th")
    return f"{count}{ending} century{era}"


def _clock(hour: int, minute: int) -> str:
    return f"{hour}:{minute:02}"


def _bare(name: str) -> Noun:
    return Noun(name, name, name, name, name)


def _the(name: str) -> Noun:
    return Noun(name, *(f"the {name}",) * 4)


def _part(noun: Noun, prefix: str) -> Noun:
    """ "early May 2024", "the late 1980s", "early in the week of …"."""
    if not noun.label[0].isdigit() and noun.after.startswith("the "):
        where = {"early ": "start of ", "mid-": "middle of ", "late ": "end of "}[prefix]
        return _the(where + noun.after)
    return _the(prefix + noun.label) if noun.after.startswith("the ") else _bare(prefix + noun.label)
