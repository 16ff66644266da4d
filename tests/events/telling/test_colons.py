"""What is only announced with a colon has the title of what stands behind. Published on Friday, 14 June 2024."""

import pytest

from tests.events.texts import told

ANNOUNCED = {
    "Noch am 13. Mai war klar: Der Verein unterstützt den Streik der Gärtner.": (
        "Der Verein unterstützt den Streik der Gärtner"
    ),
    "Am Montag war es dann so weit: Ida Rothe wurde nachträglich freigesprochen.": (
        "Ida Rothe wurde nachträglich freigesprochen"
    ),
    "Am Montag ist die Entscheidung gefallen: Die Klinik in Salmstedt wird geschlossen.": (
        "Die Klinik in Salmstedt wird geschlossen"
    ),
    "Eilmar ist seit Mittwoch um eine Attraktion reicher: Im Park wurde das Museum eingeweiht.": (
        "Im Park wurde das Museum eingeweiht"
    ),
    "Am Montag teilte die Firma mit: Das Werk wird verkauft.": "Die Firma: Das Werk wird verkauft",
    "Jan Weber sagte in einer Sitzung am Montag: Der Damm ist dicht.": "Jan Weber: Der Damm ist dicht",
}

TELLING = {
    # it says something itself, or what follows is no sentence right behind it
    "Am Montag wählte der Rat in Salmstedt eine neue Leiterin: Die Wahl fiel auf Ida Rothe.": (
        "Der Rat wählte in Salmstedt eine neue Leiterin"
    ),
    "Am Montag tauchte eine E-Mail auf: Der Leiter hatte Ida Rothe den Eingang des Antrags bestätigt.": (
        "Eine E-Mail tauchte auf"
    ),
    "Am Montag ist die Entscheidung gefallen. Die Klinik in Salmstedt wird geschlossen.": (
        "Die Entscheidung ist gefallen"
    ),
}


@pytest.mark.parametrize(("text", "expected"), [*ANNOUNCED.items(), *TELLING.items()])
def test_what_a_colon_announces(text: str, expected: str) -> None:
    assert told(text)[0].title == expected


def test_what_is_announced_is_told_once() -> None:
    assert len(told("Am Montag war es so weit: Ida Rothe wurde freigesprochen.")) == 1
