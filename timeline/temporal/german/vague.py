"""How much the vague words of German allow: one line a choice.

No norm says how many "einige" are. Unless a line names a source, the choice is this project's, made so that what a
careful reader of news would call possible lies inside. They are readings, not facts: bounds, no middle.
"""

from timeline.temporal.model import Grain

# The least and the most of "einige Monate" and the like; weeks are counted shorter, since six are said as
# "anderthalb Monate".
COUNTS: dict[str, tuple[int, int]] = {
    "einige": (3, 9), "mehrere": (3, 9), "wenige": (2, 5), "paar": (2, 6), "viele": (5, 30), "": (3, 10),
}  # fmt: skip
COUNTS_OF_WEEKS: dict[str, tuple[int, int]] = {
    "einige": (2, 6), "mehrere": (2, 6), "wenige": (2, 4), "paar": (2, 5), "viele": (4, 12), "": (2, 6),
}  # fmt: skip

# What an approximating word does to a count n: factors for least and most ("knapp" and "gut" as Duden has them:
# just under, just over).
STRETCH: dict[str | None, tuple[float, float]] = {
    None: (1, 1), "APPROX": (0.9, 1.1), "MORE_THAN": (1, 1.5), "LESS_THAN": (0.85, 1), "EQUAL_OR_MORE": (1, 1.5),
    "EQUAL_OR_LESS": (0.5, 1),
}  # fmt: skip
GOOD: tuple[float, float] = (1, 1.15)  # "gut zehn Jahre"
# "gut eine Woche" is said of ten days, "anderthalb Wochen" of eleven; "gut zwei Wochen" of 17 days
GOOD_WEEK: tuple[float, float] = (1, 1.45)
GOOD_FEW: tuple[float, float] = (1, 1.25)
FEW = 4  # units, at most

# How exactly a count of units is meant, in days to either side: "vor drei Wochen" is not said to the day, "vor drei
# Tagen" is.
SLACK: dict[Grain | str, int] = {
    Grain.DAY: 0, Grain.WEEK: 3, Grain.MONTH: 10, Grain.YEAR: 182, Grain.QUARTER: 30, Grain.HALF: 45,
    Grain.DECADE: 1500, Grain.CENTURY: 15000, Grain.WEEKEND: 1,
}  # fmt: skip

SLACK_OF_MINUTES = 15  # "gegen 9 Uhr"

# Hours of the parts of day, first and last minute.
HOURS: dict[str, tuple[int, int]] = {
    "MO": (5 * 60, 11 * 60 + 59), "BN": (8 * 60, 11 * 60 + 59), "MI": (11 * 60, 13 * 60 + 59), "AF": (12 * 60, 17 * 60 + 59),
    "EV": (17 * 60, 23 * 60 + 59), "NI": (0, 6 * 60 - 1), "MN": (0, 0), "DT": (6 * 60, 17 * 60 + 59),
}  # fmt: skip
LATE = frozenset(("AF", "EV"))  # those whose hours are said from one to eleven: "3 Uhr nachmittags"
NIGHT_BEGINS = 20 * 60  # of the evening before
NIGHT_ENDS = 7 * 60 - 1

# How far a vague word reaches from the publication date: days from (None: nobody knows how far back) and to.
REACHES: dict[str, tuple[int | None, int]] = {
    "kürzlich": (-45, 0), "neulich": (-45, 0), "unlängst": (-60, 0), "jüngst": (-45, 0), "letztens": (-45, 0),
    "vorhin": (0, 0), "soeben": (0, 0), "gerade": (0, 0), "vor kurzem": (-45, 0), "in letzter zeit": (-60, 0),
    "bald": (0, 90), "demnächst": (0, 60), "alsbald": (0, 30), "baldigst": (0, 30), "in kürze": (0, 21),
    "vor einiger zeit": (-730, -30), "vor langem": (None, -730), "vor längerem": (None, -90), "dieser tage": (-5, 5),
}  # fmt: skip

# How far "kurz danach" and "kurz zuvor" reach from what was told, in days, by its grain.
SHORTLY: dict[Grain, int] = {
    Grain.MINUTE: 0, Grain.DAY_PART: 1, Grain.WEEK: 28, Grain.MONTH: 61, Grain.SEASON: 120, Grain.QUARTER: 120,
    Grain.HALF: 240, Grain.YEAR: 365, Grain.DECADE: 4383,
}  # fmt: skip
SHORTLY_OF_DAYS = 14
SHORTLY_BEHIND_A_DAY = 3  # "Er brach am Sonntag zusammen und starb wenig später"
SHORTLY_OF_MINUTES = 45

# The days that part of a unit takes up, counted from its first day (START, MID) or back from its last (END), as
# shares of the unit. Thirds, or narrower where usage is: "Ende des Jahres" is November and December.
SHARES: dict[tuple[Grain, str], tuple[float, float]] = {
    (Grain.WEEK, "START"): (0, 2 / 7), (Grain.WEEK, "MID"): (2 / 7, 4 / 7), (Grain.WEEK, "END"): (4 / 7, 1),
    (Grain.MONTH, "FIRST_WEEK"): (0, 7 / 30), (Grain.MONTH, "SECOND_WEEK"): (7 / 30, 14 / 30),
    (Grain.MONTH, "THIRD_WEEK"): (14 / 30, 21 / 30), (Grain.MONTH, "FOURTH_WEEK"): (21 / 30, 28 / 30),
    (Grain.MONTH, "LAST_WEEK"): (1 - 7 / 30, 1),
    (Grain.DECADE, "START"): (0, 0.3), (Grain.DECADE, "MID"): (0.3, 0.7), (Grain.DECADE, "END"): (0.7, 1),
    (Grain.CENTURY, "CLOSE"): (0.95, 1),
    (Grain.YEAR, "FIRST_HALF"): (0, 0.497), (Grain.YEAR, "SECOND_HALF"): (0.497, 1),  # to and from 1 July
    (Grain.YEAR, "START"): (0, 2 / 12), (Grain.YEAR, "END"): (10 / 12, 1), (Grain.YEAR, "CLOSE"): (334.2 / 365, 1),  # December
}  # fmt: skip
# Of a month the first ten days, the next ten, and the rest.
TENS_OF_DAYS: dict[str, tuple[int, int]] = {"START": (0, 10), "MID": (10, 20), "END": (20, 31)}
THIRDS: dict[str, tuple[float, float]] = {
    "START": (0, 1 / 3), "MID": (1 / 3, 2 / 3), "END": (2 / 3, 1), "FIRST_HALF": (0, 1 / 2), "SECOND_HALF": (1 / 2, 1),
    "CLOSE": (2 / 3, 1),
}  # fmt: skip
MODS = {
    "CLOSE": "END",
    "FIRST_HALF": "START",
    "SECOND_HALF": "END",
    "FIRST_WEEK": "START",
    "SECOND_WEEK": "MID",
    "THIRD_WEEK": "MID",
    "FOURTH_WEEK": "END",
    "LAST_WEEK": "END",
}  # the TIMEX3 mod of parts that it has no word for

# Finite verbs of a state beside which "heute" means the time we live in.
STATES = frozenset(
    "ist sind bin hat haben gibt sieht lebt leben gilt gelten weiß wissen glaubt glauben denkt denken vermuten zeigt "
    "zeigen macht machen liegt liegen steckt stecken zählt zählen arbeitet arbeiten heißt kennt kennen wirkt wirken "
    "würde besteht bestehen existiert dient dienen gehört gehören wohnt wohnen erinnert erinnern nutzt nutzen kostet "
    "kosten".split()
)
# Those beside which it does so where another time was told right before: "1998 wurde es eröffnet. Heute steht es leer."
STATES_SINCE = frozenset(
    "steht stehen führt führen betreibt betreiben trägt tragen fehlt fehlen braucht brauchen spricht sprechen bietet "
    "bieten leitet umfasst verfügt verfügen bildet bilden produziert beschäftigt hält halten läuft laufen kann können".split()
)
OUGHT = frozenset("sollen müssen".split())  # "hätte im Mai beginnen [sollen]"
IRREAL = frozenset("wäre wären hätte hätten".split())  # what was not to be may lie ahead as well
SHOULD_HAVE = frozenset(f"{had} {ought}" for had in IRREAL for ought in OUGHT)
MEANT = frozenset("wollte wollten sollte sollten".split())  # of what lay ahead within what is told
ONE = "man"  # "Dort kann man heute baden"
# Words behind "heute" that say what is so in general, not on one day.
GENERAL = frozenset(
    "man kaum meist meistens oft oftmals häufig üblich üblicherweise längst selbstverständlich niemand überwiegend weltweit "
    "normal einfach".split()
)
# Finite verbs beside which "heute" is a day all the same: "Heute wird man sehen".
AHEAD = frozenset("wird werden soll sollen will wollen muss müssen".split())
COMING = ("kommend", "bevorstehend", "anstehend")  # stems of what describes what lies ahead
EXPECTED = frozenset("dürfte dürften könnte könnten".split())
# What "heute" is held against: "damals wie heute".
JOINTS = frozenset(("wie", "und", "oder"))
OTHER_TIMES = frozenset("damals früher einst seinerzeit ehedem künftig demnächst zukünftig".split())
# Endings of what is of one day: "die heutige Sitzung"; all else that is "heutig" is of the time we live in.
OF_A_DAY = tuple(
    """tag tages tage datum datums montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag morgen vormittag
    mittag nachmittag abend nacht sitzung spiel spiels spiele urteil urteils entscheidung entscheid beschluss abstimmung
    ausgabe konferenz gespräch gespräche treffen treffens termin termine kundgebung demonstration debatte verhandlung
    etappe rennen training konzert premiere aufführung lesung mitteilung erklärung veranstaltung feier gottesdienst
    parteitag gipfel finale derby partie begegnung anhörung auftritt rede ansprache vortrag aktion streik einsatz""".split()
)
# Words before "am Abend" or "am Montag" that make it every one.
ALWAYS = frozenset(
    "stets immer jeweils meist meistens oft üblicherweise gewöhnlich normalerweise regelmäßig".split()
)
