"""The values of the engine: what a time expression is and what it means.

Days are numbered on the proleptic Gregorian calendar as `datetime.date.toordinal` does (1 is 0001-01-01; 0 and less
are years BC). Civil minutes are `day * 1440 + minute of the day`, without a time zone. All intervals are inclusive.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from operator import attrgetter
from typing import Any, NamedTuple, TypeVar, dataclass_transform

T = TypeVar("T")
# For each class of values (of two fields or more) how its fields are read, and the place of each.
_FIELDS: dict[type, tuple[Callable[[Any], tuple[Any, ...]], dict[str, int]]] = {}


@dataclass_transform(frozen_default=True)
def value(cls: type[T]) -> type[T]:
    """Makes a class of values: the type checker holds that none is changed, so that making one costs no more for it.

    A dataclass that is frozen at run time takes two and a half times as long to make.
    """
    made = dataclass(slots=True, unsafe_hash=True)(cls)
    names: tuple[str, ...] = made.__slots__  # type: ignore[attr-defined]  # it was just given them
    _FIELDS[made] = attrgetter(*names), {name: place for place, name in enumerate(names)}
    return made


def replace(value: T, /, **changes: Any) -> T:
    """A value with other fields, as `dataclasses.replace` makes it, at a third of the cost."""
    read, places = _FIELDS[type(value)]
    fields = [*read(value)]
    for name, changed in changes.items():
        fields[places[name]] = changed
    return type(value)(*fields)


class Grain(IntEnum):
    """How fine a dating is, from fine to coarse."""

    MINUTE = 0
    DAY_PART = 1
    DAY = 2
    WEEKEND = 3
    WEEK = 4
    MONTH = 5
    SEASON = 6
    QUARTER = 7
    HALF = 8
    YEAR = 9
    DECADE = 10
    CENTURY = 11

    @property
    def word(self) -> str:
        """The grain as the contracts write it: `day-part`."""
        return self.name.lower().replace("_", "-")


class TimexType(StrEnum):
    """TIMEX3 types of TimeML."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Relation(StrEnum):
    """How the happening lies to the span that the words name."""

    AT = "at"
    SINCE = "since"
    UNTIL = "until"
    BEFORE = "before"
    AFTER = "after"


class Anchor(StrEnum):
    """What a mention is resolved against."""

    ABSOLUTE = "absolute"
    PUBLICATION = "publication"
    DISCOURSE = "discourse"


class Status(StrEnum):
    """Who vouches for a date."""

    MACHINE = "machine"
    RULE = "rule"  # an editor said how these words are to be read, here and elsewhere
    CONFIRMED = "confirmed"  # an editor chose what the machine had said
    CORRECTED = "corrected"  # an editor chose something else


class How(StrEnum):
    """The step of reasoning that led from the words to the calendar; `wording` has a sentence for each."""

    STATED = "stated"  # the words name the calendar time themselves
    CURRENT = "current"  # the unit that holds the anchor: "dieses Jahr", "heute"
    SHIFTED = "shifted"  # a whole unit, `count` units from the anchor's own: "gestern", "vergangene Woche"
    COUNTED = "counted"  # `count` units counted from the anchor: "vor drei Jahren", "einen Tag zuvor"
    LAST = "last"  # the last one before the anchor: "Montag" in the past
    NEXT = "next"  # the next one after the anchor: "Montag" in the future
    NEAREST = "nearest"  # nothing decides: the nearest one
    SAME = "same"  # the same as the anchor mention: "am selben Tag", "damals"
    BEFORE = "before"  # some time before the anchor: "zuvor"
    AFTER = "after"  # some time after the anchor: "danach"
    VAGUE = "vague"  # a vague word near the anchor: "kürzlich"
    DECIDED = "decided"  # an editor said so
    UNANCHORED = (
        "unanchored"  # nothing to resolve against: no publication date was given, or nothing told before
    )
    TIMELESS = "timeless"  # a duration, a set, or a reference without calendar bounds


class Evidence(StrEnum):
    """What decided between readings. Kept apart from what the words say themselves."""

    PAST = "past"  # the clause tells the past
    FUTURE = "future"  # the clause looks ahead
    PRESENT = "present"
    ADJECTIVE = "adjective"  # "vergangen", "kommend"
    TODAY = "today"  # news usage: "sagte am Dienstag" on Tuesday
    CONTEXT = "context"  # the year, month or day that was told before
    QUOTE = "quote"  # quoted speech: the day of the utterance
    YEAR = "year"  # a year that fits the weekday
    NONE = "none"  # a guess


class Bounds(NamedTuple):
    """Four civil minutes, inclusive, or None where open.

    The happening starts between the first two and ends between the last two.
    """

    earliest_start: int | None
    latest_start: int | None
    earliest_end: int | None
    latest_end: int | None


OPEN = Bounds(None, None, None, None)


NO_DAY = "no-such-day"  # the rule that reads "29. Februar 2023" as some time of that month


class Reason(NamedTuple):
    """Why a dating is what it is.

    `rule`: name of the rule that read the words. `how`: the step of reasoning. `evidence`: what decided, with the
    `word` of the clause that showed it. `count` and `unit`: how many units from the anchor (negative is back;
    `upto` is the other end of a vague count). `anchor_day`: the day number that was counted from, if one was.
    """

    rule: str
    how: How
    evidence: Evidence = Evidence.NONE
    word: str = ""
    count: float | None = None  # type: ignore[assignment]  # hides tuple.count, which nobody asks for
    upto: float | None = None
    unit: Grain | None = None
    anchor_day: int | None = None


@value
class Dating:
    """The meaning of a mention.

    `first`, `last`: day numbers of the span that the words name (inclusive; None where the words leave it open).
    `bounds`: where the happening lies, `relation` applied. `value`, `mod`: TIMEX3 as KRAUTS annotates it.
    `confidence`: 0 to 1. `alternatives`: other readings, best first, themselves without alternatives.
    """

    type: TimexType
    value: str
    edtf: str
    first: int | None
    last: int | None
    bounds: Bounds
    grain: Grain
    anchor: Anchor
    reason: Reason
    confidence: float = 1.0
    mod: str | None = None
    relation: Relation = Relation.AT
    alternatives: "tuple[Dating, ...]" = ()


@value
class Mention:
    """A time expression in a text: code points `start` to `end` (exclusive), its words and its dating.

    `phrase` is the span that a reader would mark: with preposition and article ("Am Montag"), and for a range the
    whole of it ("vom 14. bis 17. November"). A range is two mentions, as TimeML has it; the first one's dating is the
    whole range, the second one is `part_of` the first (its index). `anchor_ref` is the index, among the text's
    mentions, of the one that this one hangs on. `signal`: TimeML has it as a SIGNAL, a word that joins happenings, and
    not as a TIMEX3 (signals.py). `machine`: what the engine alone would say in this place, where something was decided
    about it; None where it finds nothing.
    """

    start: int
    end: int
    text: str
    dating: Dating
    anchor_ref: int | None = None
    phrase: tuple[int, int] = (0, 0)
    part_of: int | None = None
    signal: bool = False
    status: Status = Status.MACHINE
    machine: Dating | None = None


PUBLICATION = -1  # as the anchor of an override: the reference date


@value
class Override:
    """What was decided about one span of a text; `dating` None says that it is no time expression.

    `anchor` names the start of the mention that it shall hang on (or PUBLICATION), where only that was decided; `how`
    the step of reasoning whose reading is meant, where only that was. `marked`: these very words are a time
    expression, whatever the engine finds there. `rule`: decided for all places where these words stand.
    """

    start: int
    end: int
    dating: Dating | None = None
    anchor: int | None = None
    how: How | None = None
    marked: bool = False
    rule: bool = False

    @property
    def refuses(self) -> bool:
        """Whether it says that there is no time expression."""
        return self.dating is None and self.anchor is None and self.how is None
