"""Weekdays and weekends, and the days around today."""

from dataclasses import replace

from timeline.temporal.german.phrases import (
    SHIFT,
    again_and_again,
    begins_sentence,
    capitalised,
    indefinite,
    part,
    shift,
    some_kind,
    surname,
)
from timeline.temporal.grammar import Found, Rule
from timeline.temporal.meaning import NO_TIME, Cycle, Meaning, NoTime, PartOfDay, Recurring, Shifted, Timeless
from timeline.temporal.model import Grain, TimexType
from timeline.temporal.notation import timex_part


def _weekday(found: Found) -> Recurring | None:
    n = found.value("weekday", "WEEKDAY", "WEEKDAY_PART", "WEEKDAY_SHORT")
    by, told = shift(found)
    if by is not None and found.value("shift", "TODAY_ADJ") is not None:
        by = max(-1, min(by, 1))  # "am vorgestrigen Mittwoch" is the last one
    return Recurring(
        Cycle.WEEKDAY, n[0] if isinstance(n, tuple) else n, shift=None if told else by, after_told=told and by == 1,
        weeks=weeks(found),
    )  # fmt: skip


def weeks(found: Found) -> int:
    """ "Mittwoch in zwei Wochen", "Montag in acht Tagen": the weeks to be added; eight days are a week, 14 are two."""
    if "weeks" not in found:
        return 0
    n = found.value("weeks", "NUM", "CARD", "ONE")
    if "fortnight" in found:
        n = {8: 1, 14: 2}.get(n, 0)
    return int(-n if "ago" in found else n)


def weekday(found: Found) -> Meaning | NoTime | None:
    """A weekday; one behind a form of address or a given name is a name, one in lower case is a habit."""
    if found.word("weekday") == found.word("span") and surname(found):
        return NO_TIME
    day = _weekday(found) if capitalised(found, "weekday") else None
    if found.word("span").endswith("s") and begins_sentence(found):
        return None  # "Montags bleibt zu"
    if day is not None and (indefinite(found) or some_kind(found)):
        return Timeless(TimexType.DATE, f"XXXX-WXX-{day.at + 1}")
    if day is not None and day.shift is None and not day.after_told and again_and_again(found):
        return Timeless(TimexType.SET, f"XXXX-WXX-{day.at + 1}")
    if day is None or "day_part" not in found:
        return day
    if found.word("day_part") in found.lexicon.tables["HABIT"]:
        return None  # "Mittwoch vormittags" is a habit
    return PartOfDay(found.value("day_part", "DAY_PART"), day)


def of_week(found: Found) -> Meaning | None:
    """ "Freitag nächster Woche", "Montag der Vorwoche", "kommende Woche Mittwochabend"."""
    day = _weekday(found) if capitalised(found, "weekday") else None
    if day is None:
        return None
    if "week" in found:
        unit, by = found.value("week", "NEIGHBOUR")
        if unit is not Grain.WEEK:
            return None
        week = Shifted(unit, by)
    else:
        by, told = shift(found, "wshift")
        week = Shifted(Grain.WEEK, by if by is not None else 0, told=told)
    day = replace(day, shift=None, of_year=week)
    partly = found.value("weekday", "WEEKDAY_PART")
    return PartOfDay(partly[1], day) if partly else day


def weekday_part(found: Found) -> Meaning | None:
    """ "Montagabend"; "an einem Samstagmorgen im Januar" is any of them."""
    day = _weekday(found)
    code = found.value("weekday", "WEEKDAY_PART")[1]
    if day is not None and indefinite(found):
        return Timeless(TimexType.TIME, f"XXXX-WXX-{day.at + 1}T{timex_part(code)}")
    return PartOfDay(code, day, part=part(found))


def weekend(found: Found) -> Meaning | None:
    """Saturday and Sunday; "an Wochenenden" is every week."""
    by, told = shift(found)
    if found.word("span") in _WEEKENDS:
        lead = found.text.words[found.start - 2] if found.start > 1 else ""
        return Timeless(TimexType.SET, "XXXX-WXX-WE") if lead == "an" else None
    return Recurring(Cycle.WEEKEND, shift=None if told else by, after_told=told and by == 1)


def today(found: Found) -> Meaning | None:
    """ "gestern", "heute", "morgen"; the noun Morgen is a part of the day."""
    if found.word("day") == "morgen" and found.raw("day") == "Morgen" and not begins_sentence(found):
        return None
    by = found.value("day", "TODAY") + 7 * weeks(found)
    if "day_part" in found:  # "heute Abend" is of this day, never of our time
        return PartOfDay(found.value("day_part", "DAY_PART"), Shifted(Grain.DAY, by))
    return Shifted(Grain.DAY, by, ref=found.word("day") == "heute" and by == 0)


def short_weekday(found: Found) -> Meaning:
    """ "Sa., 15.30 Uhr"."""
    return Recurring(Cycle.WEEKDAY, found.value("weekday", "WEEKDAY_SHORT"))


def today_adjective(found: Found) -> Meaning:
    """ "der gestrigen Sitzung", "der heutige Donnerstag"."""
    by = found.value("day", "TODAY_ADJ")
    return Shifted(Grain.DAY, by, ref=by == 0)


def this_year(found: Found) -> Meaning:
    """ "heuer"."""
    return Shifted(Grain.YEAR, found.value("year_word", "THIS_YEAR"))


def after_told(found: Found) -> Meaning | None:
    """ "Am Dienstag darauf", "am Montag zuvor", "am Sonntag nach Ostern"."""
    if not capitalised(found, "weekday") or found.word("sign") == "später" or _points(found):
        return None
    sign = found.value("sign", "EARLIER", "LATER") or {"vor": -1, "nach": 1}[found.word("sign")]
    weekday = found.value("weekday", "WEEKDAY")
    cycle = Cycle.WEEKEND if weekday is None else Cycle.WEEKDAY
    return Recurring(cycle, weekday or 0, shift=-1 if sign < 0 else None, after_told=True)


def after_dated(found: Found) -> Meaning | None:
    """ "Am Montag nach der Wahl am 14. September"."""
    return after_told(found) if names_its_day(found) else None


def names_its_day(found: Found) -> bool:
    """Whether the noun that the words are counted from has a date: "am Morgen nach dem Konzert vom 13. September"."""
    text, words, end = found.text, found.text.words, found.end
    for at in range(end + _TO_NOUN, min(end + 2 * _TO_NOUN, len(words) - 2), 2):
        if not words[at - 1].isspace():
            return False
        if words[at] in _DATING:
            return words[at + 2].isdecimal() and text.raw[text.starts[at - 2]].isupper()
    return False


def _points(found: Found) -> bool:
    """Whether the verb is about "darauf" or "davor": "wies am Montag darauf hin", "warnte am Montag davor, …"."""
    text, end, sign = found.text, found.end, found.word("sign")
    if sign not in _ABOUT or text.raw[text.starts[found.start - 2]].isupper():  # "Am Montag darauf kam er"
        return False
    behind = text.words[end + 1 : end + 3]
    clause = text.words[end : end + 1] == [","] and behind[-1:] not in (["dem"], ["den"])
    return clause or any(word.startswith(_ABOUT[sign]) for word in behind[:1])


# How what follows begins where a verb says on what, or of what it warns, with these.
_ABOUT = {
    "darauf": tuple(
        "hin verzichtet verwies gedrängt gedrungen gepocht reagiert geeinigt verständigt aufmerksam bestanden gehofft "
        "gewartet geantwortet".split()
    ),
    "davor": ("gewarnt", "geschützt", "bewahrt"),
    "danach": ("gefragt", "gesucht", "erkundigt", "gerichtet"),
}
_WEEKENDS = frozenset(("wochenenden",))
_TO_NOUN, _DATING = 7, frozenset(("am", "vom"))  # tokens of " nach dem Konzert "
_LEAD = f"(?:(?:ART )?(?P<shift>{SHIFT}) )?"
_NUMBER = "ONE|CARD|NUM"
_WEEKS = f"(?: (?:IN|(?P<ago>VOR)) (?:APPROX )?(?P<weeks>{_NUMBER}) (?:WEEKS|(?P<fortnight>DAYS_OF)))"
RULES: tuple[Rule[Meaning | NoTime], ...] = (
    Rule("happening-feast-weekday", "WEEKDAY WEEKEND", "(?P<m>(?P<weekday>WEEKDAY|WEEKEND)) (?P<sign>NACH|VOR) (?:ART )?(?:ORDER )?(?:HOLIDAY|ADVENT|CHRISTI ASCENSION|MARY ASCENSION)", after_told,
         ("Am [Dienstag] nach Pfingsten ist frei.", "Am [Freitag] nach Christi Himmelfahrt ist frei.")),
    Rule("happening-dated-weekday", "WEEKDAY", "AM (?P<m>(?P<weekday>WEEKDAY)) (?P<sign>NACH|VOR) (?:ART|POSS)", after_dated,
         ("Am [Montag] nach der Wahl am 6. Oktober trat er ab.",)),
    Rule("weekday", "WEEKDAY", f"{_LEAD}(?P<weekday>WEEKDAY)(?: (?P<day_part>DAY_PART)|{_WEEKS})?", weekday,
         ("Am [Montag] kam er.", "Am [kommenden Samstag] gastiert es.", "Am [Mittwoch in zwei Wochen] tagt er.",
          "Am [Mittwoch in acht Tagen] tagt er.", "Am [Montag vor einer Woche] tagte er.")),
    Rule("short-weekday-hour", "UHR", "(?P<m>(?P<weekday>WEEKDAY_SHORT)[.]),? HOUR(?:[.:]MIN)? UHR", short_weekday, ("Köln spielt gegen Ulm ([Sa.], 15.30 Uhr).",)),
    Rule("weekday-of-week", "WEEKDAY WEEKDAY_PART", f"(?P<weekday>WEEKDAY|WEEKDAY_PART)(?:,? (?:IN )?(?:ART )?(?P<wshift>{SHIFT}) WEEKS| ART (?P<week>NEIGHBOUR))", of_week,
         ("Am [Freitag nächster Woche] tagt er.", "Am [Freitag der Vorwoche] tagte er.")),
    Rule("week-weekday", "WEEKDAY WEEKDAY_PART", f"(?:(?<=IN )ART |(?<!ART ))(?P<wshift>{SHIFT}) WEEKS (?:AM )?(?P<weekday>WEEKDAY|WEEKDAY_PART)", of_week,
         ("[Kommende Woche Mittwoch] tagt er.", "Sie tagten in [der vergangenen Woche am Freitag].")),
    Rule("weekday-part", "WEEKDAY_PART", f"(?:(?P<part>START|END) )?{_LEAD}(?P<weekday>WEEKDAY_PART)", weekday_part,
         ("Am [Montagabend] kam er.",)),
    Rule("weekday-after", "WEEKDAY WEEKEND", "(?:AM|ART) (?P<m>(?P<weekday>WEEKDAY|WEEKEND) (?P<sign>EARLIER|LATER))", after_told,
         ("Am 1. Oktober kam er. Am [Montag darauf] ging er.",)),
    Rule("weekend", "WEEKEND", f"{_LEAD}WEEKEND", weekend, ("Am [Wochenende] kam er.", "Am [vergangenen Wochenende] kam er.")),
    Rule("today", "TODAY", "(?P<day>TODAY)(?: (?P<day_part>DAY_PART))?", today,
         ("[Gestern Nachmittag] rückte sie aus.", "[Vorgestern] war er am höchsten.", "Er kommt [morgen früh] zurück.")),
    Rule("today-in-weeks", "TODAY", f"(?P<day>TODAY){_WEEKS}", today, ("[Heute in acht Tagen] wird gewählt.", "Er kommt [morgen in zwei Wochen] zurück.")),
    Rule("today-adjective", "TODAY_ADJ", "(?P<day>TODAY_ADJ)", today_adjective,
         ("Das [gestrige] Urteil fiel knapp aus.",)),
    Rule("this-year", "THIS_YEAR", "(?P<year_word>THIS_YEAR)", this_year, ("Vorgesehen sind [heuer] vier.",)),
)  # fmt: skip
