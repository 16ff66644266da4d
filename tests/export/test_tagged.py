"""The record of `timeline tag`: exactly the fields of the contract."""

from dataclasses import replace

import pytest

from tests.wording.datings import before, minute, number, since, undated, within
from timeline.export.tagged import bounds, days, document
from timeline.temporal import tag

FIELDS = """start end text type value mod edtf earliest latest bounds relation grain anchor anchor_ref confidence reason
    alternatives""".split()
TEXT = "Am Montag hat der Rat entschieden. Einen Tag zuvor war ein Riss entdeckt worden."


def test_a_document() -> None:
    reference = minute("2025-04-29")
    record = document("x", tag(TEXT, reference), reference)
    assert list(record) == ["id", "timexes"]
    monday, sunday = record["timexes"]
    assert list(monday) == FIELDS
    assert TEXT[monday["start"] : monday["end"]] == monday["text"] == "Montag"
    assert (monday["earliest"], monday["latest"]) == ("2025-04-28", "2025-04-28")
    assert monday["bounds"] == ["2025-04-28T00:00", "2025-04-28T23:59"] * 2
    assert (sunday["anchor"], sunday["anchor_ref"]) == ("discourse", 0)
    assert "„Montag“" in sunday["reason"]
    for other in monday["alternatives"]:
        assert list(other) == ["value", "earliest", "latest", "bounds", "reason"]


@pytest.mark.parametrize(
    ("dating", "earliest", "latest", "within_bounds"),
    [
        (within("-0043-03-15"), "-0043-03-15", "-0043-03-15", ["-0043-03-15T00:00", "-0043-03-15T23:59"] * 2),
        (within("2024-02-29"), "2024-02-29", "2024-02-29", ["2024-02-29T00:00", "2024-02-29T23:59"] * 2),
        (
            since("2009-01-01", "2009-12-31"),
            "2009-01-01",
            "2009-12-31",
            ["2009-01-01T00:00", "2009-12-31T23:59", "2009-01-01T00:00", None],
        ),
        (
            replace(before("2025-04-28"), first=None, last=number("2025-04-27")),
            None,
            "2025-04-27",
            [None, "2025-04-27T23:59", None, "2025-04-27T23:59"],
        ),
        (undated(), None, None, [None] * 4),
    ],
)
def test_days_and_bounds(dating, earliest, latest, within_bounds) -> None:  # type: ignore[no-untyped-def]
    assert days(dating) == {"earliest": earliest, "latest": latest}
    assert bounds(dating) == within_bounds


def test_without_a_publication_date() -> None:
    [monday, may] = document(None, tag("Am Montag und am 3. Mai 2020.", None), None)["timexes"]
    assert monday["earliest"] is None
    assert may["earliest"] == "2020-05-03"


HISTORY = "Im Mai 1620 begann der Aufstand. Danach zog das Heer ab. Drei Tage später fiel die Stadt."


def test_a_history_has_connecting_words_as_signals() -> None:
    mentions = tag(HISTORY, None, domain="narrative")
    assert [mention.text for mention in mentions if mention.signal] == ["Danach"]
    record = document("x", mentions, None)
    assert [timex["text"] for timex in record["timexes"]] == ["Mai 1620", "Drei Tage später"]
    assert [timex["anchor_ref"] for timex in record["timexes"]] == [None, 0]


def test_news_has_their_days() -> None:
    reference = minute("2025-04-29")
    record = document("x", tag("Am Montag schloss das Bad. Danach war es still.", reference), reference)
    assert [timex["text"] for timex in record["timexes"]] == ["Montag", "Danach"]
