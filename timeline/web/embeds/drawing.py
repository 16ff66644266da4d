"""The numbers of a picture: where each line of text stands. SVG breaks no lines, so widths are estimated, with room."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from timeline.store.shown import Entry
from timeline.web.embeds.lanes import Lane, Scale, lanes, scale

MARGIN: Final = 16  # everything here is in pixels
HEAD: Final = 64  # the first line of the title, and the scale
TITLE_SIZE: Final = 20
TITLE_LINE: Final = 25
LINE: Final = 20
TRACK: Final = 18
GAP: Final = {"weit": 14, "eng": 6}
FOOT: Final = 34
SIZE: Final = 15
MOST_LINES: Final = 2
MOST_TITLE_LINES: Final = 4
# What XML cannot hold, and marks that would turn the direction of what stands beside them.
UNPRINTABLE: Final = re.compile(
    "[^\\t\\n\\r\\x20-\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]|[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]"
)
NARROW: Final = frozenset("iIjlftr.,;:!|'()[]/ ’‘‚„“”-")
WIDE: Final = frozenset("mwMW@%—…")


@dataclass(frozen=True, slots=True)
class Row:
    """An event in the picture: its top edge, the lines of its title, and its lane."""

    top: int
    when: str
    lines: tuple[str, ...]
    lane: Lane | None


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture of events: the lines of its title, `head` pixels with the scale, and its rows.

    `axis`: the stretch that its lanes lie on.
    """

    width: int
    height: int
    title: tuple[str, ...]
    head: int
    rows: tuple[Row, ...]
    axis: Scale | None

    def cut(self, height: int) -> "Drawing":
        """The same, so many pixels high, with the rows that have room in it."""
        room = height - FOOT
        rows = tuple(row for row in self.rows if _bottom(row, 0) <= room)
        return replace(self, height=height, rows=rows)


def drawing(title: str, entries: Sequence[Entry], width: int, density: str, *, charted: bool) -> Drawing:
    """The picture of these events, `width` pixels wide, with lanes where it is `charted`."""
    axis = scale(entries) if charted else None
    drawn = {lane.entry.anchor: lane for lane in lanes(entries, axis)} if axis else {}
    heading = tuple(fitted(title, width - 2 * MARGIN, MOST_TITLE_LINES, TITLE_SIZE))
    head = HEAD + TITLE_LINE * (len(heading) - 1)
    rows = tuple(_rows(head, entries, drawn, width, GAP[density]))
    bottom = _bottom(rows[-1], GAP[density]) if rows else head + LINE
    return Drawing(width, bottom + FOOT, heading, head, rows, axis)


def _rows(top: int, entries: Sequence[Entry], drawn: dict[str, Lane], width: int, gap: int) -> Iterator[Row]:
    for one in entries:
        lines = tuple(fitted(one.headline, width - 2 * MARGIN, MOST_LINES))
        row = Row(top, printable(one.when), lines, drawn.get(one.anchor))
        yield row
        top = _bottom(row, gap)


def _bottom(row: Row, gap: int) -> int:
    return row.top + LINE * (1 + len(row.lines)) + (TRACK if row.lane else 0) + gap


def printable(text: str) -> str:
    """One line of what can be drawn."""
    return " ".join(UNPRINTABLE.sub("", text).split())


def fitted(text: str, width: int, most: int, size: int = SIZE) -> list[str]:
    """The text in lines that fit into `width`; what does not fit into `most` of them gives way to dots."""
    room = width / size
    lines = [""]
    for word in printable(text[:1000]).split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if ems(longer) <= room:
            lines[-1] = longer
        elif len(lines) == most or ems(word) > room:
            lines[-1] = _cut(longer, room)
            break
        else:
            lines.append(word)
    return lines


def _cut(text: str, room: float) -> str:
    """The beginning of the text, whole words where one of them has room, and dots."""
    while text and ems(f"{text} …") > room:
        text = text.rpartition(" ")[0] or text[:-1]
    return f"{text.rstrip(' ,;:–')} …"


def ems(text: str) -> float:
    """About how wide bold letters are, in units of their size."""
    return sum(_em(letter) for letter in text)


def _em(letter: str) -> float:
    if letter in NARROW:
        return 0.4
    if letter in WIDE or letter > "\u2e80":
        return 1.05
    return 0.84 if letter.isupper() else 0.7
