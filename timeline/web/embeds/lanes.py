"""Where the events of an embed lie on one scale of time: a lane each, in shares of the width."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from timeline.store.shown import Entry
from timeline.temporal.calendar import MINUTES_A_DAY

LEFT, RIGHT = 2.0, 98.0  # percent: room for half a mark at both edges
SEEN: Final = 1.2  # percent: less of a bar would not be seen
FEW: Final = 0.2  # the share of events that may lie off the scale, where
MUCH: Final = 3  # that makes it so many times shorter


@dataclass(frozen=True, slots=True)
class Scale:
    """The stretch that is drawn, in civil minutes."""

    first: int
    last: int

    @property
    def days(self) -> tuple[int, int]:
        """The day numbers of its ends."""
        return self.first // MINUTES_A_DAY, self.last // MINUTES_A_DAY

    def percent(self, minute: int) -> float:
        """How far right a minute lies; what is off the scale stands at its edge."""
        share = (minute - self.first) / max(self.last - self.first, 1)
        return round(LEFT + (RIGHT - LEFT) * min(max(share, 0), 1), 2)


@dataclass(frozen=True, slots=True)
class Lane:
    """An event's lane: it lies within `start` and `end`, percent of the width.

    `before`, `after`: it reaches off the scale there, or nobody knows how far.
    """

    entry: Entry
    start: float
    end: float
    before: bool
    after: bool


def scale(entries: Sequence[Entry]) -> Scale | None:
    """The stretch from the first event to the last, without a few far away from all others; None without dates."""
    closed = [one for one in entries if None not in (one.bounds[0], one.bounds[3])]
    known = [_known(one) for one in closed] or [found for one in entries if (found := _known(one))]
    if not known:
        return None
    starts, ends = sorted(map(min, known)), sorted(map(max, known))
    drawn = Scale(starts[0], ends[-1])
    for out in range(1, int(len(known) * FEW) + 1):
        dense = min((Scale(starts[left], ends[-1 - (out - left)]) for left in range(out + 1)), key=_length)
        if 0 < _length(dense) * MUCH < _length(drawn):
            drawn = dense
    return drawn


def _length(drawn: Scale) -> int:
    return drawn.last - drawn.first


def lanes(entries: Sequence[Entry], drawn: Scale) -> list[Lane]:
    """The lanes of all events that are dated at all, in their order."""
    return [_lane(one, drawn) for one in entries if _known(one)]


def _lane(entry: Entry, drawn: Scale) -> Lane:
    known, earliest, latest = _known(entry), entry.bounds[0], entry.bounds[3]
    start = LEFT if earliest is None else drawn.percent(earliest)
    end = RIGHT if latest is None else drawn.percent(latest)
    return Lane(
        entry=entry,
        start=start if entry.shape in ("day", "inferred") else min(start, RIGHT - SEEN),
        end=max(end, min(start, RIGHT - SEEN) + SEEN),
        before=earliest is None or min(known) < drawn.first,
        after=latest is None or max(known) > drawn.last,
    )


def _known(entry: Entry) -> list[int]:
    return [minute for minute in entry.bounds if minute is not None]
