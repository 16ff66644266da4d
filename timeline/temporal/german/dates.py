"""Days of a month, with their year or without."""

from timeline.temporal.calendar import day_number, exists, month_span
from timeline.temporal.german.numbers import ENDINGS as ADJECTIVES
from timeline.temporal.german.phrases import LEAD, OF_YEAR, YEAR, month_of, of_year, shift, year_of
from timeline.temporal.german.verbs import FINITE
from timeline.temporal.german.wordclasses import (
    ADVERB,
    ARTICLE,
    COORDINATOR,
    NOUN,
    PREPOSITION,
    SUBORDINATOR,
    word_classes,
)
from timeline.temporal.grammar import Found, Rule
from timeline.temporal.meaning import (
    BEFORE_LAST,
    NO_TIME,
    Cycle,
    Meaning,
    NoTime,
    PartOfDay,
    Recurring,
    Shifted,
    Stated,
)
from timeline.temporal.model import Grain


def day(found: Found) -> Meaning | NoTime | None:
    """A day of a month, with its year or without."""
    if found.text.letters[found.end : found.end + 1] == ":" and "\n" in found.raw("span"):
        return None  # "… auf der A 7. | Februar: …", a line further on
    dom, month, year = found.value("day", "DAY", "ORDER"), month_of(found), year_of(found)
    if not exists(year if year is not None else 2000, month, dom):
        if not year or not 1 <= dom <= _LAST_DAY:
            return NO_TIME
        return Stated(Grain.MONTH, *month_span(year, month), no_day=True)
    weekday = found.value("weekday", "WEEKDAY", "WEEKDAY_SHORT")
    if year is not None:
        number = day_number(year, month, dom)
        return Stated(Grain.DAY, number, number)
    by, told = shift(found)
    return Recurring(
        Cycle.DATE, month * 100 + dom, shift=None if told else by, weekday=weekday, of_year=of_year(found)
    )


def day_of_month(found: Found) -> Meaning | None:
    """ "Am 15. zog er aus": a day without its month, where no noun follows that is counted ("am 15. Spieltag")."""
    text, at = found.text, found.end
    if text.letters[at : at + 1] not in ("", " ", "\n", ",", ")", '"', ";"):
        return None
    follower = text.words[at + 1] if at + 2 < len(text.words) else ""
    if (
        text.letters[at : at + 1] == " "
        and follower
        and not _goes_on(follower, text.raw[text.starts[at + 1]])
    ):
        return None
    listed = follower.isdecimal() or (
        text.letters[at : at + 1] == "," and "".join(text.words[at + 2 : at + 3]).isdecimal()
    )
    if listed:
        return None
    weekday = found.value("weekday", "WEEKDAY")
    return Recurring(Cycle.DAY_OF_MONTH, found.value("day", "DAY"), weekday=weekday)


def _goes_on(word: str, letter: str) -> bool:
    """Whether a word behind "am 15." is none that is counted: a verb or particle, or what begins a sentence."""
    kind = word_classes().get(word, 0)
    if letter.isupper():
        return bool(kind > 0 and kind & (ARTICLE | PREPOSITION | ADVERB | SUBORDINATOR))
    if kind > 0:
        return not kind & COORDINATOR and not (kind & NOUN and not kind & FINITE)
    return not word.endswith(ADJECTIVES)


def weekday_of_month(found: Found) -> Meaning | None:
    """ "Am ersten Montag im November", "am letzten Sonntag im Oktober 2023"."""
    which, weekday = found.value("which", "ORDER", "DAY"), found.value("weekday", "WEEKDAY", "MONTH_WEEKDAY")
    month, weekday = weekday if isinstance(weekday, tuple) else (month_of(found), weekday)
    if not -2 <= which <= 4 or not which:
        return None
    at = month * 100 + weekday * 10 + {-1: 0, -2: BEFORE_LAST}.get(which, which)
    return Recurring(Cycle.WEEKDAY_OF_MONTH, at, year=year_of(found))


def weekend_of_month(found: Found) -> Meaning | None:
    """ "Am ersten Wochenende im November": by its Saturday."""
    which = found.value("which", "ORDER", "DAY")
    if which not in (*range(1, 5), -1):
        return None
    at = month_of(found) * 100 + _SATURDAY * 10 + max(which, 0)
    return Recurring(Cycle.WEEKEND_OF_MONTH, at, year=year_of(found))


def edge_of_year(found: Found) -> Meaning | None:
    """ "Am ersten Sonntag des Jahres", "am letzten Tag des Jahres 2024", "am ersten Wochenende im neuen Jahr"."""
    which, weekday = found.value("which", "ORDER"), found.value("weekday", "WEEKDAY")
    if which not in (*range(1, 5), -1):
        return None
    new = int("fresh" in found and found.word("fresh") in found.lexicon.tables["NEW"])
    of = Shifted(Grain.YEAR, new, fresh=True) if "fresh" in found else of_year(found)
    year, month = year_of(found), 1 if which > 0 else _LAST_MONTH
    if "unit" in found:
        return Recurring(Cycle.DATE, month * 100 + (which if which > 0 else _LAST_DAY), of_year=of, year=year)
    cycle = Cycle.WEEKEND_OF_MONTH if weekday is None else Cycle.WEEKDAY_OF_MONTH
    weekday = _SATURDAY if weekday is None else weekday
    return Recurring(cycle, month * 100 + weekday * 10 + max(which, 0), of_year=of, year=year)


def leap_day(found: Found) -> Meaning:
    """ "Am Schalttag"."""
    return Recurring(Cycle.DATE, _LEAP_DAY)


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


_LAST_DAY, _LAST_MONTH, _LEAP_DAY, _SATURDAY = 31, 12, 229, 5
_WEEKDAY = "(?:(?P<weekday>WEEKDAY|WEEKDAY_SHORT(?=[.,]))[.]?,? (?:ART )?)?"
_AND = "(?:,? ?(?:BIS|AND[.]?)|,|/| ?-| ONTO(?= ART))(?: TO| ART| INCLUSIVE)* ?"
_ALONE = "(?<!WEEKDAY AND )(?<!WEEKDAY BIS )(?<!WEEKDAY, )(?<!WEEKDAY/)"  # not "Samstag und Sonntag, 7. und 8. Juni"
_NO_MORE = "(?![.]? ?NUM(?! UHR|[.:]MIN))"  # figures behind a date are its hour, or it is none
_DAY = "(?P<day>DAY|ORDER)(?:[.]|TH)?"
_MONTH = "(?P<month>MONTH|MONTH_SHORT(?:[.](?= ?YEAR|,))?)"
RULES: tuple[Rule[Meaning | NoTime], ...] = (
    Rule("numeric-date", "DAY", f"{_WEEKDAY}(?P<day>DAY)[.] ?(?P<month>MON)[.] ?(?P<year>YEAR|YY){_NO_MORE}", day,
         ("Das Zeugnis vom [3.9.2024] liegt bei.", "Der Termin am [28.4.25] entfällt.")),
    Rule("night-of-days", "NIGHT", f"(?P<m>NIGHT (?:(?:DATE_OF|OF_THE) )?(?P<day>DAY)[.])(?= ?(?:NIGHT_TO|/)(?: ART)? ?DAY[.] ?{_MONTH}(?:{YEAR})?)",
         night_of, ("In der [Nacht vom 19.] auf den 20. März 2003 schneite es.", "In der [Nacht 11.]/12. Juli brannte es.",)),
    Rule("nights-of-days", "DATE_OF", f"(?:NIGHTS|AND) (?P<m>DATE_OF (?P<day>DAY)[.])(?= ?NIGHT_TO ART DAY[.] ?{_MONTH}(?:{YEAR})?)",
         night_of, ("In den Nächten [vom 14.] auf den 15. Juli und vom 15. auf den 16. Juli ist gesperrt.",)),
    Rule("date-part", "MONTH", f"(?P<day>DAY)[.] ?(?P<month>MONTH)(?:{YEAR})? (?P<day_part>DAY_PART)", date_part,
         ("Am [17. Juli morgens] verließ er Paris.",)),
    Rule("part-of-date", "DAY_PART", f"(?:(?P<part>START|END) )?(?P<day_part>DAY_PART) (?:ART|DATE_OF) (?P<day>DAY)[.] ?(?P<month>MONTH)(?:{YEAR})?", date_part,
         ("Am [Abend des 3. Oktober 1990] wurde gefeiert.",)),
    Rule("part-of-numeric-date", "DAY_PART", "(?P<day_part>DAY_PART) (?:ART|DATE_OF) (?P<day>DAY)[.] ?(?P<month>MON)[.](?: ?(?P<year>YEAR|YY))?", date_part,
         ("Am [Vormittag des 11.11.] beginnt die Session.",)),
    Rule("numeric-day", "DAY", f"{_WEEKDAY}(?P<day>DAY)[.] ?(?P<month>MON)[.]{_NO_MORE}", day,
         ("Am [28.4.] tagt der Rat.", "Am [Di., 8.10.] tagt der Rat.")),
    Rule("iso-date", "YEAR", "(?P<year>YEAR)-(?P<month>MON)-(?P<day>DAY)", day, ("Stand [2025-04-28] lagen sie vor.",)),
    Rule("date", "MONTH MONTH_SHORT", f"{LEAD}{_WEEKDAY}{_DAY} ?{_MONTH}(?:{YEAR}|{OF_YEAR})?", day,
         ("Am [28. April 2025] trat der Rat zusammen.", "Am [Donnerstag, dem 2. Dezember 2004], kam er.",
          "Am [3ten Mai] tagte er.", "Am [1.Mai] tagte er.", "Er kam am [5. März]. Dann ging er.")),
    Rule("nth-weekday", "MONTH", f"(?P<which>ORDER|DAY(?=[.]))[.]? (?P<weekday>WEEKDAY) (?:IM|OF_THE) (?P<month>MONTH)(?:{YEAR})?", weekday_of_month,
         ("Am [ersten Montag im November] wird gewählt.", "Am [letzten Sonntag im Oktober 2023] endete die Sommerzeit.")),
    Rule("edge-of-year", "OF_YEAR NEIGHBOUR", "(?P<which>ORDER) (?:(?P<weekday>WEEKDAY)|WEEKEND|(?P<unit>DAYS_OF)) (?:(?:IM|OF_THE) (?P<fresh>NEW|OLD_ONE) OF_YEAR"
         "|(?:IM|OF_THE) OF_YEAR(?: (?P<year>YEAR))?|(?:(?:IM|OF_THE) )?(?P<yshift>LAST|NEXT|THIS|BEFORE|AFTER) (?P<yunit>OF_YEAR)|OF_THE (?P<yword>NEIGHBOUR))",
         edge_of_year, ("Am [ersten Sonntag im neuen Jahr] wird gesungen.", "Am [letzten Tag des Jahres 2023] wurde gesungen.")),
    Rule("leap-day", "LEAP_DAY", "LEAP_DAY", leap_day, ("Am [Schalttag] wurde gefeiert.",)),
    Rule("nth-month-weekday", "MONTH_WEEKDAY", f"(?P<which>ORDER|DAY(?=[.]))[.]? (?P<weekday>MONTH_WEEKDAY){YEAR}?", weekday_of_month,
         ("Am [letzten Oktobersonntag] endet die Saison.",)),
    Rule("nth-weekend", "WEEKEND", f"(?P<which>ORDER|DAY(?=[.]))[.]? WEEKEND (?:IM|OF_THE) (?P<month>MONTH)(?:{YEAR})?", weekend_of_month,
         ("Am [ersten Wochenende im November] wird gefeiert.",)),
    Rule("day-of-month", "DAY", "(?:AM|(?:AB|FOR|SEIT) ART|ZUM) (?P<m>(?P<day>DAY)[.])(?! ?(?:MONTH|MONTH_SHORT|NUM))", day_of_month,
         ("Im Mai kam er. Am [15.] zog er aus.", "Die Miete ist am [1.] fällig.", "Bis zum [22.] bleibt es zu.", "Sie kündigte zum [15.], er auch.")),
    Rule("listed-day", "DAY", f"(?P<m>(?:{_ALONE}(?P<weekday>WEEKDAY),? )?(?P<day>DAY)[.]?)(?=(?:{_AND}(?:AM )?(?:WEEKDAY,? )?DAY[.]?){{1,4}} ?{_MONTH}(?:{YEAR})?)", day,
         ("Am [7.] und 9. Juni wird geprobt.", "Am [7.], 8. und 9. Juni wird geprobt.", "Am [7.] und am 9. Juni wird geprobt.",
          "Am [Samstag, 7.], und Sonntag, 8. Juni, wird geprobt.")),
    Rule("weekday-day-of-month", "WEEKDAY", "(?P<weekday>WEEKDAY),? (?:ART )?(?P<day>DAY)[.](?=[,;)])", day_of_month,
         ("Am 3. Juni wird geprobt, am [Donnerstag, 12.], gesungen.",)),
    Rule("listed-numeric-day", "DAY", f"(?P<m>(?P<day>DAY)[.])(?=(?:{_AND}DAY[.])?{_AND}DAY[.] ?(?P<month>MON)[.](?P<year>YEAR)?)", day,
         ("Vom [7.] bis 9.6.2024 wird geprobt.",)),
)  # fmt: skip
