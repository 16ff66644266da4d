"""Titles: the sentence, and the title of its first statement. Published on Friday, 14 June 2024."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.events.titles import LONGEST

from .texts import told

TITLES = {
    # the time phrase in front goes, the verb stays second
    "Am Montag hat Nordkorea zum ersten Mal den Einsatz bestätigt.": "Nordkorea hat zum ersten Mal den Einsatz bestätigt",
    "Am 28. Mai hatte der Gemeinderat den Umbau beschlossen.": "Der Gemeinderat hatte den Umbau beschlossen",
    "Erst vor drei Wochen hatte der Rat den Umbau beschlossen.": "Der Rat hatte den Umbau beschlossen",
    "Am Montag haben sich die Parteien auf einen Haushalt geeinigt.": "Die Parteien haben sich auf einen Haushalt geeinigt",
    "Am Montag gegen 9.15 Uhr verlas der Staatsanwalt die Anklage.": "Der Staatsanwalt verlas die Anklage",
    # in the middle
    "Die Polizei hat am Montag einen 34-Jährigen festgenommen.": "Die Polizei hat einen 34-Jährigen festgenommen",
    "Die Spinnerei ist in der Nacht zum Sonntag abgebrannt.": "Die Spinnerei ist abgebrannt",
    # the place in front
    "Kaltenbach – Die Spinnerei ist am Sonntag abgebrannt.": "Die Spinnerei ist abgebrannt",
    # who said so
    "Die Straße wurde am Montag gesperrt, wie die Polizei mitteilte.": "Die Straße wurde gesperrt",
    "Wie die Polizei mitteilte, wurde am Montag eine Straße gesperrt.": "Eine Straße wurde gesperrt",
    # a clause that stands second, or under another
    "Seit Jahren wird geplant, am Montag begann der Abriss.": "Der Abriss begann",
    "Die Polizei berichtete, dass am Montag ein Mann gestorben ist.": "Ein Mann ist gestorben",
    "Die Halle wurde geräumt und am Montag gesperrt.": "Die Halle wurde geräumt und gesperrt",
    "Nachdem am Montag ein Zug entgleist war, ist die Strecke gesperrt.": "Ein Zug war entgleist",
    # what cannot be turned round stays as it is
    "Am Montag wurde gefeiert.": "Am Montag wurde gefeiert",
    "Für Montag ist der Abriss angekündigt.": "Der Abriss ist angekündigt",
    # quotes
    "„Heute hat jemand Verantwortung übernommen“, sagte sie.": "Jemand hat Verantwortung übernommen",
    # verbs that split
    "Die Münzen, die am Montag nach Köln zurückkehrten, sind echt.": "Die Münzen kehrten nach Köln zurück",
}


@pytest.mark.parametrize(("text", "expected"), TITLES.items())
def test_titles(text: str, expected: str) -> None:
    assert told(text)[0].title == expected


LONG = [
    "Das Landgericht Salmstedt hat am Montag den früheren Chef der Stadtwerke wegen fahrlässiger Tötung in drei Fällen "
    "und wegen fahrlässiger Körperverletzung zu einer Freiheitsstrafe von zwei Jahren und drei Monaten verurteilt.",
    "Am Montag hat der Ausschuss für Bau, Verkehr, Umwelt, Ordnung, Kultur, Sport, Soziales, Gesundheit, Jugend und "
    "Wirtschaft der Gemeinde Kaltenbach am Mühlkanal beraten.",
]


@pytest.mark.parametrize("text", LONG)
def test_long_sentences_are_cut_between_words_and_leave_nothing_dangling(text: str) -> None:
    title = told(text)[0].title
    assert len(title) <= LONGEST
    assert title.removesuffix(" …").split()[-1].strip(",") in text.replace(",", " ").replace(".", " ").split()
    assert title.removesuffix(" …").split()[-1] not in {"und", "der", "die", "zu", "von", "wegen", "einer"}


@given(
    st.lists(
        st.sampled_from("Am Montag hat der Rat in Köln , und die Stadt wegen dass er kam . „ “ (".split()),
        max_size=40,
    )
)
@settings(max_examples=150, deadline=None)
def test_titles_are_never_too_long_nor_empty(parts: list[str]) -> None:
    for statement in told("Am Montag kam " + " ".join(parts)):
        assert 0 < len(statement.title) <= LONGEST
