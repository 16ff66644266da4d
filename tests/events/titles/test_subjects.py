"""Where a subject behind its verb ends, when the title brings it in front. Published on Friday, 14 June 2024."""

import pytest

from tests.events.texts import told

SUBJECTS = {
    # behind somebody's name stands no genitive, "dessen" begins a phrase of its own
    "Am Montag gratulierte Präsident Weber der Kanzlerin.": "Präsident Weber gratulierte der Kanzlerin",
    "Am Montag kam Ministerin Ida Rothe der Bitte nach.": "Ministerin Ida Rothe kam der Bitte nach",
    "Am Montag durchsuchten Ermittler dessen Büro.": "Ermittler durchsuchten dessen Büro",
    "Am Montag eröffnete der Leiter der Schule den Markt.": "Der Leiter der Schule eröffnete den Markt",
    "Am Montag starb Karl Weber der Ältere.": "Karl Weber der Ältere starb",
    # two people, somebody and a place
    "Am Montag entließ Präsident Kern Ministerin Rothe.": "Präsident Kern entließ Ministerin Rothe",
    "Am Montag empfing der Papst Kanzler Weber.": "Der Papst empfing Kanzler Weber",
    "Am Montag besuchte Papst Leo Istanbul.": "Papst Leo besuchte Istanbul",
    "Am Montag warnte Botschafter Olexi Maremjew Moskau.": "Botschafter Olexi Maremjew warnte Moskau",
    "Am Montag trat der Vorsitzende Richter Karl Weber zurück.": "Der Vorsitzende Richter Karl Weber trat zurück",
    # a body, and whom it deals with
    "Am Montag verabschiedete die Schule Rektor Karl Weber.": "Die Schule verabschiedete Rektor Karl Weber",
    "Am Montag hat die Schule Rektor Karl Weber verabschiedet.": "Die Schule hat Rektor Karl Weber verabschiedet",
    "Am Montag entließ Schalke 04 Trainer Karl Weber.": "Schalke 04 entließ Trainer Karl Weber",
    "Am Montag wählte der Stadtrat Ida Rothe zur Bürgermeisterin.": "Der Stadtrat wählte Ida Rothe zur Bürgermeisterin",
    "Am Montag überreichte der Minister Ida Rothe den Preis.": "Der Minister überreichte Ida Rothe den Preis",
    "Am Montag überreichte der Minister Jan Weber den Preis.": "Der Minister Jan Weber überreichte den Preis",
    "Am Montag half der Trainer Kindern aus Ulm.": "Der Trainer half Kindern aus Ulm",
    # clubs
    "Am Montag empfing der SC Freiburg Eintracht Kassel.": "Der SC Freiburg empfing Eintracht Kassel",
    "Am Montag empfing der Ulmer SV Eintracht Kassel.": "Der Ulmer SV empfing Eintracht Kassel",
    "Am Montag bezwang Fortuna Ulm Eintracht Kassel mit 2:0.": "Fortuna Ulm bezwang Eintracht Kassel mit 2:0",
    "Am Montag siegte der SV Eintracht Kassel.": "Der SV Eintracht Kassel siegte",
    # what makes one expression with a verb
    "Am Montag nahm die Stadt Abschied von Jan Weber.": "Die Stadt nahm Abschied von Jan Weber",
    "Am Montag nahmen Hunderte Abschied von Jan Weber.": "Hunderte nahmen Abschied von Jan Weber",
    "Am Montag gab Trainer Jan Weber Auskunft über die Pläne.": "Trainer Jan Weber gab Auskunft über die Pläne",
    "Am Montag gewann Ida Rothe Gold in der Abfahrt.": "Ida Rothe gewann Gold in der Abfahrt",
    "Am Montag leisteten Lehrer Erste Hilfe.": "Lehrer leisteten Erste Hilfe",
    "Am Montag wurde das Ida Rothe Haus eröffnet.": "Das Ida Rothe Haus wurde eröffnet",
    # adjectives that stand for people
    "Am Montag warfen 20 Jugendliche Steine auf Autos.": "20 Jugendliche warfen Steine auf Autos",
    "Am Montag erhielt die Freiwillige Feuerwehr Ulm ein Auto.": "Die Freiwillige Feuerwehr Ulm erhielt ein Auto",
}


@pytest.mark.parametrize(("text", "expected"), SUBJECTS.items())
def test_where_a_subject_ends(text: str, expected: str) -> None:
    assert told(text)[-1].title == expected
