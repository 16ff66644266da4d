"""A text with its annotations, which the engine is measured by."""

import re
from dataclasses import dataclass

from timeline.ingest.refusals import Refused
from timeline.temporal.calendar import day_number, exists
from timeline.temporal.model import Anchor

Days = tuple[int, int]
_ISO_DAY = re.compile(r"([+-]?\d{4,6})-(\d\d)-(\d\d)")


@dataclass(frozen=True, slots=True)
class GoldTimex:
    """An annotated expression: code points `start` to `end` (exclusive), TIMEX3 type, value and modifier.

    `anchor`: what it hangs on, as far as the annotation says; `on`: the code point where that expression begins.
    """

    start: int
    end: int
    type: str
    value: str
    mod: str | None = None
    anchor: Anchor | None = None
    on: int | None = None


@dataclass(frozen=True, slots=True)
class GoldDays:
    """An expression and the day numbers that an answer must cover for the most part (`core`), and may (`outer`)."""

    start: int
    end: int
    core: Days
    outer: Days
    loose: bool = False


@dataclass(frozen=True, slots=True)
class Annotated:
    """A text with its gold; None where it has none of that kind. `published` as it was written, "" without."""

    id: str
    text: str
    published: str
    timexes: tuple[GoldTimex, ...] | None = None
    expressions: tuple[GoldDays, ...] | None = None


def day(iso: str) -> int:
    """The number of an ISO day; years BC as -0043, a time of day behind it is left out."""
    match = _ISO_DAY.match(iso)
    year, month, dom = map(int, match.groups()) if match else (0, 0, 0)
    if not exists(year, month, dom):
        raise Refused("no-such-date", given=iso)
    return day_number(year, month, dom)
