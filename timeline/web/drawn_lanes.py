"""The lanes of a chart as drawn: what is certain is filled, what is possible hatched, what is open open."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, NamedTuple

from flask_babel import ngettext

from timeline.events.grammar.spelling import cut
from timeline.events.model import Certainty
from timeline.store.events import Lane, Mark
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.model import Bounds
from timeline.web.axis import Window
from timeline.web.cards import event_url

CELLS: Final = 16  # in which what has no room is counted
ROWS: Final = 5  # of a lane
ROW: Final = 24  # pixels
ROOM: Final = 1.6  # percent of the width that a mark takes at least
A_SIGN: Final = 1.0  # percent of the width that a letter takes, in a narrow chart
LONGEST: Final = 28  # letters of a title that stands beside its mark
FEW: Final = 12  # events of a lane whose titles have room


class Box(NamedTuple):
    """A stretch of a row, in percent."""

    x: float
    width: float


@dataclass(frozen=True, slots=True)
class Drawn:
    """An event in its lane: `y` in pixels; `outer` is where it may lie, `core` where it surely is.

    `open_start`, `open_end`: nobody knows where it ends. `dot`: the place of a day, or less; `ring`: it is
    only inferred. `label`: its title, where there is room.
    """

    href: str
    words: str
    y: int
    outer: Box
    core: Box | None
    dot: float | None
    ring: bool
    open_start: bool
    open_end: bool
    label: str


class Dense(NamedTuple):
    """Events that have no room: their number, and where they are listed."""

    x: float
    y: int
    sign: str
    words: str
    href: str


@dataclass(frozen=True, slots=True)
class DrawnLane:
    """A lane, `height` in pixels."""

    name: str
    count: str
    href: str
    height: int
    marks: tuple[Drawn, ...]
    dense: tuple[Dense, ...]


@dataclass(slots=True)
class _Rows:
    """How far to the right each row of a lane is taken."""

    taken: list[float]

    def place(self, box: Box) -> int | None:
        """The first row with room for a stretch, which it takes then."""
        for row, right in enumerate(self.taken):
            if right <= box.x:
                self.taken[row] = box.x + box.width
                return row
        return None


def draw(
    lane: Lane,
    window: Window,
    words: Callable[[Mark], str],
    listed: Callable[[int, int], str],
    name: str,
    dossier: str,
) -> DrawnLane:
    """The lane `name`, whose events belong to a dossier.

    `words` says an event and its date, `listed` where those of some days are listed.
    """
    rows, marks = _Rows([-1.0] * ROWS), list[Drawn]()
    more = dict.fromkeys(range(CELLS), 0)
    for mark in lane.marks:
        if not (drawn := _mark(mark, window, rows, words, dossier, len(lane.marks) <= FEW)):
            more[_cell(_box(mark.bounds, window).x)] += 1
        else:
            marks.append(drawn)
    for cell in lane.cells:
        more[_cell(window.at(cell.start * MINUTES_A_DAY))] += cell.more
    used = sum(right >= 0 for right in rows.taken)
    dense = [_dense(n, more[n], used, window, listed) for n in more if more[n]]
    height = (used + bool(dense)) * ROW + ROW // 3
    count = ngettext("%(num)d Ereignis", "%(num)d Ereignisse", lane.total)
    return DrawnLane(name, count, listed(window.start, window.end), height, tuple(marks), tuple(dense))


def _mark(
    mark: Mark, window: Window, rows: _Rows, words: Callable[[Mark], str], dossier: str, roomy: bool
) -> Drawn | None:
    """An event in a row that has room for it, with its title if that has room, too."""
    outer = _box(mark.bounds, window)
    label = cut(mark.title, LONGEST)
    room = max(outer.width, ROOM)
    with_label = Box(outer.x, room + len(label) * A_SIGN)
    row = rows.place(with_label) if roomy and with_label.x + with_label.width <= 100 else None
    if row is None:
        label, row = "", rows.place(Box(outer.x, room))
    if row is None:
        return None
    day = _day(mark.bounds)
    return Drawn(
        href=event_url(mark.key, dossier),
        words=words(mark),
        y=row * ROW + ROW // 6,
        outer=outer,
        core=_core(mark.bounds, window),
        dot=None if day is None else min(max(window.at(day), 0.8), 99.2),
        ring=mark.certainty is Certainty.INFERRED,
        open_start=mark.bounds.earliest_start is None,
        open_end=mark.bounds.latest_end is None,
        label=label,
    )


def _box(bounds: Bounds, window: Window) -> Box:
    """Where an event may lie, as far as the window shows it."""
    start = 0.0 if bounds.earliest_start is None else max(window.at(bounds.earliest_start), 0.0)
    end = 100.0 if bounds.latest_end is None else min(window.at(bounds.latest_end + 1), 100.0)
    width = max(end - start, ROOM)
    return Box(round(min(start, 100 - width), 2), round(width, 2))


def _core(bounds: Bounds, window: Window) -> Box | None:
    """Where it surely is: between its latest start and its earliest end."""
    if (
        bounds.latest_start is None
        or bounds.earliest_end is None
        or bounds.latest_start >= bounds.earliest_end
    ):
        return None
    start, end = max(window.at(bounds.latest_start), 0.0), min(window.at(bounds.earliest_end + 1), 100.0)
    return Box(round(start, 2), round(end - start, 2)) if start < end else None


def _day(bounds: Bounds) -> int | None:
    """The middle of what is known to the day, in civil minutes."""
    start, end = bounds.earliest_start, bounds.latest_end
    return None if start is None or end is None or end - start >= MINUTES_A_DAY else (start + end) // 2


def _cell(x: float) -> int:
    return min(max(int(x * CELLS / 100), 0), CELLS - 1)


def _dense(number: int, more: int, row: int, window: Window, listed: Callable[[int, int], str]) -> Dense:
    first = window.start + window.days * number // CELLS
    last = window.start + window.days * (number + 1) // CELLS - 1
    return Dense(
        x=round(100 * (number + 0.5) / CELLS, 2),
        y=row * ROW + ROW // 6,
        sign=f"+{more}" if more < 1000 else f"+{more // 1000}k",
        words=ngettext("%(num)d weiteres Ereignis", "%(num)d weitere Ereignisse", more),
        href=listed(first, max(first, last)),
    )
