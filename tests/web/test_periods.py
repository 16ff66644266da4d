"""Dates as people type them, and what they mean."""

from collections.abc import Iterator

import pytest
from flask import Flask

from timeline.temporal.calendar import MINUTES_A_DAY, day_number
from timeline.temporal.notation import iso_day
from timeline.web.periods import read_edges, read_period

TODAY = day_number(2025, 4, 29)

UNDERSTOOD = {
    ("2025-04-28", "2025-04-28"): [
        "28.4.2025",
        "28. April 2025",
        "2025-04-28",
        " 28.4.2025 ",
        "April 28, 2025",
    ],
    ("2024-03-01", "2024-03-31"): ["März 2024", "im März 2024", "2024-03", "3/2024", "03.2024"],
    ("2024-01-01", "2024-12-31"): ["2024", "im Jahr 2024"],
    ("2024-09-01", "2024-11-30"): ["Herbst 2024", "im Herbst 2024"],
    ("2024-05-01", "2024-07-31"): ["zwischen Mai und Juli 2024"],
    ("2025-11-13", "2025-11-15"): ["13. bis 15. November 2025", "vom 13. bis 15. November 2025"],
    ("-0043-01-01", "-0043-12-31"): ["44 v. Chr."],
    ("0101-01-01", "0101-12-31"): ["101"],
    ("2025-04-29", "2025-04-29"): ["heute"],
    ("2025-06-09", "2025-06-09"): ["Pfingstmontag 2025"],
}
NOT_UNDERSTOOD = [
    "",
    " ",
    "Quatsch",
    "30.2.2025",
    "2024-13",
    "1234567",
    "2024 Quatsch",
    "' OR 1=1 --",
    "x" * 5000,
    "täglich",
    "damals",
]


@pytest.fixture(autouse=True)
def in_german(app: Flask) -> Iterator[None]:
    with app.test_request_context("/"):
        yield


@pytest.mark.parametrize(("typed", "days"), [(t, days) for days, typed in UNDERSTOOD.items() for t in typed])
def test_understood(typed: str, days: tuple[str, str]) -> None:
    dating = read_period(typed, TODAY * MINUTES_A_DAY)
    assert dating is not None
    assert dating.first is not None
    assert dating.last is not None
    assert (iso_day(dating.first), iso_day(dating.last)) == days


@pytest.mark.parametrize("typed", NOT_UNDERSTOOD)
def test_not_understood(typed: str) -> None:
    assert read_period(typed, TODAY * MINUTES_A_DAY) is None


def test_a_period_reaches_from_the_first_day_of_its_start_to_the_last_of_its_end() -> None:
    notes: list[str] = []
    start, end = read_edges("März 2024", "2024", TODAY, notes)
    assert (start.spoken, end.spoken) == ("1.\u00a0März 2024", "31.\u00a0Dezember 2024")
    assert not notes


def test_a_period_from_later_to_earlier_is_turned_round_with_a_word_about_it() -> None:
    notes: list[str] = []
    start, end = read_edges("2025", "2023", TODAY, notes)
    assert (start.typed, end.typed) == ("2023", "2025")
    assert "verkehrt herum" in notes[0]


def test_what_is_no_date_is_left_open_with_a_word_about_it() -> None:
    notes: list[str] = []
    start, end = read_edges("Quatsch", "2024", TODAY, notes)
    assert start.day is None
    assert end.day is not None
    assert "„Quatsch“" in notes[0]
