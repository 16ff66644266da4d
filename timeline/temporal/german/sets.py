"""What happens again and again (TIMEX3 SET), and adjectives of duration."""

import re

from timeline.temporal.german.phrases import begins_sentence, capitalised, period
from timeline.temporal.grammar import Found, Rule
from timeline.temporal.meaning import Meaning, PartOfDay, Timeless
from timeline.temporal.model import Grain, TimexType
from timeline.temporal.notation import SEASONS, timex_part

_LETTERS = {Grain.DAY: "D", Grain.WEEK: "W", Grain.MONTH: "M", Grain.YEAR: "Y", Grain.QUARTER: "Q"}


_WEEKDAY = re.compile(r"\b(Mo|Di|Mi|Do|Fr|Sa|So)\b")
_OFTEN = (
    "tägig",
    "wöchig",
    "monatig",
    "stündig",
    "minütig",
)  # without an ending: "trifft sich vierzehntägig"


def _set(value: str) -> Timeless:
    return Timeless(TimexType.SET, value)


def habit(found: Found) -> Meaning | None:
    """ "morgens", "nachts": of the day that the sentence names, else a habit."""
    code = found.value("day_part", "DAY_PART")
    return PartOfDay(code, None, habit=True)


def habitual_weekday(found: Found) -> Meaning | None:
    """ "montags", "jeden Montag", "Mittwoch vormittags"."""
    n = found.value("weekday", "WEEKDAY")
    by_itself = "every" not in found and "day_part" not in found
    written_small = not capitalised(found, "weekday") or (
        found.word("weekday").endswith("s") and begins_sentence(found)
    )
    if by_itself and written_small != found.word("weekday").endswith("s"):
        return None
    code = found.value("day_part", "DAY_PART")
    return _set(f"XXXX-WXX-{n + 1}" + (f"T{timex_part(code)}" if code else ""))


def short_weekday(found: Found) -> Meaning | None:
    """ "Mo bis Fr": days of every week, the ends of a stretch or members of a list."""
    other = (
        found.raw("other")
        or found.text.raw[found.text.starts[max(found.start - 5, 0)] : found.text.starts[found.start]]
    )
    if not (found.raw("weekday").istitle() and _WEEKDAY.search(other)):
        return None
    return _set(f"XXXX-WXX-{found.value('weekday', 'WEEKDAY_SHORT') + 1}")


def open_weekday(found: Found) -> Meaning | None:
    """ "Sa. 9–13 Uhr": opening hours, of every week."""
    if not found.raw("weekday").istitle():
        return None
    return _set(f"XXXX-WXX-{found.value('weekday', 'WEEKDAY_SHORT') + 1}")


def habitual_part(found: Found) -> Meaning | None:
    """ "jeden Montagabend", "montagabends"."""
    n, code = found.value("weekday", "WEEKDAY_PART")
    if "every" not in found and (
        found.raw("weekday")[0].isupper() or not found.word("weekday").endswith("s")
    ):
        return None
    return _set(f"XXXX-WXX-{n + 1}T{timex_part(code)}")


def of_month(found: Found) -> Meaning:
    """ "Jeden zweiten Freitag im Monat"."""
    return _set("P1M")


def every_month_on(found: Found) -> Meaning:
    """ "Am 15. jedes Monats"."""
    return _set(f"XXXX-XX-{found.value('day', 'DAY'):02d}")


def of_next_month(found: Found) -> Meaning | None:
    """ "Am 15. des Folgemonats", as rules say it."""
    month = found.value("word", "NEIGHBOUR") == (Grain.MONTH, 1)
    value = f"XXXX-XX-{found.value('day', 'DAY'):02d}"
    return Timeless(TimexType.DATE, value, grain=Grain.DAY) if month else None


def every_nth(found: Found) -> Meaning | None:
    """ "Jeden zweiten Montag", "jedes zweite Jahr"."""
    n = found.value("n", "ORDER")
    unit = found.value("unit", "UNIT") if "unit" in found else Grain.WEEK
    return _set(f"P{n}{_LETTERS[unit]}") if unit in _LETTERS and n > 0 else None


def every(found: Found) -> Meaning | None:
    """ "jedes Jahr", "pro Tag", "alle zwei Wochen", "Jahr für Jahr", "Millionen Euro im Jahr"."""
    unit = found.value("unit", "UNIT")
    if "again" in found and found.value("again", "UNIT") != unit:
        return None
    n = found.value("n", "CARD", "NUM") or 1
    if unit in ("TH", "TM") and "n" in found:
        return _set(period(unit, n))
    letter = _LETTERS.get(unit)
    return _set(f"P{n}{letter}") if letter else None


def every_few(found: Found) -> Meaning:
    """ "Alle paar Jahre"."""
    return _set(period(found.value("unit", "UNIT"), None))


def every_season(found: Found) -> Meaning | None:
    """ "Jeden Sommer", "jedes Wochenende", "an Sonntagen"."""
    season, weekday = found.value("season", "SEASON"), found.value("weekday", "WEEKDAYS")
    if weekday is not None:
        return _set(f"XXXX-WXX-{weekday + 1}")
    return _set("XXXX-WXX-WE" if season is None else f"XXXX-{SEASONS[season][0]}")


def every_part(found: Found) -> Meaning:
    """ "Jeden Morgen", "jede Nacht"."""
    return _set(f"XXXX-XX-XXT{timex_part(found.value('day_part', 'DAY_PART'))}")


def regular(found: Found) -> Meaning:
    """ "täglich", "jährlich"."""
    return _set(found.value("word", "REGULAR"))


def lasting(found: Found) -> Meaning:
    """ "tagelang", "dreitägige"; "vierzehntägig" is how often something is."""
    often = found.word("word").endswith(_OFTEN)
    return Timeless(
        TimexType.SET if often else TimexType.DURATION, found.value("word", "LASTING", "LASTING_YEARS")
    )


def lasting_figures(found: Found) -> Meaning | None:
    """ "20-stündig", "48-stündige"; "31-jährig" is an age unless what lasts stands behind it."""
    unit = found.value("unit", "LASTING_UNIT")
    if unit is Grain.YEAR and "thing" not in found:
        return None
    often = found.word("unit").endswith(_OFTEN)
    return Timeless(TimexType.SET if often else TimexType.DURATION, period(unit, found.value("n", "NUM")))


_HOUR = "HOUR(?:[.:]MIN)?(?: UHR)?"
_TO_DAY = " ?(?:BIS|AND|-|/|,) ?"
RULES: tuple[Rule[Meaning], ...] = (
    Rule("habit", "HABIT", "(?P<day_part>HABIT)", habit, ("Sie arbeitet [nachts] im Lager.",)),
    Rule("habitual-weekday", "WEEKDAY", "(?:(?P<every>EVERY) )?(?P<weekday>WEEKDAY)", habitual_weekday, ("Geöffnet ist [jeden Montag] von früh an.",)),
    Rule("habitual-weekday-part", "WEEKDAY", "(?P<weekday>WEEKDAY) (?P<day_part>HABIT)", habitual_weekday, ("Geöffnet ist [Mittwoch vormittags] das Tor.",)),
    Rule("every-weekday-part", "WEEKDAY_PART", "(?:(?P<every>EVERY) )?(?P<weekday>WEEKDAY_PART)", habitual_part, ("Er probt [jeden Montagabend] im Saal.",)),
    Rule("short-weekday", "SHORT_DAY", f"(?P<weekday>WEEKDAY_SHORT)[.]?(?={_TO_DAY}(?P<other>WEEKDAY_SHORT))", short_weekday, ("Offen ist [Mo] bis Fr.",)),
    Rule("short-weekday-end", "SHORT_DAY", f"{_TO_DAY}(?P<m>(?P<weekday>WEEKDAY_SHORT)[.]?)", short_weekday, ("Offen ist Mo bis [Fr] um zehn.", "Offen ist Di, Mi und [Do] um zehn.")),
    Rule("short-weekday-hours", "UHR", f"(?P<m>(?P<weekday>SHORT_DAY|WEEKDAY_SHORT(?=[.]))[.]?)(?=:? (?:VON )?{_HOUR} ?(?:BIS|-) ?HOUR(?:[.:]MIN)? UHR)", open_weekday,
         ("Offen ist Mo.–Fr. 8–12 Uhr, [Sa.] 9–13 Uhr.",)),
    Rule("weekday-of-month", "WEEKDAY", "(?:EVERY )?ORDER WEEKDAY (?:IM|OF_THE) MONTH_WORD", of_month,
         ("Geprobt wird an [jedem zweiten Freitag im Monat].", "Geöffnet ist am [ersten Montag des Monats].")),
    Rule("every-month-on", "DAY", "(?P<day>DAY)[.] EVERY MONTH_WORD", every_month_on, ("Es erscheint am [15. jedes Monats].",)),
    Rule("day-of-next-month", "DAY", "(?P<day>DAY)[.] OF_THE (?P<word>NEIGHBOUR)", of_next_month, ("Fällig ist es am [15. des Folgemonats].",)),
    Rule("every-nth", "WEEKDAY UNIT", "EVERY (?P<n>ORDER) (?:WEEKDAY|(?P<unit>UNIT))", every_nth,
         ("Er kommt [jeden zweiten Montag] vorbei.", "Er kommt [jedes zweite Jahr] vorbei.")),
    Rule("every-few", "UNIT", "ALLE QUANTITY (?P<unit>UNIT)", every_few, ("Es brennt [alle paar Jahre].",)),
    Rule("every", "UNIT", "(?:EVERY|PER|ALLE (?P<n>CARD|NUM)) (?P<unit>UNIT)", every, ("Das kostet [jedes Jahr] mehr.", "Er kommt [alle zwei Wochen] wieder.")),
    Rule("unit-by-unit", "UNIT", "(?P<again>UNIT) (?:UM|FOR) (?P<unit>UNIT)", every, ("Das wird [Jahr für Jahr] mehr.",)),
    Rule("per-year", "OF_YEAR", "IM (?P<m>OF_YEAR)(?=[ ]?[.,;:?!]| _|$| SONST)", lambda found: _set("P1Y"), ("Das kostet ihn vier Tage im [Jahr].",)),
    Rule("amount-per-unit", "UNIT", "(?:AMOUNT|MAL|TIMES|PLURAL) (?:IM|AM|IN ART) (?P<m>(?P<unit>UNIT))(?! (?:YEAR|AFTER|LATER|EARLIER|NACH|VOR|OF_THE|ART))", every,
         ("Das kostet drei Millionen Euro im [Jahr] und mehr.", "Einmal im [Monat] kommt er.",
          "Er arbeitet 35 Stunden in der [Woche].")),
    Rule("lasting-years", "LASTING_YEARS", "(?P<word>LASTING_YEARS)(?= LASTS)", lasting, ("Nach [dreijähriger] Bauzeit kam er.",)),
    Rule("every-season", "SEASON WEEKEND WEEKDAYS", "EVERY (?:(?P<season>SEASON)|WEEKEND)|AN (?P<m>(?P<weekday>WEEKDAYS))", every_season,
         ("Er kommt [jeden Sommer] her.", "Er kommt [jedes Wochenende] her.", "An [Sonntagen] kommt er her.")),
    Rule("every-part", "DAY_PART", "EVERY (?P<day_part>DAY_PART)", every_part, ("Er läuft [jeden Morgen] um den See.",)),
    Rule("regular", "REGULAR", "(?:TIMES )?(?P<word>REGULAR)", regular, ("Sie übt [täglich] zwei Stücke.", "Sie übt [dreimal täglich] zwei Stücke.")),
    Rule("lasting", "LASTING", "(?P<word>LASTING)", lasting, ("Er irrte [tagelang] umher.", "Nach [zehntägiger] Pause kam er.")),
    Rule("lasting-figures", "LASTING_UNIT", "(?P<n>NUM) ?- ?(?P<unit>LASTING_UNIT)(?= (?P<thing>LASTS))?", lasting_figures,
         ("Nach [20-stündiger] Fahrt kam er an.",)),
)  # fmt: skip
