"""A pronoun means no noun of another gender or number: the text, and the title of its last statement."""

import pytest

from tests.events.texts import told

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
    # nor where more belongs to the noun
    "Die Ermittler haben die Räume einer Firma durchsucht. Sie soll im Mai Müll vergraben haben.": (
        "Sie soll Müll vergraben haben"
    ),
}


@pytest.mark.parametrize(("text", "expected"), OBJECTS.items())
def test_a_pronoun_means_no_noun_of_another_gender_or_number(text: str, expected: str) -> None:
    assert told(text)[-1].title == expected
