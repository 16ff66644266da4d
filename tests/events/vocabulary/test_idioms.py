"""Which kinds of happening sentences tell, by which two of them are compared."""

import pytest

from tests.events.texts import told
from timeline.events.vocabulary.words import is_kind

TOLD = {
    "mussten zwei Arbeiter ins Krankenhaus.": {"INJURY"},
    "sprachen die Richter den Wirt schuldig.": {"VERDICT"},
    "klickten für den Dealer die Handschellen.": {"ARREST"},
    "stach ein Mann auf zwei Gäste ein.": {"ATTACK"},
    "erfasste ein Auto einen Radfahrer.": {"ACCIDENT"},
    "überschlug sich ein Lastwagen.": {"ACCIDENT"},
    "floss in Ulm wieder Strom.": {"RESTORATION"},
    "entfernten Experten den Zünder.": {"DEFUSAL"},
    "ist der Investor abgesprungen.": {"WITHDRAWAL"},
    "meldete die Firma Kurzarbeit an.": {"SHORTTIME"},
    "ist das neue Gesetz in Kraft getreten.": {"LAW"},
    "legten die Rebellen die Waffen nieder.": {"CEASEFIRE"},
    "bekam der Verein einen Zuschuss.": {"FUNDING"},
    "fanden die Beamten eine Waffe.": {"FIND"},
    "starben bei dem Brand zwei Bewohner.": {"DEATH", "FIRE"},
    "hielten Nachbarn den Wirt bis zum Eintreffen der Polizei auf.": set(),
    "hielt er den Kurs fest.": set(),
    "hatten Besucher vor verschlossenen Türen gestanden.": set(),
    "hatte der Wirt im Verhör die Tat gestanden.": {"CONFESSION", "INTERROGATION"},
    "landete der Bus im Graben.": {"ACCIDENT"},
    "begann das Sammeln, drei Tage nach dem Ja des Rates zum Verkauf.": {"BEGIN"},
    "erfuhren die Gäste von der Entscheidung.": set(),
    "verschüttete Geröll das Gleis.": {"LANDSLIDE"},
    "wurde die Brücke zum Einsturz gebracht.": {"DEMOLITION"},
    "bat der Dezernent um seine Entlassung.": {"RESIGNATION"},
    "nahm die Staatsanwaltschaft Ermittlungen auf.": {"PROCEEDINGS"},
}


@pytest.mark.parametrize(("text", "expected"), TOLD.items())
def test_what_a_sentence_tells(text: str, expected: set[str]) -> None:
    assert set(filter(is_kind, told(f"Am Montag {text}")[0].words)) == expected
