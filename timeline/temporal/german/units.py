"""Units counted or moved from an anchor: "vor drei Jahren", "drei Tage später", "vergangene Woche", "Jahresende"."""

from dataclasses import replace

from timeline.temporal.calendar import year_span
from timeline.temporal.german.phrases import (
    COUNT,
    OF_YEAR,
    SHIFT,
    YEAR,
    amount,
    counted,
    number,
    of_year,
    part,
    period,
    shift,
    year_of,
)
from timeline.temporal.german.vague import COUNTS, COUNTS_OF_WEEKS
from timeline.temporal.grammar import Found, Rule
from timeline.temporal.meaning import (
    NO_TIME,
    Counted,
    Meaning,
    NoTime,
    Nth,
    Opening,
    Same,
    Shifted,
    Span,
    Stated,
    Timeless,
    YearBefore,
)
from timeline.temporal.model import Grain, TimexType
from timeline.temporal.notation import UNKNOWN, timex_part


def ago(found: Found) -> Meaning | None:
    """ "vor drei Jahren"."""
    words = found.text.words
    exactly = found.word("approx") in _EXACTLY or "genau" in words[max(0, found.start - 5) : found.start]
    exact = "exact" in found or (exactly and _NEARLY.isdisjoint(words[found.start : found.end]))
    return _weekly(counted(found, -1, exact=exact))


def behind(found: Found) -> Meaning | None:
    """ "Die Tat liegt 30 Jahre zurück"; "er kehrte nach 30 Jahren zurück" is something else."""
    before = found.text.words[max(0, found.start - _NEAR) : found.start]
    return ago(found) if not _LIES.isdisjoint(before) else None


def ahead(found: Found) -> Meaning:
    """ "in zwei Wochen"; in a clause about the past it says how long something took."""
    return _weekly(counted(found, 1, exact="exact" in found))


def _weekly(meaning: Counted) -> Counted:
    """Eight days are a week in German ("in acht Tagen"), by the count that includes today."""
    if meaning.unit is not Grain.DAY or (meaning.least, meaning.most) != (8, 8):
        return meaning
    return replace(meaning, least=7, most=7, literal=8)


def told(found: Found) -> Meaning | None:
    """ "drei Tage später", "einen Tag zuvor"; not "drei Tage später als geplant", but "ein Jahr darauf als Soldat".

    Nor "seit zehn Jahren | darauf gewartet", "nach zwei Tagen | davor gewarnt".
    """
    if found.start > 1 and found.text.words[found.start - 2] in _WITH_COUNT:
        return None
    return None if _compared(found) else counted(found, found.value("sign", "EARLIER", "LATER"), told=True)


def same_day_later(found: Found) -> Meaning:
    """ "Am gleichen Tag ein Jahr später"."""
    return replace(counted(found, found.value("sign", "EARLIER", "LATER"), told=True), exact=True)


def told_of_amount(found: Found) -> Meaning | None:
    """ "60 mehr als zwei Jahre zuvor", "fünf Prozent weniger als ein Jahr zuvor": exactly that long before."""
    text, at, tables = found.text, found.start - 2, found.lexicon.tables
    if at >= 2 and text.letters[at + 1] == " " and text.raw[text.starts[at]].isupper():
        at -= 2  # the noun: "200 Autos mehr als ein Jahr zuvor"
    word = text.words[at] if at >= 0 else ""
    amount = word.isdecimal() or word in tables["CARD"] or word in tables["AMOUNT"]
    return told(found) if amount else None


def _compared(found: Found) -> bool:
    """Whether it is held against what was expected: "Tage später als geplant"; a noun behind "als" has a role."""
    behind, word, starts = found.text.words[found.end + 1 : found.end + 2], found.end + 3, found.text.starts
    if behind != ["als"] or found.word("sign") not in _COMPARATIVES:
        return False
    return not (word < len(starts) and found.text.raw[starts[word] :][:1].isupper())


def from_happening(found: Found) -> Meaning:
    """ "drei Tage nach dem Brand"."""
    return counted(found, -1 if found.word("sign") == "vor" else 1, told=True)


def beside_happening(found: Found) -> Meaning | None:
    """ "Am Tag nach dem Brand"."""
    unit = found.value("unit", "UNIT")
    return (
        Shifted(unit, -1 if found.word("sign") == "vor" else 1, told=True)
        if isinstance(unit, Grain)
        else None
    )


def of_many_after(found: Found) -> Meaning:
    """ "Tage nach ihrer Ankunft"."""
    unit, sign = found.value("unit", "UNIT"), -1 if found.word("sign") == "vor" else 1
    counts = COUNTS_OF_WEEKS if unit is Grain.WEEK else COUNTS
    return Counted(unit, *counts[""], sign, period(unit, None), told=True)


def bare_plural(found: Found) -> Meaning:
    """ "vor Jahren", "seit Wochen"; "nach Jahren" only says how long it took."""
    unit = found.value("unit", "UNIT")
    if found.text.words[found.start - 2] == "nach":
        return Timeless(TimexType.DURATION, period(unit, None))
    counts = COUNTS_OF_WEEKS if unit is Grain.WEEK else COUNTS
    return Counted(unit, *counts[""], -1, period(unit, None))


def neighbour_unit(found: Found) -> Meaning | None:
    """ "am Tag darauf", "im Jahr zuvor", "Tage später"."""
    unit = found.value("unit", "UNIT")
    by = found.value("sign", "EARLIER", "LATER")
    if found.word("unit") in found.lexicon.tables["PLURAL"]:
        if _compared(found):
            return Timeless(TimexType.DURATION, period(unit, None))
        if found.text.words[found.start - 2] != "in" or found.end == found.start + 3:
            return Counted(unit, *_some(unit), by, period(unit, None), told=True)
        return Span(unit, *_some(unit), by, period(unit, None), told=True)
    return Shifted(unit, by, told=True) if isinstance(unit, Grain) else None


def neighbour(found: Found) -> Meaning:
    """ "am Vortag", "im Folgejahr", "Ende des Vorjahres"."""
    unit, by = found.value("word", "NEIGHBOUR")
    return Shifted(unit, by, part=part(found), told=True)


def year_before(found: Found) -> Meaning | None:
    """ "Im Vorjahreszeitraum", "im gleichen Monat des Vorjahres", "… 2019"; not "im selben Jahr des Vorjahrhunderts"."""
    if "unit" in found and found.value("unit", "UNIT") not in _MONTHS:
        return None
    if "year" in found:
        return YearBefore(year=year_of(found))
    return YearBefore() if "word" not in found or found.value("word", "NEIGHBOUR") == _LAST_YEAR else None


def eve(found: Found) -> Meaning:
    """ "Am Vorabend des Gipfels": the day before what the text told of it."""
    return Shifted(Grain.DAY, -1, told=True)


def its_day(found: Found) -> Meaning | None:
    """ "Am Tag des Unglücks", "am Unglückstag": the day of what the text told; not "am Tag der offenen Tür"."""
    if "unit" in found and found.value("unit", "UNIT") is not Grain.DAY:
        return None
    return (
        None
        if found.text.words[found.end + 3 : found.end + 4] == ["offenen"]
        else Shifted(Grain.DAY, 0, told=True)
    )


def neighbours(found: Found) -> Meaning:
    """ "In den Vorjahren", "in den Folgejahren"."""
    sign = found.value("word", "NEIGHBOURS")
    return Span(Grain.YEAR, 2, 5, sign, period(Grain.YEAR, None), told=True)


def full_year(found: Found) -> Meaning:
    """ "Für das Gesamtjahr", "im Gesamtjahr": of this year, or the one that is over."""
    return Shifted(Grain.YEAR, None)


def fresh_year(found: Found) -> Meaning:
    """ "Im neuen Jahr", "Anfang des neuen Jahres"; "zum neuen Jahr" with its beginning."""
    begins = "START" if found.text.words[found.start - 2] == "zum" else None
    return Shifted(Grain.YEAR, 1, part=part(found) or begins, fresh=True)


def old_year(found: Found) -> Meaning:
    """ "Im alten Jahr", "das letzte Spiel des alten Jahres": of this year, said in its first months of the last one."""
    return Shifted(Grain.YEAR, 0, fresh=True)


def early_years(found: Found) -> Meaning:
    """ "In frühen Jahren", "in jungen Jahren", "lange Jahre"."""
    return Timeless(TimexType.DURATION, period(found.value("unit", "UNIT"), None))


def shifted(found: Found) -> Meaning | None:
    """ "vergangene Woche", "dieses Jahr", "im selben Monat", "Ende dieses Jahres", "das folgende Kriegsjahr"."""
    unit = found.value("unit", "UNIT", "COMPOUND")
    plural = found.word("unit") in found.lexicon.tables["PLURAL"] and found.word("shift") != "diesem"
    if not isinstance(unit, Grain) or plural:
        return None
    by, from_told = shift(found)
    if _last_of_something(found, unit):
        return Timeless(TimexType.DATE, UNKNOWN.get(unit, "XXXX"), grain=unit)
    if found.word("shift") in found.lexicon.tables["SAME"] or (unit is Grain.DAY and by == 0):
        return Same(unit)
    if unit is Grain.DAY and found.word("shift").startswith(("nächst", "übernächst")):
        from_told = True
    return Shifted(unit, by, part=part(found), told=from_told)


def ending(found: Found) -> Meaning | None:
    """ "Im zu Ende gehenden Jahr": the one that goes on."""
    unit = found.value("unit", "UNIT")
    return Shifted(unit, 0) if isinstance(unit, Grain) else None


def _last_of_something(found: Found, unit: Grain | str) -> bool:
    """ "Am letzten Tag", "in den letzten Jahren des Krieges": of something that only the context knows."""
    if not found.word("shift").startswith(("letzt", "vorletzt")):
        return False
    words = found.text.words
    behind = words[found.end + 1] if found.end + 1 < len(words) else ""
    plural = found.word("unit") in found.lexicon.tables["PLURAL"]
    if unit is Grain.DAY and (not plural or behind in ("der", "seiner", "ihrer")):
        return True
    return behind in ("des", "eines", "seines", "ihres", "dieses", "jenes")


def part_of_unit(found: Found) -> Meaning | None:
    """ "Anfang der Woche", "Ende des Jahres": of the unit that the context means."""
    unit = found.value("unit", "UNIT")
    return Shifted(unit, None, part=part(found)) if isinstance(unit, Grain) else None


def ordinal_unit(found: Found) -> Meaning | None:
    """ "In der dritten Woche", "in den ersten Tagen": counted from a beginning that only the context knows."""
    unit, n = found.value("unit", "UNIT"), found.value("n", "ORDER", "DAY")
    if n < 1 or not isinstance(unit, Grain):
        return None
    if found.word("unit") in found.lexicon.tables["PLURAL"]:
        return Timeless(TimexType.DURATION, period(unit, None))
    return Nth(unit, n) if unit in UNKNOWN else None


def compound_part(found: Found) -> Meaning:
    """ "Jahresende"."""
    unit, at = found.value("word", "UNIT_PART")
    return Shifted(unit, None, part=at)


def _some(unit: Grain | str) -> tuple[int, int]:
    """How many units are meant by their plural, at least and at most."""
    return 2, {Grain.WEEK: 4, Grain.DAY: 7}.get(unit, 5) if isinstance(unit, Grain) else 5


def stretch(found: Found) -> Meaning | None:
    """ "in den vergangenen drei Jahren", "in den kommenden Tagen"."""
    unit = found.value("unit", "UNIT")
    by, from_told = shift(found)
    n = number(found)
    if _last_of_something(found, unit):
        return Timeless(TimexType.DURATION, period(unit, n))
    least: float
    most: float
    if n is None:
        counts = COUNTS_OF_WEEKS if unit is Grain.WEEK else COUNTS
        word = found.value("q", "QUANTITY")
        least, most = counts[word] if word else _some(unit)
    else:
        least, most = n, n
    return Span(unit, least, most, by or 0, period(unit, n), told=from_told)


def opening(found: Found) -> Meaning | None:
    """ "In den ersten neun Monaten", "in den letzten zwei Wochen des Jahres 2019"."""
    unit, n = found.value("unit", "UNIT"), number(found)
    which = found.value("order", "ORDER")
    if not isinstance(unit, Grain) or unit > Grain.QUARTER or n is None or which not in (1, -1):
        return None
    year = year_of(found)
    of = of_year(found) if year is None else Stated(Grain.YEAR, *year_span(year))
    if of is None and (which < 0 or not 1 < n < _IN_A_YEAR.get(unit, 0)):
        return None
    return Opening(unit, int(n), period(unit, n), which < 0, of)


def _of_age(found: Found) -> bool:
    """ "Kinder beider Dörfer zwischen sechs und elf Jahren"."""
    words, start = found.text.words, found.start
    if start < 2 or words[start - 2] != "zwischen" or found.value("unit", "UNIT") is not Grain.YEAR:
        return False
    if not found.lexicon.tables["LASTS"].keys().isdisjoint(words[found.end + 1 : found.end + 2]):
        return False  # "den Männern drohen zwischen sechs und elf Jahren Haft"
    return not found.lexicon.tables["CHILD"].keys().isdisjoint(words[max(0, start - _PERSONS) : start])


def duration(found: Found) -> Meaning | NoTime:
    """A count of units by itself."""
    if _of_age(found):
        return NO_TIME
    lead = found.text.words[found.start - 2] if found.start > 1 else ""
    if lead == "an" and found.value("unit", "UNIT", "COMPOUND") is Grain.DAY and number(found) == 1:
        return Timeless(TimexType.DATE, UNKNOWN[Grain.DAY])  # "an einem Sommertag"
    _, _, timex, mod = amount(found)
    if "more" in found:
        timex += (
            period(found.value("more", "UNIT"), number(found, "rest")).removeprefix("PT").removeprefix("P")
        )
    return Timeless(TimexType.DURATION, timex, mod)


def some_day(found: Found) -> Meaning | None:
    """ "Eines Tages", "eines Abends"."""
    if found.word("one") != _OF_ONE:
        return None
    code = found.value("day_part", "DAY_PART")
    if code is None:
        return Timeless(TimexType.DATE, UNKNOWN[Grain.DAY])
    return Timeless(TimexType.TIME, f"{UNKNOWN[Grain.DAY]}T{timex_part(code)}", grain=Grain.DAY_PART)


def each(found: Found) -> Meaning:
    """ "Je zwei Wochen"."""
    return Timeless(TimexType.SET, amount(found)[2])


def whole_unit(found: Found) -> Meaning:
    """ "Den ganzen Tag", "das ganze Jahr über"."""
    return Timeless(TimexType.DURATION, period(found.value("unit", "UNIT"), 1))


def these(found: Found) -> Meaning | None:
    """ "all diese Jahre"; "diese Tage" are the ones around now."""
    unit = found.value("unit", "UNIT")
    return Timeless(TimexType.DURATION, period(unit, None)) if unit is not Grain.DAY else None


def exact_ahead(found: Found) -> Meaning:
    """ "heute in einem Jahr"."""
    return replace(counted(found, 1), exact=True, days=found.value("day", "TODAY"))


def exact_ago(found: Found) -> Meaning:
    """ "heute vor 50 Jahren", "gestern vor einem Jahr"."""
    return replace(counted(found, -1), exact=True, days=found.value("day", "TODAY"))


def one_unit(found: Found) -> Meaning:
    """ "vor Jahresfrist", "binnen Wochenfrist"."""
    unit = found.value("unit", "ONE_UNIT")
    timex = period(unit, 1)
    return Counted(unit, 1, 1, -1, timex) if "ago" in found else Timeless(TimexType.DURATION, timex)


_WITH_COUNT = frozenset(("seit", "nach", "vor"))  # they govern the count, so that "darauf" is the verb's
_COMPARATIVES = ("später", "früher", "eher")
_OF_ONE = "eines"
_LIES, _NEAR = frozenset("liegt liegen lag lagen liege liegend".split()), 12  # tokens back to it
_PLURAL = "(?P<unit>PLURAL)"
_FILLED = "(?:FILLER ){0,3}"  # "seit nunmehr zehn Jahren"
_IN_A_YEAR = {Grain.MONTH: 12, Grain.QUARTER: 4}
_MONTHS = (Grain.MONTH, Grain.QUARTER, Grain.HALF)
_LAST_YEAR = (Grain.YEAR, -1)
_EXACTLY = frozenset(("genau", "exakt"))
_NEARLY = frozenset(("fast", "beinahe", "nahezu", "annähernd"))  # "vor fast genau zwei Jahren"
_PERSONS = 14  # tokens back to those whose age it is
RULES: tuple[Rule[Meaning | NoTime], ...] = (
    Rule("her", "HER", f"(?P<m>{COUNT}) HER(?=[ ]?[.,;:!?\\n]|$)", ago, ("Das ist [drei Wochen] her.",)),
    Rule("her-behind", "HER", f"(?P<m>{COUNT}) IS IT HER(?=[ ]?[.,;:!?\\n]|$)", ago, ("[Vier Jahre] ist es her, dass er ging.",)),
    Rule("back", "UNIT", f"(?P<m>{COUNT}) BACK(?=[ ]?[.,;:!?\\n]|$)", behind, ("Die Tat liegt [30 Jahre] zurück.",)),
    Rule("each", "UNIT", f"EACH {COUNT}", each, ("Es sind Kurse von [je zwei Wochen].",)),
    Rule("some-day", "DAYS_WORD HABIT", "(?P<one>ONE) (?:DAYS_WORD|(?P<day_part>HABIT))", some_day, ("[Eines Tages] kam er zurück.", "[Eines Abends] kam er zurück.")),
    Rule("instead", "UNIT", "(?P<m>(?P<n>NUM|CARD)) INSTEAD (?:NUM|CARD) (?P<unit>UNIT)", duration, ("Es waren [50] statt 30 Jahre.",)),
    Rule("today-ago", "UNIT", f"(?P<day>TODAY) VOR {COUNT}", exact_ago, ("[Heute vor 50 Jahren] wurde er gegründet.",)),
    Rule("today-ahead", "UNIT", f"(?P<day>TODAY) IN {COUNT}", exact_ahead, ("[Heute in einem Jahr] wird gewählt.",)),
    Rule("ago", "UNIT", f"VOR {_FILLED}(?P<m>{COUNT})(?! LATER)", ago, ("Vor [einigen Monaten] zog sie um.", "Vor [mehr als zehn Jahren] verschwand es.")),
    Rule("one-unit", "ONE_UNIT", "(?:(?P<ago>VOR) )?(?P<m>(?P<unit>ONE_UNIT))", one_unit, ("Vor [Jahresfrist] lag er bei 80 Euro.", "Das Geld kam binnen [Wochenfrist].")),
    Rule("since", "UNIT", f"SEIT {_FILLED}(?P<m>{COUNT})", ago, ("Seit [drei Jahren] gilt das.",)),
    Rule("ahead", "UNIT", f"IN {_FILLED}(?P<m>{COUNT})", ahead, ("In [zwei Wochen] soll es so weit sein.",)),
    Rule("same-day-later", "UNIT", f"SAME DAYS_OF {COUNT} (?P<sign>EARLIER|LATER)", same_day_later, ("Am 3. Oktober 2020 heiratete er, am [gleichen Tag zwei Jahre später] ging er.",)),
    Rule("later-than", "UNIT", f"(?P<than>MEHR ALS) {COUNT} (?P<sign>EARLIER)", told_of_amount, ("2020 gab es 840 Unfälle, 60 [mehr als zwei Jahre zuvor].",)),
    Rule("later", "UNIT", f"{COUNT} (?P<sign>EARLIER|LATER)", told, ("[Drei Tage später] war sie frei.", "[Einen Tag zuvor] hatte er gewarnt.")),
    Rule("happening-feast", "UNIT", f"(?P<m>{COUNT}) (?P<sign>NACH|VOR) (?:ART )?(?:HOLIDAY|CHRISTI ASCENSION|MARY ASCENSION)", from_happening, ("[Zwei Tage] vor Weihnachten schneite es.",)),
    Rule("happening-feast-unit", "UNIT", "(?:AM|IM|IN ART) (?P<m>(?P<unit>UNIT)) (?P<sign>NACH|VOR) (?:ART )?(?:HOLIDAY|CHRISTI ASCENSION|MARY ASCENSION)", beside_happening, ("Am [Tag] nach Ostern schneite es.",)),
    Rule("happening", "UNIT", f"(?P<m>{COUNT}) (?P<sign>NACH|VOR) (?:ART|ONE|POSS|DIESEM)", from_happening, ("[Drei Tage] nach dem Brand kam er.",)),
    Rule("happening-unit", "UNIT", "(?:AM|IM) (?P<m>(?P<unit>UNIT)) (?P<sign>NACH|VOR) (?:ART|POSS|DIESEM)", beside_happening,
         ("Am 1. Oktober brannte es. Am [Tag] nach dem Brand war es still.",)),
    Rule("happening-many", "PLURAL", f"(?<!VOR )(?<!SEIT )(?P<m>{_PLURAL}) (?P<sign>NACH|VOR) (?:ART|ONE|POSS)", of_many_after, ("Erst [Wochen] nach dem Brand kam er.",)),
    Rule("happening-eve", "DAY_BEFORE_OF", "(?P<m>DAY_BEFORE_OF) (?:ART|OF_THE|POSS|DIESEM)", eve,
         ("Am 1. Oktober wurde gewählt. Am [Vorabend] der Wahl war es still.",)),
    Rule("happening-day", "UNIT", "AM (?P<m>(?P<unit>UNIT)) (?:ART|OF_THE|POSS|POSS_OF)", its_day,
         ("Am 1. Oktober brannte es. Am [Tag] des Brandes war es windig.",)),
    Rule("happening-day-word", "ITS_DAY", "AM (?P<m>ITS_DAY)", its_day, ("Am 1. Oktober geschah das Unglück. Am [Unglückstag] war es windig.",)),
    Rule("neighbours", "NEIGHBOURS", "(?P<word>NEIGHBOURS)", neighbours, ("In den [Vorjahren] war das anders.",)),
    Rule("fresh-year", "OF_YEAR", "(?P<part>START|MIDDLE|END) ART (?P<year>NEW OF_YEAR)|(?:IM|ZUM|INS|(?:WITH|FOR) ART) (?P<m>NEW OF_YEAR)", fresh_year, ("Im [neuen Jahr] steigt der Preis.", "[Anfang des neuen Jahres] steigt er.", "Für das [neue Jahr] rechnet er mit mehr.")),
    Rule("old-year", "OF_YEAR", "(?:IM|DATE_OF|ART) (?P<m>OLD_ONE OF_YEAR)", old_year, ("Das letzte Spiel des [alten Jahres] ging verloren.",)),
    Rule("full-year", "FULL_YEAR", "(?:FOR|IM)(?: ART)? (?P<m>FULL_YEAR)", full_year, ("Für das [Gesamtjahr] rechnet die Firma mit einem Gewinn.",)),
    Rule("early-years", "PLURAL", "(?:IN|SEIT) (?P<m>EARLY (?P<unit>PLURAL))", early_years, ("Er kam in [frühen Jahren] her.",)),
    Rule("long-years", "PLURAL", "(?P<lead>LANG) (?P<unit>PLURAL)", early_years, ("Sie war [lange Jahre] dabei.",)),
    Rule("term-of", "UNIT", "(?P<m>(?P<n>NUM) ?- ?(?P<unit>UNIT))(?= ?- ?LASTS)", duration, ("Die [14-Tage]-Frist läuft ab.",)),
    Rule("through-years", "PLURAL", "UEBER (?P<m>(?P<unit>PLURAL)) HINWEG", early_years, ("Das hielt über [Jahre] hinweg an.",)),
    Rule("through", "UNIT", f"UEBER (?P<m>{COUNT}) HINWEG", duration, ("Das hielt über [vierzehn Monate] hinweg an.",)),
    Rule("opening", "PLURAL", f"(?P<m>(?:ART )?(?P<order>ORDER) (?P<n>NUM|CARD) {_PLURAL})(?:{YEAR}|{OF_YEAR})?", opening,
         ("In [den ersten neun Monaten] stieg der Umsatz.", "In [den letzten zwei Wochen] des Jahres 2019 war Ruhe.")),
    Rule("ordinal-unit", "UNIT", "(?:ART )?(?P<n>ORDER|DAY(?=[.]))[.]? (?P<unit>UNIT)(?! OF_YEAR)", ordinal_unit, ("Sie spielten in [der dritten Woche] im Wald.",)),
    Rule("bare-ago", "PLURAL", f"(?:VOR|SEIT|NACH) (?P<m>{_PLURAL})", bare_plural, ("Vor [Jahren] war das anders.",)),
    Rule("year-before", "YEAR_BEFORE", "(?P<m>YEAR_BEFORE)", year_before,
         ("Im ersten Quartal kamen weniger als im [Vorjahreszeitraum].",)),
    Rule("year-before-of", "NEIGHBOUR", "(?:ART )?SAME (?:STRETCH|(?P<unit>UNIT)) ART (?P<word>NEIGHBOUR)", year_before,
         ("Im Mai kamen mehr als im [gleichen Zeitraum des Vorjahres].",)),
    Rule("year-before-in", "YEAR", f"(?:ART )?SAME (?:STRETCH|(?P<unit>UNIT)){YEAR}", year_before,
         ("Im Mai kamen mehr als im [gleichen Monat 2019].",)),
    Rule("neighbour-unit", "UNIT", "(?:ART )?(?P<unit>UNIT) (?P<sign>EARLIER|LATER)", neighbour_unit, ("Am [Tag darauf] begann sie.",)),
    Rule("neighbour-part", "NEIGHBOUR", "(?P<part>START|MIDDLE|END) ART (?P<word>NEIGHBOUR)", neighbour, ("[Ende des Vorjahres] schloss das Kino.",)),
    Rule("neighbour", "NEIGHBOUR", "(?P<word>NEIGHBOUR)", neighbour, ("Am [Vortag] hatte er gewarnt.",)),
    Rule("ending-unit", "UNIT", "TO END GOING (?P<unit>UNIT)", ending, ("Im [zu Ende gehenden Jahr] wurde gebaut.",)),
    Rule("shifted", "UNIT COMPOUND", f"(?:(?P<part>START|MIDDLE|END) )?(?:ART (?!THIS))?(?:WHOLE )?(?P<shift>{SHIFT}) (?P<unit>UNIT|COMPOUND)(?! ART UNIT)", shifted,
         ("In [der vergangenen Woche] tagte er.", "[Ende dieses Jahres] öffnet es.", "Noch am [selben Tag] trat er zurück.")),
    Rule("part-of-unit", "UNIT", "(?:ABOUT )?(?P<part>START|MIDDLE|END|ORDER HALF_OF) (?:ART )?(?P<unit>UNIT)", part_of_unit, ("[Anfang der Woche] begann es.", "Die [zweite Hälfte des Jahres] war gut.")),
    Rule("course-of-unit", "COURSE", "COURSE (?:ART )?(?:(?P<shift>LAST|NEXT|THIS|AFTER) )?(?P<unit>UNIT)", shifted, ("Im [Laufe des Jahres] kam er.",)),
    Rule("compound-part", "UNIT_PART", "(?P<word>UNIT_PART)", compound_part, ("Bis [Jahresende] ruht die Arbeit.",)),
    Rule("stretch-after", "UNIT", f"(?P<shift>AFTER|BEFORE) (?:(?:(?P<n>NUM|CARD|FRACTION)|(?P<q>QUANTITY)) )?{_PLURAL}", stretch,
         ("Am 1. Mai 2019 kam er. In den [folgenden Jahren] blieb er.",)),
    Rule("stretch", "UNIT", f"(?:ART )?(?P<shift>LAST|NEXT) (?:(?:(?P<n>NUM|CARD|FRACTION)|(?P<q>QUANTITY)) )?{_PLURAL}", stretch,
         ("In [den kommenden Tagen] wird es neblig.", "In [den vergangenen drei Jahren] stieg sie.")),
    Rule("count-stretch", "UNIT", f"(?:ART )?(?P<n>NUM|CARD) (?P<shift>LAST|NEXT|AFTER|BEFORE) {_PLURAL}", stretch),
    Rule("long-duration", "UNIT", f"{COUNT} AND (?P<rest>NUM|CARD|ONE) (?P<more>UNIT)", duration,
         ("Sie saß [drei Jahre und vier Monate] in Haft.",)),
    Rule("compound-duration", "COMPOUND", COUNT.replace("<unit>UNIT", "<unit>COMPOUND"), duration, ("Es dauerte [45 Arbeitstage].",)),
    Rule("whole-unit", "UNIT", "ART WHOLE (?P<unit>UNIT)(?! YEAR)", whole_unit, ("Er blieb [den ganzen Tag] dort.",)),
    Rule("plural-these", "PLURAL", "(?:ALL )?THIS (?P<unit>PLURAL)", these,
         ("Er arbeitete [all diese Jahre] daran.",)),
    Rule("duration", "UNIT", f"{COUNT}(?! HINWEG)", duration, ("Sie saß [fünf Jahre] in Haft.",)),
)  # fmt: skip
