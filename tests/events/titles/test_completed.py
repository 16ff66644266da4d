"""What belongs to a noun that a title would have alone: headline, text, its last title. Published on 14 June 2024."""

import pytest

from tests.events.texts import told

WHOLE = {
    # whose it is
    ("", "Geplant ist ein Umtausch der Fahrkarten. Ab Juli wird der Umtausch zur Pflicht."): (
        "Der Umtausch der Fahrkarten wird zur Pflicht"
    ),
    ("", "Die Sonde liefert erste Bilder des Mondes. Die Bilder wurden im Mai aufgenommen."): (
        "Die Bilder des Mondes wurden aufgenommen"
    ),
    ("", "Gefunden wurde der Schatz von Elmtal. Im Mai 2019 wurde der Schatz gezeigt."): (
        "Der Schatz von Elmtal wurde gezeigt"
    ),
    # what it takes
    ("", "Der Landtag will ein Gesetz zum Schutz der Bäume. Am Montag wurde das Gesetz beschlossen."): (
        "Das Gesetz zum Schutz der Bäume wurde beschlossen"
    ),
    ("", "Im Prozess gegen den Wirt kam es zum Streit. Der Prozess wird am Montag fortgesetzt."): (
        "Der Prozess gegen den Wirt wird fortgesetzt"
    ),
    ("", "Die Dreharbeiten zum Film „Nordwind“ ruhen. Die Dreharbeiten hatten im Mai begonnen."): (
        "Die Dreharbeiten zum Film „Nordwind“ hatten begonnen"
    ),
    (
        "",
        "Im Prozess gegen den früheren Verkehrs- und Umweltminister Jan Weber kam es zum Streit. Der Prozess wird am "
        "Montag fortgesetzt.",
    ): "Der Prozess gegen Jan Weber wird fortgesetzt",
    (
        "",
        "Die Einführung einer Maut naht. Ulm verschiebt die Einführung der Maut. Am Montag ruhte die Einführung.",
    ): ("Die Einführung der Maut ruhte"),
    # where it happened
    ("", "Bei einem Brand in Ulm starb ein Wirt. Der Brand war am Montag ausgebrochen."): (
        "Der Brand in Ulm war ausgebrochen"
    ),
    # the compound that it was first told of with, in the headline, too
    ("", "Die Parlamentswahl war ruhig. Das Ergebnis der Wahl wird am Montag genannt."): (
        "Das Ergebnis der Parlamentswahl wird genannt"
    ),
    ("Gedenkfeier in Ulm", "Viele kamen. Die Feier musste am Montag abgebrochen werden."): (
        "Die Gedenkfeier musste abgebrochen werden"
    ),
    ("", "Eine Gedenktafel ist weg. Am Montag wurde diese Tafel gesucht."): "Die Gedenktafel wurde gesucht",
}

ALONE = {
    # what was only told of without an article
    ("", "Der Rat fordert Geld für Nachtarbeit. Am Montag legten Fahrer die Arbeit nieder."): (
        "Fahrer legten die Arbeit nieder"
    ),
    ("", "Politisch nützt das wenig. Am Montag kam der Plan vom Tisch."): "Der Plan kam vom Tisch",
    # somebody else, whose noun another's ends with
    ("", "Ein Radfahrer ist von einem Lastwagen erfasst worden. Am Montag wurde der Fahrer verhaftet."): (
        "Der Fahrer wurde verhaftet"
    ),
    # another one
    (
        "",
        "Der Umtausch der Fahrkarten ruht. Ein zweiter Umtausch folgt. Ab Juli wird der Umtausch zur Pflicht.",
    ): ("Der Umtausch wird zur Pflicht"),
    ("", "Das Gesetz zum Lärm und das Gesetz zum Wald ruhen. Am Montag wurde das Gesetz beschlossen."): (
        "Das Gesetz wurde beschlossen"
    ),
    # whose it is now may be another's, who was named in between
    ("", "Der Absatz von Opel steigt. Anders bei Siemens. Im Mai ist der Absatz eingebrochen."): (
        "Der Absatz ist eingebrochen"
    ),
    # of its own
    ("", "Der Umtausch der Fahrkarten ruht. Ab Juli wird der Umtausch von Marken zur Pflicht."): (
        "Der Umtausch von Marken wird zur Pflicht"
    ),
    # of the verb, of a day
    ("", "Im Mai erfuhren die Stadtwerke von der Gefahr. Am Montag handelten die Stadtwerke."): (
        "Die Stadtwerke handelten"
    ),
    (
        "",
        "Der Brand in der Nacht war groß. Der Brand war am Montag ausgebrochen.",
    ): "Der Brand war ausgebrochen",
    # two compounds, and what began without one
    ("", "Die Landtagswahl und die Kreiswahl sind nah. Das Ergebnis der Wahl wird am Montag genannt."): (
        "Das Ergebnis der Wahl wird genannt"
    ),
    ("", "Die Wahl war ruhig. Die Kreiswahl auch. Das Ergebnis der Wahl wird am Montag genannt."): (
        "Das Ergebnis der Wahl wird genannt"
    ),
    # a part of it, another thing
    ("", "Die Bodenoffensive ruht. Die Offensive hatte im Mai begonnen."): "Die Offensive hatte begonnen",
    ("", "Die Wiederwahl war klar. Das Ergebnis der Wahl wird am Montag genannt."): (
        "Das Ergebnis der Wahl wird genannt"
    ),
    # what has its name without a compound, what everybody knows
    ("", "Die Autobahn ist zu. Am Montag half die Bahn."): "Die Bahn half",
    ("", "Die Bundespolizei kam. Am Montag half die Polizei."): "Die Polizei half",
    # no article, but a relative pronoun
    ("", "Die Erfrischungsgetränke sind teuer. Am Montag schlossen alle Läden, die Getränke verkaufen."): (
        "Alle Läden schlossen, die Getränke verkaufen"
    ),
}


@pytest.mark.parametrize(("said", "expected"), (WHOLE | ALONE).items())
def test_what_belongs_to_a_noun(said: tuple[str, str], expected: str) -> None:
    headline, text = said
    assert told(text, title=headline)[-1].title == expected
