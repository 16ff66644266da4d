"""A text in paragraphs with its mentions, and what is said about one of them."""

from collections.abc import Iterator

import pytest
from flask import Flask

from timeline.temporal import tag
from timeline.temporal.calendar import MINUTES_A_DAY, day_number
from timeline.web.passages import Passage

REFERENCE = day_number(2025, 4, 29) * MINUTES_A_DAY + 600
TEXT = (
    "Am Montag kam es zu einem Streit.\n\n  Einen Tag zuvor war alles ruhig.\nDie Tagung läuft vom 13. bis "
    "15. November.\n\n\nEnde."
)


@pytest.fixture(autouse=True)
def in_german(app: Flask) -> Iterator[None]:
    with app.test_request_context("/"):
        yield


def passage(opened: int | None = None, text: str = TEXT) -> Passage:
    return Passage(text, tag(text, REFERENCE), REFERENCE, lambda index: f"#{index}", opened)


def test_the_paragraphs_hold_all_of_the_text() -> None:
    found = passage().paragraphs()
    assert ["".join(part.text for part in parts) for parts in found] == [
        "Am Montag kam es zu einem Streit.",
        "Einen Tag zuvor war alles ruhig.\nDie Tagung läuft vom 13. bis 15. November.",
        "Ende.",
    ]


def test_a_mention_is_marked_with_its_preposition_and_a_range_once() -> None:
    marked = [part.text for parts in passage().paragraphs() for part in parts if part.mention is not None]
    assert marked == ["Am Montag", "Einen Tag zuvor", "vom 13. bis 15. November"]


def test_what_is_open_shows_what_it_hangs_on_and_what_hangs_on_it() -> None:
    below, above = passage(1).opened(), passage(0).opened()
    assert below is not None
    assert below.anchor is not None
    assert (below.when, below.anchor.text) == ("Sonntag, 27.\u00a0April 2025", "Am Montag")
    assert above is not None
    assert [dependent.text for dependent in above.dependents] == ["Einen Tag zuvor"]
    roles = [part.role for parts in passage(1).paragraphs() for part in parts if part.mention is not None]
    assert roles == ["anchor", "open", ""]


def test_a_text_without_mentions() -> None:
    assert passage(text="Nichts.").paragraphs() == [[("Nichts.", None, "", "", "")]]
    assert passage(text="").paragraphs() == []
