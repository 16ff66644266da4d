"""How English explains a dating; see `Speech`."""

from typing import ClassVar

from timeline.temporal.calendar import weekday
from timeline.temporal.model import Grain
from timeline.wording.english import English
from timeline.wording.english_sentences import CLUES, SENTENCES, UNITS, WITHOUT
from timeline.wording.english_tables import QUARTERS, SEASONS, WEEKDAYS
from timeline.wording.kinds import Kind, Named
from timeline.wording.speech import Speech, Start

_ORDER = {-1: "last ", 1: "next ", 0: ""}


class EnglishSpeech(Speech):
    """English sentences and nouns."""

    sentences: ClassVar = SENTENCES
    clues: ClassVar = CLUES
    without: ClassVar = WITHOUT
    quotes: ClassVar = "“{}”"

    def published(self, day: str) -> Start:
        """The publication on a day (in words, or nothing)."""
        return Start(*(f"publication on {day}" if day else "the article’s publication",) * 3)

    def told(self, unit: str, own: str) -> Start:
        """A time told before, of a unit, with its own words (or nothing)."""
        after = f"the {UNITS[unit]} mentioned last"
        return Start(f"{after}, {own}", own, own) if own else Start(after, after, after)

    def on(self, day: str) -> Start:
        """A day that nothing else is known about."""
        return Start(day, day, day)

    def from_(self, start: Start) -> str:
        """Counting from it."""
        return f"from {start.after}"

    def unit(self, unit: str, *, same: bool = False, subject: bool = False) -> str:
        """A unit with its article, or the `same` one."""
        return f"the {'same ' if same else ''}{UNITS[unit]}"

    def way(self, count: float) -> str:
        """Back or on."""
        return "back" if count < 0 else "on"

    def name(self, named: Named, way: int) -> tuple[str, str]:
        """What is named, with its article and (`way` -1 or 1) "last", "next"; and the relative pronoun for it."""
        return f"the {_ORDER[way]}{_noun(named)}", "that"


def _noun(named: Named) -> str:
    unit = named.unit
    match named.kind:
        case Kind.WEEKDAY:
            return WEEKDAYS[weekday(unit.first)]
        case Kind.DATE:
            return English().noun(unit, Grain.YEAR).label
        case Kind.HOLIDAY:
            return "day of that name"
        case Kind.NIGHT:
            return f"night before {WEEKDAYS[weekday(unit.first)]}"
        case Kind.OTHER:
            return "time of that name"
    if unit.grain == Grain.SEASON:
        return SEASONS[unit.month]
    if unit.grain == Grain.QUARTER:
        return f"{QUARTERS[unit.month // 3]} quarter"
    if unit.grain == Grain.HALF:
        return f"{QUARTERS[unit.month // 6]} half-year"
    return English().noun(unit, Grain.YEAR).label if unit.grain == Grain.MONTH else UNITS[unit.grain.word]
