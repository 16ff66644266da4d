"""What a dated participle tells of its noun. Published on Friday, 14 June 2024."""

import pytest

from tests.events.texts import told

TOLD = {
    # the subject of a verb that says no more
    "Der am Dienstag festgenommene Mann schweigt.": "Der Mann wurde festgenommen",
    "Die am Montag gestartete Kampagne läuft.": "Die Kampagne ist gestartet",
    # the noun as it stands
    "Der vorgestern vorgestellte Bericht des Umweltamtes ist lang.": "Der Bericht des Umweltamtes wurde vorgestellt",
    "Die beiden am Dienstag verhafteten Jugendlichen schweigen.": "Die beiden Jugendlichen wurden verhaftet",
    "Ein am Montag gestohlenes Boot trieb auf dem See.": "Ein Boot wurde gestohlen",
    # in another case
    "Gesucht wird nach dem am Montag zurückgetretenen Bürgermeister.": "Der Bürgermeister ist zurückgetreten",
    "Der Nachfolger des am Montag entlassenen Trainers Jan Weber kommt.": "Der Trainer Jan Weber wurde entlassen",
    "In einer am Mittwoch veröffentlichten Analyse steht viel.": "Eine Analyse wurde veröffentlicht",
    "Sie fahren durch den am 3. Mai eröffneten Tunnel.": "Der Tunnel wurde eröffnet",
    "Mit der am Montag begonnenen Sperrung der Brücke sind viele unzufrieden.": (
        "Die Sperrung der Brücke hat begonnen"
    ),
    # of one or of many, and "der" or "das", as its noun tells
    "An dem bereits am 5. Januar erstellten Entwurf wird gearbeitet.": "Der Entwurf wurde erstellt",
    "Gesucht wird nach dem am Montag gestohlenen Auto.": "Das Auto wurde gestohlen",
    "Die Namen der am Montag verhafteten Lehrer sind bekannt.": "Die Lehrer wurden verhaftet",
    "Die Besitzer der am Montag geräumten Häuser klagen.": "Die Häuser wurden geräumt",
    "Die Besitzer der am Montag geräumten Halle klagen.": "Die Halle wurde geräumt",
    "Die Polizei sprach mit den am Montag verhafteten Dieben.": "Die Diebe wurden verhaftet",
    "Die Polizei sprach mit den am Montag geretteten Frauen.": "Die Frauen wurden gerettet",
    # whether it is "der" or "das" is not plain
    "An dem bereits am 5. Januar erstellten Zeckdorf wird gearbeitet.": "Ein Zeckdorf wurde erstellt",
    # with what the participle has beside it
    "Die am Montag, den 10. Juni 2024, aus der Haft geflohenen Räuber sind frei.": (
        "Die Räuber sind aus der Haft geflohen"
    ),
    "Die vor drei Wochen vom Rat beschlossene Erhöhung der Gebühren kommt nicht.": (
        "Die Erhöhung der Gebühren wurde vom Rat beschlossen"
    ),
    # what has been so since then began then
    "Die seit dem 3. Juni vermisste Wirtin aus Eilmar ist am Donnerstag gefunden worden.": (
        "Die Wirtin aus Eilmar wurde vermisst"
    ),
    "Der seit Montag inhaftierte Mann schweigt.": "Der Mann wurde inhaftiert",
    # a name has no article
    "Er folgt auf den Platz des am Montag zurückgetretenen Dr. Jan Weber.": "Dr. Jan Weber ist zurückgetreten",
    "Gewürdigt wird die im April verstorbene Ida Rothe.": "Ida Rothe ist verstorben",
}
NOTHING = [
    "Der 1950 geborene Künstler lebt in Eilmar.",  # years only describe
    "Die für Montag angekündigte Demonstration ist klein.",  # what was announced has the day
    "Die Zahl der am Montag gehandelten Aktien ist hoch.",
    "Er freut sich auf die am Freitag begonnene Messe.",  # today, or a week ago
    "Die ab dem 3. Juli gesperrte Brücke ist alt.",  # not yet
    "Die Mutter sprach mit den am Montag geretteten Jungen.",  # one, or several?
]


@pytest.mark.parametrize(("text", "expected"), TOLD.items())
def test_what_a_participle_tells(text: str, expected: str) -> None:
    assert expected in [one.title for one in told(text)]


@pytest.mark.parametrize("text", NOTHING)
def test_what_a_participle_does_not_tell(text: str) -> None:
    assert not any(" wurde" in one.title or " hat " in one.title for one in told(text))
