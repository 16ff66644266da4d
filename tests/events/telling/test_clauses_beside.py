"""What a sentence tells undated beside what it dates. Published on Friday, 14 June 2024."""

import pytest

from tests.events.texts import days, told
from timeline.events.model import Certainty, Kind

# Text -> title, first and last day of what is told beside.
BESIDE = {
    # behind what is dated: of its day
    "Bereits am Montag hatte ein Sturm in Eilmar gewütet, drei Menschen kamen ums Leben.": (
        ("Drei Menschen kamen ums Leben", "2024-06-10", "2024-06-10"),
    ),
    "Am Montag stürzte ein Lastwagen von der Brücke, dabei wurde der Fahrer eingeklemmt.": (
        ("Der Fahrer wurde eingeklemmt", "2024-06-10", "2024-06-10"),
    ),
    "Am Montag brannte die Halle, und die Feuerwehr rettete zwei Kinder, die im Keller schliefen.": (
        ("Die Feuerwehr rettete zwei Kinder, die im Keller schliefen", "2024-06-10", "2024-06-10"),
    ),
    "Ein Sturm fegte am Montag über Eilmar, Dächer wurden abgedeckt, zwei Gäste starben.": (
        ("Zwei Gäste starben", "2024-06-10", "2024-06-10"),
    ),
    "Ida Rothe eröffnete am Montag das Bad, sie dankte den Helfern.": (
        ("Ida Rothe dankte den Helfern", "2024-06-10", "2024-06-10"),
    ),
    # in front of it: by then
    "Ein Wirt ertrank in seinem Keller, ein zweiter Wirt wurde am Montag tot gefunden.": (
        ("Ein Wirt ertrank in seinem Keller", None, "2024-06-10"),
    ),
    # of another time, or told as somebody's word
    "Am Montag begann der Prozess gegen Jan Weber, er hatte einen Wirt erschlagen.": (),
    "Am Montag soll die Halle öffnen, der Rat beschloss es.": (),
    "Am Montag öffnete das Bad, der Rat hatte lange gezögert.": (),
    "Am Montag öffnete das Bad, später kamen 300 Gäste.": (),
    "Die Bahn erhielt am Montag den Auftrag, doch die Kritik riss nicht ab.": (),
    "Am Montag wurde ein Wirt gefasst, er habe zwei Gäste erschlagen.": (),
    # what goes on with one subject is of any time before
    "Die Radfahrerin stürzte und starb am Montag.": (),
    # of a year nobody knows when
    "Im Jahr 2019 brannte die Halle, zwei Gäste starben.": (),
    # who "sie" is nobody says
    "Er erstattete am Montag Anzeige, sie schwieg.": (),
    # one title tells both
    "Drei Gäste gewannen Preise, zwei verloren am Montag Geld.": (),
}


@pytest.mark.parametrize(("text", "expected"), BESIDE.items())
def test_what_is_told_beside(text: str, expected: tuple[tuple[str, str | None, str | None], ...]) -> None:
    undated = [one for one in told(text) if one.mention is None]
    assert tuple((one.title, *days(one)) for one in undated) == expected
    assert all(one.certainty is Certainty.INFERRED and one.kind is Kind.HAPPENING for one in undated)


def test_what_is_told_beside_is_not_compared_with_what_is_dated() -> None:
    beside, dated = told("Eine Frau starb bei der Explosion, ein Mann erlag am Montag seinen Verletzungen.")
    assert "EXPLOSION" not in dated.words
    assert {"DEATH", "EXPLOSION"} <= beside.words


def test_what_came_of_it_is_titled_apart() -> None:
    gas, death = told("Am 3. Juni war in Eilmar Gas ausgetreten, Wirt Jan Weber starb.")
    assert (gas.title, death.title) == ("Gas war in Eilmar ausgetreten", "Wirt Jan Weber starb")
