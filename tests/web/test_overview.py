"""The bars of the overview: honest about what is certain, and about what is left out."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from flask import Flask
from flask.testing import FlaskClient

from timeline.store.events import Bucket
from timeline.temporal.calendar import month_span, year_span
from timeline.web.asked import Asked
from timeline.web.overview import FEW_LABELS, MANY_LABELS, Overview, overview
from timeline.web.periods import Edge


@pytest.fixture(autouse=True)
def in_german(app: Flask) -> Iterator[None]:
    with app.test_request_context("/"):
        yield


def years(weights: dict[int, tuple[float, float]], asked: Asked | None = None) -> Overview:
    buckets = [Bucket(*year_span(year), *weight) for year, weight in weights.items()]
    return overview(buckets, asked or Asked(), "/")


def test_one_bar_says_nothing() -> None:
    assert years({}).bars == ()
    assert years({2024: (3, 3)}).bars == ()


def test_years_with_the_share_that_is_certain() -> None:
    found = years({2023: (10, 10), 2024: (5, 2)}).bars
    assert [(bar.name, bar.certain, bar.possible) for bar in found] == [("2023", 96, 0), ("2024", 19.2, 28.8)]
    assert [bar.url for bar in found] == ["/?von=2023&bis=2023", "/?von=2024&bis=2024"]


def test_time_left_out_is_a_gap() -> None:
    assert [bar.gap for bar in years({1897: (9, 9), 1901: (9, 9), 1902: (9, 9)}).bars] == [False, True, False]


def test_a_decade_that_holds_little_is_one_bar() -> None:
    assert [bar.name for bar in years({1981: (1, 1), 1988: (1, 1), 2024: (9, 9)}).bars] == ["1980er", "2024"]


def test_a_century_in_which_something_happened_is_one_bar() -> None:
    weights = dict.fromkeys(range(1101, 1201), (0.01, 0.0)) | {2024: (2.0, 2.0)}
    found = years(weights).bars
    assert [bar.name for bar in found] == ["12. Jh.", "2024"]
    assert found[0].title == "1 Ereignis, nicht sicher"


def test_months_where_all_lies_in_a_few_years() -> None:
    buckets = [Bucket(*month_span(2023, 11), 4, 4), Bucket(*month_span(2024, 1), 1, 1)]
    found = overview(buckets, Asked(), "/").bars
    assert [(bar.name, bar.gap) for bar in found] == [("Nov. 2023", False), ("Jan. 2024", True)]
    assert found[0].url == "/?von=11%2F2023&bis=11%2F2023"


def test_the_caption_says_what_is_left_out(client: FlaskClient) -> None:
    assert "Leere Jahre und Offenes („seit 2019“) fehlen." in client.get("/dossier/alle").text
    few = client.get("/dossier/alle?q=Ammoniakunfall").text
    assert "Leere Monate und Offenes" in few
    assert "Leere Jahre" not in few


def test_what_lies_outside_of_the_period_is_faded() -> None:
    asked = Asked(start=Edge("2024", year_span(2024)[0]), end=Edge("2024", year_span(2024)[1]))
    assert [(bar.current, bar.faded) for bar in years({2023: (1, 1), 2024: (9, 9)}, asked).bars] == [
        (False, True),
        (True, False),
    ]


def test_names_below_the_bars_stand_equally_apart() -> None:
    for count in range(2, 60):
        bars = years({1900 + n: (1, 1) for n in range(count)}).bars
        for labels, most in ((("named",), FEW_LABELS), (("named", "named-if-wide"), MANY_LABELS)):
            named = [n for n, bar in enumerate(bars) if bar.label in labels]
            assert len({b - a for a, b in pairwise(named)}) <= 1
            assert len(named) <= most
