"""Two that one verb is told of, each at its time or together: the text, and all its titles. Published on 14 June 2024."""

import pytest

from tests.events.texts import told

TITLES = {
    # in the number of the other, with what the first did it to
    "Am Montag starben zwei Männer, am Dienstag eine Frau.": ["Zwei Männer starben", "Eine Frau starb"],
    "Zwei Männer starben am Montag, eine Frau am Dienstag.": ["Zwei Männer starben", "Eine Frau starb"],
    "Am Montag lehnte der Rat den Antrag ab, am Dienstag der Kreistag.": [
        "Der Rat lehnte den Antrag ab",
        "Der Kreistag lehnte den Antrag ab",
    ],
    "Am Montag besuchte der Rat die Schule, am Dienstag die Klinik.": [
        "Der Rat besuchte die Schule",
        "Der Rat besuchte die Klinik",
    ],
    "Am Montag gewann Ida Rothe Gold, am Dienstag Anna Kern Silber.": [
        "Ida Rothe gewann Gold",
        "Anna Kern gewann Silber",
    ],
    "Am Montag half der Wirt der Köchin, am Dienstag der Kellnerin.": [
        "Der Wirt half der Köchin",
        "Der Wirt half der Kellnerin",
    ],
    "Der Zug fiel am Montag aus und am Dienstag der Bus.": ["Der Zug fiel aus", "Der Bus fiel aus"],
    # another does the same, or has the same done, at a time of its own
    "Am Montag wurde Jan Weber gewählt, am Dienstag Ida Rothe.": [
        "Jan Weber wurde gewählt",
        "Ida Rothe wurde gewählt",
    ],
    "Am Montag kam Jan Weber, am Dienstag Ida Rothe.": ["Jan Weber kam", "Ida Rothe kam"],
    "Am Montag wurden drei Häuser, am Dienstag zwei Scheunen zerstört.": [
        "Drei Häuser wurden zerstört",
        "Zwei Scheunen wurden zerstört",
    ],
    "Die Arbeiten beginnen am Montag und dauern voraussichtlich bis Ende 2026.": [
        "Die Arbeiten beginnen",
        "Die Arbeiten dauern voraussichtlich bis Ende 2026",
    ],
    "Der Mann starb am Montag und die Frau am Dienstag.": ["Der Mann starb", "Die Frau starb"],
    "Der Mann wurde am Montag und die Frau am Dienstag festgenommen.": [
        "Der Mann wurde festgenommen",
        "Die Frau wurde festgenommen",
    ],
    "Beginn ist im August, Ende voraussichtlich im Dezember.": [
        "Beginn ist im August",
        "Ende ist voraussichtlich im Dezember",
    ],
    "Zwei starben am Montag, ein Gast am Dienstag.": ["Zwei starben, ein Gast am Dienstag"],
    # the next of the same
    "Die zweite Runde endete im Mai, die dritte ist für den 10. Juli angesetzt.": [
        "Die zweite Runde endete",
        "Die dritte Runde ist angesetzt",
    ],
    # so many of the same
    "Am Montag kamen 200 Gäste, am Dienstag nur noch 50.": ["200 Gäste kamen", "Nur noch 50 Gäste kamen"],
    "Der Verein verkaufte am Montag 30 Karten, am Dienstag sogar 40.": [
        "Der Verein verkaufte 30 Karten",
        "Der Verein verkaufte sogar 40 Karten",
    ],
    "Am Montag wurden 40 Diebe gefasst, am Dienstag zwei.": [
        "40 Diebe wurden gefasst",
        "Zwei Diebe wurden gefasst",
    ],
    # another thing is done to
    "Der Rat hat den Etat am Montag und die Satzung am Dienstag beschlossen.": [
        "Der Rat hat den Etat beschlossen",
        "Der Rat hat die Satzung beschlossen",
    ],
    "Die Polizei nahm einen Mann am Montag und eine Frau am Dienstag fest.": [
        "Die Polizei nahm einen Mann fest",
        "Die Polizei nahm eine Frau fest",
    ],
    # one becomes two things
    "2004 wurde sie Rätin, 2011 Leiterin.": ["Sie wurde Rätin", "Sie wurde Leiterin"],
    # the one and the other
    "Der eine starb am Montag, der andere am Dienstag.": ["Der eine starb", "Der andere starb"],
    "Die einen gingen am Montag, die anderen blieben.": ["Die einen gingen, die anderen blieben"],
    # of what so many are
    "Ein Mann starb, zwei wurden am Montag verletzt.": ["Ein Mann starb, zwei wurden verletzt"],
    "Ein Mann starb am Montag, zwei wurden am Dienstag verletzt.": ["Ein Mann starb", "Zwei wurden verletzt"],
    # two that belong together
    "Am Montag traten sowohl der Rat von Eilmar als auch die Rätin Ida Rothe zurück.": [
        "Sowohl der Rat von Eilmar als auch die Rätin Ida Rothe traten zurück"
    ],
    "Am Montag kamen weder der Rat noch die Rätin.": ["Weder der Rat noch die Rätin kamen"],
    # what a club is called is no object; what somebody is stays between its commas
    "Zwar gewann der SV Eilmar am Montag, aber er stieg ab.": ["Der SV Eilmar gewann"],
    "Jan Weber, 54, Bürgermeister von Eilmar, trat am Montag zurück.": [
        "Jan Weber, Bürgermeister von Eilmar, trat zurück"
    ],
    "Jan Weber, 54, trat am Montag zurück.": ["Jan Weber trat zurück"],
}


@pytest.mark.parametrize(("text", "expected"), TITLES.items())
def test_what_is_told_of_two(text: str, expected: list[str]) -> None:
    assert [one.title for one in told(text)] == expected
