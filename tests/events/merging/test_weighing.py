"""What two articles of one story say of one time in words of their own, where no single word settles that it is one."""

import pytest

from timeline.events.merging.partition import UNIT, groups
from timeline.events.model import Article, Event
from timeline.reconstruct import reconstruct
from timeline.temporal.calendar import MINUTES_A_DAY, day_number

Pieces = list[tuple[str, str, str]]  # day of publication, title, text

TOGETHER: dict[str, Pieces] = {
    "a body that one article has decide and the other act": [
        (
            "2024-01-19",
            "Affäre um Müllauftrag in Eilmar",
            "Der Landrat von Eilmar gerät wegen eines Müllauftrags unter Druck. Am Montag entscheidet der Kreistag, ob ein "
            "Ausschuss die Akten des Müllauftrags einsehen darf. Der Landrat schweigt zu dem Vertrag.",
        ),
        (
            "2024-02-02",
            "Müllauftrag in Eilmar: Landrat räumt Fehler ein",
            "Der Landrat von Eilmar hat am Donnerstag Fehler beim Müllauftrag eingeräumt. Am 22. Januar hatte der Kreistag mit "
            "großer Mehrheit eine Untersuchung begonnen. Der Vertrag läuft weiter.",
        ),
    ],
    "the same in other words, of which each article tells nothing else then": [
        (
            "2024-05-20",
            "Seilbahn in Eilmar steht still",
            "Die Seilbahn in Eilmar steht nach einem Hangrutsch still. Am 1. September soll die Seilbahn wieder fahren. Die "
            "Bergstation blieb heil.",
        ),
        (
            "2024-09-02",
            "Seilbahn in Eilmar bringt wieder Gäste",
            "Wirte und Wanderer in Eilmar atmen auf. Am Sonntag schwebten nach dem Hangrutsch die ersten Gäste zur Bergstation.",
        ),
    ],
}
APART: dict[str, Pieces] = {
    "other stories of one town": [
        (
            "2024-05-20",
            "Seilbahn in Eilmar steht still",
            "Die Seilbahn in Eilmar steht nach einem Hangrutsch still. Am 1. September soll die Seilbahn wieder fahren.",
        ),
        (
            "2024-09-12",
            "Chor in Eilmar sucht Sänger",
            "Der Chor in Eilmar sucht Bässe. Am 1. September hat der Chor im Münster gesungen.",
        ),
    ],
}


def together(pieces: Pieces) -> list[Event]:
    """The events that two of the articles tell."""
    articles = [
        Article(
            f"{n}", title, text, day_number(*map(int, day.split("-"))) * MINUTES_A_DAY + 720, f"Blatt {n}"
        )
        for n, (day, title, text) in enumerate(pieces)
    ]
    return [
        one for one in reconstruct(articles).events if len({told.article for told in one.statements}) == 2
    ]


@pytest.mark.parametrize("pieces", TOGETHER.values(), ids=TOGETHER)
def test_one_event(pieces: Pieces) -> None:
    assert len(together(pieces)) == 1


@pytest.mark.parametrize("pieces", APART.values(), ids=APART)
def test_events_of_their_own(pieces: Pieces) -> None:
    assert not together(pieces)


def test_what_is_only_weighed_joins_no_two_statements_of_one_article() -> None:
    keys = ("a~x~0", "b~x~0", "b~y~0")
    weighed = {(keys[0], keys[1]): UNIT * 39 // 100, (keys[0], keys[2]): UNIT * 38 // 100}
    assert sorted(map(sorted, groups(keys, weighed))) == [["a~x~0", "b~x~0"], ["b~y~0"]]
    settled = {pair: 2 * agreement for pair, agreement in weighed.items()}
    assert len(groups(keys, settled)) == 1
