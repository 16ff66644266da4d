"""Where events lie on the scale of an embed's chart, and what of a picture fits into its lines."""

from dataclasses import replace

import pytest

from tests.web.embeds.entries import EMPTY
from timeline.store.shown import Bounds, Entry, from_record
from timeline.temporal.calendar import MINUTES_A_DAY, day_number
from timeline.web.embeds.drawing import drawing, ems, fitted
from timeline.web.embeds.lanes import LEFT, RIGHT, lanes, scale


def within(start: tuple[int, int, int], end: tuple[int, int, int], shape: str = "within") -> Entry:
    first, last = day_number(*start) * MINUTES_A_DAY, day_number(*end) * MINUTES_A_DAY + MINUTES_A_DAY - 1
    return replace(EMPTY, bounds=(first, last, first, last), shape=shape, anchor=f"{start}{end}")


def on(year: int, month: int = 1, day: int = 1) -> Entry:
    return within((year, month, day), (year, month, day), "day")


def opened(entry: Entry, *which: int) -> Entry:
    bounds: Bounds = tuple(None if n in which else b for n, b in enumerate(entry.bounds))  # type: ignore[assignment]
    return replace(entry, bounds=bounds, shape="open-start" if 0 in which else "open-end")


def test_the_scale_reaches_from_the_first_to_the_last() -> None:
    found = [on(2024), on(2025), on(2026)]
    drawn = scale(found)
    assert drawn
    assert drawn.days == (day_number(2024, 1, 1), day_number(2026, 1, 1))
    first, middle, last = lanes(found, drawn)
    assert first.start == LEFT
    assert middle.start == pytest.approx(50, abs=0.2)
    assert last.end == pytest.approx(RIGHT, abs=0.1)
    assert not any(lane.before or lane.after for lane in (first, middle, last))


def test_a_few_far_away_lie_off_the_scale() -> None:
    found = [on(1100), *(on(2024, month) for month in range(1, 11)), on(2080)]
    drawn = scale(found)
    assert drawn
    assert drawn.days[0] >= day_number(2024, 1, 1)
    drawn_lanes = lanes(found, drawn)
    assert [(lane.before, lane.after) for lane in (drawn_lanes[0], drawn_lanes[5], drawn_lanes[-1])] == [
        (True, False),
        (False, False),
        (False, True),
    ]


def test_many_far_away_stay_on_it() -> None:
    drawn = scale([on(1100), on(1101), on(2024), on(2025)])
    assert drawn
    assert drawn.days[0] == day_number(1100, 1, 1)


def test_open_ends_reach_the_edge_and_do_not_stretch_the_scale() -> None:
    since = opened(within((2009, 1, 1), (2009, 12, 31)), 2, 3)
    drawn = scale([since, on(2024), on(2025)])
    assert drawn
    assert drawn.days[0] == day_number(2024, 1, 1)
    lane = lanes([since], drawn)[0]
    assert (lane.start, lane.end, lane.before, lane.after) == (LEFT, RIGHT, True, True)


def test_what_was_kept_before_there_was_more_to_keep_is_read() -> None:
    older = {name: value for name, value in EMPTY.record().items() if name != "provenance"}
    assert from_record(older) == EMPTY


def test_what_is_not_dated_has_no_lane() -> None:
    assert scale([EMPTY]) is None
    drawn = scale([on(2024)])
    assert drawn
    assert lanes([EMPTY], drawn) == []


def test_lines_fit_and_say_where_they_are_cut() -> None:
    assert fitted("Kurz", 400, 2) == ["Kurz"]
    lines = fitted("Der Rat beschließt nach langer Beratung den Neubau der Halle " * 5, 300, 2)
    assert len(lines) == 2
    assert lines[-1].endswith("…")
    assert set(lines[-1].split()) <= {
        *"Der Rat beschließt nach langer Beratung den Neubau der Halle …".split()
    }
    assert all(ems(line) * 15 <= 300 for line in lines)
    assert fitted("L" * 10_000, 300, 2)[0].endswith("…")
    assert fitted("", 300, 2) == [""]


def test_a_picture_is_as_high_as_its_rows() -> None:
    few, many = (
        drawing("Die Brücke", [on(2024, month) for month in range(1, most)], 680, "weit", charted=True)
        for most in (3, 9)
    )
    assert len(many.rows) == 8
    assert many.height > few.height
    assert many.rows[-1].top < many.height
    assert drawing("Die Brücke", [], 680, "eng", charted=True).rows == ()
