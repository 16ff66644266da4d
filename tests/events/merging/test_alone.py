"""What articles of one story date to a time alone, and the room around it."""

from dataclasses import replace

import pytest

from tests.events.texts import told
from timeline.events.merging.alone import with_rooms
from timeline.events.merging.merge import merge
from timeline.events.model import NO_ROOM, Statement
from timeline.events.period import FAR
from timeline.temporal.calendar import MINUTES_A_DAY, day_number

Pieces = list[tuple[str, str, str]]  # day of publication, title, text

TOGETHER: dict[str, Pieces] = {
    "a plan for a day and what came of it, without a word in common": [
        (
            "2024-01-09",
            "Stürmerin Lena Orth soll zum FC Eilmar",
            "Den Medizincheck soll die Stürmerin am Donnerstag absolvieren.",
        ),
        (
            "2024-01-12",
            "Stürmerin Lena Orth wechselt zum FC Eilmar",
            "Am Donnerstag hatte sie die Untersuchung bestanden.",
        ),
    ],
    "what came of it, and what came of that on the same day": [
        (
            "2024-06-06",
            "Bürgermeister Tim Orth vor Abwahl in Eilmar",
            "Am Sonntag haben die Bürger das Wort.",
        ),
        (
            "2024-06-10",
            "Tim Orth nicht mehr Bürgermeister in Eilmar",
            "Die Eilmarer haben Tim Orth am Sonntag aus dem Amt gejagt. Noch am Sonntagabend räumte er sein Büro.",
        ),
    ],
    "a plan for a summer": [
        (
            "2024-05-12",
            "Suche nach Wanderer Jan Orth in Eilmar",
            "Im Sommer soll eine Drohne das Gelände überfliegen.",
        ),
        (
            "2024-10-02",
            "Wanderer Jan Orth in Eilmar gefunden",
            "Im Sommer war der Flug der Drohne ohne Ergebnis geblieben.",
        ),
    ],
    "a plan for a month": [
        (
            "2024-07-12",
            "Suche nach Wanderer Jan Orth in Eilmar",
            "Im August soll eine Drohne das Gelände überfliegen.",
        ),
        (
            "2024-10-02",
            "Wanderer Jan Orth in Eilmar gefunden",
            "Im August war der Flug der Drohne ohne Ergebnis geblieben.",
        ),
    ],
}
APART: dict[str, Pieces] = {
    "another story": [
        (
            "2024-01-09",
            "Lena Orth soll zum FC Eilmar",
            "Den Medizincheck soll sie am Donnerstag absolvieren.",
        ),
        ("2024-01-12", "Neue Leitung im Zoo", "Am Donnerstag hatte sie die Untersuchung bestanden."),
    ],
    "a catastrophe of that day": [
        (
            "2024-01-09",
            "Lena Orth soll zum FC Eilmar",
            "Den Medizincheck soll die Stürmerin am Donnerstag absolvieren.",
        ),
        (
            "2024-01-12",
            "Lena Orth wechselt zum FC Eilmar",
            "Am Donnerstag brannte in Eilmar eine Scheune ab.",
        ),
    ],
    "another matter of the same school": [
        ("2024-01-09", "Grundschule Eilmar: Eltern klagen", "Am Donnerstag soll ein neuer Schulbus kommen."),
        (
            "2024-01-12",
            "Grundschule Eilmar: Lehrerin geehrt",
            "Die Lehrerin hat am Donnerstag ein Buch gelesen.",
        ),
    ],
    "two confessions at one court": [
        (
            "2024-03-01",
            "Prozess um Diebstahl am Landgericht Eilmar",
            "Anfang Februar gestand der Maler, das Rad gestohlen zu haben.",
        ),
        (
            "2024-03-02",
            "Prozess um Mord am Landgericht Eilmar",
            "Anfang Februar gestand der Gärtner, die Frau getötet zu haben.",
        ),
    ],
    "what went on for years": [
        (
            "2024-01-09",
            "Werk Orth in Eilmar schließt",
            "Zwischen 2003 und 2009 war Tim Orth in Eilmar mit einem Karren unterwegs gewesen.",
        ),
        (
            "2024-02-09",
            "Werk Orth in Eilmar verkauft",
            "Zwischen 2003 und 2009 hatte Tim Orth in Eilmar einen Karren besessen.",
        ),
    ],
    "two fires of one town": [
        (
            "2024-06-06",
            "Einsatz in Eilmar",
            "Am Mittwoch rückte die Feuerwehr zu einem Küchenbrand in die Gerbergasse aus.",
        ),
        (
            "2024-06-27",
            "Ein Sommer in Eilmar",
            "Anfang Juni war in Brennfeld eine Scheune abgebrannt.",
        ),
    ],
    "what has been so since": [
        (
            "2024-11-20",
            "Schatz in Eilmar: Tim Orth erbt Münzen",
            "Tim Orth hatte die Münzen Anfang November auf dem Dachboden in Eilmar entdeckt.",
        ),
        ("2024-12-20", "Schatz in Eilmar: Tim Orth schweigt", "Tim Orth wusste seit Anfang November alles."),
    ],
    "other matters of the same town and mayor": [
        (
            "2024-01-09",
            "Prozess gegen Kämmerer in Eilmar",
            "Am Donnerstag beginnt der Prozess gegen den früheren Kämmerer. Bürgermeister Tim Orth ist Zeuge.",
        ),
        (
            "2024-01-12",
            "Freibad in Eilmar wird saniert",
            "Der Stadtrat hat am Donnerstag die Sanierung beschlossen. Bürgermeister Tim Orth sprach von einem Kraftakt.",
        ),
    ],
    "a month in which more than one thing happened": [
        (
            "2024-07-12",
            "Suche nach Wanderer Jan Orth in Eilmar",
            "Im August soll eine Drohne das Gelände überfliegen.",
        ),
        (
            "2024-10-02",
            "Wanderer Jan Orth in Eilmar gefunden",
            "Im August war der Flug der Drohne ohne Ergebnis geblieben. Am 20. August gaben die Hundeführer auf.",
        ),
    ],
}


def of(pieces: Pieces) -> list[Statement]:
    return [one for n, (day, title, text) in enumerate(pieces) for one in told(text, day, f"a{n}", title)]


@pytest.mark.parametrize("pieces", TOGETHER.values(), ids=TOGETHER)
def test_one_event(pieces: Pieces) -> None:
    assert any(len({one.article for one in event.statements}) == 2 for event in merge(of(pieces)))


@pytest.mark.parametrize("pieces", APART.values(), ids=APART)
def test_events_of_their_own(pieces: Pieces) -> None:
    assert all(len({one.article for one in event.statements}) == 1 for event in merge(of(pieces)))


def test_a_room_ends_where_the_next_date_is() -> None:
    first, second, third = told(
        "Am 3. Juni tagte der Rat in Eilmar. Am 10. Juni fiel der Zaun um. Am 20. Juni kam Tim Orth zurück.",
        "2024-07-01",
    )
    assert first.room == (-FAR, minute("2024-06-10") - 1)
    assert second.room == (minute("2024-06-04"), minute("2024-06-20") - 1)
    assert third.room == (minute("2024-06-11"), FAR)


def test_only_the_first_of_a_day_has_room() -> None:
    first, second = told(
        "Am 3. Juni tagte der Rat in Eilmar. Am 3. Juni fiel auch der Zaun um.", "2024-07-01"
    )
    assert (first.room, second.room) == ((-FAR, FAR), NO_ROOM)


def test_a_day_within_a_month_has_no_room() -> None:
    found = told("Im Juni tagte der Rat in Eilmar. Am 10. Juni fiel der Zaun um.", "2024-07-01")
    assert [one.room for one in found] == [NO_ROOM, NO_ROOM]


def test_what_ends_then_has_no_room() -> None:
    (one,) = told("Die Löhne in Eilmar sind bis Ende März gesichert.", "2024-01-09")
    assert one.room == NO_ROOM


def test_what_no_date_dates_has_no_room() -> None:
    (one,) = told("Der Rat in Eilmar hat den Neubau der Halle beschlossen.", "2024-07-01")
    assert (one.mention, one.room) == (None, NO_ROOM)


def test_a_room_is_that_of_the_corrected_date() -> None:
    """An editor says that the source errs about one of two days: the other one's room ends at the true day."""
    first, second = told("Am 3. Juni tagte der Rat in Eilmar. Am 20. Juni fiel der Zaun um.", "2024-07-01")
    (moved,) = told("Am 13. Juni tagte der Rat in Eilmar.", "2024-07-01")
    corrected = with_rooms((replace(first, dating=moved.dating), second))
    assert corrected[1].room == (minute("2024-06-14"), FAR)


def minute(day: str) -> int:
    return day_number(*map(int, day.split("-"))) * MINUTES_A_DAY
