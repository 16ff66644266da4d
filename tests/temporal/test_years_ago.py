"""A feast, month or night "vor einem Jahr": the one that is nearest to the day so many years ago."""

from datetime import date

import pytest

from timeline.temporal import tag
from timeline.temporal.calendar import civil

SAID_ON_3_JANUARY_2017 = {
    "In der Silvesternacht vor einem Jahr brannte es.": (2015, 12, 31),
    "An Silvester vor einem Jahr brannte es.": (2015, 12, 31),
    "Am Pfingstmontag vor zwei Jahren brannte es.": (2015, 5, 25),
    "In der Nacht zum 3. Mai vor zwei Jahren brannte es.": (2015, 5, 2),
    "Im Herbst vor einem Jahr brannte es.": (2015, 9, 1),
}


@pytest.mark.parametrize(("text", "day"), SAID_ON_3_JANUARY_2017.items())
def test_so_many_years_ago(text: str, day: tuple[int, int, int]) -> None:
    first = tag(text, date(2017, 1, 3).toordinal() * 1440 + 720)[0].dating.first
    assert first is not None
    assert civil(first) == day
