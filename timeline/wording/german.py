"""German names of calendar units."""

from typing import ClassVar

from timeline.temporal.calendar import civil, weekday
from timeline.temporal.model import Grain
from timeline.wording import german_tables as table
from timeline.wording.german_tables import DAY_PARTS, MONTHS, PARTS, SEASON_GENITIVES, SEASONS, SHORT_MONTHS
from timeline.wording.language import NBSP, Case, Language, Noun, clock, closing, day_part_of
from timeline.wording.units import Unit

# nominative, dative, accusative
DER, DIE, DAS = ("der", "dem", "den"), ("die", "der", "die"), ("das", "dem", "das")
PLURAL = ("die", "den", "die")
DATE = ("", "dem", "den")


class German(Language):
    """The German of dates; see `Language`."""

    phrases: ClassVar = table.PHRASES
    shapes: ClassVar = table.SHAPES
    words: ClassVar = table.WORDS

    def noun(self, unit: Unit, omit: Grain | None = None, short: bool = False) -> Noun:
        """The unit's name; `omit` the YEAR, or MONTH and year, that stand beside it anyway; `short` months."""
        if unit.part is not None:
            return _bare(f"{PARTS[unit.part]} {_genitive(unit, omit, short)}")
        year = _year_after(unit.year, omit)
        match unit.grain:
            case Grain.MINUTE | Grain.DAY_PART if unit.first != unit.last:
                return self._night(unit)
            case Grain.MINUTE | Grain.DAY_PART:
                return self._timed(unit, omit)
            case Grain.DAY:
                return _with(DATE, _day(unit.first, omit, short))
            case Grain.WEEKEND:
                return _with(DAS, f"Wochenende {self.stretch(unit, omit)}")
            case Grain.WEEK:
                return _with(DIE, f"Woche vom {self.stretch(unit, omit, ' bis ')}")
            case Grain.MONTH:
                return _bare(_month(unit.month, short) + year)
            case Grain.SEASON:
                name = f"{SEASONS[unit.month]} {_season_year(unit)}"
                return _bare(name)._replace(subject=("das " if unit.month == 3 else "der ") + name)
            case Grain.QUARTER:
                return _with(DAS, f"{unit.month // 3 + 1}.{NBSP}Quartal{year}")
            case Grain.HALF:
                return _with(DAS, f"{unit.month // 6 + 1}.{NBSP}Halbjahr{year}")
            case Grain.YEAR:
                return _bare(year_words(unit.year, era=omit is None))
            case Grain.DECADE:
                name = f"{unit.year}er-Jahre"
                return _with(PLURAL, name, dative=f"{name}n")
            case Grain.CENTURY:
                return _with(DAS, _century(unit, "Jahrhundert"))

    def weekday(self, number: int) -> str:
        """The weekday of a day number."""
        return table.WEEKDAYS[weekday(number)]

    def time(self, unit: Unit) -> str:
        """The clock time or part of the day that `unit` is: "9.15 Uhr", "etwa 9 Uhr", "abends"."""
        start, end = unit.minutes or (0, 0)
        part = DAY_PARTS.get(day_part_of(unit)) if unit.grain == Grain.DAY_PART else None
        if part:
            return part
        if start == end:
            return f"{table.ABOUT if unit.about else ''}{_clock(*clock(start))}{NBSP}Uhr"
        opening, close = _clock(*clock(start)), _clock(*closing(end))
        return f"{opening} bis {close}{NBSP}Uhr" if unit.whole else f"zwischen {opening} und {close}{NBSP}Uhr"

    def number(self, ordinal: int) -> str:
        """A day of the month that stands alone: "9."."""
        return f"{ordinal}."

    def stretch(self, unit: Unit, omit: Grain | None = None, sign: str = "") -> str:
        """The first and last day of a unit: "26./27. April 2025"."""
        (year, month, _), (last_year, last_month, _) = civil(unit.first), civil(unit.last)
        sign = sign or ("/" if unit.grain == Grain.WEEKEND else "–")
        if (year, month) == (last_year, last_month):
            first = _day(unit.first, Grain.MONTH, False)
        else:
            first = _day(unit.first, Grain.YEAR if year == last_year else None, False)
        return f"{first}{sign}{_day(unit.last, omit, False)}"

    def count(self, number: float, unit: str, case: Case = "accusative") -> str:
        """So many units: "einen Tag", "drei Jahre", "anderthalb Jahre", "2,5 Jahre"."""
        one, one_accusative, one_dative, many, many_dative = table.COUNTS[unit]
        if number == 1:
            return {"nominative": one, "accusative": one_accusative, "dative": one_dative}[case]
        return f"{self.figure(number)} {many_dative if case == 'dative' else many}"

    def figure(self, number: float) -> str:
        """A number within a sentence: up to twelve as a word."""
        if number == 1.5:
            return "anderthalb"
        if number == int(number):
            return table.NUMBERS[int(number)] if 0 <= number <= 12 else f"{int(number):,}".replace(",", ".")
        return f"{number:.3g}".replace(".", ",")

    def between(self, least: float, most: float, unit: str, case: Case = "accusative") -> str:
        """A vague count: "3 bis 9 Monate"."""
        many = table.COUNTS[unit][4 if case == "dative" else 3]
        return f"{_digits(least)} bis {_digits(most)} {many}"

    def era(self, years: str) -> str:
        """Years that began in the first century: "1–100 n. Chr."."""
        return f"{years}{NBSP}n.{NBSP}Chr."

    def some(self, unit: str) -> str:
        """An unknown count: "einige Monate"."""
        return f"einige {table.COUNTS[unit][3]}"

    def _timed(self, unit: Unit, omit: Grain | None) -> Noun:
        """A clock time or part of the day on its day: "7. Oktober 2024, 9.15 Uhr", "seit dem Abend des 7. Oktober"."""
        date, time = _day(unit.first, omit, False), self.time(unit)
        label = f"{date}, {time}"
        part = table.DAY_PART_NOUNS.get(day_part_of(unit)) if unit.grain == Grain.DAY_PART else None
        if part:
            return _with(DIE if part == "Nacht" else DER, f"{part} des {date}")._replace(
                label=label, subject=label
            )
        return _bare(f"{time} am {date}")._replace(label=label, subject=label)

    def _night(self, unit: Unit) -> Noun:
        morning = self.dated(Unit(Grain.DAY, unit.last, unit.last)).label
        return _with(DIE, f"Nacht zum {morning}")


def year_words(year: int, era: bool = True) -> str:
    """An astronomical year: "2024", "9 n. Chr.", "44 v. Chr."; `era` False leaves the latter's out."""
    count = year if year > 0 else 1 - year
    digits = f"{count:,}".replace(",", ".") if count > 9999 else str(count)
    if not era or year >= 100:
        return digits
    return f"{digits}{NBSP}{'n' if year > 0 else 'v'}.{NBSP}Chr."


def _day(number: int, omit: Grain | None, short: bool) -> str:
    year, month, day = civil(number)
    if omit == Grain.MONTH:
        return f"{day}."
    return f"{day}.{NBSP}{_month(month, short)}{_year_after(year, omit)}"


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


def _century(unit: Unit, word: str) -> str:
    number = unit.year // 100
    if number < 0:
        return f"{-number}.{NBSP}{word} v.{NBSP}Chr."
    return f"{number + 1}.{NBSP}{word}"


def _genitive(unit: Unit, omit: Grain | None, short: bool) -> str:
    """What "Anfang", "Mitte", "Ende" is the part of."""
    name = German().noun(unit._replace(part=None), omit, short).label
    match unit.grain:
        case Grain.SEASON:
            return f"des {SEASON_GENITIVES[unit.month]} {_season_year(unit)}"
        case Grain.WEEK | Grain.DECADE:
            return f"der {name}"
        case Grain.WEEKEND:
            return f"des {name.replace('Wochenende', 'Wochenendes')}"
        case Grain.QUARTER:
            return f"des {name.replace('Quartal', 'Quartals')}"
        case Grain.HALF:
            return f"des {name.replace('Halbjahr', 'Halbjahres')}"
        case Grain.CENTURY:
            return f"des {_century(unit, 'Jahrhunderts')}"
    return name


def _digits(number: float) -> str:
    return f"{number:g}".replace(".", ",")


def _clock(hour: int, minute: int) -> str:
    return f"{hour}.{minute:02}" if minute else str(hour)


def _bare(name: str) -> Noun:
    return Noun(name, name, name, name, name)


def _with(article: tuple[str, str, str], name: str, dative: str = "") -> Noun:
    """A noun with its articles (nominative, dative, accusative); dates have none in the nominative."""
    nominative, to, whom = article
    inflected = dative or name
    until = {"dem": "zum", "der": "zur", "den": "zu den"}[to]
    return Noun(
        name, f"{nominative} {name}".strip(), f"{to} {inflected}", f"{whom} {name}", f"{until} {inflected}"
    )
