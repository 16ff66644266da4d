"""The words of a statement with its time expression marked."""

import pytest

from timeline.events.model import Certainty, Kind, Statement
from timeline.temporal import tag
from timeline.web.quotes import quote

REFERENCE = 739_370 * 1440  # 29 April 2025

QUOTES = {
    "Am Montag kam es zum Streit.": "[Am Montag] kam es zum Streit.",
    "Der Streit begann am Montag.": "Der Streit begann [am Montag].",
    "wo es im 12. Jahrhundert stand.": "… wo es [im 12. Jahrhundert] stand.",
    "Um 7.05 Uhr betraten sie das Büro,": "[Um 7.05 Uhr] betraten sie das Büro …",
    "Es war kalt.": "Es war kalt.",
    "es war am Montag,": "… es war [am Montag] …",
}


def statement(text: str, start: int) -> Statement:
    dating = tag("Am Montag", REFERENCE)[0].dating
    return Statement(
        key="a~b~0",
        article="a",
        source="",
        start=start,
        end=start + len(text),
        text=text,
        title="",
        kind=Kind.HAPPENING,
        dating=dating,
        certainty=Certainty.SURE,
        mention=0,
    )


@pytest.mark.parametrize(("text", "shown"), QUOTES.items())
def test_quote(text: str, shown: str) -> None:
    whole = f"Davor. {text}"
    found = next((m for m in tag(whole, REFERENCE) if m.start >= 7), None)
    parts = quote(statement(text, 7), found)
    assert "".join(f"[{part.text}]" if part.marked else part.text for part in parts) == shown


def test_a_mention_that_stands_elsewhere_marks_nothing() -> None:
    far = tag("Am Montag kam es zum Streit. Und dann war Ruhe.", REFERENCE)[0]
    assert not any(part.marked for part in quote(statement("Und dann war Ruhe.", 29), far))
