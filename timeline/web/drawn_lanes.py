"""The lanes of a chart as drawn: what is certain is filled, what is possible hatched, what is open open."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from flask_babel import gettext as _
from flask_babel import ngettext

from timeline.events.model import Certainty
from timeline.store.events import Lane, Mark
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.model import Bounds
from timeline.web import spoken
from timeline.web.axis import Window
from timeline.web.cards import event_url

CELLS: Final = 16  # in which what has no room is counted
ROWS: Final = 6  # of a lane
ROW: Final = 24  # pixels
ROOM: Final = 1.6  # percent of the width that a mark takes at least
A_SIGN: Final = 1.0  # percent of the width that a letter takes, in a narrow chart
LONG: Final = 40  # letters of a title for which a row is kept free
LEAST: Final = 12.0  # percent of the width: less of a title says nothing
APART: Final = 100 / CELLS  # percent of the width between two numbers

Listed = Callable[[int, int], str]


class Box(NamedTuple):
    """A stretch of a row, in percent."""

    x: float
    width: float

    @property
    def end(self) -> float:
        return round(self.x + self.width, 2)


@dataclass(frozen=True, slots=True)
class Drawn:
    """An event in its lane: `y` in pixels; `outer` is where it may lie, `core` where it surely is.

    `open_start`, `open_end`: nobody knows where it ends. `dot`: the place of a day, or less; `ring`: it is
    only inferred. `label`: where there is room for its title; None where there is none.
    """

    href: str
    title: str
    when: str
    y: int
    outer: Box
    core: Box | None
    dot: float | None
    ring: bool
    open_start: bool
    open_end: bool
    label: Box | None

    @property
    def words(self) -> str:
        """The event and its date."""
        return _("%(title)s, %(when)s", title=self.title, when=self.when)

    @property
    def at(self) -> float:
        """What its card stands above."""
        return round(self.outer.x + min(self.outer.width / 2, 2), 2) if self.dot is None else self.dot

    @property
    def inside(self) -> bool:
        """Whether its title stands in its bar."""
        return self.dot is None and self.label == self.outer


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


class _Left(NamedTuple):
    """Events without room: where their number stands, the days on which they begin, and how many there are."""

    x: float
    first: int
    last: int
    more: int


@dataclass(slots=True)
class _Row:
    """How far to the right a row is taken by marks, and by the last one with its title; where its marks begin."""

    taken: float = -1.0
    titled: float = -1.0
    begun: list[float] = field(default_factory=list)

    def take(self, box: Box, title: str) -> None:
        self.taken = box.x + max(box.width, ROOM)
        self.titled = self.taken + min(len(title), LONG) * A_SIGN
        self.begun.append(box.x)

    def free(self, box: Box) -> Box:
        """What lies between a mark and the next one."""
        following = min((x for x in self.begun if x > box.x), default=100 + ROOM)
        return Box(box.end, round(following - ROOM - box.end, 2))


def draw(lane: Lane, window: Window, listed: Listed, name: str, dossier: str) -> DrawnLane:
    """The lane `name`, whose events belong to a dossier; `listed` says where those of some days are listed."""
    rows = [_Row() for _number in range(ROWS)]
    placed, left = list[tuple[Mark, Box, int]](), list[_Left]()
    boxes = [(mark, _box(mark.bounds, window)) for mark in lane.marks]
    for mark, box in sorted(boxes, key=lambda one: one[1].x):
        row = _place(rows, box, mark.title)
        if row is None:
            day = min(max(_first_day(mark.bounds, window), window.start), window.end)
            left.append(_Left(_seen(box.x), day, day, 1))
        else:
            placed.append((mark, box, row))
    left += [_Left(_seen(window.at(c.start * MINUTES_A_DAY)), c.start, c.last, c.more) for c in lane.cells]
    used = sum(bool(row.begun) for row in rows)
    dense = [_dense(found, used, listed) for found in _gathered(left)]
    height = (used + bool(dense)) * ROW + ROW // 3
    count = ngettext("%(num)d Ereignis", "%(num)d Ereignisse", lane.total)
    marks = tuple(_mark(mark, window, box, row, rows[row].free(box), dossier) for mark, box, row in placed)
    return DrawnLane(name, count, listed(window.start, window.end), height, marks, tuple(dense))


def _place(rows: Sequence[_Row], box: Box, title: str) -> int | None:
    """The first row that leaves the title before its room, else the one with the most room; None where none has any."""
    titled = (number for number, row in enumerate(rows) if row.titled <= box.x)
    number = next(titled, min(range(len(rows)), key=lambda number: rows[number].taken))
    if rows[number].taken > box.x:
        return None
    rows[number].take(box, title)
    return number


def _mark(mark: Mark, window: Window, outer: Box, row: int, free: Box, dossier: str) -> Drawn:
    day, core = _day(mark.bounds), _core(mark.bounds, window)
    dot = None if day is None else min(max(window.at(day), 0.8), 99.2)
    return Drawn(
        href=event_url(mark.key, dossier),
        title=mark.title,
        when=spoken.when(mark.dating),
        y=row * ROW + ROW // 6,
        outer=outer,
        core=core,
        dot=dot,
        ring=mark.certainty is Certainty.INFERRED,
        open_start=mark.bounds.earliest_start is None,
        open_end=mark.bounds.latest_end is None,
        label=_label(free if dot is None else Box(dot, round(free.end - dot, 2)), outer, dot, core),
    )


def _label(free: Box, outer: Box, dot: float | None, core: Box | None) -> Box | None:
    """Where the title stands: beside its mark, or in a bar without a core if there is more room; None without any."""
    if dot is None and core is None and outer.width > free.width:
        free = outer
    return free if free.width >= LEAST else None


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


def _first_day(bounds: Bounds, window: Window) -> int:
    """The day on which it may begin; of what nobody knows the beginning of, the one on which it ends."""
    known = (minute for minute in (bounds.earliest_start, bounds.latest_end) if minute is not None)
    return next(known, window.start * MINUTES_A_DAY) // MINUTES_A_DAY


def _seen(x: float) -> float:
    """Where a number is seen whole, in percent."""
    return min(max(x, 3), 97)


def _gathered(left: Sequence[_Left]) -> Iterator[_Left]:
    """The same, those that stand close together as one."""
    groups: list[list[_Left]] = []
    for one in sorted(left):
        if groups and one.x < groups[-1][0].x + APART:
            groups[-1].append(one)
        else:
            groups.append([one])
    for some in groups:
        first, last = min(one.first for one in some), max(one.last for one in some)
        yield _Left(some[0].x, first, last, sum(one.more for one in some))


def _dense(found: _Left, row: int, listed: Listed) -> Dense:
    days = dict.fromkeys((spoken.day(found.first), spoken.day(found.last)))
    count = ngettext("%(num)d weiteres Ereignis", "%(num)d weitere Ereignisse", found.more)
    return Dense(
        x=round(found.x, 2),
        y=row * ROW + ROW // 6,
        sign=f"+{found.more}" if found.more < 1000 else f"+{found.more // 1000}k",
        words=_("%(count)s; die Liste zeigt: %(days)s", count=count, days=" – ".join(days)),
        href=listed(found.first, found.last),
    )
