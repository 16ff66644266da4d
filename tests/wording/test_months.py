"""The months in the bracket beside an uncertain date, and the hour beside a day."""

import pytest

from tests.wording.datings import since, whole, within
from timeline.temporal.model import Dating, Grain
from timeline.wording import day_words_apart, months

ROWS: list[tuple[Dating, tuple[str, ...]]] = [
    (within("2024-09-01", "2024-11-30", Grain.SEASON), ("Sept.", "Okt.", "Nov.")),
    (within("2024-12-01", "2025-02-28", Grain.SEASON), ("Dez.", "Jan.", "Feb.")),
    (within("2024-01-30", "2024-02-02"), ("Jan.", "Feb.")),
    (within("2024-07-01", "2024-12-31", Grain.HALF), ("Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez.")),
    (within("2024-11-01", "2024-11-30", Grain.MONTH), ()),  # one month is no choice
    (within("2019-01-01", "2019-12-31", Grain.YEAR), ()),  # a year says it shorter
    (whole("2024-09-01", "2024-11-30"), ()),  # all of them, not any
    (since("2009-01-01", "2009-12-31", Grain.YEAR), ()),
]


@pytest.mark.parametrize(("dating", "found"), ROWS)
def test_the_months_that_it_may_be_any_of(dating: Dating, found: tuple[str, ...]) -> None:
    assert months(dating) == found


def test_english_months() -> None:
    assert months(within("2024-09-01", "2024-11-30", Grain.SEASON), "en") == ("Sept", "Oct", "Nov")


def test_a_day_and_its_hour_stand_apart() -> None:
    at = within("2023-03-09T09:15", "2023-03-09T09:15", Grain.MINUTE)
    assert day_words_apart(at) == (("9.", "Donnerstag"), "9.15\u00a0Uhr")
    assert day_words_apart(within("2023-03-09")) == (("9.", "Donnerstag"), "")
