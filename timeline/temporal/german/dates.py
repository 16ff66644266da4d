"""Calendar dates: days, months, years, decades, centuries, quarters, weeks, with or without their year."""

from collections.abc import Callable

from timeline.temporal.calendar import day_number, exists, month_span, months_span, week_span, year_span
from timeline.temporal.german.phrases import OF_YEAR, PART, SHIFT, YEAR, capitalised, of_year, part, shift
from timeline.temporal.grammar import Found, Rule
from timeline.temporal.meaning import NO_TIME, Cycle, Meaning, NoTime, PartOfDay, Recurring, Stated
from timeline.temporal.model import Grain

Rules = tuple[Rule[Meaning | NoTime], ...]

_WEEKDAY = "(?:(?P<weekday>WEEKDAY|WEEKDAY_SHORT [.]),? (?:ART )?)?"
_AND = "(?:,? ?(?:BIS|AND)|,|/| ?-)(?: TO| ART)* ?"
_MONTH = "(?P<month>MONTH|MONTH_SHORT)"


def _year(found: Found) -> int | None:
    """A year as written; of two figures as POSIX reads them (strptime's %y: 69 and up is 19..)."""
    if "year" not in found:
        return None
    word = found.word("year")
    return int(word) if len(word) > 2 else int(word) + (1900 if int(word) >= 69 else 2000)


def _month(found: Found) -> int:
    month: int = found.value("month", "MONTH", "MONTH_SHORT", "MON")
    return month


def day(found: Found) -> Meaning | NoTime:
    """A day of a month, with its year or without."""
    dom, month, year = found.value("day", "DAY", "ORDER"), _month(found), _year(found)
    if not exists(year if year is not None else 2000, month, dom):
        return NO_TIME
    weekday = found.value("weekday", "WEEKDAY", "WEEKDAY_SHORT")
    if year is not None:
        number = day_number(year, month, dom)
        return Stated(Grain.DAY, number, number)
    by, told = shift(found)
    return Recurring(
        Cycle.DATE, month * 100 + dom, shift=None if told else by, weekday=weekday, of_year=of_year(found)
    )


def night_of(found: Found) -> Meaning | None:
    """ "Nacht vom 19. auf den 20. März": the night that begins on the day named first."""
    date = day(found)
    return PartOfDay("NI", date) if isinstance(date, Stated | Recurring) else None


def date_part(found: Found) -> Meaning | None:
    """ "17. Juli morgens"."""
    date = day(found)
    return (
        PartOfDay(found.value("day_part", "DAY_PART"), date) if isinstance(date, Stated | Recurring) else None
    )


def month(found: Found) -> Meaning | None:
    """A month, with its year or without."""
    if not capitalised(found, "month"):
        return None
    year = _year(found)
    if year is not None:
        return Stated(Grain.MONTH, *month_span(year, _month(found)), part=part(found))
    by, told = shift(found)
    return Recurring(
        Cycle.MONTH, _month(found), shift=by if not told else None, part=part(found), of_year=of_year(found),
        after_told=told and by == 1,
    )  # fmt: skip


def season(found: Found) -> Meaning | None:
    """A season by its first month."""
    if not capitalised(found, "season"):
        return None
    first, year = found.value("season", "SEASON"), _year(found)
    if year is not None:
        return Stated(Grain.SEASON, *months_span(year, first, 3), part=part(found))
    by, told = shift(found)
    return Recurring(
        Cycle.SEASON, first, shift=by if not told else None, part=part(found), of_year=of_year(found),
        after_told=told and by == 1,
    )  # fmt: skip


def _fraction(cycle: Cycle, grain: Grain, months: int) -> Callable[[Found], Meaning | None]:
    """Reads quarters and halves."""

    def mean(found: Found) -> Meaning | None:
        n = found.value("n", "DAY", "ORDER")
        n = 12 // months if n == -1 else n
        if not 1 <= n <= 12 // months:
            return None
        year = _year(found)
        if year is not None:
            return Stated(grain, *months_span(year, (n - 1) * months + 1, months), part=part(found))
        by, told = shift(found)
        return Recurring(cycle, n, shift=None if told else by, part=part(found), of_year=of_year(found))

    return mean


# Words that may stand before a year that a noun follows; else "2010 Haushalte" is an amount.
_YEAR_LEADS = frozenset(
    "seit bis von ab vor nach zwischen und gegen oder zu zum auf aus erst schon bereits noch spätestens wieder "
    "dann auch war wurde für jahr jahre jahres".split()
)
_INSIDE_NUMBERS = frozenset(".,:-+/")
_NO_YEAR_LEADS = frozenset("paragraph nr nummer seite artikel absatz postfach agenda vision kapitel".split())


def year(found: Found) -> Meaning | None:
    """A bare number from 1000 to 2199 that is a year and no amount."""
    value = _year(found)
    if value is None or ("named" not in found and not _stands_alone(found)):
        return None
    return Stated(Grain.YEAR, *year_span(value), part=part(found), approximate="about" in found)


def _stands_alone(found: Found) -> bool:
    """Whether nothing around the number makes it part of a longer one, an amount or a name."""
    words = ["", "", *found.text.words[max(0, found.start - 2) : found.start]][-2:]
    words += [*found.text.words[found.end : found.end + 2], "", ""][:2]
    lead, before, after, follower = words
    if (before in _INSIDE_NUMBERS and lead.isdigit()) or (after in _INSIDE_NUMBERS and follower.isdigit()):
        return (before == "-" and len(lead) == 4) or (after == "-" and len(follower) in (2, 4))
    if (
        (before in "+#§€$" and before)
        or (after == "-" and follower[:1].isalpha())
        or after in ("%", "€", "$", "°")
    ):
        return False
    if (
        lead in _NO_YEAR_LEADS
        or lead.isdigit()
        or follower in ("%", "€", "$", "°")
        or follower in found.lexicon.tables["AMOUNT"]
    ):
        return False
    return _no_amount(found, lead)


def _no_amount(found: Found, lead: str) -> bool:
    """A noun right after the number makes it an amount, unless a noun or a preposition of time leads it."""
    text = found.text
    starts, end = text.starts, min(found.end + 1, len(text.words))
    if text.letters[found.end : end] != " " or not text.raw[starts[end] : starts[end] + 1].isupper():
        return True
    noun = found.start > 1 and text.raw[starts[found.start - 2]].isupper()
    return lead in _YEAR_LEADS or noun or not lead


def two_years(found: Found) -> Meaning | None:
    """A season, school year or term over two years: "Saison 2006/2007", "Winter 2011/12"."""
    first, second = _year(found), found.word("second")
    if first is None or int(second) % 100 != (first + 1) % 100:
        return None
    if "season" in found:
        return season(found)
    begin, months = (8, 12) if "running" in found else (1, 24)
    return Stated(Grain.YEAR, *months_span(first, begin, months))


def decade(found: Found) -> Meaning | None:
    """Ten years, by figures or by name; a name without a century means the last one that is over or begun."""
    if "year" in found:
        first = int(found.word("year"))
        if first % 10:
            return None
        first += 1900 if first < 100 else 0
    else:
        tens = found.value("tens", "DECADE", "DECADE_YEARS")
        first = 1900 + 10 * tens
    return Stated(Grain.DECADE, year_span(first)[0], year_span(first + 9)[1], part=part(found))


def century(found: Found) -> Meaning | None:
    """The hundred years that a number names, counted as people do: the 20th has the years 1900 to 1999."""
    n = found.value("n", "DAY", "ORDER")
    if n is None or not 1 <= n <= 31:
        return None
    if found.word("side").startswith("v"):
        first = -100 * n + 1
        return Stated(Grain.CENTURY, year_span(first)[0], year_span(first + 99)[1], part=part(found))
    first = max(100 * (n - 1), 1)  # there is no year 0
    return Stated(Grain.CENTURY, year_span(first)[0], year_span(100 * n - 1)[1], part=part(found))


def era(found: Found) -> Meaning | None:
    """A year before or after Christ; the year before 1 AD is 1 BC."""
    n = int(found.word("n"))
    if n == 0:
        return None
    value = 1 - n if found.word("side").startswith("v") else n
    if "month" not in found:
        return Stated(Grain.YEAR, *year_span(value), part=part(found), approximate="about" in found)
    if "day" not in found:
        return Stated(Grain.MONTH, *month_span(value, _month(found)))
    dom = found.value("day", "DAY")
    if not exists(value, _month(found), dom):
        return None
    number = day_number(value, _month(found), dom)
    return Stated(Grain.DAY, number, number)


def week(found: Found) -> Meaning | None:
    """An ISO week: "KW 18", "18. Kalenderwoche 2025"."""
    n, value = int(found.word("n")), _year(found)
    if not 1 <= n <= 53:
        return None
    if value is not None:
        return Stated(Grain.WEEK, *week_span(value, n))
    return Recurring(Cycle.WEEK, n)


_Q = _fraction(Cycle.QUARTER, Grain.QUARTER, 3)
_H = _fraction(Cycle.HALF, Grain.HALF, 6)
_ABOUT = "(?:(?P<about>ABOUT)[.]? )?"
_N = "(?P<n>DAY(?=[.])|ORDER)[.]? ?"
_LEAD = f"(?:(?P<shift>{SHIFT}) )?"
RULES: Rules = (
    Rule("numeric-date", "DAY", f"{_WEEKDAY}(?P<day>DAY)[.] ?(?P<month>MON)[.] ?(?P<year>YEAR|YY)(?![.]? ?NUM)", day,
         ("Der Brief vom [3.9.2024] blieb unbeantwortet.", "Der Termin am [28.4.25] entfällt.")),
    Rule("night-of-days", "NIGHT", f"(?P<m>NIGHT DATE_OF (?P<day>DAY)[.])(?= ?(?:NIGHT_TO|/)(?: ART)? ?DAY[.] ?{_MONTH}(?:{YEAR})?)",
         night_of, ("In der [Nacht vom 19.] auf den 20. März 2003 begann es.",)),
    Rule("date-part", "MONTH", f"(?P<day>DAY)[.] ?(?P<month>MONTH)(?:{YEAR})? (?P<day_part>DAY_PART)", date_part,
         ("Am [17. Juli morgens] verließ er Paris.",)),
    Rule("numeric-day", "DAY", "(?P<day>DAY)[.] ?(?P<month>MON)[.](?! ?NUM)", day, ("Am [28.4.] tagt der Rat.",)),
    Rule("iso-date", "YEAR", "(?P<year>YEAR)-(?P<month>MON)-(?P<day>DAY)", day, ("Stand [2025-04-28] lagen sie vor.",)),
    Rule("date", "MONTH MONTH_SHORT",
         f"{_LEAD}{_WEEKDAY}(?P<day>DAY|ORDER)[.]? ?{_MONTH}[.]?(?:{YEAR}|{OF_YEAR})?",
         day, ("Am [28. April 2025] trat der Rat zusammen.", "Am [Donnerstag, dem 2. Dezember 2004], kam er.")),
    Rule("listed-day", "DAY", f"(?P<m>(?P<day>DAY)[.]?)(?=(?:{_AND}DAY[.]?){{1,4}} ?{_MONTH}[.]?(?:{YEAR})?)", day,
         ("Am [7.] und 9. Juni wird geprobt.", "Am [7.], 8. und 9. Juni wird geprobt.")),
    Rule("listed-numeric-day", "DAY", f"(?P<m>(?P<day>DAY)[.])(?=(?:{_AND}DAY[.])?{_AND}DAY[.] ?(?P<month>MON)[.](?P<year>YEAR)?)", day,
         ("Vom [7.] bis 9.6.2024 wird geprobt.",)),
    Rule("month", "MONTH", f"{PART}{_LEAD}(?P<month>MONTH)(?:{YEAR}|{OF_YEAR})?", month,
         ("Im [Mai 2019] begann es.", "[Anfang September] begann das Schuljahr.", "Im [Juni des folgenden Jahres] endete es.")),
    Rule("month-short", "MONTH_SHORT", "(?P<month>MONTH_SHORT)[.] (?P<year>YEAR)", month, ("Im [Okt. 2024] kam er.",)),
    Rule("season", "SEASON", f"{PART}{_LEAD}(?P<season>SEASON)(?:{YEAR}|{OF_YEAR})?", season,
         ("Im [Herbst] schätzte der Dienst die Zahl.", "Im [Frühjahr 2019] begann der Streit.")),
    Rule("season-two-years", "SEASON", "(?P<season>SEASON) (?P<year>YEAR)(?:/|-)(?P<second>YEAR|YY)", two_years,
         ("Im [Winter 2011/12] fror der See zu.",)),
    Rule("running-year", "SUMMERTIME", "(?P<running>SUMMERTIME) (?P<year>YEAR)(?:/|-)(?P<second>YEAR|YY)", two_years,
         ("In der [Saison 2006/2007] stiegen sie auf.",)),
    Rule("two-years", "YEAR", "(?P<year>YEAR)/(?P<second>YEAR|YY)", two_years, ("Das Wirtschaftsjahr [1916/17] war hart.",)),
    Rule("quarter", "QUARTER", f"{PART}{_LEAD}{_N}QUARTER(?:{YEAR}|{OF_YEAR})?", _Q,
         ("Im [2. Quartal 2024] sank der Gewinn.", "Im [zweiten Quartal] sank der Gewinn.")),
    Rule("half", "HALF_YEAR", f"{PART}{_LEAD}{_N}HALF_YEAR(?:{YEAR}|{OF_YEAR})?", _H, ("Im [ersten Halbjahr 2006] stieg er.",)),
    Rule("week", "WEEK", f"WEEK (?P<n>NUM)(?:{YEAR})?", week, ("In [KW 18] wird gebaut.",)),
    Rule("week-number", "WEEK", f"(?P<n>DAY|NUM)[.] ?WEEK(?:{YEAR})?", week, ("In der [18. Kalenderwoche] wird gebaut.",)),
    Rule("named-year", "YEAR", f"{PART}{_ABOUT}(?:COURSE ART )?(?P<named>OF_YEAR|ANNO)[.]? (?P<year>YEAR)", year,
         ("Im [Jahr 2015] war es so weit.", "Sie kam aus dem [Jahre 1910].")),
    Rule("part-of-year", "YEAR", "(?P<named>(?P<part>START|MIDDLE|END|UNIT_PART))(?: (?:ART )?OF_YEAR)? (?P<year>YEAR)", year,
         ("[Anfang 1965] schien es möglich.",)),
    Rule("year", "YEAR", f"{_ABOUT}(?P<year>YEAR)", year, ("[1972] wurde sie eingeführt.",)),
    Rule("decade-figures", "ER", f"(?:ART )?{PART}(?P<year>YEAR|YY)ER(?:(?: |-)OF_YEAR)?", decade, ("[Ende der 1980er-Jahre] schloss es.",)),
    Rule("decade", "DECADE DECADE_YEARS", f"(?:ART )?{PART}(?P<tens>DECADE_YEARS|DECADE(?=(?: |-)OF_YEAR))(?:(?: |-)OF_YEAR)?", decade,
         ("[Ende der Achtzigerjahre] schloss das Werk.",)),
    Rule("century", "CENTURY CENTURY_SHORT", f"{PART}{_N}(?:CENTURY|CENTURY_SHORT[.]?)(?: (?P<side>BC|AD)[.]? ?ERA[.]?)?", century,
         ("Sie stammt aus dem [12. Jahrhundert].",)),
    Rule("era", "ERA", f"{PART}{_ABOUT}(?:OF_YEAR )?(?:(?:(?P<day>DAY)[.] )?(?P<month>MONTH) )?(?P<n>NUM) (?P<side>BC|AD)[.]? ?ERA[.]?", era,
         ("Caesar starb [44 v. Chr.] in Rom.",)),
)  # fmt: skip
