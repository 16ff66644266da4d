"""What an article begins with and nothing dates is told, as over by the day of publication."""

import pytest

from tests.events.texts import days, told
from timeline.events.model import Certainty, Kind

NEWS = {
    "Der Rat hat sich geeinigt und damit Neuwahlen verhindert.": (
        "Der Rat hat sich geeinigt und damit Neuwahlen verhindert"
    ),
    "An zwölf Orten in Eilmar wurden 22 neue Stolpersteine verlegt.": (
        "An zwölf Orten in Eilmar wurden 22 neue Stolpersteine verlegt"
    ),
    "Das Gericht erklärte die Wahl vom 2. April für ungültig.": "Das Gericht erklärte die Wahl vom 2. April für ungültig",
    "Ida Rothe gewinnt in Eilmar die Goldmedaille.": "Ida Rothe gewinnt in Eilmar die Goldmedaille",
    "Nach der verlorenen Wahl am 1. Juni hat nun Ida Rothe den Rat aufgelöst.": (
        "Nach der verlorenen Wahl am 1. Juni hat nun Ida Rothe den Rat aufgelöst"
    ),
    "Forscher haben einen bislang unbekannten Hohlraum aufgespürt.": (
        "Forscher haben einen bislang unbekannten Hohlraum aufgespürt"
    ),
    "Ein Gesetz, das vorsieht, dass alle Kinder schwimmen lernen, wurde im Rat angenommen.": (
        "Ein Gesetz wurde im Rat angenommen"
    ),
    "Um Kosten zu sparen, hat Ida Rothe kürzere Wege vorgeschlagen.": "Ida Rothe hat kürzere Wege vorgeschlagen",
    "Nach einem Spiel gegen Köln konnte sich der SV Eilmar für das Finale qualifizieren.": (
        "Nach einem Spiel gegen Köln konnte sich der SV Eilmar für das Finale qualifizieren"
    ),
    "Der Rat lud zur jährlichen Tagung nach Eilmar.": "Der Rat lud zur jährlichen Tagung nach Eilmar",
    # who has this name denies nothing
    "Jan Weber und Nie Rothe wurden benannt.": "Jan Weber und Nie Rothe wurden benannt",
}
NO_NEWS = (
    "Der Flughafen Eilmar ist der Sitz mehrerer Firmen.",
    "Der Rat ist besorgt um das Trinkwasser.",
    "Das Fest wurde jedes Jahr mit einer Torte gefeiert.",
    "Die Molkerei in Eilmar schließt.",
    "Die Stadt will das Bad schließen.",
    "Wer hat die Halle angezündet?",
    "Neben der 1985 errichteten und 2015 erweiterten Halle entsteht ein Haus.",
)


@pytest.mark.parametrize(("text", "title"), NEWS.items())
def test_first_sentences_that_nothing_dates(text: str, title: str) -> None:
    (one,) = (statement for statement in told(text) if statement.mention is None)
    assert (one.title, one.kind, one.certainty) == (title, Kind.HAPPENING, Certainty.INFERRED)
    assert days(one) == (None, "2024-06-14")
    assert not one.doubted


@pytest.mark.parametrize("text", NO_NEWS)
def test_first_sentences_that_tell_no_news(text: str) -> None:
    assert told(text) == ()


def test_first_words_and_denials() -> None:
    (said,) = told("Der Forscher Jan Weber sagte, dass die Grube sicher sei.")
    assert (said.title, said.kind) == (
        "Der Forscher Jan Weber sagte, dass die Grube sicher sei",
        Kind.UTTERANCE,
    )
    (denied,) = told("Die Firma hat das Gehalt ihres Fahrers nicht bezahlt.")
    assert denied.doubted
