"""What had happened at an hour that the day of publication had not seen yet was the day before."""

from datetime import datetime

import pytest

from timeline.temporal import tag
from timeline.temporal.calendar import civil

OF_26_NOVEMBER = {
    ("2024-11-26T06:30", "Um 21.47 Uhr war es amtlich."): 25,
    ("2024-11-26T22:30", "Um 21.47 Uhr war es amtlich."): 26,
    ("2024-11-26T00:00", "Um 21.47 Uhr war es amtlich."): 26,  # a day without its hour
    ("2024-11-26T12:00", "Um 21.47 Uhr war es amtlich."): 26,
    ("2024-11-26T01:00", "Um 21.47 Uhr war es amtlich."): 26,  # the same, of a machine in another zone
    ("2024-11-26T06:30", "Am Abend brach ein Feuer aus."): 25,
    ("2024-11-26T20:30", "Am Abend brach ein Feuer aus."): 26,
    ("2024-11-26T06:30", "Um 19 Uhr wird gefeiert."): 26,
    ("2024-11-26T06:30", "Am Sonntag brannte es. Gegen 21 Uhr war es gelöscht."): 24,
    ("2024-11-26T06:30", "Heute um 17 Uhr wurde gefeiert."): 26,
}


@pytest.mark.parametrize(("given", "day"), OF_26_NOVEMBER.items())
def test_hours_before_print(given: tuple[str, str], day: int) -> None:
    published, text = datetime.fromisoformat(given[0]), given[1]
    minute = published.toordinal() * 1440 + published.hour * 60 + published.minute
    dating = tag(text, minute)[-1].dating
    assert dating.first is not None
    assert civil(dating.first) == (2024, 11, day)
