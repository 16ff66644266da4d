"""What a language brings to word dates, and what is the same in all of them."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import ClassVar, Literal, NamedTuple

from timeline.temporal.calendar import civil
from timeline.temporal.model import Grain
from timeline.wording.forms import Form, Shape
from timeline.wording.units import MINUTES_A_DAY, Unit

Lang = Literal["de", "en"]
Case = Literal["nominative", "accusative", "dative"]

NBSP = "\u00a0"
GREGORIAN = 1583  # first full year of the calendar reform: before it, our weekdays are nobody's


class Noun(NamedTuple):
    """A unit's name as its sentence needs it.

    `label`: standing alone. `subject`: as the subject of a sentence, with its article. `after`, `around`, `until`:
    after a preposition for a point of time (German: dative), after "um" (accusative), after "bis".
    """

    label: str
    subject: str
    after: str
    around: str
    until: str


class Language(ABC):
    """Tables and turns of phrase of one language."""

    phrases: ClassVar[Mapping[Form, str]]  # with {a}, {b}, {c} for the nouns of the units
    shapes: ClassVar[Mapping[Shape, str]]
    words: ClassVar[Mapping[str, str]]  # the rest, by name

    @abstractmethod
    def noun(self, unit: Unit, omit: Grain | None = None, short: bool = False) -> Noun:
        """The unit's name; `omit` the YEAR, or MONTH and year, that stand beside it anyway; `short` months."""

    @abstractmethod
    def weekday(self, number: int) -> str:
        """The weekday of a day number."""

    def dated(self, unit: Unit) -> Noun:
        """A day or a time of it with its weekday, where it had one like ours."""
        plain = self.noun(unit)
        if not weekdays_known(unit.first) or unit.grain > Grain.DAY or unit.first != unit.last:
            return plain
        words = f"{self.weekday(unit.first)}, {plain.label}"
        return plain._replace(label=words, subject=words)

    @abstractmethod
    def time(self, unit: Unit) -> str:
        """The clock time or part of the day that `unit` is: "9.15 Uhr", "abends"."""

    @abstractmethod
    def number(self, ordinal: int) -> str:
        """A day of the month that stands alone: "9."."""

    @abstractmethod
    def stretch(self, unit: Unit, omit: Grain | None = None, sign: str = "") -> str:
        """The first and last day of a weekend ("26./27. April 2025") or week ("21.–27. April 2025")."""

    @abstractmethod
    def count(self, number: float, unit: str, case: Case = "accusative") -> str:
        """So many units (by the word of their grain): "einen Tag", "drei Jahre"."""

    @abstractmethod
    def figure(self, number: float) -> str:
        """A number within a sentence: up to twelve as a word."""

    @abstractmethod
    def between(self, least: float, most: float, unit: str, case: Case = "accusative") -> str:
        """A vague count: "3 bis 9 Monate"."""

    @abstractmethod
    def era(self, years: str) -> str:
        """Years that began in the first century, with what they count from: "1–100 n. Chr."."""

    @abstractmethod
    def some(self, unit: str) -> str:
        """An unknown count: "einige Monate"."""


def common(start: Unit, end: Unit) -> Grain | None:
    """What the first of two labels may leave to the second: the YEAR, or MONTH and year.

    Of a year itself it is the era, where both have one.
    """
    one, other = civil(start.first), civil(end.first)
    if start.grain == end.grain == Grain.YEAR and start.part is end.part is None:
        return Grain.YEAR if one[0] <= 0 and other[0] <= 0 else None
    if not (min(start.grain, end.grain) >= Grain.DAY and max(start.grain, end.grain) <= Grain.MONTH):
        return None
    if one[:2] == other[:2] and start.grain == end.grain == Grain.DAY:
        return Grain.MONTH
    return Grain.YEAR if one[0] == other[0] else None


def weekdays_known(number: int) -> bool:
    """Whether the day lies in the time of the Gregorian calendar."""
    return civil(number)[0] >= GREGORIAN


def clock(minute: int) -> tuple[int, int]:
    """Hour and minute of a civil minute."""
    return divmod(minute % MINUTES_A_DAY, 60)


def closing(minute: int) -> tuple[int, int]:
    """Hour and minute at which a stretch ends whose last minute is `minute`: 9.59 is told as 10."""
    hour, rest = clock(minute)
    return divmod(hour * 60 + rest + 1, 60) if (rest + 1) % 5 == 0 else (hour, rest)


# Hours (first, last, both inclusive) that a part of the day spans at most, where TIMEX3's letters do not tell.
DAY_PARTS = {
    "MO": (4, 10),
    "BN": (8, 12),
    "MI": (11, 14),
    "AF": (12, 18),
    "EV": (17, 23),
    "NI": (0, 5),
}


def day_part_of(unit: Unit) -> str:
    """TIMEX3's letters for the part of the day, BN for the forenoon; nothing where no part holds the hours."""
    start, end = unit.minutes or (0, 0)
    hours = clock(start)[0], clock(end)[0]
    if unit.label == "MO" and hours[0] >= DAY_PARTS["BN"][0]:
        return "BN"
    if unit.label:
        return unit.label
    return next(
        (name for name, (first, last) in DAY_PARTS.items() if first <= hours[0] and hours[1] <= last), ""
    )
