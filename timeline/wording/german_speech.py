"""How German explains a dating; see `Speech`."""

from typing import ClassVar

from timeline.temporal.calendar import weekday
from timeline.temporal.model import Grain
from timeline.wording.german import German
from timeline.wording.german_sentences import CLUES, SENTENCES, UNITS, WITHOUT
from timeline.wording.german_tables import SEASONS, WEEKDAYS
from timeline.wording.kinds import Kind, Named
from timeline.wording.speech import Speech, Start

_ORDER = {-1: "letzte ", 1: "nächste ", 0: ""}


class GermanSpeech(Speech):
    """German sentences and nouns."""

    sentences: ClassVar = SENTENCES
    clues: ClassVar = CLUES
    without: ClassVar = WITHOUT
    quotes: ClassVar = "„{}“"

    def published(self, day: str) -> Start:
        """The publication on a day (in words, or nothing)."""
        words = f"Erscheinen am {day}" if day else "Erscheinen des Artikels"
        return Start(f"dem {words}", f"dem {words}", f"das {words}")

    def told(self, unit: str, own: str) -> Start:
        """A time told before, of a unit, with its own words (or nothing)."""
        forms, noun = UNITS[unit]
        after = forms[3].format(noun)
        like = f"{forms[0].split()[0]} zuletzt genannte {noun}"
        return Start(f"{after}, {own}", own, own) if own else Start(after, after, like)

    def on(self, day: str) -> Start:
        """A day that nothing else is known about."""
        return Start(f"dem {day}", f"dem {day}", f"der {day}")

    def from_(self, start: Start) -> str:
        """Counting from it: "vom Erscheinen am …"."""
        return f"vom {start.after[4:]}" if start.after.startswith("dem ") else f"von {start.after}"

    def unit(self, unit: str, *, same: bool = False, subject: bool = False) -> str:
        """A unit with its article as an object ("den Tag"), as a `subject` ("der Tag"), or the `same` one."""
        forms, noun = UNITS[unit]
        return forms[2 if same else 0 if subject else 1].format(noun)

    def way(self, count: float) -> str:
        """Back or on."""
        return "zurück" if count < 0 else "weiter"

    def name(self, named: Named, way: int) -> tuple[str, str]:
        """What is named, with its article and (`way` -1 or 1) "letzte", "nächste"; and the relative pronoun for it."""
        article, noun = _noun(named)
        return f"{article} {_ORDER[way]}{noun}", article


def _noun(named: Named) -> tuple[str, str]:
    """Article and noun: ("der", "Montag")."""
    unit = named.unit
    match named.kind:
        case Kind.WEEKDAY:
            return "der", WEEKDAYS[weekday(unit.first)]
        case Kind.DATE:
            return "der", German().noun(unit, Grain.YEAR).label
        case Kind.HOLIDAY:
            return "der", "Tag dieses Namens"
        case Kind.NIGHT:
            return "die", f"Nacht zum {WEEKDAYS[weekday(unit.first)]}"
        case Kind.OTHER:
            return "die", "Zeit dieses Namens"
    if unit.grain == Grain.SEASON:
        return "das" if unit.month == 3 else "der", SEASONS[unit.month]
    if unit.grain in (Grain.MONTH, Grain.QUARTER, Grain.HALF):
        return "der" if unit.grain == Grain.MONTH else "das", German().noun(unit, Grain.YEAR).label
    forms, noun = UNITS[unit.grain.word]
    return forms[0].split()[0], noun
