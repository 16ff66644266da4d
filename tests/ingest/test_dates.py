"""Publication dates: how they may be written, and what "now" means in the article."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from timeline.ingest.dates import check_date, civil_minutes, in_zone, read_date
from timeline.ingest.refusals import Refused
from timeline.temporal.notation import iso_minute

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2025, 5, 1, 12, tzinfo=UTC)

READ = {
    "2025-04-29T00:00:00": [
        "2025-04-29",
        "20250429",
        "29.04.2025",
        "29.4.25",
        "29. April 2025",
        "April 29, 2025",
    ],
    "2025-04-29T10:32:00": ["2025-04-29T10:32", "29.04.2025, 10:32 Uhr", "29. April 2025 um 10.32 Uhr"],
    "2025-04-29T10:00:00": ["29.04.2025 10 Uhr"],
    "2025-04-29T10:32:00+02:00": [
        "2025-04-29T10:32+02:00",
        "29.04.2025, 10:32 Uhr MESZ",
        "29.04.2025 10:32 Uhr +0200",
        "Tue, 29 Apr 2025 10:32:00 +0200",
    ],
    "2025-04-29T10:32:00+00:00": ["2025-04-29T10:32:00Z", "29.04.2025 10:32 UTC"],
    "2024-02-29T00:00:00": ["29.02.2024", "2024-02-29", "29. Februar 2024"],
    "2025-01-29T00:00:00": ["29. Jänner 2025"],
    "2025-06-05T00:00:00": ["05/06/2025"],
}


@pytest.mark.parametrize(("date", "given"), [(date, given) for date, row in READ.items() for given in row])
def test_read(date: str, given: str) -> None:
    assert read_date(given).isoformat() == date


@pytest.mark.parametrize(
    "given",
    "gestern|Montag|April 2025|2025|30.02.2025|29.02.2025|2025-02-29|1.13.2025|2025-04-29 25:00|Die||1745915520"
    "|99999-01-01|10/2025|keine Angabe".split("|"),
)
def test_no_date(given: str) -> None:
    with pytest.raises(Refused) as refused:
        read_date(given)
    assert refused.value.case == "no-such-date"


LOCAL = {
    "2025-07-02T01:30": [
        "2025-07-01T23:30:00Z",
        "2025-07-01T23:30:00+00:00",
    ],  # a machine's clock: tomorrow in Berlin
    "2025-07-01T23:30": ["2025-07-01T23:30:00", "2025-07-01T23:30:00+02:00", "2025-07-01T23:30:00-05:00"],
    "2025-01-02T00:30": ["2025-01-01T23:30:00Z"],
}


@pytest.mark.parametrize(
    ("local", "given"), [(local, given) for local, row in LOCAL.items() for given in row]
)
def test_the_moment_that_now_means(local: str, given: str) -> None:
    assert iso_minute(civil_minutes(read_date(given), BERLIN)) == local


def test_a_time_of_an_odd_old_zone_stays_what_was_written() -> None:
    assert in_zone(datetime(1700, 1, 1), BERLIN).replace(tzinfo=None) == datetime(1700, 1, 1)  # noqa: DTZ001


@pytest.mark.parametrize(
    ("given", "case"),
    [
        ("2025-05-08", None),
        ("2025-05-09", "too-late"),
        ("9999-12-31", "too-late"),
        ("1600-01-01", None),
        ("1599-12-31", "too-early"),
        ("0044-03-15", "too-early"),
    ],
)
def test_nobody_published_then(given: str, case: str | None) -> None:
    found = None
    try:
        check_date(read_date(given), NOW, BERLIN)
    except Refused as refused:
        found = refused.case
    assert found == case


def test_a_year_before_christ_is_too_early() -> None:
    with pytest.raises(Refused) as refused:
        read_date("-0043-03-15")
    assert refused.value.case == "too-early"
