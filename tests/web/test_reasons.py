"""Why an event has its date, where no words of its sentence say so."""

from datetime import UTC, datetime

import pytest
from flask import Flask

from tests.events.texts import article, told
from timeline.store.articles import StoredArticle
from timeline.temporal import tag
from timeline.web.shelves import Shelf

WITHOUT_A_TIME = {
    "Der Rat hat sich geeinigt.": "Wann es geschah, sagt der Text nicht: spätestens, als der Artikel erschien.",
    "Am Montag brannte die Halle. Zwei Autos brannten aus.": (
        "Der Satz nennt selbst keine Zeit; sein Datum ist aus dem erschlossen, was im Text daneben steht."
    ),
}


@pytest.mark.parametrize(("text", "reason"), WITHOUT_A_TIME.items())
def test_why_what_names_no_time_has_its_date(app: Flask, text: str, reason: str) -> None:
    one = told(text)[-1]
    with app.test_request_context("/"):
        assert Shelf({}, {}).reason(one, one.dating) == reason


def test_why_what_adds_up_reaches_to_the_publication(app: Flask) -> None:
    text = "Seit März hat die Polizei in Ulm 37 Männer festgenommen."
    one, reference = told(text)[-1], article(text).reference
    mention = tag(text, reference)[0]
    stored = StoredArticle("a", None, "", text, "Blatt", "", datetime(2024, 6, 14, tzinfo=UTC), reference, 1)
    with app.test_request_context("/"):
        reason = Shelf({"a": stored}, {("a", 0): mention}).reason(one, one.dating)
    assert reason.endswith(
        "also seit März 2024. Zusammengezählt ist, was von da an geschah, bis der Artikel erschien."
    )
