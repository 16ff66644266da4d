"""The values between a dating and its words: shape, form and reading."""

from enum import Enum, StrEnum, auto
from typing import NamedTuple

from timeline.wording.units import Unit


class Shape(StrEnum):
    """How a dating is drawn on the rail."""

    DAY = "day"  # one day; how sure that is, is told beside it
    WHOLE = "whole"  # the whole period
    WITHIN = "within"  # some time within
    CORE = "core"  # some time within, probably in its middle
    OPEN = "open"  # an end is open, or both


class Form(Enum):
    """What kind of phrase tells a dating; how many units it needs stands beside it."""

    ONE = auto()  # 1: "Herbst 2024"
    WITHIN = auto()  # 2: "zwischen … und …"
    EITHER = auto()  # 2 neighbours: "Januar oder Februar 2025"
    WHOLE = auto()  # 2: "… bis …"
    ROUGH = auto()  # 2, the ends are not sure: "frühestens … bis spätestens …"
    AROUND = auto()  # 1: "um den …"
    PROBABLY = auto()  # 3: "zwischen … und …, wahrscheinlich …"
    SINCE = auto()  # 1
    FROM = auto()  # 1, looking ahead or started at any time from then on: "ab …"
    BEGUN = auto()  # 1, what was so, and may be over: "ab …"
    AFTER = auto()  # 1
    UNTIL = auto()  # 1
    BEFORE = auto()  # 1
    BEGAN = auto()  # 2, of what may be over: "Beginn zwischen … und …, Ende unbekannt"
    BEGINS = auto()  # 2: "Beginn zwischen … und …, Ende offen"
    ENDS = auto()  # 2: "bis irgendwann zwischen … und …"
    LONG_SINCE = auto()  # 0, begun nobody says when: "seit Langem"
    LASTING = auto()  # 2, both ends open: "spätestens seit … und mindestens bis …"
    NOTHING = auto()  # 0


class Reading(NamedTuple):
    """`form` with its `units`; `shape`; and the days `first` to `last` that hold all of it (None where open)."""

    form: Form
    units: tuple[Unit, ...]
    shape: Shape
    first: int | None = None
    last: int | None = None
