"""What forms of which verb a German word can be: one table of bits, built from verbs.txt at first use.

A line of verbs.txt: infinitive, third person present, preterite, subjunctive II, participle, then the prefixes that
the verb takes. `+` after participle or prefix: Perfekt with *sein*; `-` after a prefix: inseparable. A verb is added
by adding its line; tools/make_verbs.py wrote the file.
"""

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
# Nobody knows it beforehand: the present of headlines tells that it happened, "stirbt am Montag"
MISHAP = 1 << 28

TO = "zu"
_PREFIX = 3  # letters before "ge" at least

UTTERANCES = """
    sagen mitteilen erklären berichten melden betonen bestätigen erläutern äußern behaupten bekräftigen
    vermelden verlauten kritisieren loben dementieren zitieren bekanntgeben bekunden begründen heißen warnen
    fordern einräumen zugeben versichern versprechen ankündigen beklagen bedauern hinweisen klarstellen
"""
# What is done for a day to come: more than words.
ARRANGING = """
    anberaumen anmelden ansetzen aufschieben befristen einberufen einladen festsetzen terminieren verlegen verlängern
    verschieben vertagen
"""
PLANS = f"""
    {ARRANGING}
    planen ankündigen vorsehen einplanen erwarten avisieren anvisieren ansteuern anstreben anpeilen aufrufen
    prognostizieren prophezeien voraussagen vorhersagen rechnen befürchten erhoffen verabreden datieren
"""

MISHAPS = """
    prallen verunglücken krachen abstürzen einstürzen sterben ertrinken kentern entgleisen kollidieren explodieren
    erschießen ermorden töten überfallen ausrauben verletzen ausbrechen niederbrennen abbrennen rammen zusammenstoßen
    erschlagen erstechen überrollen umkommen zusammenprallen verwüsten entkommen
"""


class Paradigm(NamedTuple):
    """The principal parts of a verb without its prefix."""

    infinitive: str
    present: str
    preterite: str
    subjunctive: str
    participle: str

    def finite(self) -> dict[str, int]:
        """Its finite forms of first and third person; the infinitive is also the plural of the present."""
        forms = {
            self.infinitive.removesuffix("n").removesuffix("e") + "e": SUBJUNCTIVE,
            self.subjunctive: SUBJUNCTIVE,
            self.subjunctive + "n": SUBJUNCTIVE,
            self.infinitive: PRESENT,
            self.present: PRESENT,
        }
        # A weak verb's subjunctive is its preterite, which is by far the more frequent.
        return forms | {self.preterite: PRETERITE, self.preterite.removesuffix("e") + "en": PRETERITE}


Forms = list[tuple[str, int]]


def _simple(verb: Paradigm, finite: Forms, prefix: str, sein: int) -> Forms:
    """Forms of a verb that never splits; `prefix` is "" or inseparable."""
    participle = verb.participle.removeprefix("ge") if prefix else verb.participle
    return [*finite, (verb.infinitive, INFINITIVE), (participle, PARTICIPLE | sein)]


def _separable(verb: Paradigm, finite: Forms, sein: int) -> Forms:
    """Forms in one word of a verb that splits, all without the prefix."""
    last = [(form, bits << LAST) for form, bits in finite]
    to_infinitive = (TO + verb.infinitive, TO_INFINITIVE)
    return [*last, (verb.infinitive, INFINITIVE), to_infinitive, (verb.participle, PARTICIPLE | sein)]


def _prefixed(mark: str) -> tuple[str, bool, int]:
    """A prefix as written in verbs.txt -> prefix, does it split, SEIN or 0."""
    word = mark.rstrip("+")
    return word.rstrip("-"), not word.endswith("-"), SEIN if word != mark else 0


def _verb_classes() -> dict[str, int]:
    """Infinitive -> UTTERANCE, PLAN or both, or MISHAP."""
    table = dict.fromkeys(UTTERANCES.split(), UTTERANCE) | dict.fromkeys(MISHAPS.split(), MISHAP)
    for infinitive in PLANS.split():
        table[infinitive] = table.get(infinitive, 0) | PLAN
    return table


@cache
def verb_forms() -> dict[str, int]:
    """Lowered word -> bits of all forms that it can be."""
    class_of = _verb_classes().get
    table: dict[str, int] = {}
    known = table.get
    for line in Path(__file__).with_name("verbs.txt").read_text(encoding="utf-8").splitlines():
        infinitive, present, preterite, subjunctive, participle, *prefixes = line.split()
        base, _, sein = _prefixed(participle)
        verb = Paradigm(infinitive, present, preterite, subjunctive, base)
        finite = list(verb.finite().items())
        for prefix, splits, auxiliary in (("", False, sein), *map(_prefixed, prefixes)):
            own = class_of(prefix + infinitive, 0)
            forms = (
                _separable(verb, finite, auxiliary) if splits else _simple(verb, finite, prefix, auxiliary)
            )
            for ending, bits in forms:
                form = prefix + ending
                table[form] = known(form, 0) | bits | own
    for form in [form for form in table if "ß" in form]:  # as the Swiss write: "liess"
        swiss = form.replace("ß", "ss")
        table[swiss] = known(swiss, 0) | table[form]
    return table


def had_with_sein(word: str) -> bool:
    """Whether a word behind "war" makes it the pluperfect: "geplatzt", "aneinandergeraten", "geprüft worden"."""
    known, at = verb_forms().get, word.find("ge", _PREFIX)
    return word == "worden" or bool(known(word, 0) & SEIN) or (at > 0 and bool(known(word[at:], 0) & SEIN))
