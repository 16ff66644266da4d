"""What an expression names, seen from its words and its dating: a weekday, a date, a month."""

from enum import StrEnum
from typing import NamedTuple

from timeline.temporal.calendar import civil, weekday
from timeline.temporal.model import Dating, Grain
from timeline.wording.german_tables import MONTHS, WEEKDAYS
from timeline.wording.units import Unit, day, unit_of

SATURDAY = 5


class Kind(StrEnum):
    """What recurs in weeks or years."""

    WEEKDAY = "weekday"
    DATE = "date"  # "9. März"
    HOLIDAY = "holiday"  # a day with a name of its own
    NIGHT = "night"
    UNIT = "unit"
    OTHER = "other"


class Named(NamedTuple):
    """A kind and the unit of its dating."""

    kind: Kind
    unit: Unit

    @property
    def lacks(self) -> str:
        """What the words leave out: the "date", the "year", or nothing that has a name."""
        if self.kind in (Kind.WEEKDAY, Kind.NIGHT):
            return "date"
        if self.kind == Kind.UNIT and self.unit.grain <= Grain.WEEK:
            return "date"
        return "" if self.kind == Kind.OTHER else "year"


def named_in(mention: str, dating: Dating) -> Named:
    """What `mention` names, as far as its words and its dating show."""
    number = dating.first if dating.first is not None else dating.last
    if number is None:
        return Named(Kind.OTHER, day(1))
    last = dating.last if dating.last is not None else number
    words = mention.lower()
    if dating.grain > Grain.DAY:
        unit = unit_of(dating.grain, number, max(last, number))
        return Named(Kind.UNIT, unit) if unit else Named(Kind.OTHER, day(number))
    if number < last and dating.grain == Grain.DAY_PART:
        return Named(Kind.NIGHT, day(last))
    if _tells_weekday(words, number):
        return Named(Kind.WEEKDAY, day(number))
    dated = any(sign.isdigit() for sign in words) or MONTHS[civil(number)[1] - 1].lower() in words
    return Named(Kind.DATE if dated else Kind.HOLIDAY, day(number))


def _tells_weekday(words: str, number: int) -> bool:
    """Whether the words are the day's weekday and no date; "Pfingstmontag" is a holiday."""
    if any(sign.isdigit() for sign in words):
        return False
    names = [WEEKDAYS[weekday(number)].lower(), *(["sonnabend"] if weekday(number) == SATURDAY else [])]
    return any(word.startswith(tuple(names)) for word in words.split())
