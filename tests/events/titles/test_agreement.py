"""A pronoun means no noun of another gender or number: the text, and the title of its last statement."""

import pytest

from tests.events.texts import told
from timeline.events.coreference.genders import is_another
from timeline.events.grammar.noun_phrases import is_feminine

OBJECTS = {
    # "die" is of one or of many: its noun tells, and the verb
    "Der Rat hat am Donnerstag die Bitte abgelehnt. Sie war im Mai eingereicht worden.": "Die Bitte war eingereicht worden",
    "Der Rat hat am Donnerstag die Bitten abgelehnt. Sie waren im Mai eingereicht worden.": (
        "Die Bitten waren eingereicht worden"
    ),
    "Die Stadt hat am Donnerstag die Anwohner informiert. Sie sollen ab Juli zahlen.": "Die Anwohner sollen zahlen",
    "Das Land hat die Steuer erhöht. Sie gilt ab Juli.": "Die Steuer gilt ab Juli",
    "Das Land hat die Steuern erhöht. Sie gelten ab Juli.": "Die Steuern gelten ab Juli",
    "Die Kanzlerin hat die Reform verteidigt. Sie sollen im Juli in Kraft treten.": "Sie sollen in Kraft treten",
    "Die Kanzlerin hat die Reformen verteidigt. Sie soll im Juli in Kraft treten.": "Sie soll in Kraft treten",
    "Der Verein hat die Satzung geändert. Sie waren im Mai beraten worden.": "Sie waren beraten worden",
    # an adjective with a capital is no noun
    "Der Rat hat die Berliner Behörde besucht. Sie war im Mai gegründet worden.": "Die Berliner Behörde war gegründet worden",
    "Der Rat hat die Kölner Brücken gesperrt. Sie waren im Mai gebaut worden.": "Die Kölner Brücken waren gebaut worden",
    "Der Rat hat die Technische Schule besucht. Sie war im Mai gegründet worden.": (
        "Die Technische Schule war gegründet worden"
    ),
    "Der Rat hat den Technischen Dienst gelobt. Er war im Mai gegründet worden.": (
        "Der Technische Dienst war gegründet worden"
    ),
    # a name goes by no table
    "Der Rat lobte am Montag die Müller AG. Sie war im Mai gegründet worden.": "Die Müller AG war gegründet worden",
    # nor where more belongs to the noun
    "Die Ermittler haben die Räume einer Firma durchsucht. Sie soll im Mai Müll vergraben haben.": (
        "Sie soll Müll vergraben haben"
    ),
}
PEOPLE = {
    # whose something is, where nobody and nothing else told of is many
    "Das Gericht wies am Donnerstag die Klage von Anwohnern ab. Sie können bis Ende April Berufung einlegen.": (
        "Anwohner können bis Ende April Berufung einlegen"
    ),
    "Das Gericht wies am Donnerstag die Klage der Anwohner ab. Sie wollen im Juli Berufung einlegen.": (
        "Die Anwohner wollen Berufung einlegen"
    ),
    "Am Donnerstag hat der Rat die Bitte der Eltern gehört. Sie hatten im Februar Unterschriften gesammelt.": (
        "Die Eltern hatten Unterschriften gesammelt"
    ),
    "Der Minister nahm am Montag die Petition von zehn Schülern entgegen. Sie planen im Juli ein Fest.": (
        "Zehn Schüler planen ein Fest"
    ),
    "Das Amt sprach mit dem Anwalt der mutmaßlichen Händler. Sie schweigen seit Mai.": (
        "Die mutmaßlichen Händler schweigen"
    ),
    "Die Polizei hat die Beute von drei Dieben gefunden. Sie hatten sie im Mai gestohlen.": (
        "Drei Diebe hatten sie gestohlen"
    ),
    "Der Minister traf am Donnerstag den Chef der Lehrer. Sie streiken im Juli.": "Die Lehrer streiken",
    # things do nothing that only people and bodies do
    "Die Polizei hat am Donnerstag die Wohnungen von Händlern durchsucht. Sie sollen im Januar Kokain verkauft haben.": (
        "Händler sollen Kokain verkauft haben"
    ),
    "Der Minister besuchte am Montag die Werke der Firma. Sie verkaufen seit Mai Autos.": "Sie verkaufen Autos",
    "Die Feuerwehr hat die Maschinen einer Firma geborgen. Sie waren im Mai verkauft worden.": (
        "Die Maschinen waren verkauft worden"
    ),
    "Die Jury lehnte die Anträge von Vereinen ab. Sie wollen im Juli neue stellen.": "Sie wollen neue stellen",
    "Das Gericht wies die Klage mehrerer Anwohner ab. Sie können bis Ende April Berufung einlegen.": (
        "Mehrere Anwohner können bis Ende April Berufung einlegen"
    ),
    "Die Zahlung wurde gestoppt. Sie verlangte am Montag Geld.": "Sie verlangte Geld",
    "Jan Weber ist tot. Ein Eintrag zeigt das. Er notierte am Montag einen Fehler.": "Jan Weber notierte einen Fehler",
    # others told of may be meant as well, or nobody is many
    "Die Polizei fand am Montag Waffen in der Wohnung von Händlern. Sie waren im Mai geladen worden.": (
        "Sie waren geladen worden"
    ),
    "Das Amt hat am Donnerstag das Geschäft eines Händlers durchsucht. Sie schweigen seit Mai.": "Sie schweigen",
    "Das Gericht wies die Klage von Anwohnern gegen Nachbarn ab. Sie wollen im Juli Berufung einlegen.": (
        "Sie wollen Berufung einlegen"
    ),
}
ONE = {
    # behind "ein" and "dem" the noun tells which pronoun means it
    "Ein Denkmal wird gebaut. Es soll im Juli enthüllt werden.": "Ein Denkmal soll enthüllt werden",
    "Ein Denkmal wird gebaut. Er soll im Juli enthüllt werden.": "Er soll enthüllt werden",
    "Ein Kran ist umgestürzt. Er wurde am Montag geborgen.": "Ein Kran wurde geborgen",
    "Ein Kran ist umgestürzt. Es wurde am Montag geborgen.": "Es wurde geborgen",
    "Die Firma stimmte dem Vergleich zu. Er war im Mai vorgeschlagen worden.": "Der Vergleich war vorgeschlagen worden",
    # "der" of a feminine is a dative, so that "er" is another
    "Der Mühle droht der Abriss. Er wurde im Mai beschlossen.": "Der Abriss wurde beschlossen",
    "Der Klage gab das Gericht im Mai statt. Er soll im Juli verhandelt werden.": "Er soll verhandelt werden",
    "Die 450 Meter lange Brücke ist gesperrt. Sie war im Mai gebaut worden.": "Die 450 Meter lange Brücke war gebaut worden",
    "Die IG Metall streikt. Sie ruft im Juli zu Kundgebungen auf.": "Die IG Metall ruft zu Kundgebungen auf",
    # behind "dem" the noun is "das" as well
    "Dem kleinen Mädchen wurde am Montag das Rad gestohlen. Es weinte am Dienstag.": "Das kleine Mädchen weinte",
    "Dem alten Lehrer wurde am Montag das Rad gestohlen. Er klagte am Dienstag.": "Der alte Lehrer klagte",
    "Ein Junge ist weg. Er war am Montag in der Schule.": "Ein Junge war in der Schule",
    "Ein Mädchen ist weg. Es wurde am Montag entdeckt.": "Ein Mädchen wurde entdeckt",
    "Ein Mädchen ist weg. Er war am Montag in der Schule.": "Er war in der Schule",
}
OTHERS = {
    # works that are told of, by their gender
    "Die Stadt teilte mit, dass ein Freibad gebaut wird. Es soll im Mai öffnen.": "Das Freibad soll öffnen",
    "Die Stadt teilte mit, dass ein Turm gebaut wird. Er soll im Mai öffnen.": "Ein Turm soll öffnen",
    "Die Stadt teilte mit, dass ein Freibad gebaut wird. Er soll im Mai öffnen.": "Er soll öffnen",
    "Die Stadt teilte mit, dass sich der Bau der Kirchen verzögert. Sie soll im Mai öffnen.": "Sie soll öffnen",
    "Die Stadt teilte mit, dass sich der Bau der Station verzögert. Sie soll im Mai öffnen.": "Die Station soll öffnen",
    # who does it to one thing
    "Verbände lobten die Brücke. Sie klagten am Dienstag.": "Verbände klagten",
    # whose something is
    "Das ist die Stiftung. Deren Kasse wurde am Montag geleert.": "Die Kasse der Stiftung wurde geleert",
    "Das ist die Stiftung. Deren Räume wurden am Montag geleert.": "Die Räume der Stiftung wurden geleert",
    # a part of the day that a happening has
    "Am Abend der Hochzeit brannte die Halle.": "Die Halle brannte",
    "Am Abend der Parade brannte die Halle.": "Die Halle brannte",
    # "der" of a feminine is whom it was done to
    "Die Sonde fliegt. Der Mühle schadete sie am Dienstag.": "Der Mühle schadete die Sonde",
    # a plural without an article may be meant as well
    "Die Stadt kauft Bilder. Der Verein hat sie am Montag gezeigt.": "Der Verein hat sie gezeigt",
}


@pytest.mark.parametrize(
    ("text", "expected"), [*OBJECTS.items(), *PEOPLE.items(), *ONE.items(), *OTHERS.items()]
)
def test_a_pronoun_means_no_noun_of_another_gender_or_number(text: str, expected: str) -> None:
    assert told(text)[-1].title == expected


RELATIVES = {
    "Ein Bericht aus dem Archiv, der am Montag erschien, ist falsch.": "Ein Bericht aus dem Archiv erschien",
    "Das Urteil gegen den Wirt, das am Montag fiel, ist mild.": "Das Urteil gegen den Wirt fiel",
    "Der Trainer der Mannschaft, der am Montag ging, ist alt.": "Der Trainer der Mannschaft ging",
    "Der Hund der Wirtin, der am Montag verschwand, ist zurück.": "Der Hund der Wirtin verschwand",
    "Er sah das Auto des Wirts, das am Montag gestohlen wurde.": "Das Auto des Wirts wurde gestohlen",
    "Das Dach der Mühle, das am Montag brannte, ist alt.": "Das Dach der Mühle brannte",
    "Die Straße zum Tor, das am Montag abgerissen wurde, ist frei.": "Das Tor wurde abgerissen",
    "Die Affäre enthüllte ein Bericht des Magazins „Quer“, der am Freitag erschienen war.": (
        "Der Bericht des Magazins „Quer“ war erschienen"
    ),
}


@pytest.mark.parametrize(("text", "expected"), RELATIVES.items())
def test_a_relative_pronoun_means_no_noun_of_another_gender(text: str, expected: str) -> None:
    assert expected in [one.title for one in told(text)]


TWO = {
    "Zuletzt waren im März die Brücke und im Mai die Straßen gesperrt worden.": [
        "Die Brücke war gesperrt worden",
        "Die Straßen waren gesperrt worden",
    ],
    "Zuletzt sollten im März die Behörde und im Mai der Rat tagen.": [
        "Die Behörde sollte tagen",
        "Der Rat sollte tagen",
    ],
}


@pytest.mark.parametrize(("text", "expected"), TWO.items())
def test_each_of_two_has_a_verb_of_its_number(text: str, expected: list[str]) -> None:
    assert [one.title for one in told(text)] == expected


def test_der_makes_another_case_of_a_feminine() -> None:
    feminine = "polizei mühle nacht wirtin klage bank familie zerstörung us-behörde 30-zimmer-wohnung"
    others = "sprung aufschwung see leiter klagen band weber rat lehrer bau reisen"
    assert [word for word in feminine.split() if not is_feminine(word)] == []
    assert [word for word in others.split() if is_feminine(word)] == []


ANOTHER = {
    "er": ("Die Klage", "Das Haus", "Der Klage", "Die Lehrer", "Ein Kind", "Eine Mühle"),
    "sie": ("Der Rat", "Die Räte", "Die Bitten der Eltern", "Das Kind", "Die 450 Brücken"),
    "es": ("Der Rat", "Ein Turm", "Die Klage"),
    "sie+": ("Die Klage von Anwohnern", "Das Kind", "Die alte Brücke", "Der Lehrer"),
}
THE_SAME = {
    "er": ("Der Rat", "Ein Turm", "Der Lehrer", "Der Weber", "Weber", "Der Teil"),
    "sie": (
        "Die Klage",
        "Die Müller AG",
        "Die IG Metall",
        "Die Berliner Behörde",
        "Die Junge Union",
        "Die Leiter",
    ),
    "es": ("Das Haus", "Ein 20 Meter hohes Denkmal", "Das Teil"),
    "sie+": (
        "Die Lehrer",
        "Die Leiter",
        "Die Rat und Tat GmbH",
        "Anwohner",
        "Der Rat und die Stadt",
        "Zwei Räte",
    ),
}


@pytest.mark.parametrize("pronoun", ANOTHER)
def test_what_is_plainly_of_another_gender_or_number(pronoun: str) -> None:
    assert [spoken for spoken in ANOTHER[pronoun] if not is_another(pronoun, spoken)] == []
    assert [spoken for spoken in THE_SAME[pronoun] if is_another(pronoun, spoken)] == []
