"""The table of nouns: what it says of forms, of compounds and of words that only look like them."""

from collections import Counter

import pytest

from timeline.events.vocabulary.bearers import GENERAL, KINDS
from timeline.events.vocabulary.nouns import gender, nouns, number, plural, readings, single, strong

# What each form can be: "m", "f", "n" for one, "+" for many, "d" for many in the dative alone.
FORMS = {
    "f": "klage bitte polizei partei entscheidung mutter wand werkstatt kenntnis firma nacht stadt",
    "+": (
        "klagen bitten wohnungen städte mütter wände werkstätten kenntnisse firmen nächte rätinnen eltern leute räte"
        " präsidentinnen häuser museen themen ereignisse busse bauten säle risiken fahrzeuge"
    ),
    "m": "rat rates vertrags brand unfall staat arrest gast nachbar zeuge kunstpädagoge präsident bus busses virologe bau",
    "n": "haus hauses museum thema ereignis ereignisses gesetz kind opern-festival risiko attentat gesicht",
    "m+": "lehrer teller präsidenten zeugen menschen nachbarn namen wagen parks chefs",
    "n+": "opfer zimmer autos mädchen unternehmen teams",
    "d": "lehrern tellern räten häusern leuten dieben",
    "mf": "see",
    "mn": "teil virus schild gehalt",
    "mf+": "leiter steuern-leiter",
    "mfn": "band",
}
# Compounds, with what they end in.
HEADS = {
    "pressekonferenz": "konferenz",
    "landräte": "räte",
    "us-regierung": "regierung",
    "bundesländern": "ländern",
    "nachbargebäude": "gebäude",
    "hauptstrassen": "straßen",
    "verkehrsunfälle": "unfälle",
    "jugendherberge": "herberge",
    "abwasserrohrbruch": "bruch",
    "arztpraxen": "praxen",
}
# Words whose end only looks like a noun of another gender or number.
LOOKALIKES = {
    "m": "tisch fisch arrest start neustart ursprung aufschwung direktor aufwand streik gegenwind vertrag monat apparat flur inhalt",
    "f": "partei gegenwart pflicht absicht schlacht urkunde sekunde leinwand toilette reise rückreise lokomotive",
    "n": "attentat zitat referat gesicht gericht schwein gewand gestein mosaik plakat format mandat stadion",
    "+": "landkreise ausweise",
}
UNKNOWN = "weber britische technischen ida köln neun rothe jugendliche jugendlichen deutschen beamte 30-jährige rei und"


@pytest.mark.parametrize(("what", "form"), [(k, form) for k, v in FORMS.items() for form in v.split()])
def test_what_a_form_can_be(what: str, form: str) -> None:
    assert readings(form) == frozenset(what)


@pytest.mark.parametrize(("compound", "head"), HEADS.items())
def test_a_compound_is_what_it_ends_in(compound: str, head: str) -> None:
    assert readings(compound) == (readings(head) if head else frozenset())


@pytest.mark.parametrize(("what", "form"), [(k, form) for k, v in LOOKALIKES.items() for form in v.split()])
def test_a_longer_end_tells(what: str, form: str) -> None:
    assert readings(form) == frozenset(what)


@pytest.mark.parametrize("word", UNKNOWN.split())
def test_of_other_words_nothing_is_known(word: str) -> None:
    assert not readings(word)


def test_gender_and_number() -> None:
    assert [gender(word) for word in ("klage", "klagen", "rat", "kindern", "see", "eltern", "xyz")] == [
        *("f", "f", "m", "n", "", "", "")
    ]
    assert [number(word) for word in ("klage", "klagen", "see", "lehrer", "autos", "xyz")] == [
        *("one", "many", "one", "", "", "")
    ]


def test_many_as_a_subject() -> None:
    spoken = {
        "dieben": "diebe",
        "akten": "akten",
        "frauen": "frauen",
        "lehrer": "lehrer",
        "klage": "",
        "xyz": "",
    }
    assert {word: plural(word) for word in spoken} == spoken


def test_weak_nouns_as_a_subject() -> None:
    spoken = {
        "zeugen": "zeuge",
        "virologen": "virologe",
        "herrn": "herr",
        "polizeipräsidenten": "polizeipräsident",
        "querulanten": "querulant",
        "kontinenten": "",
        "klagen": "",
        "xyz": "",
    }
    assert {word: strong(word) for word in spoken} == spoken


def test_one_of_many() -> None:
    spoken = {
        "dieben": "dieb",
        "stadträte": "stadtrat",
        "akten": "",
        "us-verbände": "us-verband",
        "zeugen": "zeuge",
    }
    spoken |= {"gemüse": "gemüse", "hauses": "haus", "verkehrsunfälle": "verkehrsunfall", "xyz": ""}
    assert {word: single(word) for word in spoken} == spoken


def test_what_bears_a_name_is_in_the_table() -> None:
    known = {noun: said.split(".")[1] for noun, said in KINDS.items()}
    assert {noun: of for noun, of in known.items() if gender(noun) not in ("", of)} == {}
    assert [noun for noun in GENERAL if not gender(noun)] == []


def test_each_noun_stands_once() -> None:
    found = Counter((noun.lower, noun.gender, noun.plural) for noun in nouns())
    assert [noun for noun, times in found.items() if times > 1] == []


def test_every_noun_is_what_its_line_says() -> None:
    for noun in nouns():
        assert noun.lower == noun.lower.lower()
        assert noun.lower.isalpha() or "-" in noun.lower
        assert noun.gender in readings(noun.lower)
        assert not noun.plural or "+" in readings(noun.plural)


def test_plurals_are_derived() -> None:
    by_noun = {noun.lower: noun.plural for noun in nouns()}
    plurals = {
        "baum": "bäume",
        "rat": "räte",
        "haus": "häuser",
        "kloster": "klöster",
        "museum": "museen",
        "bau": "bauten",
    }
    plurals |= {
        "lehrer": "lehrer",
        "klage": "klagen",
        "thema": "themen",
        "gefängnis": "gefängnisse",
        "milch": "",
    }
    assert {noun: by_noun[noun] for noun in plurals} == plurals
    wrong = [
        n.lower
        for n in nouns()
        if n.plural and n.gender != "+" and n.plural[:1] != n.lower[:1] and n.lower[0] not in "aou"
    ]
    assert wrong == []
