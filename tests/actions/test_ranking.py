"""How early the queue shows what is wrong."""

from datetime import UTC
from pathlib import Path

import pytest

from timeline.actions.ranking import Item, calibration, found_early, queued
from timeline.events.impact import impacts
from timeline.ingest.annotations import Annotated, GoldTimex
from timeline.ingest.gold import read_gold
from timeline.temporal import tag

NOON = 739_370 * 1440 + 720


def test_what_much_hangs_on_comes_first() -> None:
    text = "Am Montag brannte es. Einen Tag zuvor gab es Streit. Zwei Tage später kam Hilfe. Am 3. März 2024 regnete es."
    found = tag(text, NOON)
    worth = dict(zip([m.text for m in found], impacts(found, ()), strict=True))
    assert worth["Montag"] > worth["3. März 2024"] > 0
    alone = impacts(found[:1], ())
    assert worth["Montag"] > alone[0]


def test_the_share_found_early() -> None:
    items = [Item(n / 10, 0.95, wrong=n in (1, 9)) for n in range(10)]
    assert found_early(items) == (1, 2)
    assert calibration(items) == [(0.9, 10, 8)]


def test_only_what_the_gold_knows() -> None:
    text = "Am Montag kam er, am Freitag ging er."
    gold = Annotated("a", text, "2024-10-09", (GoldTimex(3, 9, "DATE", "2024-10-14"),))
    [item] = queued([gold], UTC)
    assert item.wrong


@pytest.mark.slow
def test_most_of_what_is_wrong_is_found_early(shared: Path) -> None:
    """On the development corpora; in a random order the first 30 % of the queue would hold 30 %."""
    items = [
        item for _, documents in read_gold(shared / "corpora" / "dev") for item in queued(documents, UTC)
    ]
    early, wrong = found_early(items)
    assert early >= 0.6 * wrong
