"""Titles say of a year what stays true. Published on Friday, 14 June 2024."""

import pytest

from tests.events.texts import told
from timeline.events.telling.leads import of_publication
from timeline.events.titles.years import with_years
from timeline.temporal.calendar import day_number

TITLES = {
    "Die Brücke bleibt bis Juni kommenden Jahres gesperrt.": "Die Brücke bleibt bis Juni 2025 gesperrt",
    "Die Brücke bleibt bis Ende des nächsten Jahres gesperrt.": "Die Brücke bleibt bis Ende 2025 gesperrt",
    "Am Montag lobte die Rätin den Abriss im Mai vergangenen Jahres.": "Die Rätin lobte den Abriss im Mai 2023",
}


@pytest.mark.parametrize(("text", "title"), TITLES.items())
def test_a_year_is_told_by_its_number(text: str, title: str) -> None:
    assert title in [one.title for one in told(text)]


def test_what_somebody_says_stays_as_it_was_said() -> None:
    said = "Jan Weber: „Wir bauen bis Juni nächsten Jahres“"
    today = day_number(2024, 6, 14)
    assert with_years(said, of_publication(today), today) == said


def test_what_is_told_of_an_earlier_year_counts_from_that() -> None:
    told_of = "Die Brücke blieb bis Juni nächsten Jahres gesperrt"
    assert with_years(told_of, of_publication(day_number(2011, 6, 14)), day_number(2024, 6, 14)) == told_of
