"""Months, seasons, quarters, halves and weeks of a year, with their year or without."""

import re
from collections.abc import Callable, Mapping

from timeline.temporal.calendar import month_span, months_span, week_span
from timeline.temporal.german.phrases import (
    LEAD,
    OF_YEAR,
    PART,
    SHIFT,
    YEAR,
    again_and_again,
    capitalised,
    counted_out,
    indefinite,
    month_of,
    name_part,
    of_year,
    part,
    shift,
    year_of,
)
from timeline.temporal.grammar import Found, Rule
from timeline.temporal.meaning import NO_TIME, Cycle, Meaning, NoTime, Recurring, Stated, Timeless
from timeline.temporal.model import Grain, TimexType, replace
from timeline.temporal.notation import SEASONS

_PARTS_OF_SEASONS = {"früh": "START", "hoch": "MID", "spät": "END"}
_IN_PART = re.compile("(früh|hoch|spät)(?:sommer|herbst|winter)")  # "Spätsommer"; not "Frühjahr"


def _of(found: Found, cycle: Cycle, grain: Grain, first: int, at: int, months: int) -> Meaning:
    """So many months from `first` on, of the year that is named or of one that the context gives."""
    year = year_of(found)
    if year is not None:
        return Stated(grain, *months_span(year, first, months), part=part(found))
    by, told = shift(found)
    return Recurring(
        cycle, at, shift=by if not told else None, part=part(found), of_year=of_year(found),
        after_told=told and by == 1,
    )  # fmt: skip


def month(found: Found) -> Meaning | NoTime | None:
    """A month."""
    if not capitalised(found, "month"):
        return None
    if name_part(found, "month"):
        return NO_TIME
    n = month_of(found)
    return _of(found, Cycle.MONTH, Grain.MONTH, n, n, 1)


def part_of_month(found: Found) -> Meaning:
    """The first part of a month that a list names at its end: "Mitte bis Ende Mai"."""
    n = month_of(found)
    return _of(found, Cycle.MONTH, Grain.MONTH, n, n, 1)


def season(found: Found) -> Meaning | NoTime | None:
    """A season by its first month."""
    if not capitalised(found, "season"):
        return None
    if name_part(found, "season"):
        return NO_TIME
    first = found.value("season", "SEASON", "NAMED_SEASON")
    if (indefinite(found) or again_and_again(found) or counted_out(found)) and "year" not in found:
        return Timeless(TimexType.DATE, f"XXXX-{SEASONS[first][0]}")
    meant = _of(found, Cycle.SEASON, Grain.SEASON, first, first, 3)
    named = _IN_PART.match(found.word("season"))
    if named is None or not isinstance(meant, Stated | Recurring) or meant.part:
        return meant
    return replace(meant, part=_PARTS_OF_SEASONS[named[1]])


def season_after(found: Found) -> Meaning | None:
    """ "Im Sommer darauf", "im Mai darauf": the first after what was told; not "im Sommer später als sonst"."""
    if not capitalised(found, "season") or found.word("sign") == "später":
        return None
    month = found.value("season", "MONTH")
    if month is not None:
        return Recurring(Cycle.MONTH, month, after_told=True)
    return Recurring(Cycle.SEASON, found.value("season", "SEASON"), after_told=True)


def season_before(found: Found) -> Meaning | None:
    """ "Im Winter davor": the last one before what was told; not "im Winter früher als sonst"."""
    if not capitalised(found, "season") or found.word("sign") == "früher":
        return None
    return Recurring(Cycle.SEASON, found.value("season", "SEASON"), shift=-1, after_told=True)


def winter(found: Found) -> Meaning | NoTime | None:
    """A season over two years: "Winter 2011/12"."""
    first = year_of(found)
    return season(found) if first is not None and consecutive(first, found.word("second")) else None


def consecutive(first: int, second: str) -> bool:
    """Whether the second year is the one after the first: "2011/12", "2011/2012"."""
    return int(second) % 100 == (first + 1) % 100


def _fraction(cycle: Cycle, grain: Grain, months: int) -> Callable[[Found], Meaning | None]:
    """Reads quarters and halves."""

    def mean(found: Found) -> Meaning | None:
        n = found.value("n", "DAY", "ORDER")
        n = 12 // months if n == -1 else n
        if not 1 <= n <= 12 // months:
            return None
        return _of(found, cycle, grain, (n - 1) * months + 1, n, months)

    return mean


def week(found: Found) -> Meaning | None:
    """An ISO week: "KW 18", "18. Kalenderwoche 2025", "in der ersten Kalenderwoche"; none in "den ersten Kalenderwochen"."""
    n, value = found.value("order", "ORDER") if "order" in found else int(found.word("n")), year_of(found)
    if not 1 <= n <= 53 or ("order" in found and found.text.words[found.end - 1].endswith("n")):
        return None
    if value is not None:
        return Stated(Grain.WEEK, *week_span(value, n))
    return Recurring(Cycle.WEEK, n)


def named_quarter(found: Found) -> Meaning:
    """ "Im Schlussquartal", of the calendar's year."""
    n = found.value("word", "NAMED_QUARTER")
    return _of(found, Cycle.QUARTER, Grain.QUARTER, 3 * n - 2, n, 3)


def quarter_of_month(found: Found) -> Meaning | None:
    """ "Im September-Quartal": the one that ends with the month."""
    last, rest = month_of(found), month_of(found) % 3
    return None if rest else _of(found, Cycle.QUARTER, Grain.QUARTER, last - 2, last // 3, 3)


def short_quarter(found: Found) -> Meaning | None:
    """ "Q3 2024", "im Q4"; without either it is the name of a car."""
    lead = found.text.words[found.start - 2] if found.start > 1 else ""
    if not found.raw("sign").isupper() or ("year" not in found and lead not in _IN_QUARTER):
        return None
    return _quarter(found)


def half_of_month(found: Found) -> Meaning | None:
    """ "Die zweite Septemberhälfte"."""
    return _part(found, "MONTH_HALF", _HALVES)


def week_of_month(found: Found) -> Meaning | None:
    """ "In der ersten Oktoberwoche": seven days of it, or its last ones."""
    return _part(found, "MONTH_WEEK", _WEEKS)


def _part(found: Found, name: str, parts: Mapping[int, str]) -> Meaning | None:
    """The part of a month that an ordinal number names."""
    n, part = found.value("word", name), parts.get(found.value("n", "ORDER"))
    if part is None:
        return None
    year = year_of(found)
    if year is not None:
        return Stated(Grain.MONTH, *month_span(year, n), part=part)
    return Recurring(Cycle.MONTH, n, part=part)


def weekend_of_month(found: Found) -> Meaning | None:
    """ "Am ersten Oktoberwochenende": by its Saturday."""
    n, which = found.value("word", "MONTH_WEEKEND"), found.value("n", "ORDER")
    if which not in (*range(1, 5), -1):
        return None
    return Recurring(Cycle.WEEKEND_OF_MONTH, n * 100 + _SATURDAY * 10 + max(which, 0), year=year_of(found))


_quarter = _fraction(Cycle.QUARTER, Grain.QUARTER, 3)
_IN_QUARTER = frozenset(("im", "in", "zum", "bis", "ab", "seit"))
_HALVES = {1: "FIRST_HALF", 2: "SECOND_HALF"}
_WEEKS = {1: "FIRST_WEEK", 2: "SECOND_WEEK", 3: "THIRD_WEEK", 4: "FOURTH_WEEK", -1: "LAST_WEEK"}
_SATURDAY = 5
_YEAR = f"(?:{YEAR}|{OF_YEAR})?"
_N = "(?P<n>DAY(?=[.])|ORDER)[.]? ?"
RULES: tuple[Rule[Meaning | NoTime], ...] = (
    Rule("month", "MONTH", f"{PART}{LEAD}(?P<month>MONTH)(?:{YEAR}|{OF_YEAR})?", month,
         ("Im [Mai 2019] begann es.", "[Anfang September] begann die Weinlese.", "Im [Juni des folgenden Jahres] endete es.",
          "Im [Juni des darauffolgenden Jahres] endete es.", "Im [Mai des Vorjahres] war er da.")),
    Rule("listed-part", "START MIDDLE", f"(?P<m>(?P<part>START|MIDDLE))(?= ?(?:BIS|AND|OR|-|/) ?(?:MIDDLE|END) (?P<month>MONTH)(?:{YEAR}|{OF_YEAR})?)", part_of_month,
         ("[Mitte] bis Ende Mai blüht der Flieder.", "[Anfang] oder Mitte Mai 2019 kam er.")),
    Rule("turn-of-month", "MONTH_TURN", "MONTH_TURN", lambda found: Recurring(Cycle.TURN_OF_MONTH, 1), ("Zum [Monatswechsel] steigen die Preise.",)),
    Rule("month-short", "MONTH_SHORT", "(?P<month>MONTH_SHORT)[.] (?P<year>YEAR)", month, ("Im [Okt. 2024] kam er.",)),
    Rule("half-month", "MONTH_HALF", f"(?:ART )?(?P<n>ORDER) (?P<word>MONTH_HALF)(?:{YEAR})?", half_of_month,
         ("In [der zweiten Septemberhälfte] wird gewählt.",)),
    Rule("month-day", "MONTH_DAY", f"(?P<month>MONTH_DAY)(?:{YEAR}|{OF_YEAR})?", month,
         ("An einem [Novemberabend 2021] brannte es.", "In einer [Februarnacht des Jahres 1995] brannte es.")),
    Rule("month-week", "MONTH_WEEK", f"(?:ART )?(?P<n>ORDER) (?P<word>MONTH_WEEK)(?:{YEAR})?", week_of_month,
         ("In [der ersten Oktoberwoche] wird geerntet.",)),
    Rule("month-weekend", "MONTH_WEEKEND", f"(?P<n>ORDER) (?P<word>MONTH_WEEKEND)(?:{YEAR})?", weekend_of_month,
         ("Am [ersten Oktoberwochenende] war Markt.",)),
    Rule("season", "SEASON", f"{PART}(?:(?P<shift>{SHIFT}|THIS_YEAR) (?:WEATHER )?)?(?P<season>SEASON)(?:{YEAR}|{OF_YEAR})?", season,
         ("Im [Herbst] schätzte der Dienst die Zahl.", "Im [Frühjahr 2019] begann der Prozess.")),
    Rule("course-of-season", "COURSE", "COURSE ART (?P<season>SEASON)(?: (?P<year>YEAR))?", season,
         ("Im [Laufe des Sommers] wird es fertig.",)),
    Rule("season-after", "SEASON MONTH", "(?P<season>SEASON|MONTH) (?P<sign>LATER)", season_after,
         ("Im Mai 2019 kam er, im [Sommer darauf] ging er.", "Im Mai 2019 kam er, im [März darauf] ging er.")),
    Rule("season-before", "SEASON", "(?P<season>SEASON) (?P<sign>EARLIER)", season_before,
         ("Im Mai 2019 kam er, im [Winter davor] war es kalt.",)),
    Rule("named-season", "NAMED_SEASON", f"(?P<season>NAMED_SEASON){YEAR}", season, ("Im [Hitzesommer 2018] fehlte Wasser.",)),
    Rule("season-two-years", "SEASON NAMED_SEASON", "(?P<season>SEASON|NAMED_SEASON) (?P<year>YEAR) ?(?:/|-) ?(?P<second>YEAR|YY)", winter,
         ("Im [Winter 2011/12] fror der See zu.",)),
    Rule("quarter", "QUARTER", f"{PART}(?:ART )?{LEAD}{_N}QUARTER(?:{YEAR}|{OF_YEAR})?", _quarter,
         ("Im [2. Quartal 2024] sank der Umsatz.", "Im [zweiten Quartal] sank der Umsatz.")),
    Rule("listed-quarter", "QUARTER", f"(?:ART )?(?P<m>(?P<n>DAY(?=[.])|ORDER)[.]?)(?= (?:AND|BIS)(?: IN)?(?: ART)? (?:ORDER|DAY[.]) QUARTER(?:{YEAR}|{OF_YEAR})?)", _quarter,
         ("Im [ersten] und zweiten Quartal 2024 sank der Umsatz.",)),
    Rule("quarter-of-month", "QUARTER", f"(?P<month>MONTH)-QUARTER{_YEAR}", quarter_of_month,
         ("Im [September-Quartal] sank der Umsatz.",)),
    Rule("quarter-named", "NAMED_QUARTER", f"(?P<word>NAMED_QUARTER)(?:{YEAR}|{OF_YEAR})?", named_quarter,
         ("Im [Schlussquartal] fehlten Chips.",)),
    Rule("quarter-short", "Q_SIGN", f"(?P<sign>Q_SIGN)(?P<n>DAY)(?:{YEAR})?", short_quarter, ("Im [Q4] wird es besser.",)),
    Rule("half", "HALF_YEAR", f"{PART}(?:ART )?{LEAD}{_N}HALF_YEAR(?:{YEAR}|{OF_YEAR})?", _fraction(Cycle.HALF, Grain.HALF, 6),
         ("Im [ersten Halbjahr 2006] stieg er.",)),
    Rule("half-semester", "SEMESTER", f"{_N}SEMESTER{YEAR}", _fraction(Cycle.HALF, Grain.HALF, 6),
         ("Im [ersten Semester 2025] stieg der Gewinn.",)),
    Rule("week", "WEEK", "WEEK (?P<n>NUM)(?:(?:/| (?:(?:ART )?OF_YEAR )?)(?P<year>YEAR))?", week, ("In [KW 18] wird gebaut.",)),
    Rule("week-number", "WEEK", f"(?:(?P<n>DAY|NUM)[.] ?|(?P<order>ORDER) )WEEK(?:{YEAR})?", week, ("In der [18. Kalenderwoche] wird gebaut.", "In der [zweiten Kalenderwoche] wird gebaut.")),
)  # fmt: skip
