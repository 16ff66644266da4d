"""Why an event has its date, where no words of its sentence say so."""

import pytest
from flask import Flask

from tests.events.texts import told
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
