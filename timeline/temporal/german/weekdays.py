"""Weekdays and weekends, holidays, and the days around today."""

from timeline.temporal.german.holidays import DAYS
from timeline.temporal.german.phrases import SHIFT, YEAR, capitalised, part, shift
from timeline.temporal.grammar import Found, Rule
from timeline.temporal.meaning import Cycle, Meaning, PartOfDay, Recurring, Shifted, Stated
from timeline.temporal.model import Grain

_LEAD = f"(?:(?:ART )?(?P<shift>{SHIFT}) )?"


def _weekday(found: Found) -> Recurring | None:
    n = found.value("weekday", "WEEKDAY", "WEEKDAY_PART", "WEEKDAY_SHORT")
    by, told = shift(found)
    return Recurring(
        Cycle.WEEKDAY, n[0] if isinstance(n, tuple) else n, shift=None if told else by, after_told=told and by == 1,
        weeks=_weeks(found),
    )  # fmt: skip


def _weeks(found: Found) -> int:
    """ "Mittwoch in zwei Wochen": the weeks to be added."""
    if "weeks" not in found:
        return 0
    n = found.value("weeks", "NUM", "CARD", "ONE")
    return int(-n if "ago" in found else n)


def weekday(found: Found) -> Meaning | None:
    """A weekday; one that a form of address stands before is a name, one in lower case is a habit."""
    day = _weekday(found) if capitalised(found, "weekday") else None
    if day is None or "day_part" not in found:
        return day
    return PartOfDay(found.value("day_part", "DAY_PART"), day)


def weekday_part(found: Found) -> Meaning | None:
    """ "Montagabend"."""
    day = _weekday(found)
    code = found.value("weekday", "WEEKDAY_PART")[1]
    return PartOfDay(code, day, part=part(found))


def weekend(found: Found) -> Meaning:
    """Saturday and Sunday."""
    by, told = shift(found)
    return Recurring(Cycle.WEEKEND, shift=None if told else by, after_told=told and by == 1)


def holiday(found: Found) -> Meaning | None:
    """A holiday of a year, or of the year that the context gives."""
    return _holiday(found, found.value("name", "HOLIDAY"))


def _holiday(found: Found, name: str) -> Meaning | None:
    if not capitalised(found, "name"):
        return None
    if "year" in found:
        first, last = DAYS[name](int(found.word("year")))
        return Stated(Grain.DAY, first, last)
    by, told = shift(found)
    return Recurring(Cycle.HOLIDAY, name=name, shift=None if told else by)


def advent(found: Found) -> Meaning | None:
    """ "Am dritten Advent", "am zweiten Weihnachtstag"."""
    n = found.value("n", "DAY", "ORDER")
    word = found.word("name")
    names = {1: "erster", 2: "zweiter", 3: "dritter", 4: "vierter"}
    name = f"{names.get(n, '')} {'advent' if word.startswith('advent') else 'weihnachtstag'}"
    return _holiday(found, name) if name in DAYS else None


def named(name: str) -> "object":
    """Reads a holiday of several words."""

    def mean(found: Found) -> Meaning | None:
        return _holiday(found, name)

    return mean


def today(found: Found) -> Meaning | None:
    """ "gestern", "heute", "morgen"; the noun Morgen is a part of the day."""
    if found.word("day") == "morgen" and found.raw("day") == "Morgen" and not _begins_sentence(found):
        return None
    day = Shifted(Grain.DAY, found.value("day", "TODAY"), ref=found.word("day") == "heute")
    return PartOfDay(found.value("day_part", "DAY_PART"), day) if "day_part" in found else day


def _begins_sentence(found: Found) -> bool:
    before = found.text.letters[max(0, found.start - 2) : found.start].strip()
    return before in ("", ".", '"', ":")


def today_adjective(found: Found) -> Meaning:
    """ "der gestrigen Sitzung", "der heutige Donnerstag"."""
    by = found.value("day", "TODAY_ADJ")
    return Shifted(Grain.DAY, by, ref=by == 0)


def this_year(found: Found) -> Meaning:
    """ "heuer"."""
    return Shifted(Grain.YEAR, found.value("year_word", "THIS_YEAR"))


RULES: tuple[Rule[Meaning], ...] = (
    Rule("weekday", "WEEKDAY",
         f"{_LEAD}(?P<weekday>WEEKDAY)(?: (?P<day_part>DAY_PART))?(?: (?:IN|(?P<ago>VOR)) (?P<weeks>ONE|CARD|NUM) WEEKS)?", weekday,
         ("Am [Montag] kam er.", "Am [kommenden Samstag] gastiert es.", "Am [Mittwoch in zwei Wochen] tagt er.")),
    Rule("weekday-part", "WEEKDAY_PART", f"(?:(?P<part>START|END) )?{_LEAD}(?P<weekday>WEEKDAY_PART)", weekday_part,
         ("Am [Montagabend] kam er.",)),
    Rule("weekend", "WEEKEND", f"{_LEAD}WEEKEND", weekend, ("Am [Wochenende] kam er.", "Am [vergangenen Wochenende] kam er.")),
    Rule("holiday", "HOLIDAY", f"{_LEAD}(?P<name>HOLIDAY){YEAR}?", holiday,
         ("An [Allerheiligen] bleibt das Bad zu.", "Zu [Weihnachten 1966] schwiegen die Waffen.")),
    Rule("advent", "ADVENT", "(?P<n>DAY|ORDER)[.]? ?(?P<name>ADVENT)(?: (?P<year>YEAR))?", advent, ("Am [dritten Advent] wird gesungen.",)),
    Rule("heiliger-abend", "EVE", "(?P<name>HOLY EVE)", named("heiligabend")),  # type: ignore[arg-type]
    Rule("einheit", "UNITY", "(?P<name>DAYS_OF ART GERMAN UNITY)(?: (?P<year>YEAR))?", named("tag der deutschen einheit"),  # type: ignore[arg-type]
         ("Am [Tag der Deutschen Einheit] ruhte die Arbeit.",)),
    Rule("tag-der-arbeit", "LABOUR", "(?P<name>DAYS_OF ART LABOUR)(?: (?P<year>YEAR))?", named("tag der arbeit")),  # type: ignore[arg-type]
    Rule("himmelfahrt", "ASCENSION", "(?P<name>CHRISTI ASCENSION)(?: (?P<year>YEAR))?", named("christi himmelfahrt")),  # type: ignore[arg-type]
    Rule("maria-himmelfahrt", "ASCENSION", "(?P<name>MARY ASCENSION)(?: (?P<year>YEAR))?", named("mariä himmelfahrt")),  # type: ignore[arg-type]
    Rule("zwischen-den-jahren", "ZWISCHEN", "(?P<name>ZWISCHEN ART YEARS)", lambda found: Recurring(Cycle.HOLIDAY, name="zwischen den jahren"),
         ("[Zwischen den Jahren] bleibt das Amt zu.",)),
    Rule("today", "TODAY", "(?P<day>TODAY)(?: (?P<day_part>DAY_PART))?", today,
         ("[Gestern Nachmittag] rückte sie aus.", "[Vorgestern] war er am höchsten.", "Er kommt [morgen früh] zurück.")),
    Rule("today-adjective", "TODAY_ADJ", "(?P<day>TODAY_ADJ)", today_adjective,
         ("Das [gestrige] Urteil fiel knapp aus.",)),
    Rule("this-year", "THIS_YEAR", "(?P<year_word>THIS_YEAR)", this_year, ("Vorgesehen sind [heuer] vier.",)),
)  # fmt: skip
