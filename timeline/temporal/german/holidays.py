"""Holidays and feasts of the German-speaking countries: name -> day of a year.

Fixed days by law or custom; movable ones by their distance in days from Easter Sunday. Sources: the holiday acts of
the German Länder (Feiertagsgesetze), Austria's Feiertagsruhegesetz 1957, the Swiss Federal Statistical Office's list of
cantonal holidays; Advent, Buß- und Bettag and Totensonntag by the Protestant church year.
"""

from collections.abc import Callable

from timeline.temporal.calendar import civil, day_number, easter, week_start, weekday

Day = Callable[[int], tuple[int, int]]


def _fixed(month: int, day: int, last: int | None = None) -> Day:
    return lambda year: (day_number(year, month, day), day_number(year, month, last or day))


def _easter(offset: int, last: int | None = None) -> Day:
    return lambda year: (easter(year) + offset, easter(year) + (offset if last is None else last))


def _advent(sunday: int) -> Day:
    """The so-maniest Sunday in Advent; the fourth is the last one before 25 December."""

    def day(year: int) -> tuple[int, int]:
        fourth = week_start(day_number(year, 12, 25)) - 1
        return (fourth - 7 * (4 - sunday),) * 2

    return day


def _advent_weekend(sunday: int, last: int = 1) -> Day:
    """The Saturday before a Sunday in Advent, and the days behind it."""

    def days(year: int) -> tuple[int, int]:
        saturday = _advent(sunday)(year)[0] - 1
        return saturday, saturday + last

    return days


def _before_advent(days: int) -> Day:
    return lambda year: (_advent(1)(year)[0] - days,) * 2


def _nth(month: int, which: int, n: int) -> Day:
    """The n-th of a weekday in a month: Mother's Day is the second Sunday of May."""

    def day(year: int) -> tuple[int, int]:
        first = day_number(year, month, 1)
        return (first + (which - weekday(first)) % 7 + 7 * (n - 1),) * 2

    return day


def _between(first: tuple[int, int], last: tuple[int, int]) -> Day:
    """From a day of a month to one that may lie in the next year."""

    def days(year: int) -> tuple[int, int]:
        return day_number(year, *first), day_number(year + (last < first), *last)

    return days


def _spring_monday(year: int) -> tuple[int, int]:
    """Zürich's Sechseläuten: the third Monday of April, a week before Holy Week or behind Easter Monday."""
    monday = _nth(4, 0, 3)(year)[0]
    return (monday + {-6: -7, 1: 7}.get(monday - easter(year), 0),) * 2


def _second_weekend_of_september(year: int) -> tuple[int, int]:
    """Zürich's Knabenschiessen: from the Saturday before the second Sunday to the Monday behind it."""
    sunday = _nth(9, 6, 2)(year)[0]
    return sunday - 1, sunday + 1


ADVENTS = ("erster", "zweiter", "dritter", "vierter")
# School holidays: from where they begin first to where they end last, since each Land has its own. Summer by the
# agreement of the ministers of education (Kultusministerkonferenz, "Langfristige Sommerferienregelung": 20 June to 15
# September), the others as the Länder have set them in the last years. First month of the season that TIMEX3 names.
SCHOOL_HOLIDAYS: dict[str, tuple[int, Day]] = {
    "sommerferien": (6, _between((6, 20), (9, 15))),
    "herbstferien": (9, _between((10, 1), (11, 7))),
    "weihnachtsferien": (12, _between((12, 20), (1, 9))),
    "winterferien": (12, _between((1, 25), (3, 8))),
    "osterferien": (3, _easter(-16, 13)),
    "pfingstferien": (3, _easter(45, 64)),
}
DAYS: dict[str, Day] = {
    **{name: days for name, (_, days) in SCHOOL_HOLIDAYS.items()},
    "neujahr": _fixed(1, 1),
    "berchtoldstag": _fixed(1, 2),
    "dreikönig": _fixed(1, 6),
    "lichtmess": _fixed(2, 2),
    "valentinstag": _fixed(2, 14),
    "frauentag": _fixed(3, 8),
    "holocaustgedenktag": _fixed(1, 27),  # proclaimed by the Federal President in 1996
    "weiberfastnacht": _easter(-52),
    "fastnachtsfreitag": _easter(-51),
    "fastnachtssamstag": _easter(-50),
    "fastnachtssonntag": _easter(-49),
    "rosenmontag": _easter(-48),
    "fastnacht": _easter(-47),
    "aschermittwoch": _easter(-46),
    "funkensonntag": _easter(-42),
    "morgestraich": _easter(-41),  # Basel: the Monday behind Ash Wednesday
    "josefitag": _fixed(3, 19),  # St. Joseph, St. Leopold: patrons of Austrian Länder
    "palmsonntag": _easter(-7),
    "gründonnerstag": _easter(-3),
    "karfreitag": _easter(-2),
    "karsamstag": _easter(-1),
    "ostern": _easter(-2, 1),
    "ostersonntag": _easter(0),
    "ostermontag": _easter(1),
    "karwoche": _easter(-7, -1),
    "osterwochenende": _easter(-2, 1),
    "weißer sonntag": _easter(7),
    "tag der arbeit": _fixed(5, 1),
    "maifeiertag": _fixed(5, 1),
    "christi himmelfahrt": _easter(39),
    "himmelfahrtswochenende": _easter(39, 42),
    "eisheilige": _fixed(5, 11, 15),
    "kalte sophie": _fixed(5, 15),
    "pfingsten": _easter(49, 50),
    "pfingstwochenende": _easter(48, 50),
    "pfingstsamstag": _easter(48),
    "pfingstsonntag": _easter(49),
    "pfingstmontag": _easter(50),
    "dreifaltigkeitssonntag": _easter(56),
    "fronleichnam": _easter(60),
    "muttertag": _nth(5, 6, 2),
    # The first Sunday of October (Deutsche Bischofskonferenz, 1972; Protestant parishes mostly keep it, too).
    "erntedank": _nth(10, 6, 1),
    "vatertag": _easter(39),
    "mariä himmelfahrt": _fixed(8, 15),
    "siebenschläfertag": _fixed(6, 27),
    "bundesfeier": _fixed(8, 1),
    "weltkindertag": _fixed(9, 20),
    "tag des offenen denkmals": _nth(9, 6, 2),  # Deutsche Stiftung Denkmalschutz
    "tag der deutschen einheit": _fixed(10, 3),
    "reformationstag": _fixed(10, 31),
    "halloween": _fixed(10, 31),
    "allerheiligen": _fixed(11, 1),
    "allerseelen": _fixed(11, 2),
    "martinstag": _fixed(11, 11),
    "black friday": lambda year: (_nth(11, 3, 4)(year)[0] + 1,) * 2,  # the day behind Thanksgiving
    "leopolditag": _fixed(11, 15),
    "volkstrauertag": _before_advent(14),
    "buß- und bettag": _before_advent(11),
    "christkönigssonntag": _before_advent(7),  # Roman Missal: the last Sunday of the church year
    "totensonntag": _before_advent(7),
    "erster advent": _advent(1),
    "zweiter advent": _advent(2),
    "dritter advent": _advent(3),
    "vierter advent": _advent(4),
    **{f"{name} adventswochenende": _advent_weekend(n) for n, name in enumerate(ADVENTS, 1)},
    **{f"{name} adventssamstag": _advent_weekend(n, 0) for n, name in enumerate(ADVENTS, 1)},
    "barbaratag": _fixed(12, 4),
    "nikolaus": _fixed(12, 6),
    "mariä empfängnis": _fixed(12, 8),
    "heiligabend": _fixed(12, 24),
    "weihnachten": _fixed(12, 24, 26),
    "erster weihnachtstag": _fixed(12, 25),
    "zweiter weihnachtstag": _fixed(12, 26),
    "silvester": _fixed(12, 31),
    "zwischen den jahren": lambda year: (day_number(year, 12, 27), day_number(year, 12, 31)),
    "jahreswechsel": lambda year: (day_number(year, 12, 31), day_number(year, 12, 31) + 1),
    "adventszeit": lambda year: (_advent(1)(year)[0], day_number(year, 12, 24)),
    "weihnachtszeit": lambda year: (day_number(year, 12, 24), day_number(year + 1, 1, 6)),
    "fastenzeit": _easter(-46, -1),
    "nationalfeiertag österreichs": _fixed(10, 26),
    "vatertag österreichs": _nth(6, 6, 2),
    "vatertag der schweiz": _nth(6, 6, 1),
    "bettag der schweiz": _nth(9, 6, 3),
    "sechseläuten": _spring_monday,
    "knabenschiessen": _second_weekend_of_september,
    "johannistag": _fixed(6, 24),
    "walpurgisnacht": _fixed(4, 30),
    "fastnachtszeit": _easter(-52, -47),  # from Weiberfastnacht to Shrove Tuesday
}

# What a name means in a country, where it is not what it means elsewhere. "Nationalfeiertag" and "Staatsfeiertag" are any
# country's where the setting does not say whose.
REGIONS: dict[str, dict[str, str]] = {
    "DE": {},
    "AT": {
        "nationalfeiertag": "nationalfeiertag österreichs",
        "staatsfeiertag": "tag der arbeit",
        "vatertag": "vatertag österreichs",
    },
    "CH": {
        "nationalfeiertag": "bundesfeier",
        "vatertag": "vatertag der schweiz",
        "buß- und bettag": "bettag der schweiz",
    },
}

# What "am zweiten Feiertag" or "an den Feiertagen" means without saying of which feast: the one of these that is near.
COUNTED_FEASTS: dict[str, tuple[str, ...]] = {
    "erster feiertag": ("erster weihnachtstag", "ostersonntag", "pfingstsonntag"),
    "zweiter feiertag": ("zweiter weihnachtstag", "ostermontag", "pfingstmontag"),
    "feiertage": ("weihnachten", "ostern", "pfingsten"),
}

# The day that stands for a feast of several days in TIMEX3, counted from its first.
FEAST_DAYS = {"ostern": 2, "osterwochenende": 2, "jahreswechsel": 1}


def holiday_of(name: str, region: str) -> str | None:
    """The key in DAYS of what a name means in a country (DE, AT, CH); None where it means no day there."""
    name = REGIONS[region].get(name, name)
    return name if name in DAYS else None


def feast_near(name: str, today: int) -> str:
    """What a name in COUNTED_FEASTS means these days; itself where no such feast is near, and for other names."""
    year = civil(today)[0]
    days = (
        (abs(DAYS[feast](near)[0] - today), feast)
        for feast in COUNTED_FEASTS.get(name, ())
        for near in (year - 1, year, year + 1)
    )
    away, feast = min(days, default=(0, name))
    return feast if away <= _NEAR else name


_NEAR = 21  # days
# One word each; what is several words stands in the rules.
# "Nikolaus" alone is a name; the turn of the year and the night before May have rules of their own.
_NO_NAMES = ("nikolaus", "jahreswechsel", "walpurgisnacht", *SCHOOL_HOLIDAYS)
NAMES: dict[str, str] = {name: name for name in DAYS if " " not in name and name not in _NO_NAMES} | {
    "nationalfeiertag": "nationalfeiertag", "staatsfeiertag": "staatsfeiertag", "christkönigsonntag": "christkönigssonntag", "knabenschießen": "knabenschiessen", "weltfrauentag": "frauentag", "eisheiligen": "eisheilige", "blackfriday": "black friday", "bundesfeiertag": "bundesfeier", "advent": "adventszeit", "erntedanksonntag": "erntedank", "erntedanktag": "erntedank", "vorweihnachtszeit": "adventszeit",
    "neujahrstag": "neujahr", "neujahrs": "neujahr", "dreikönigstag": "dreikönig", "dreikönigsfest": "dreikönig", "heiligdreikönig": "dreikönig", "heiligdreikönigstag": "dreikönig", "dreikönige": "dreikönig",
    "epiphanias": "dreikönig", "altweiberfastnacht": "weiberfastnacht", "faschingsdienstag": "fastnacht", "fasching": "fastnachtszeit", "faschingszeit": "fastnachtszeit",
    "fastnachtszeit": "fastnachtszeit", "weiberfasnacht": "weiberfastnacht", "weiberfasching": "weiberfastnacht",
    "faschingssonntag": "fastnachtssonntag", "fasnachtssonntag": "fastnachtssonntag", "fasnetssonntag": "fastnachtssonntag",
    "karnevalssonntag": "fastnachtssonntag", "tulpensonntag": "fastnachtssonntag", "fastnachtsmontag": "rosenmontag",
    "faschingsmontag": "rosenmontag", "fasnachtsmontag": "rosenmontag", "fasnetsmontag": "rosenmontag",
    "fasnetmontag": "rosenmontag", "karnevalsmontag": "rosenmontag", "fasnachtsdienstag": "fastnacht",
    "fasnetsdienstag": "fastnacht", "karnevalsdienstag": "fastnacht", "fastnachtsdienstag": "fastnacht", "veilchendienstag": "fastnacht", "fastnacht": "fastnacht",
    "ostersamstag": "karsamstag", "karsamstag": "karsamstag", "ostertage": "ostern", "osterfeiertage": "ostern",
    "osterfeiertagen": "ostern", "himmelfahrtstag": "christi himmelfahrt", "auffahrtstag": "christi himmelfahrt",
    "himmelfahrt": "christi himmelfahrt", "auffahrt": "christi himmelfahrt", "pfingstfeiertage": "pfingsten",
    "pfingstfeiertagen": "pfingsten", "pfingsttage": "pfingsten", "allerheiligentag": "allerheiligen",
    "heiligabend": "heiligabend", "weihnachtsabend": "heiligabend", "weihnachtsfeiertage": "weihnachten",
    "weihnachtsfeiertagen": "weihnachten", "weihnachtstage": "weihnachten", "weihnachtstagen": "weihnachten",
    "christtag": "erster weihnachtstag", "stephanitag": "zweiter weihnachtstag", "stefanitag": "zweiter weihnachtstag",
    "stephanstag": "zweiter weihnachtstag",
    "silvestertag": "silvester", "sylvester": "silvester", "nikolaustag": "nikolaus", "nikolausabend": "nikolaus",
    "fronleichnamstag": "fronleichnam", "allerseelentag": "allerseelen", "ewigkeitssonntag": "totensonntag",
    "altweiberdonnerstag": "weiberfastnacht", "josefstag": "josefitag", "trinitatis": "dreifaltigkeitssonntag",
    "auffahrtswochenende": "himmelfahrtswochenende", "güdismontag": "rosenmontag", "güdisdienstag": "fastnacht",
    **{f"{name}{day}": f"fastnachts{day}" for name in ("faschings", "fasnachts", "fasnets", "karnevals") for day in ("freitag", "samstag")},
    "frohnleichnam": "fronleichnam", "martini": "martinstag",
    "johanni": "johannistag",
}  # fmt: skip
NAMES |= {f"{name}s": feast for name, feast in NAMES.items() if name.endswith(("tag", "abend", "mittwoch"))}
