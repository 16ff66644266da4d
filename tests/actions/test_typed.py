"""A date as an editor types it."""

from datetime import date

import pytest

from timeline.actions import read_typed
from timeline.ingest.refusals import Refused
from timeline.temporal.model import Anchor, How
from timeline.temporal.notation import iso_minute
from timeline.wording import date_words

REFERENCE = date(2025, 4, 29).toordinal() * 1440

UNDERSTOOD = {
    "28.4.2025": "2025-04-28",
    "28. April 2025": "2025-04-28",
    "2025-4-28": "2025-04-28",
    "am Montag": "2025-04-28",
    "Herbst 2024": "2024-23",
    "im Herbst 2024": "2024-23",
    "3/2024": "2024-03",
    "03.2024": "2024-03",
    "April 28, 2025": "2025-04-28",
    "March 2024": "2024-03",
    "autumn 2024": "2024-23",
    "44 v. Chr.": "-0043",
    "2024-10": "2024-10",
    "2024-10~": "2024-10~",
    "2024": "2024",
    "44": "0044",
    "zwischen Mai und Juli 2024": "[2024-05-01..2024-07-31]",
    "von Mai bis Juli 2024": "2024-05-01/2024-07-31",
    "um Oktober 2024": "2024-10~",
    "ca. 28.4.2025": "2025-04-28~",
    "um den Herbst 2024": "2024-23~",
    "vom 14. bis 17. November 2024": "2024-11-14/2024-11-17",
    "2024-05/2024-07": "2024-05-01/2024-07-31",
    "[2024-05-03..2024-05-09]": "[2024-05-03..2024-05-09]",
    "2024-05/..": "2024-05-01/..",
    "seit 2009": "2009/..",
    "vor dem 9. März 2024": "[..2024-03-08]",
    "199X": "199X",
}

REFUSED = {
    "": "no-typed-date",
    "irgendwann": "not-a-date",
    "die Brücke": "not-a-date",
    "2024-13": "not-a-date",
    "2024-00-10": "no-such-day",
    "x" * 200: "not-a-date",
    "30.2.2025": "no-such-day",
    "2025-02-30": "no-such-day",
    "30. Februar 2025": "no-such-day",
    "vom 17. bis 14. November 2024": "end-before-start",
    "17.11.2024 bis 14.11.2024": "end-before-start",
    "2024-05/2024-03": "end-before-start",
}


@pytest.mark.parametrize(("typed", "edtf"), UNDERSTOOD.items())
def test_understood(typed: str, edtf: str) -> None:
    dating = read_typed(f" {typed} ", REFERENCE)
    assert dating.edtf == edtf
    assert (dating.anchor, dating.reason.how, dating.confidence) == (Anchor.ABSOLUTE, How.DECIDED, 1.0)


@pytest.mark.parametrize(("typed", "case"), REFUSED.items())
def test_refused(typed: str, case: str) -> None:
    with pytest.raises(Refused) as refused:
        read_typed(typed, REFERENCE)
    assert refused.value.case == case
    assert refused.value.message("de")


def test_what_is_rough_is_no_more_exact_than_it_says() -> None:
    """What is shown back has to say so, too."""
    for typed, exact in {"2024-10~": "2024-10", "2024-04-28~": "2024-04-28", "2024-23~": "2024-23"}.items():
        rough, sharp = (read_typed(t, REFERENCE) for t in (typed, exact))
        assert (rough.bounds.earliest_start or 0) < (sharp.bounds.earliest_start or 0)
        assert (rough.bounds.latest_end or 0) > (sharp.bounds.latest_end or 0)
        assert date_words(rough).startswith("um ")
    assert date_words(read_typed("2024-10~/2024-12", REFERENCE)) == "zwischen August und Dezember 2024"


def test_some_time_within_is_not_all_of_it() -> None:
    within, whole = (read_typed(t, REFERENCE).bounds for t in ("[2024-05..2024-07]", "2024-05/2024-07"))
    assert iso_minute(within.latest_start or 0) == "2024-07-31T23:59"
    assert iso_minute(whole.latest_start or 0) == "2024-05-31T23:59"
    assert (within.earliest_start, within.latest_end) == (whole.earliest_start, whole.latest_end)
