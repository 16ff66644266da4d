"""Page debris is found in scraped text, and nothing else is."""

from pathlib import Path

import pytest

from timeline.ingest.debris import blank, clean, debris, headline

BODY = """Am Montag hat der Rat die Sperrung der Brücke beschlossen.

Zuvor hatte ein Gutachter Risse im Pfeiler gefunden. Der Neubau soll drei Jahre dauern."""

AROUND = [
    "Teilen",
    "Bildquelle: © Agentur Nord | AB",
    "Foto: Erika Beispiel",
    "Blick auf die Brücke von Süden. © dpn",
    "Stand: 29.04.2025, 10:32 Uhr",
    "Veröffentlicht am 29. April 2025 um 10:32",
    "29.04.2025, 10:32 Uhr",
    "Lesezeit: 3 Min.",
    "Startseite > Politik > Regional",
    "Von Erika Beispiel",
    "Für Sie ausgewählt",
    "Lesen Sie auch: Wie die Brücke gebaut wurde",
    "Wir verwenden Cookies, um Ihnen das beste Erlebnis zu bieten.",
]
WITHIN = [
    "Foto: So heißt das neue Museum, das am Freitag eröffnet wurde und schon am ersten Tag Tausende Besucher anzog. "
    "Die Schlange reichte bis zum Bahnhof, die letzten kamen erst gegen Mitternacht hinein, wie die Leitung mitteilte.",
    "Von der Sperrung erfuhr sie erst am Dienstag.",
    "Der Stand: 29 Häuser sind bezogen, der Rest folgt im Mai.",
    "Teilen ist das neue Haben.",
    "2,5 Kilometer / 3 Stunden.",
]


@pytest.mark.parametrize("line", AROUND)
def test_debris(line: str) -> None:
    text = f"Brücke gesperrt\n\n{line}\n\n{BODY}"
    assert [found.text for found in debris(text)] == [line]
    assert clean(text) == f"Brücke gesperrt\n\n{BODY}"


@pytest.mark.parametrize("line", WITHIN)
def test_no_debris(line: str) -> None:
    assert debris(f"Brücke gesperrt\n\n{line}\n\n{BODY}") == []


def test_a_single_paragraph_is_left_alone() -> None:
    assert blank("Foto: am Montag\nTeilen") == "Foto: am Montag\nTeilen"


def test_a_headline_with_its_section_glued_to_it_stands_once() -> None:
    text = f"PolitikBrücke ist gesperrt\n\nBrücke ist gesperrt\n\n{BODY}"
    assert clean(text) == f"Brücke ist gesperrt\n\n{BODY}"
    assert headline(clean(text)) == "Brücke ist gesperrt"


def test_a_caption_that_stands_twice_goes() -> None:
    text = f"Brücke gesperrt\n\nDie Brücke von Süden.\nDie Brücke von Süden.\nFoto: dpn\n\n{BODY}"
    assert clean(text) == f"Brücke gesperrt\n\n{BODY}"


def test_a_headline_that_stands_twice_stays_once() -> None:
    assert clean(f"Brücke ist gesperrt\nBrücke ist gesperrt\n\n{BODY}") == f"Brücke ist gesperrt\n\n{BODY}"


def test_what_hangs_below_an_article_goes_whole() -> None:
    assert clean(f"{BODY}\n\nMehr zum Thema\n\nGestern: Was wird aus der Fähre?\nHeute im Rat") == BODY


def test_nothing_but_debris() -> None:
    assert clean("Teilen\nDrucken\n\nFoto: dpn\n") == ""


def test_blanking_moves_nothing() -> None:
    text = f"Teilen\r\n\r\n{BODY}\r\nFür Sie ausgewählt\r\nGestern gelesen"
    blanked = blank(text)
    assert len(blanked) == len(text)
    assert blanked.index("Zuvor") == text.index("Zuvor")
    assert "Teilen" not in blanked
    assert "Gestern" not in blanked


def test_the_lines_of_the_seed(shared: Path) -> None:
    lines = (shared / "seed" / "article.txt").read_text("utf-8").split("\n")
    assert [lines.index(found.text) for found in debris("\n".join(lines))] == [0, 6, 6, 8, 31]
