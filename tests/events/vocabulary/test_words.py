"""Words without their inflection."""

import pytest

from timeline.events.vocabulary.words import fold

FORMS = """
    Rathaus Rathauses Rathäuser Rathäusern
    Auktionshaus Auktionshauses Auktionshäuser
    Hinweis Hinweises Hinweise Hinweisen
    Museum Museums Museen
    Einkaufszentrum Einkaufszentrums Einkaufszentren
    Stadion Stadions Stadien
    Konto Kontos Konten
    Firma Firmen
    Thema Themen
    Brücke Brücken
    Feuer Feuern
    Amt Ämter Ämtern
    """


@pytest.mark.parametrize("forms", FORMS.strip().splitlines())
def test_the_forms_of_a_noun_are_one(forms: str) -> None:
    assert len(set(map(fold, forms.split()))) == 1


@pytest.mark.parametrize("noun", ["Orten", "Gründen", "Zahlen", "Türmen", "Räumen", "Gewinnen"])
def test_a_plural_that_is_written_as_an_infinitive_tells_nothing(noun: str) -> None:
    assert not fold(noun).isupper()
