"""What a noun with a date of its own names. Published on Friday, 14 June 2024."""

import pytest

from tests.events.texts import days, told

NAMED = {
    "Er sprach über die Opfer des Busunglücks in Köln am 3. Mai.": ("Busunglück in Köln", "2024-05-03"),
    "Unter den Toten eines Flugzeugabsturzes in Ulm am 3. Mai war ein Kind.": (
        "Flugzeugabsturz in Ulm",
        "2024-05-03",
    ),
    # its place behind its date, where that is the noun's
    "Zwei Tote - das ist die Bilanz eines Unfalls vom Donnerstag bei Eilmar.": (
        "Unfall bei Eilmar",
        "2024-06-13",
    ),
    "Der Großbrand vom Mittwoch in Ulm ist gelöscht.": ("Großbrand in Ulm", "2024-06-12"),
    "Die Retter loben nach dem Großbrand vom Mittwoch in Ulm die Nachbarn.": ("Großbrand", "2024-06-12"),
    # "für" looks not ahead where it is over
    "Ursache für den Großbrand vom Mittwoch war ein Akku.": ("Großbrand", "2024-06-12"),
    # without a verb
    "Zwei Tote bei Unfall am Donnerstag auf der A 7.": ("Zwei Tote bei Unfall auf der A 7", "2024-06-13"),
    # a misfortune is never to come
    "Wegen eines Brandes in Ulm am Montag ist die Straße gesperrt.": ("Brand in Ulm", "2024-06-10"),
}


@pytest.mark.parametrize(("text", "expected"), NAMED.items())
def test_what_a_noun_names(text: str, expected: tuple[str, str]) -> None:
    assert expected in [(one.title, days(one)[0]) for one in told(text)]


def test_what_was_foiled_is_not_named_alone() -> None:
    assert not any(
        "Köln" in one.title for one in told("Er ist der Held des vereitelten Anschlags in Köln vom 3. Mai.")
    )


@pytest.mark.parametrize(
    "text",
    [
        "Ein Interview nach dem Unfall am Donnerstag.",
        "Zahl der Toten bei Unfällen 2023.",
        "Zwei Tote bei Unfall.",
    ],
)
def test_what_tells_nothing_without_a_verb(text: str) -> None:
    assert not told(text)
