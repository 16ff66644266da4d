"""What forms of which verb a German word can be: one table of bits, built from verbs.txt at first use.

A line of verbs.txt: infinitive, third person present, preterite, subjunctive II, participle, then the prefixes that
the verb takes. `+` after participle or prefix: Perfekt with *sein*; `-` after a prefix: inseparable. A verb is added
by adding its line; tools/make_verbs.py wrote the file.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

PRETERITE, PRESENT, SUBJUNCTIVE = 1, 2, 4
FINITE = PRETERITE | PRESENT | SUBJUNCTIVE
LAST = 3  # shift: the finite form of a separable verb in one word ("mitteilte") stands last in its clause
PARTICIPLE, INFINITIVE, TO_INFINITIVE = 64, 128, 256
SEIN = 512  # Perfekt with *sein*: "ist gekommen" tells the past, "ist gesperrt" does not
UTTERANCE = 1 << 10  # says that somebody says: its day is the day of the telling
PLAN = 1 << 11  # its object lies ahead: "geplant", "angekündigt"

UTTERANCES = """
    sagen mitteilen erklären berichten melden betonen bestätigen erläutern äußern behaupten bekräftigen
    vermelden verlauten kritisieren loben dementieren zitieren bekanntgeben bekunden begründen
"""
PLANS = """
    planen ankündigen vorsehen ansetzen anberaumen terminieren einplanen erwarten avisieren anvisieren anmelden
    ansteuern anstreben einladen aufrufen verschieben vertagen verlegen verlängern befristen prognostizieren
    prophezeien voraussagen vorhersagen rechnen befürchten erhoffen verabreden datieren aufschieben festsetzen
"""


class Paradigm(NamedTuple):
    """The principal parts of a verb without its prefix."""

    infinitive: str
    present: str
    preterite: str
    subjunctive: str
    participle: str

    def finite(self) -> Iterator[tuple[str, int]]:
        """Its finite forms of first and third person; the infinitive is also the plural of the present."""
        yield self.present, PRESENT
        yield self.infinitive, PRESENT
        yield self.infinitive.removesuffix("n").removesuffix("e") + "e", SUBJUNCTIVE
        yield self.subjunctive, SUBJUNCTIVE
        yield self.subjunctive + "n", SUBJUNCTIVE
        yield self.preterite, PRETERITE
        yield self.preterite.removesuffix("e") + "en", PRETERITE


def _simple(verb: Paradigm, prefix: str, sein: int) -> Iterator[tuple[str, int]]:
    """Forms of a verb that never splits; `prefix` is "" or inseparable."""
    for form, bits in verb.finite():
        yield prefix + form, bits
    yield prefix + verb.infinitive, INFINITIVE
    yield prefix + (verb.participle.removeprefix("ge") if prefix else verb.participle), PARTICIPLE | sein


def _separable(verb: Paradigm, prefix: str, sein: int) -> Iterator[tuple[str, int]]:
    """Forms in one word of a verb that splits."""
    for form, bits in verb.finite():
        yield prefix + form, bits << LAST
    yield prefix + verb.infinitive, INFINITIVE
    yield prefix + "zu" + verb.infinitive, TO_INFINITIVE
    yield prefix + verb.participle, PARTICIPLE | sein


def _prefixed(mark: str) -> tuple[str, bool, int]:
    """A prefix as written in verbs.txt -> prefix, does it split, SEIN or 0."""
    word = mark.rstrip("+")
    return word.rstrip("-"), not word.endswith("-"), SEIN if word != mark else 0


@cache
def verb_forms() -> dict[str, int]:
    """Lowered word -> bits of all forms that it can be."""
    classes = dict.fromkeys(UTTERANCES.split(), UTTERANCE) | dict.fromkeys(PLANS.split(), PLAN)
    table: dict[str, int] = {}

    def add(forms: Iterator[tuple[str, int]], infinitive: str) -> None:
        own = classes.get(infinitive, 0)
        for form, bits in forms:
            table[form] = table.get(form, 0) | bits | own

    for line in Path(__file__).with_name("verbs.txt").read_text(encoding="utf-8").splitlines():
        infinitive, present, preterite, subjunctive, participle, *prefixes = line.split()
        base, _, sein = _prefixed(participle)
        verb = Paradigm(infinitive, present, preterite, subjunctive, base)
        add(_simple(verb, "", sein), infinitive)
        for prefix, splits, bits in map(_prefixed, prefixes):
            add((_separable if splits else _simple)(verb, prefix, bits), prefix + infinitive)
    return table
