"""Clock times, parts of the day, nights."""

from timeline.temporal.german.phrases import SHIFT, capitalised, part, shift
from timeline.temporal.german.weekdays import today
from timeline.temporal.grammar import Found, Rule
from timeline.temporal.meaning import Clock, Cycle, Meaning, PartOfDay, Recurring, Shifted, Timeless
from timeline.temporal.model import Grain, TimexType


def clock(found: Found) -> Meaning | None:
    """ "9.15 Uhr", "20 Uhr", "neun Uhr"."""
    hour = found.value("hour", "HOUR", "CARD", "ONE")
    minute = found.value("minute", "MIN") or 0
    return Clock(int(hour), minute) if hour <= 24 else None


def spoken(found: Found) -> Meaning | None:
    """ "halb drei", "Viertel nach acht", "fünf vor zwölf"."""
    hour = found.value("hour", "CARD", "HOUR", "ONE")
    if not 1 <= hour <= 24:
        return None
    if "half" in found:
        minutes = hour * 60 - {"halb": 30, "dreiviertel": 15, "viertel": 45}[found.word("half")]
    else:
        by = {"viertel": 15}.get(found.word("by")) or found.value("by", "CARD", "NUM")
        minutes = hour * 60 + (by if found.word("sign") == "nach" else -by)
    return Clock(minutes // 60 % 24, minutes % 60)


def midnight(found: Found) -> Meaning | None:
    return Clock(0, 0) if capitalised(found, "word") else None


def part_of_day(found: Found) -> Meaning | None:
    """ "am Abend" of the day told of; "am selben Abend", "am frühen Morgen"."""
    if not capitalised(found, "day_part"):
        return None
    by, _ = shift(found)
    code = found.value("day_part", "DAY_PART")
    day = Shifted(Grain.DAY, by, told=True) if by in (1, -1) else None
    return PartOfDay(code, day, part=part(found))


def habit(found: Found) -> Meaning | None:
    """ "morgens", "nachts": of the day told of where there is one, else a habit."""
    return PartOfDay(found.value("day_part", "DAY_PART"), None)


def night(found: Found) -> Meaning | None:
    """ "die Nacht zum Sonntag", "die Nacht auf den 5. Mai": the day named is the one on which it ends."""
    if found.value("day", "TODAY") is not None:
        meaning = today(found)
        return PartOfDay("NI", meaning, night_to=True) if isinstance(meaning, Shifted) else None
    day: Recurring | None
    if "weekday" in found:
        by, told = shift(found)
        day = Recurring(Cycle.WEEKDAY, found.value("weekday", "WEEKDAY"), shift=None if told else by)
    else:
        day = Recurring(Cycle.DATE, found.value("month", "MONTH") * 100 + found.value("day", "DAY"))
    return PartOfDay("NI", day, night_to=True)


def habitual_weekday(found: Found) -> Meaning | None:
    """ "montags", "jeden Montag"."""
    n = found.value("weekday", "WEEKDAY")
    if capitalised(found, "weekday") == found.word("weekday").endswith("s") and "every" not in found:
        return None
    return Timeless(TimexType.SET, f"XXXX-WXX-{n + 1}")


def habitual_part(found: Found) -> Meaning:
    """ "jeden Montagabend"."""
    n, code = found.value("weekday", "WEEKDAY_PART")
    return Timeless(TimexType.SET, f"XXXX-WXX-{n + 1}T{code}")


def every(found: Found) -> Meaning | None:
    """ "jedes Jahr", "pro Tag", "alle zwei Wochen"."""
    unit = found.value("unit", "UNIT")
    n = found.value("n", "CARD", "NUM") or 1
    letter = {Grain.DAY: "D", Grain.WEEK: "W", Grain.MONTH: "M", Grain.YEAR: "Y", Grain.QUARTER: "Q"}.get(
        unit
    )
    return Timeless(TimexType.SET, f"P{n}{letter}") if letter else None


def regular(found: Found) -> Meaning:
    """ "täglich", "jährlich"."""
    return Timeless(TimexType.SET, found.value("word", "REGULAR"))


def lasting(found: Found) -> Meaning:
    """ "tagelang", "dreitägig"."""
    return Timeless(TimexType.DURATION, found.value("word", "LASTING"))


_DAY = f"(?:(?:ART )?(?P<shift>{SHIFT}) )?"
RULES: tuple[Rule[Meaning], ...] = (
    Rule("clock", "UHR", "(?P<hour>HOUR|CARD|ONE)(?:(?:[.]|:)(?P<minute>MIN))? UHR",
         clock, ("Um [9.15 Uhr] fiel die Ampel aus.", "Gegen [2 Uhr] brannte es.")),
    Rule("clock-list", "MIN",
         "(?<!NUM[.])(?P<m>(?P<hour>HOUR)(?:(?:[.]|:)(?P<minute>MIN))?)(?= ?(?:BIS|-|AND|,) ?(?:UM )?HOUR(?:(?:[.]|:)MIN)? UHR)", clock,
         ("Von [16] bis 17.30 Uhr ist offen.",)),
    Rule("half-past", "HALB", "(?P<half>HALB) (?P<hour>CARD|HOUR)(?! (?:UNIT|PLURAL))(?: UHR)?", spoken, ("Um [halb neun] ging sie.",)),
    Rule("quarter-past", "VIERTEL", "(?P<by>VIERTEL) (?P<sign>NACH|VOR) (?P<hour>CARD|HOUR)", spoken, ("Um [Viertel nach acht] kam er.",)),
    Rule("minutes-to", "UM", "UM (?P<m>(?P<by>CARD|NUM)(?: MINUTES)? (?P<sign>NACH|VOR) (?P<hour>CARD))(?! UNIT)", spoken, ("Um [fünf vor zwölf] kam er.",)),
    Rule("midnight", "MITTERNACHT", "(?P<word>MITTERNACHT)", midnight, ("Kurz nach [Mitternacht] brannte es.",)),
    Rule("part-of-day", "DAY_PART", f"{_DAY}(?:(?P<part>START|END) )?(?P<day_part>DAY_PART)", part_of_day,
         ("Am [Nachmittag] begann die Sitzung.", "Am [frühen Morgen] kam er.")),
    Rule("habit", "HABIT", "(?P<day_part>HABIT)", habit),
    Rule("night-to", "NIGHT", f"NIGHT (?:NIGHT_TO|DATE_OF) (?:ART )?(?:(?P<shift>{SHIFT}) )?(?P<weekday>WEEKDAY)", night,
         ("In der [Nacht zum Sonntag] brannte es.", "In der [Nacht auf Montag] brannte es.")),
    Rule("night-to-today", "NIGHT", "NIGHT NIGHT_TO (?P<day>TODAY)", night, ("In der [Nacht zu gestern] brannte es.",)),
    Rule("night-to-date", "NIGHT", "NIGHT NIGHT_TO (?:ART )?(?P<day>DAY)[.] ?(?P<month>MONTH)", night, ("In der [Nacht zum 5. Mai] brannte es.",)),
    Rule("habitual-weekday", "WEEKDAY", "(?:(?P<every>EVERY) )?(?P<weekday>WEEKDAY)", habitual_weekday, ("Geöffnet ist [jeden Montag] von früh an.",)),
    Rule("every-weekday-part", "WEEKDAY_PART", "EVERY (?P<weekday>WEEKDAY_PART)", habitual_part, ("Er probt [jeden Montagabend] im Saal.",)),
    Rule("every", "UNIT", "(?:EVERY|PER|ALLE (?P<n>CARD|NUM)) (?P<unit>UNIT)", every, ("Das kostet [jedes Jahr] mehr.", "Er kommt [alle zwei Wochen] wieder.")),
    Rule("regular", "REGULAR", "(?P<word>REGULAR)", regular, ("Sie übt [täglich] zwei Stücke.",)),
    Rule("lasting", "LASTING", "(?P<word>LASTING)", lasting, ("Er irrte [tagelang] umher.",)),
)  # fmt: skip
