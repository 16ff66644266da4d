"""What goes on, undated, with what an article has dated. Published on Friday, 14 June 2024."""

import pytest

from tests.events.texts import days, told

# Text -> title and first day of each event told.
GOING_ON = {
    # not what took days; what took an hour
    "Am Sonntag brannte der Hof ab. Binnen einer Woche gründete Jan Weber einen Verein.": [
        ("Der Hof brannte ab", "2024-06-09"),
    ],
    "Am Sonntag brannte der Hof ab. Innerhalb von drei Jahren baute Jan Weber den Stall auf.": [
        ("Der Hof brannte ab", "2024-06-09"),
    ],
    # beside a relative clause that alone is dated
    "Am Mittwoch wurde Ida Rothe freigesprochen. Den Antrag, den sie im März gestellt hatte, lehnten die Richter ab.": [
        ("Ida Rothe wurde freigesprochen", "2024-06-12"),
        ("Den Antrag lehnten die Richter ab", "2024-06-12"),
        ("Ida Rothe hatte den Antrag gestellt", "2024-03-01"),
    ],
    # as somebody said it
    "Am Samstag ging bei Eilmar eine Lawine ab. Wie die Polizei mitteilte, wurden drei Bergsteiger verschüttet.": [
        ("Eine Lawine ging bei Eilmar ab", "2024-06-08"),
        ("Drei Bergsteiger wurden verschüttet", "2024-06-08"),
    ],
    # behind a colon
    "Seit Donnerstagfrüh herrscht Freude: Der vermisste Hund ist gefunden worden.": [
        ("Freude herrscht", "2024-06-13"),
        ("Der vermisste Hund ist gefunden worden", "2024-06-13"),
    ],
    # the hour of a relative clause is of that day
    "Am Mittwoch wurde der Hund gefunden. Eine Jägerin, die gegen sechs Uhr unterwegs war, stieß auf das Tier.": [
        ("Der Hund wurde gefunden", "2024-06-12"),
        ("Eine Jägerin stieß auf das Tier", "2024-06-12"),
    ],
    # "es" that only fills; verbs that say little but for what they have beside them; behind a weekend
    "Am Mittwoch kippte bei Eilmar ein Wagen um. Es bildete sich ein langer Stau.": [
        ("Ein Wagen kippte bei Eilmar um", "2024-06-12"),
        ("Es bildete sich ein langer Stau", "2024-06-12"),
    ],
    "Am Mittwoch wurde das Museum eröffnet. Die Laudatio hielt Ida Rothe.": [
        ("Das Museum wurde eröffnet", "2024-06-12"),
        ("Die Laudatio hielt Ida Rothe", "2024-06-12"),
    ],
    "Am Mittwoch wurde das Museum eröffnet. Der Wirt hielt den Umbau für gelungen.": [
        ("Das Museum wurde eröffnet", "2024-06-12"),
    ],
    "Am Mittwoch brannte ein Haus ab. Die Kinder brachten sich in Sicherheit.": [
        ("Ein Haus brannte ab", "2024-06-12"),
        ("Die Kinder brachten sich in Sicherheit", "2024-06-12"),
    ],
    "Eine Kuh stürzte am Wochenende in eine Grube. Die Feuerwehr hievte das Tier heraus.": [
        ("Eine Kuh stürzte in eine Grube", "2024-06-08"),
        ("Die Feuerwehr hievte das Tier heraus", "2024-06-08"),
    ],
    # what came instead, or right behind
    "Am Montag sollte der Prozess beginnen, doch der Angeklagte erschien nicht.": [
        ("Der Prozess sollte beginnen", "2024-06-10"),
        ("Der Angeklagte erschien nicht", "2024-06-10"),
    ],
    "Eigentlich wollte der Rat am Dienstag entscheiden, doch die Sitzung wurde abgesagt.": [
        ("Die Sitzung wurde abgesagt", "2024-06-11"),
    ],
    "Am 11. Juni sollte der Turm fallen, doch der Rat hatte ihn am 10. Juni unter Schutz gestellt.": [
        ("Der Turm sollte fallen", "2024-06-11"),
        ("Der Rat hatte den Turm unter Schutz gestellt", "2024-06-10"),
    ],
    "Kaum war am Samstag die Sperrung aufgehoben, stießen zwei Autos zusammen.": [
        ("Zwei Autos stießen zusammen", "2024-06-08"),
    ],
    # what somebody becomes
    "Am Sonntag wählte Eilmar einen Rat. Stärkste Kraft wurden die Grünen.": [
        ("Eilmar wählte einen Rat", "2024-06-09"),
        ("Stärkste Kraft wurden die Grünen", "2024-06-09"),
    ],
    # right behind what its first phrase dates; not where that only says which is meant
    "Nach der Landung am Montag nahm die Polizei den Mann fest.": [
        ("Nach der Landung nahm die Polizei den Mann fest", "2024-06-10")
    ],
    "Nach dem Unfall am Montag floh der Fahrer.": [("Nach dem Unfall floh der Fahrer", "2024-06-10")],
    "Nach dem Unfall vom 3. Mai begutachteten Räte den Hang.": [],
    "Nach dem Brand am Montag ermittelt die Polizei.": [],
    "Nach dem Umbau im Mai 1983 kamen mehr Gäste.": [],
    # why it was ruled so
    "Das Gericht sprach Ida Rothe am Donnerstag schuldig. Richter Jan Dold hielt ihr zugute, dass sie gestanden hatte.": [
        ("Das Gericht sprach Ida Rothe schuldig", "2024-06-13"),
        ("Richter Jan Dold hielt ihr zugute, dass sie gestanden hatte", "2024-06-13"),
    ],
}

OTHERWISE = {
    # of another day than the relative clause, or no more than words
    "Zu Silvester brannten 100 Autos. Ida Rothe sprach von 800 Autos, die in diesem Jahr bei Eilmar brannten.": 2,
    # "er" is not the lawyer
    "Am Montag wurde Jan Weber tot gefunden. Wie sein Anwalt Tim Orth mitteilte, brach er zusammen.": 1,
    # the verb is the last word there is
    "Am Montag brannte es in Ulm. Wie die Polizei mitteilte, starb": 1,
    # when the term ended nobody says
    "Am Donnerstag weihte Ida Rothe das Haus ein. Im Mai 2020 war es gebaut worden.\n\n"
    "Den Bewohnern sicherte Ida Rothe kurz vor dem Ablauf der Frist Hilfe zu.": 2,
}


@pytest.mark.parametrize(("text", "expected"), GOING_ON.items())
def test_what_goes_on_with_a_dated_happening(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(one.title, days(one)[0]) for one in told(text) if one.title] == expected


@pytest.mark.parametrize(("text", "expected"), OTHERWISE.items())
def test_what_does_not(text: str, expected: int) -> None:
    assert len(told(text)) == expected
