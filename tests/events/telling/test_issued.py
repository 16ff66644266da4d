"""When what somebody's words stand in came out dates those words. Published on Friday, 14 June 2024."""

import pytest

from tests.events.texts import days, told
from timeline.events.model import Kind

H, U = Kind.HAPPENING, Kind.UTTERANCE
ISSUED = {
    "Das Gericht hat in einem am Dienstag veröffentlichten Beschluss entschieden, dass der Deckel nichtig ist.": (
        "Das Gericht hat in einem Beschluss entschieden, dass der Deckel nichtig ist",
        H,
    ),
    "Mit dem am Dienstag verkündeten Urteil wies das Gericht die Klage ab.": (
        "Mit dem Urteil wies das Gericht die Klage ab",
        H,
    ),
    "In seinem am Dienstag verkündeten Urteil sprach das Gericht Jan Weber frei.": (
        "In seinem Urteil sprach das Gericht Jan Weber frei",
        H,
    ),
    "In einem erst am Dienstag ausgestrahlten Interview kündigte Ida Rothe ihren Rücktritt an.": (
        "In einem Interview kündigte Ida Rothe ihren Rücktritt an",
        U,
    ),
    "Die Zahl der Unfälle ist laut einem am Dienstag vorgelegten Bericht der Polizei gestiegen.": (
        "Die Zahl der Unfälle ist laut einem Bericht der Polizei gestiegen",
        U,
    ),
    "Nach einer am Dienstag veröffentlichten Studie leben in Eilmar 300 Wölfe.": (
        "Nach einer Studie leben in Eilmar 300 Wölfe",
        U,
    ),
    "Nach am Dienstag veröffentlichten Zahlen des Amtes sind die Mieten gestiegen.": (
        "Nach Zahlen des Amtes sind die Mieten gestiegen",
        U,
    ),
    "Einem am Dienstag veröffentlichten Bericht der Stadt zufolge sind die Mieten gestiegen.": (
        "Einem Bericht der Stadt zufolge sind die Mieten gestiegen",
        U,
    ),
    "Wie aus einem am Dienstag vorgelegten Bericht der Stadt hervorgeht, sind die Mieten gestiegen.": (
        "Die Mieten sind gestiegen",
        U,
    ),
    # what stands before that
    "Der Deckel ist nichtig. Das hat das Gericht in einem am Dienstag veröffentlichten Beschluss entschieden.": (
        "Das Gericht hat in einem Beschluss entschieden: Der Deckel ist nichtig",
        H,
    ),
    "Die Mieten sind gestiegen. Das geht aus einem am Dienstag vorgelegten Bericht der Stadt hervor.": (
        "Die Mieten sind gestiegen",
        U,
    ),
}
# What was done about it, or behind it.
BESIDE = {
    "Der Rat hat über das am Dienstag vorgelegte Gutachten beraten.": "Das Gutachten wurde vorgelegt",
    "Nach dem am Dienstag verkündeten Urteil hat die Stadt den Vertrag gekündigt.": "Das Urteil wurde verkündet",
    "In dem am Dienstag vorgelegten Gutachten ist von Mängeln die Rede.": "Das Gutachten wurde vorgelegt",
    "Jan Weber schweigt zu dem am Dienstag veröffentlichten Bericht.": "Der Bericht wurde veröffentlicht",
    "Das geht aus einem am Dienstag vorgelegten Bericht der Stadt hervor.": "Ein Bericht der Stadt wurde vorgelegt",
}


@pytest.mark.parametrize(("text", "expected"), ISSUED.items())
def test_what_came_out_dates_what_it_says(text: str, expected: tuple[str, Kind]) -> None:
    (one,) = told(text)
    assert (one.title, one.kind) == expected
    assert days(one) == ("2024-06-11", "2024-06-11")


@pytest.mark.parametrize(("text", "title"), BESIDE.items())
def test_that_it_came_out_is_told_beside(text: str, title: str) -> None:
    dated = [one for one in told(text) if one.dating.first is not None]
    assert [(one.title, *days(one)) for one in dated] == [(title, "2024-06-11", "2024-06-11")]
