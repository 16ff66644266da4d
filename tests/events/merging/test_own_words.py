"""What two articles of one story each say of nothing else."""

import pytest

from timeline.events.merging.own_words import with_own_words
from timeline.events.model import Article, Event
from timeline.reconstruct import reconstruct
from timeline.temporal.calendar import MINUTES_A_DAY, day_number

Pieces = list[tuple[str, str, str]]  # day of publication, title, text

TOGETHER: dict[str, Pieces] = {
    "a kind of happening, of a day and of a month": [
        (
            "2024-09-20",
            "Pfleger Jan Orth vor Gericht in Eilmar",
            "Eine Tochter hatte am 28. August Anzeige erstattet. Orth war am 30. August beurlaubt worden.",
        ),
        (
            "2025-02-20",
            "Urteil gegen Pfleger Jan Orth in Eilmar",
            "Aufgeflogen war er, nachdem eine Angehörige im vergangenen August Anzeige erstattet hatte. Im August verlor er "
            "auch die Wohnung.",
        ),
    ],
    "a thing, whatever the verb": [
        (
            "2024-06-06",
            "Wolf bei Eilmar: Schäfer Tim Orth klagt",
            "Am 24. April waren 13 Heidschnucken umgekommen. Am 25. April trat der Landrat zurück.",
        ),
        (
            "2024-07-10",
            "Wolf bei Eilmar: Schäfer Tim Orth gibt auf",
            "Im April hatte ein Wolf die Heidschnucken angefallen. Im April brannte auch die Kirche ab.",
        ),
    ],
}
APART: dict[str, Pieces] = {
    "what an article says twice": [
        (
            "2024-06-06",
            "Wolf bei Eilmar: Schäfer Tim Orth klagt",
            "Am 24. April legte Orth den Heidschnucken Halsbänder an. Am 25. April zählte er die Heidschnucken.",
        ),
        (
            "2024-07-10",
            "Wolf bei Eilmar: Schäfer Tim Orth gibt auf",
            "Im April hatte ein Rudel die Heidschnucken aus einem Gatter gejagt. Im April brannte auch die Kirche ab.",
        ),
    ],
    "people, who do more than one thing": [
        (
            "2024-06-06",
            "Wolf bei Eilmar: Jäger Tim Orth klagt",
            "Am 24. April fuhren Helfer mit einem Bus zum Ministerium. Am 25. April trat der Landrat zurück.",
        ),
        (
            "2024-07-10",
            "Wolf bei Eilmar: Jäger Tim Orth gibt auf",
            "Im April hatten Helfer Lampen an den Gattern aufgehängt. Im April brannte auch die Kirche ab.",
        ),
    ],
    "what was put off, and what was held later": [
        (
            "2024-02-20",
            "VfL Eilmar: Punktabzug",
            "Die für Mitte März geplante Mitgliederversammlung wird verschoben.",
        ),
        (
            "2024-04-28",
            "VfL Eilmar: Abstieg",
            "Auf der Mitgliederversammlung Ende März war Jan Weber gefeiert worden.",
        ),
    ],
    "who is against it": [
        (
            "2024-06-06",
            "Kulturhaus in Eilmar",
            "Am 28. April hatte der Rat den Bau des Kulturhauses beschlossen. Am 29. April trat der Landrat zurück.",
        ),
        (
            "2024-07-10",
            "Kulturhaus in Eilmar",
            "Ende April hatte Jan Weber gegen das Kulturhaus protestiert. Ende April brannte auch die Kirche ab.",
        ),
    ],
}


def events(pieces: Pieces) -> tuple[Event, ...]:
    return reconstruct(
        Article(f"a{n}", title, text, day_number(*map(int, day.split("-"))) * MINUTES_A_DAY + 720, "Blatt")
        for n, (day, title, text) in enumerate(pieces)
    ).events


def together(pieces: Pieces) -> list[Event]:
    return [one for one in events(pieces) if len({told.article for told in one.statements}) == 2]


@pytest.mark.parametrize("pieces", TOGETHER.values(), ids=TOGETHER)
def test_one_event(pieces: Pieces) -> None:
    assert len(together(pieces)) == 1


@pytest.mark.parametrize("pieces", APART.values(), ids=APART)
def test_events_of_their_own(pieces: Pieces) -> None:
    assert not together(pieces)


def test_a_word_of_two_sentences_is_no_sentence_s_own() -> None:
    found = events(
        [("2024-07-10", "Eilmar", "Am 3. Juni brannte das Dach. Am 4. Juni war das Dach gelöscht.")]
    )
    told = with_own_words([statement for one in found for statement in one.statements])
    assert all("Dach" in one.words and "Dach" not in one.own for one in told)
    assert all(one.own for one in told)
