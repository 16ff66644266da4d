"""The infinitive of a verb form, from the engine's table of verbs."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from timeline.events.vocabulary.concepts import KINDS
from timeline.temporal.german import verbs
from timeline.temporal.german.prefixes import PARTICLES
from timeline.temporal.german.verbs import Paradigm


@cache
def infinitives() -> dict[str, str]:
    """Lowered verb form -> infinitive with its prefix.

    Of several verbs the one that news tell most ("vermisst" is of "vermissen"), else the shortest, then by alphabet.
    """
    table: dict[str, str] = {}
    for form, infinitive in _forms():
        known = table.get(form)
        if known is None or _seldom(infinitive) < _seldom(known):
            table[form] = infinitive
    swiss = {form.replace("ß", "ss"): infinitive for form, infinitive in table.items() if "ß" in form}
    return swiss | table


def _seldom(infinitive: str) -> tuple[bool, int, str]:
    return infinitive not in KINDS, len(infinitive), infinitive


def _lines() -> list[str]:
    return Path(verbs.__file__).with_name("verbs.txt").read_text(encoding="utf-8").splitlines()


def _forms() -> Iterator[tuple[str, str]]:
    for line in _lines():
        infinitive, present, preterite, subjunctive, participle, *prefixes = line.split()
        verb = Paradigm(infinitive, present, preterite, subjunctive, participle.rstrip("+"))
        for mark in ["", *prefixes]:
            prefix = mark.rstrip("+-")
            for form in verb.finite():
                yield prefix + form, prefix + infinitive
            yield prefix + infinitive, prefix + infinitive
            yield prefix + "zu" + infinitive, prefix + infinitive
            inseparable = mark.rstrip("+").endswith("-")
            ending = verb.participle.removeprefix("ge") if inseparable else verb.participle
            yield prefix + ending, prefix + infinitive


@cache
def other_numbers() -> dict[str, str]:
    """The third person of a verb, lowered -> that of the other number in the same tense: "starben" -> "starb"."""
    table = {"ist": "sind", "sind": "ist"}
    for line in _lines():
        infinitive, present, preterite, _, _, *prefixes = line.split()
        several = f"{preterite}{'n' if preterite.endswith('e') else 'en'}"
        for prefix in ["", *(mark.rstrip("+-") for mark in prefixes if mark.rstrip("+").endswith("-"))]:
            for one, many in ((present, infinitive), (preterite, several)):
                table.setdefault(prefix + one, prefix + many)
                table.setdefault(prefix + many, prefix + one)
    return table


def parted(word: str) -> tuple[str, str] | None:
    """A finite form and the particle that splits off it: "zurückkehrten" -> "kehrten", "zurück"."""
    forms = infinitives()
    for length in range(len(word) - 3, 1, -1):
        particle, finite = word[:length], word[length:]
        known = particle in PARTICLES and finite in forms
        if known and forms.get(word, particle + forms[finite]) == particle + forms[finite]:
            return finite, particle
    return None
