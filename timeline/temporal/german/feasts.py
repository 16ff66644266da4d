"""Holidays and feasts: their names; the days stand in holidays.py."""

from collections.abc import Callable

from timeline.temporal.german.holidays import DAYS
from timeline.temporal.german.phrases import OF_YEAR, SHIFT, YEAR, capitalised, of_year, shift, year_of
from timeline.temporal.grammar import Found, Rule
from timeline.temporal.meaning import Cycle, Meaning, Recurring


def holiday(found: Found) -> Meaning | None:
    """A holiday of a year, or of the year that the context gives."""
    return _holiday(found, found.value("name", "HOLIDAY"))


def _holiday(found: Found, name: str) -> Meaning | None:
    if not capitalised(found, "name"):
        return None
    by, told = shift(found)
    return Recurring(
        Cycle.HOLIDAY, name=name, shift=None if told else by, year=year_of(found), of_year=of_year(found)
    )


def numbered(found: Found) -> Meaning | None:
    """ "Am dritten Advent", "am zweiten Weihnachtstag"."""
    n = found.value("n", "DAY", "ORDER")
    word = found.word("name")
    names = {1: "erster", 2: "zweiter", 3: "dritter", 4: "vierter"}
    name = f"{names.get(n, '')} {'advent' if word.startswith('advent') else 'weihnachtstag'}"
    return _holiday(found, name) if name in DAYS else None


def named(name: str) -> Callable[[Found], Meaning | None]:
    """Reads a holiday of several words."""
    return lambda found: _holiday(found, name)


_LEAD = f"(?:(?:ART )?(?P<shift>{SHIFT}) )?"
_YEAR = f"(?:{YEAR}|{OF_YEAR})?"
RULES: tuple[Rule[Meaning], ...] = (
    Rule("holiday", "HOLIDAY", f"{_LEAD}(?P<name>HOLIDAY){_YEAR}", holiday,
         ("An [Allerheiligen] bleibt das Bad zu.", "Zu [Weihnachten 1966] schwiegen die Waffen.",
          "Zu [Ostern des folgenden Jahres] kam er.")),
    Rule("advent", "ADVENT", f"(?P<n>DAY|ORDER)[.]? ?(?P<name>ADVENT){_YEAR}", numbered, ("Am [dritten Advent] wird gesungen.",)),
    Rule("listed-feast", "ADVENT", "(?P<m>(?P<n>DAY|ORDER)[.]?)(?= ?(?:AND|/|-) ?(?:DAY|ORDER)[.]? (?P<name>ADVENT))", numbered, ("Am [1.] und 2. Weihnachtstag bleibt es zu.",)),
    Rule("heiliger-abend", "EVE", f"(?P<name>HOLY EVE){_YEAR}", named("heiligabend"), ("Am [Heiligen Abend] wird gesungen.",)),
    Rule("einheit", "UNITY", f"(?P<name>DAYS_OF ART GERMAN UNITY){_YEAR}", named("tag der deutschen einheit"),
         ("Am [Tag der Deutschen Einheit] ruhte die Arbeit.",)),
    Rule("tag-der-arbeit", "LABOUR", f"(?P<name>DAYS_OF ART LABOUR){_YEAR}", named("tag der arbeit"), ("Am [Tag der Arbeit] ruhte sie.",)),
    Rule("himmelfahrt", "ASCENSION", f"(?P<name>CHRISTI ASCENSION){_YEAR}", named("christi himmelfahrt"), ("An [Christi Himmelfahrt] ruhte sie.",)),
    Rule("maria-himmelfahrt", "ASCENSION", f"(?P<name>MARY ASCENSION){_YEAR}", named("mariä himmelfahrt"), ("An [Mariä Himmelfahrt] ruhte sie.",)),
    Rule("bettag", "BETTAG", f"(?P<name>BUSS- AND BETTAG){_YEAR}", named("buß- und bettag"), ("Am [Buß- und Bettag] ruhte sie.",)),
    Rule("zwischen-den-jahren", "ZWISCHEN", "(?P<name>ZWISCHEN ART YEARS)", lambda found: Recurring(Cycle.HOLIDAY, name="zwischen den jahren"),
         ("[Zwischen den Jahren] bleibt das Amt zu.",)),
)  # fmt: skip
