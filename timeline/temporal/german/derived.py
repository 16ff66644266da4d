"""What forms of a verb a word can be that no table has, by how it is built: "hinweggezogen", "brillierte"."""

from timeline.temporal.german.prefixes import INSEPARABLE, SPLITTING
from timeline.temporal.german.verbs import (
    FINITE,
    INFINITIVE,
    LAST,
    PARTICIPLE,
    PRESENT,
    PRETERITE,
    SEIN,
    TO,
    TO_INFINITIVE,
    verb_forms,
)
from timeline.temporal.german.wordclasses import word_classes

_LONGEST = max(map(len, SPLITTING))
_SHORTEST = 4  # letters of a verb without its prefix
_SHORTEST_FOREIGN = 8
_FOREIGN = {
    "ieren": INFINITIVE | PRESENT,
    "iert": PARTICIPLE | PRESENT,
    "ierte": PRETERITE,
    "ierten": PRETERITE,
}
# Adjectives and adverbs that are built like a verb.
_ADJECTIVES = tuple(
    """alkoholisiert ambitioniert antiquiert blessiert borniert designiert detailliert distinguiert emeritiert fundiert
    kompliziert liiert maskiert renommiert routiniert situiert talentiert uniformiert versiert beliebt berühmt bestrebt
    bewusst gerecht gescheit verhasst verlog umstritt einverstand vollkomm zuweil""".split()
)
_SHORTEST_WITH_GE = 7  # letters of "gestylt"


def derived(word: str) -> int:
    """The bits of a word that stands in no table of verbs; 0 for what is built like none."""
    if word in word_classes() or word.startswith("un") or _stem(word).endswith(_ADJECTIVES):
        return 0
    return _inseparable(word) or _separable(word) or _foreign(word) or _with_ge(word)


def _stem(word: str) -> str:
    """A word without the ending of an adjective in -e or -en."""
    return word.removesuffix("n").removesuffix("e")


def _inseparable(word: str) -> int:
    """With a prefix that stays: "erstrahlten", "beklaut" (beside "geklaut")."""
    known = verb_forms().get
    for prefix in INSEPARABLE:
        rest = word.removeprefix(prefix)
        if rest == word or len(rest) < _SHORTEST:
            continue
        participle = known(f"ge{rest}", 0) & PARTICIPLE
        if bits := (known(rest, 0) & (FINITE | INFINITIVE)) | participle:
            return bits
    return 0


def _separable(word: str) -> int:
    """With a particle that splits off: "hinweggezogen", "hineinfuhr", "hinauszutreten"."""
    known = verb_forms().get
    for length in range(min(_LONGEST, len(word) - _SHORTEST), 1, -1):
        if word[:length] not in SPLITTING:
            continue
        rest = word[length:]
        if rest.startswith(TO) and known(rest.removeprefix(TO), 0) & INFINITIVE:
            return TO_INFINITIVE
        bits = known(rest, 0)
        if bits & (PRETERITE | PRESENT | INFINITIVE | PARTICIPLE):
            return bits & (PARTICIPLE | SEIN | INFINITIVE) | (bits & (PRETERITE | PRESENT)) << LAST
        if _with_ge(rest):
            return PARTICIPLE
    return 0


def _foreign(word: str) -> int:
    """A verb in -ieren: "brillierte", "egalisiert"."""
    bits = next((bits for end, bits in _FOREIGN.items() if word.endswith(end)), 0)
    return bits if len(word) >= _SHORTEST_FOREIGN else 0


def _with_ge(word: str) -> int:
    """The weak participle of an unknown verb: "gezwitschert"."""
    shaped = word.startswith("ge") and word.endswith("t") and len(word) >= _SHORTEST_WITH_GE
    return PARTICIPLE if shaped else 0
