"""Holidays and feasts: their names; the days stand in holidays.py."""

from collections.abc import Callable

from timeline.temporal.german.holidays import ADVENTS, COUNTED_FEASTS, DAYS, NAMES
from timeline.temporal.german.lexicon import WEEKDAY_NAMES
from timeline.temporal.german.phrases import OF_YEAR, SHIFT, YEAR, capitalised, of_year, shift, year_of
from timeline.temporal.grammar import Found, Rule
from timeline.temporal.meaning import Cycle, Meaning, PartOfDay, Recurring


def holiday(found: Found) -> Meaning | None:
    """A holiday of a year, or of the year that the context gives."""
    return _holiday(found, found.value("name", "HOLIDAY"))


def school_holidays(found: Found) -> Meaning | None:
    """ "In den Sommerferien", some time between the first and the last day that they have anywhere."""
    return _holiday(found, found.value("name", "SCHOOL_HOLIDAY"))


def _holiday(found: Found, name: str) -> Meaning | None:
    if not capitalised(found, "name") or (found.word("name") == _SLIP_ROAD and not _as_a_feast(found)):
        return None
    by, told = shift(found)
    return Recurring(
        Cycle.HOLIDAY, name=name, shift=None if told else by, year=year_of(found), of_year=of_year(found)
    )


def _as_a_feast(found: Found) -> bool:
    """Whether "Auffahrt" is Ascension Day, which the Swiss name so without an article, and no slip road."""
    before = found.text.words[found.start - 2] if found.start > 1 else ""
    return before in ("an", "über", "vor", "nach", "zu", "bis") or "year" in found


def nights(name: str, *, night_to: bool = False) -> Callable[[Found], Meaning | None]:
    """Reads a night that has the name of the day before or behind it: "Silvesternacht", "Neujahrsnacht"."""

    def mean(found: Found) -> Meaning | None:
        day = _holiday(found, name)
        year = year_of(found)
        if isinstance(day, Recurring) and night_to and year is not None and "second" in found:
            day = Recurring(Cycle.HOLIDAY, name=name, year=year + 1)
        return PartOfDay("NI", day, night_to=night_to) if isinstance(day, Recurring) else None

    return mean


def part_of_feast(found: Found) -> Meaning | None:
    """ "Am Silvesternachmittag", "am Ostermontagmorgen"."""
    name, code = found.value("name", "FEAST_PART")
    day = _holiday(found, name)
    return PartOfDay(code, day) if isinstance(day, Recurring) else None


def night_to_feast(found: Found) -> Meaning | None:
    """ "In der Nacht zum Ostersonntag", "in der Nacht auf den ersten Weihnachtstag"."""
    day = numbered(found) if "n" in found else holiday(found)
    return PartOfDay("NI", day, night_to=True) if isinstance(day, Recurring) else None


def part_of_named(found: Found) -> Meaning | None:
    """ "Am Abend des Rosenmontags"."""
    day = holiday(found)
    return PartOfDay(found.value("day_part", "DAY_PART"), day) if isinstance(day, Recurring) else None


def numbered(found: Found) -> Meaning | None:
    """ "Am dritten Advent", "am zweiten Weihnachtstag", "am ersten Adventswochenende"."""
    n = found.value("n", "DAY", "ORDER")
    word = found.word("name").replace("adventw", "adventsw").replace("adventsa", "adventssa")
    which = dict(enumerate(ADVENTS, 1)).get(n, "")
    if word.startswith("feiertag") and not _around_christmas(found):
        name, before = f"{which} feiertag", found.text.words[found.start - 2] if found.start > 1 else ""
        return _holiday(found, name) if name in COUNTED_FEASTS and before in _ON else None
    feast = next(
        (name for name in ("adventswochenende", "adventssamstag", "advent") if word.startswith(name)),
        "weihnachtstag",
    )
    name = f"{which} {feast}"
    return _holiday(found, name) if name in DAYS else None


def of_same_feast(found: Found) -> Meaning | None:
    """ "Am Pfingstsonntag und -montag"."""
    before = found.text.words[found.start - _AND]
    stem = next((before.removesuffix(day) for day in WEEKDAY_NAMES if before.endswith(day)), before)
    name = NAMES.get(stem + found.word("name"))
    return Recurring(Cycle.HOLIDAY, name=name) if name else None


def _around_christmas(found: Found) -> bool:
    """Whether the words before it tell of Christmas: "An Heiligabend …. Am ersten Feiertag …"."""
    before = found.text.words[max(0, found.start - _NEAR) : found.start]
    return any(word.startswith(_CHRISTMAS) for word in before)


def named(name: str) -> Callable[[Found], Meaning | None]:
    """Reads a holiday of several words."""
    return lambda found: _holiday(found, name)


_CHRISTMAS, _NEAR = ("weihnacht", "heiligabend", "heiligen abend", "christ"), 160  # tokens
_SLIP_ROAD, _ON = "auffahrt", frozenset(("am", "vom", "zum", "und"))
_AND = 4  # tokens from a feast over "und" to the next
_LEAD = f"(?:(?:ART )?(?P<shift>{SHIFT}) )?"
_YEAR = f"(?:{YEAR}|{OF_YEAR})?"
_NIGHT_YEAR = f"(?:{YEAR}(?: ?(?:/|-) ?(?P<second>YEAR|YY))?|{OF_YEAR})?"
RULES: tuple[Rule[Meaning], ...] = (
    Rule("holiday", "HOLIDAY", f"{_LEAD}(?P<name>HOLIDAY){_YEAR}", holiday,
         ("An [Allerheiligen] bleibt das Bad zu.", "Zu [Weihnachten 1966] schwiegen die Waffen.",
          "Zu [Ostern des folgenden Jahres] kam er.")),
    Rule("feast-of-same", "WEEKDAY", "HOLIDAY AND (?P<m>-(?P<name>WEEKDAY))", of_same_feast, ("Am Pfingstsonntag und [-montag] bleibt es zu.",)),
    Rule("feast-part", "FEAST_PART", f"(?P<name>FEAST_PART){_YEAR}", part_of_feast, ("Am [Silvesternachmittag] schneite es.", "Am [Ostermontagmorgen] schneite es.")),
    Rule("night-to-feast", "NIGHT", f"NIGHT NIGHT_TO (?:ART )?(?P<name>HOLIDAY){_YEAR}", night_to_feast, ("In der [Nacht zum Ostersonntag] brannte es.",)),
    Rule("night-to-advent", "ADVENT", f"NIGHT NIGHT_TO (?:ART )?(?P<n>DAY|ORDER)[.]? ?(?P<name>ADVENT){_YEAR}", night_to_feast, ("In der [Nacht zum dritten Advent] brannte es.",)),
    Rule("part-of-feast", "DAY_PART", f"(?P<day_part>DAY_PART) OF_THE (?P<name>HOLIDAY){_YEAR}", part_of_named, ("Am [Abend des Rosenmontags] brannte es.",)),
    Rule("school-holidays", "SCHOOL_HOLIDAY", f"(?:IN|NACH|VOR|SEIT|BIS|AB|DURING)(?: TO)? (?:ART (?=SCHOOL_HOLIDAY))?(?P<m>{_LEAD}(?P<name>SCHOOL_HOLIDAY){_YEAR})", school_holidays,
         ("In den [Sommerferien] wird gebaut.", "In [den vergangenen Herbstferien] wurde gebaut.")),
    Rule("edge-of-school-holidays", "SCHOOL_HOLIDAY", f"(?:START|END) ART (?P<name>SCHOOL_HOLIDAY){_YEAR}", school_holidays,
         ("Seit [Beginn der Herbstferien] wird gebaut.", "Nach dem [Ende der Sommerferien] wird gebaut.")),
    Rule("advent", "ADVENT", f"(?P<n>DAY|ORDER)[.]? ?(?P<name>ADVENT){_YEAR}", numbered, ("Am [dritten Advent] wird gesungen.", "Am [ersten Adventswochenende] wird gesungen.")),
    Rule("listed-feast", "ADVENT", "(?P<m>(?P<n>DAY|ORDER)[.]?)(?= ?(?:AND|/|-) ?(?:DAY|ORDER)[.]? (?P<name>ADVENT))", numbered, ("Am [1.] und 2. Weihnachtstag bleibt es zu.",)),
    Rule("heiliger-abend", "EVE", f"(?P<name>HOLY EVE){_YEAR}", named("heiligabend"), ("Am [Heiligen Abend] wird gesungen.",)),
    Rule("einheit", "UNITY", f"{_LEAD}(?P<name>(?:DAYS_OF|DAYS_WORD) ART GERMAN UNITY){_YEAR}", named("tag der deutschen einheit"),
         ("Am [Tag der Deutschen Einheit] ruhte die Arbeit.", "Wegen des [Tags der Deutschen Einheit] ruhte sie.")),
    Rule("tag-der-arbeit", "DAYS_OF", f"{_LEAD}(?P<name>DAYS_OF ART LABOUR){_YEAR}", named("tag der arbeit"), ("Am [Tag der Arbeit] ruhte sie.",)),
    Rule("himmelfahrt", "ASCENSION", f"(?P<name>CHRISTI ASCENSION){_YEAR}", named("christi himmelfahrt"), ("An [Christi Himmelfahrt] ruhte sie.",)),
    Rule("maria-himmelfahrt", "ASCENSION", f"(?P<name>MARY ASCENSION){_YEAR}", named("mariä himmelfahrt"), ("An [Mariä Himmelfahrt] ruhte sie.",)),
    Rule("maria-empfaengnis", "CONCEPTION", f"(?P<name>MARY CONCEPTION){_YEAR}", named("mariä empfängnis"), ("Zu [Mariä Empfängnis] ist offen.",)),
    Rule("maria-lichtmess", "CANDLEMAS", f"(?P<name>MARY CANDLEMAS){_YEAR}", named("lichtmess"), ("An [Mariä Lichtmess] wird gefeiert.",)),
    Rule("schmotziger-donnerstag", "THURSDAY", f"(?P<name>GREASY THURSDAY){_YEAR}", named("weiberfastnacht"), ("Am [Schmotzigen Donnerstag] wird gefeiert.",)),
    Rule("weisser-sonntag", "SUNDAY", f"(?P<name>WHITE SUNDAY){_YEAR}", named("weißer sonntag"), ("Am [Weißen Sonntag] wird gefeiert.",)),
    Rule("heilige-nacht", "NIGHT", f"(?P<name>HOLY NIGHT){_NIGHT_YEAR}", nights("heiligabend"), ("In der [Heiligen Nacht] wird gesungen.",)),
    Rule("bettag", "BETTAG", f"(?P<name>BUSS- AND BETTAG){_YEAR}", named("buß- und bettag"), ("Am [Buß- und Bettag] ruhte sie.",)),
    Rule("federal-bettag", "BETTAG", f"(?P<name>FEDERAL (?:(?:THANKS-, ?)?BUSS- AND )?BETTAG){_YEAR}", named("bettag der schweiz"),
         ("Am [Eidgenössischen Bettag] ruhte sie.", "Am [Eidgenössischen Dank-, Buss- und Bettag] ruhte sie.")),
    Rule("silvesternacht", "SILVESTER_NIGHT", f"{_LEAD}(?P<name>SILVESTER_NIGHT){_NIGHT_YEAR}", nights("silvester"),
         ("In der [Silvesternacht] brannte ein Balkon.", "In der [Silvesternacht 2023/24] brannte ein Balkon.")),
    Rule("neujahrsnacht", "NEW_YEAR_NIGHT", f"{_LEAD}(?P<name>NEW_YEAR_NIGHT){_NIGHT_YEAR}", nights("neujahr", night_to=True),
         ("In der [Neujahrsnacht] brannte ein Balkon.",)),
    Rule("osternacht", "EASTER_NIGHT", f"{_LEAD}(?P<name>EASTER_NIGHT){_NIGHT_YEAR}", nights("karsamstag"), ("In der [Osternacht] wird gesungen.",)),
    Rule("christnacht", "CHRISTMAS_NIGHT", f"{_LEAD}(?P<name>CHRISTMAS_NIGHT){_NIGHT_YEAR}", nights("heiligabend"), ("In der [Christnacht] wird gesungen.",)),
    Rule("walpurgisnacht", "MAY_NIGHT", f"{_LEAD}(?P<name>MAY_NIGHT){_NIGHT_YEAR}", nights("walpurgisnacht"), ("In der [Walpurgisnacht] brannte ein Auto.",)),
    Rule("drei-koenige", "KINGS", f"(?P<name>HOLY THREE KINGS){_YEAR}", named("dreikönig"), ("An [Heilige Drei Könige] ruht die Arbeit.",)),
    Rule("holocaust-gedenktag", "MEMORIAL_DAY", f"(?P<name>HOLOCAUST-MEMORIAL_DAY){_YEAR}", named("holocaustgedenktag"), ("Am [Holocaust-Gedenktag] wurde gesungen.",)),
    Rule("kalte-sophie", "SOPHIE", f"WEATHER (?P<name>SOPHIE){_YEAR}", named("kalte sophie"), ("Die [Kalte Sophie] brachte Frost.",)),
    Rule("denkmaltag", "MONUMENT", f"(?P<name>DAYS_OF OF_THE OPEN_ONE MONUMENT){_YEAR}", named("tag des offenen denkmals"), ("Am [Tag des offenen Denkmals] ist das Haus offen.",)),
    Rule("feast-days", "FEAST_DAYS", "(?:UEBER|UM|AN|NACH|VOR|DURING|TO|SEIT) ART (?P<m>(?P<name>FEAST_DAYS))", named("feiertage")),
    Rule("black-friday", "BLACK", "(?P<name>BLACK FRIDAY)", named("black friday"), ("Am [Black Friday] war es voll.",)),
    Rule("zwischen-den-jahren", "YEARS", "(?P<name>ZWISCHEN ART YEARS)", lambda found: Recurring(Cycle.HOLIDAY, name="zwischen den jahren"),
         ("[Zwischen den Jahren] bleibt das Amt zu.",)),
)  # fmt: skip
