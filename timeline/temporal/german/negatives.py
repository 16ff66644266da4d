"""What looks like time and is none: names, ages, amounts, streets. Each covers words that no other rule may read."""

from timeline.temporal.grammar import Found, Rule
from timeline.temporal.meaning import NO_TIME, Meaning, NoTime


def none(found: Found) -> "Meaning | NoTime":
    return NO_TIME


_NAME = "MONTH|WEEKDAY|SEASON|HOLIDAY|DAY_PART"
RULES: tuple[Rule["Meaning | NoTime"], ...] = (
    Rule("name-after-title", "TITLE", f"TITLE [.]? ?(?:{_NAME})", none, ("Frau März und Doktor Winter gratulierten.",)),
    Rule("age", "OLD", "(?:NUM|CARD|ONE|FRACTION|QUANTITY) UNIT OLD", none, ("Sie ist 31 Jahre alt.",)),
    Rule("street", "STREET", "STREET ART (?:DAY|ORDER)[.]? ?MONTH", none, ("Auf der Straße des 17. Juni stand er.",)),
    Rule("working-week", "UNIT", "NUM ?- ?UNIT -", none),
    Rule("programme", "AGENDA", "AGENDA (?:- )?YEAR", none, ("Die Agenda 2010 spaltete die Partei.",)),
)  # fmt: skip
