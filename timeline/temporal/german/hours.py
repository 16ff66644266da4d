"""Clock times, parts of the day, nights."""

from timeline.temporal.german.phrases import (
    OF_YEAR,
    SHIFT,
    YEAR,
    again_and_again,
    capitalised,
    of_year,
    part,
    shift,
    some,
    year_of,
)
from timeline.temporal.german.vague import LATE
from timeline.temporal.german.weekdays import names_its_day, today
from timeline.temporal.grammar import Found, Rule
from timeline.temporal.meaning import Clock, Cycle, Meaning, PartOfDay, Recurring, Shifted, Timeless
from timeline.temporal.model import Grain, TimexType, replace
from timeline.temporal.notation import timex_part

_IT_IS = frozenset("ist war sei wird wurde um ab bis seit gegen".split())  # before an hour without "Uhr"
_TOWARDS, _ROUGHLY = "gegen", 6  # tokens of "etwa um "
_UP_TO_IT, _OF_ONE = frozenset(("vor", "bis", "gegen")), "eines"


def clock(found: Found) -> Meaning | None:
    """ "9.15 Uhr", "20 Uhr", "neun Uhr", "3 Uhr nachmittags"."""
    hour = int(found.value("hour", "HOUR", "CARD", "ONE"))
    minute = found.value("minute", "MIN") or 0
    if hour < 12 and (found.value("day_part", "DAY_PART") in LATE or _late_before(found)):
        hour += 12
    about = _is_about(found)
    return Clock(hour, minute, approximate=about) if hour < 24 or (hour == 24 and not minute) else None


def _is_about(found: Found) -> bool:
    """Whether the word before an hour says that it is a rough one: "gegen 9 Uhr", "um ca. 9 Uhr"."""
    before = [
        word for word in found.text.words[max(0, found.start - _ROUGHLY) : found.start] if word.strip(" .\n")
    ]
    rough = [word for word in before[-2:] if word != "um"][-1:]
    return any(word == _TOWARDS or found.lexicon.value(word, ("APPROX",)) == "APPROX" for word in rough)


_QUARTERS = {
    "halb": 30,
    "dreiviertel": 15,
    "drei viertel": 15,
    "viertel": 45,
}  # minutes to the hour that is named


def spoken(found: Found) -> Meaning | None:
    """ "halb drei", "Viertel nach acht", "fünf vor zwölf", "fünf nach halb drei"."""
    hour = found.value("hour", "CARD", "HOUR", "ONE")
    if not 1 <= hour <= 24:
        return None
    if "half" in found and found.word("half") not in _QUARTERS:
        return None
    minutes = hour * 60 - _QUARTERS.get(found.word("half"), 0)
    if "by" in found:
        by = {"viertel": 15}.get(found.word("by")) or found.value("by", "CARD", "NUM")
        minutes += by if found.word("sign") == "nach" else -by
    late = minutes < 12 * 60 and _late_before(found)
    minutes += late * 12 * 60
    twelve, about = 60 <= minutes < 12 * 60, _is_about(found)
    return Clock(minutes // 60 % 24, minutes % 60, approximate=about, twelve=twelve)


def _late_before(found: Found) -> bool:
    """Whether an hour stands right behind the afternoon or evening: "am Abend um zehn"."""
    if found.start < 4:
        return False
    part = found.text.words[found.start - 4]
    return found.lexicon.value(part, ("DAY_PART",)) in LATE or part.endswith(("abend", "nachmittag"))


def bare_hour(found: Found) -> Meaning | None:
    """ "Um kurz vor acht", "am Abend um zehn": an hour without "Uhr", where no noun follows that it counts."""
    text, hour = found.text, found.value("hour", "CARD")
    at = found.end + 1
    if "lead" in found and text.words[max(0, found.start - 6)] not in _IT_IS:
        return None
    counted = at < len(text.words) and text.letters[found.end] == " " and text.raw[text.starts[at]].isupper()
    if counted or not 1 <= hour <= 24:
        return None
    late = hour < 12 and _late_before(found)
    return Clock((hour + 12 if late else hour) % 24, 0, approximate=_is_about(found))


def spoken_now(found: Found) -> Meaning | None:
    """ "Es ist fünf vor zwölf"."""
    lead = found.text.words[found.start - 2] if found.start > 1 else ""
    return spoken(found) if lead in _IT_IS else None


def midnight(found: Found) -> Meaning | None:
    """Twelve at night: the end of its day where the words lead up to it ("bis Mitternacht"), else its beginning."""
    before = [word for word in found.text.words[max(0, found.start - _ROUGHLY) : found.start] if word.strip()]
    if not capitalised(found, "word"):
        return None
    up_to = not _UP_TO_IT.isdisjoint(before[-1:]) or "bis" in before[-3:]  # "bis kurz nach Mitternacht"
    return Clock(24 if up_to else 0, 0, approximate=_is_about(found))


def part_of_day(found: Found) -> Meaning | None:
    """ "am Abend" of the day told of; "am selben Abend", "am frühen Morgen", "in der vergangenen Nacht"."""
    if not capitalised(found, "day_part"):
        return None
    by, told = shift(found)
    code = found.value("day_part", "DAY_PART")
    if by is None and some(found):
        return Timeless(TimexType.DURATION, f"PT1{timex_part(code)}")
    if by is None and again_and_again(found):
        return Timeless(TimexType.SET, f"XXXX-XX-XXT{timex_part(code)}")
    if by in (1, -1) and code == "NI" and not told:
        return PartOfDay(code, Shifted(Grain.DAY, 0), night_to=by < 0, part=part(found))
    after = told or found.word("shift").startswith("nächst")
    same = by == 0 and told and code != "NI"  # of the day told last, even in passing
    day = Shifted(Grain.DAY, by, told=after) if same or by in (1, -1) else None
    return PartOfDay(code, day, part=part(found))


def one_part(found: Found) -> Meaning | None:
    """ "Einen Nachmittag lang"; "eines Nachmittags" is when."""
    if found.word("one") == _OF_ONE:
        return None
    code = found.value("day_part", "DAY_PART")
    return Timeless(TimexType.DURATION, f"PT1{timex_part(code)}") if capitalised(found, "day_part") else None


def part_after(found: Found) -> Meaning | None:
    """ "Am Morgen danach", "am Abend zuvor"."""
    by = found.value("sign", "EARLIER", "LATER")
    return PartOfDay(found.value("day_part", "DAY_PART"), Shifted(Grain.DAY, by, told=True))


def part_beside(found: Found) -> Meaning | None:
    """ "Am Morgen nach dem Konzert vom 13. September", "in der Nacht vor dem Spiel am 3. Mai"."""
    code, before = found.value("day_part", "DAY_PART"), found.word("sign") == "vor"
    by = {("MO", False): 1, ("EV", True): -1, ("NI", False): 1, ("NI", True): 0}.get((code, before))
    if by is None or not names_its_day(found):
        return None
    return PartOfDay(code, Shifted(Grain.DAY, by, told=True), night_to=before and code == "NI")


def part_of_neighbour(found: Found) -> Meaning | None:
    """ "Am Abend des Folgetages", "am Morgen des nächsten Tages", "am Abend desselben Tages"."""
    unit, by = found.value("word", "NEIGHBOUR") if "word" in found else (Grain.DAY, shift(found)[0])
    if unit is not Grain.DAY:
        return None
    day = Shifted(Grain.DAY, by or 0, told=True)
    return PartOfDay(found.value("day_part", "DAY_PART"), day, part=part(found))


def part_of_weekday(found: Found) -> Meaning:
    """ "Am Abend des Sonntags"."""
    by, told = shift(found)
    day = Recurring(Cycle.WEEKDAY, found.value("weekday", "WEEKDAY"), shift=None if told else by)
    return PartOfDay(found.value("day_part", "DAY_PART"), day, part=part(found))


def dusk(found: Found) -> Meaning:
    """ "Bei Einbruch der Dunkelheit": the evening of the day told of."""
    return PartOfDay("EV", None)


def dawn(found: Found) -> Meaning:
    """ "Im Morgengrauen": the morning of the day told of."""
    return PartOfDay("MO", None)


def night(found: Found) -> Meaning | None:
    """ "die Nacht zum Sonntag", "die Nacht auf den 5. Mai": the day named is the one on which it ends."""
    if found.value("day", "TODAY") is not None:
        meaning = today(found)
        if not isinstance(meaning, Shifted):
            return None
        return PartOfDay("NI", replace(meaning, ref=False), night_to=True)
    day: Recurring | None
    if "weekday" in found:
        by, told = shift(found)
        day = Recurring(Cycle.WEEKDAY, found.value("weekday", "WEEKDAY"), shift=None if told else by)
    elif "month" not in found:
        day = Recurring(Cycle.DAY_OF_MONTH, found.value("day", "DAY"))
    else:
        date = found.value("month", "MONTH") * 100 + found.value("day", "DAY")
        day = Recurring(Cycle.DATE, date, year=year_of(found), of_year=of_year(found))
    return PartOfDay("NI", day, night_to=True)


_DAY = f"(?:(?:ART )?(?P<shift>{SHIFT}) )?"
_MINUTE = "(?:(?:[.]|:)(?P<minute>MIN))"
_ANOTHER = "HOUR(?:(?:[.]|:)MIN)?"
_HOURS_BEHIND = f",? ?(?:AND )?(?:VON )?{_ANOTHER} ?(?:BIS|-) ?{_ANOTHER} UHR"
_AT = "(?:UM|GEGEN|AB|BIS|VOR|NACH|SEIT)"
RULES: tuple[Rule[Meaning], ...] = (
    Rule("clock", "UHR", f"(?P<hour>HOUR|CARD|ONE){_MINUTE}? UHR(?: (?P<day_part>HABIT))?",
         clock, ("Um [9.15 Uhr] fiel die Heizung aus.", "Gegen [2 Uhr] brannte es.", "Um [3 Uhr nachmittags] kam er.")),
    Rule("clock-short", "H_SHORT", f"(?:UM|GEGEN|AB|BIS|SEIT) (?P<m>(?P<hour>HOUR){_MINUTE} ?H_SHORT)(?![.]?[^ .,;:!?)])", clock, ("Gegen [16:45 h] brannte es.",)),
    Rule("clock-figures", "MIN", f"{_AT} (?P<m>(?P<hour>HOUR):(?P<minute>MIN))(?!:)", clock, ("Um [20:15] beginnt der Film.",)),
    Rule("clock-of-date", "MIN", "(?:MON[.]|MONTH|YEAR), (?P<m>(?P<hour>HOUR):(?P<minute>MIN))(?!:)", clock, ("Am Montag, 14.10.2024, [20:00], ist Probe.",)),
    Rule("clock-list", "UHR",
         f"(?<!NUM[.])(?P<m>(?P<hour>HOUR){_MINUTE}?)(?= ?(?:BIS|-|AND|,) ?(?:UM )?{_ANOTHER} UHR)", clock,
         ("Von [16] bis 17.30 Uhr ist offen.",)),
    Rule("clock-list-begins", "UHR",
         f"(?<!NUM[.])(?P<m>(?P<hour>HOUR){_MINUTE}?)(?= ?(?:BIS|-) ?{_ANOTHER}{_HOURS_BEHIND})", clock,
         ("Morgen ist von [9] bis 12 und von 14 bis 18 Uhr offen.",)),
    Rule("clock-list-goes-on", "UHR",
         f"(?:BIS|-) ?(?P<m>(?P<hour>HOUR){_MINUTE}?)(?={_HOURS_BEHIND})", clock,
         ("Morgen ist von 9 bis [12] und von 14 bis 18 Uhr offen.",)),
    Rule("half-past", "HALB", "(?P<half>HALB) (?P<hour>CARD|HOUR)(?! (?:UNIT|PLURAL|AMOUNT))(?: UHR)?", spoken, ("Um [halb neun] ging sie.",)),
    Rule("quarter-past", "VIERTEL", "(?P<by>VIERTEL) (?P<sign>NACH|VOR) (?P<hour>CARD|HOUR)", spoken, ("Um [Viertel nach acht] kam er.",)),
    Rule("quarter-to", "VIERTEL DREIVIERTEL", f"{_AT} (?P<m>(?P<half>(?:CARD )?VIERTEL|DREIVIERTEL) (?P<hour>CARD|HOUR))(?! (?:UNIT|PLURAL|AMOUNT))", spoken,
         ("Um [dreiviertel acht] kam er.",)),
    Rule("minutes-to", "CARD", f"{_AT} (?P<m>(?P<by>CARD|NUM)(?: MINUTES)? (?P<sign>NACH|VOR) (?:(?P<half>HALB) )?(?P<hour>CARD))(?! (?:UNIT|PLURAL))", spoken,
         ("Um [fünf vor zwölf] kam er.", "Um [fünf nach halb drei] kam er.")),
    Rule("minutes-to-now", "CARD", "(?P<by>CARD)(?: MINUTES)? (?P<sign>NACH|VOR) (?:(?P<half>HALB) )?(?P<hour>CARD)(?! (?:UNIT|PLURAL|AMOUNT))", spoken_now,
         ("Es ist [fünf vor zwölf].",)),
    Rule("shortly-to", "CARD", "(?P<lead>BRIEFLY) (?:VOR|NACH) (?P<m>(?P<hour>CARD))(?! (?:UNIT|PLURAL|AMOUNT|CARD|ORDER|EARLIER|LATER))", bare_hour,
         ("Um kurz vor [acht] klingelte es.",)),
    Rule("hour-of-part", "DAY_PART", "(?:DAY_PART|WEEKDAY_PART) (?:UM|GEGEN|ABOUT) (?P<m>(?P<hour>CARD))(?! (?:UNIT|PLURAL|AMOUNT|CARD|ORDER))", bare_hour,
         ("Er kam am Abend um [zehn] an.",)),
    Rule("midnight", "MITTERNACHT", "(?P<word>MITTERNACHT)", midnight, ("Kurz nach [Mitternacht] brannte es.",)),
    Rule("happening-part", "DAY_PART", "(?:AM|ART) (?P<m>(?P<day_part>DAY_PART)) (?P<sign>NACH|VOR) (?:ART|POSS)", part_beside,
         ("Am [Morgen] nach dem Konzert vom 3. Oktober war es still.",)),
    Rule("part-of-day", "DAY_PART", f"{_DAY}(?:(?P<part>START|END) )?(?P<day_part>DAY_PART)", part_of_day,
         ("Am [Nachmittag] begann die Sitzung.", "Am [frühen Morgen] kam er.", "In [der vergangenen Nacht] brannte es.")),
    Rule("part-of-weekday", "DAY_PART", f"(?:(?P<part>START|END) )?(?P<day_part>DAY_PART) OF_THE (?:(?P<shift>{SHIFT}) )?(?P<weekday>WEEKDAY)", part_of_weekday,
         ("Am [Abend des Sonntags] brannte es.",)),
    Rule("one-part", "DAY_PART", "(?P<one>ONE) (?P<day_part>DAY_PART)", one_part, ("Er blieb [einen Nachmittag] lang.",)),
    Rule("part-after", "DAY_PART", "(?:ONE )?(?P<day_part>DAY_PART) (?P<sign>EARLIER|LATER)", part_after,
         ("Am 1. Oktober brannte es. Am [Morgen danach] war es still.",)),
    Rule("dusk", "DUSK", "BREAK_OF ART DUSK", dusk, ("Am Montag brannte es bis nach [Einbruch der Dunkelheit].",)),
    Rule("dawn", "DAWN", "DAWN", dawn, ("Im [Morgengrauen] brannte es.",)),
    Rule("night-to", "NIGHT", f"NIGHT (?:NIGHT_TO|DATE_OF) (?:ART )?(?:(?P<shift>{SHIFT}) )?(?P<weekday>WEEKDAY)", night,
         ("In der [Nacht zum Sonntag] brannte es.", "In der [Nacht auf Montag] brannte es.")),
    Rule("night-between", "NIGHT", "NIGHT (?:VON|DATE_OF) WEEKDAY NIGHT_TO (?:ART )?(?P<weekday>WEEKDAY)", night,
         ("In der [Nacht von Samstag auf Sonntag] brannte es.",)),
    Rule("part-of-neighbour", "DAY_PART", f"(?:(?P<part>START|END) )?(?P<day_part>DAY_PART) (?:ART (?:(?P<word>NEIGHBOUR)|(?P<shift>{SHIFT}) DAYS_WORD)|(?P<same>SAME) DAYS_WORD)", part_of_neighbour,
         ("Am 1. Oktober brannte es. Am [Abend des Folgetages] war es still.", "Am 1. Oktober brannte es. Am [Abend des nächsten Tages] war es still.")),
    Rule("night-to-today", "NIGHT", "NIGHT NIGHT_TO (?P<day>TODAY)", night, ("In der [Nacht zu gestern] brannte es.",)),
    Rule("night-to-date", "NIGHT", f"NIGHT NIGHT_TO (?:ART )?(?P<day>DAY)[.] ?(?P<month>MONTH)(?:{YEAR}|{OF_YEAR})?", night, ("In der [Nacht zum 5. Mai] brannte es.", "In der [Nacht zum 5. Mai vergangenen Jahres] brannte es.")),
    Rule("night-to-day-of-month", "NIGHT", "NIGHT NIGHT_TO (?:ART )?(?P<day>DAY)[.](?! ?(?:MONTH|MONTH_SHORT|NUM))", night, ("Im Mai kam er. In der [Nacht auf den 15.] brannte es.",)),
)  # fmt: skip
