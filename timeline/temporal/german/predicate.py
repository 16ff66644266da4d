"""Finds the finite verb of a clause and what belongs to it, by the word classes and by place."""

from collections.abc import Sequence
from typing import NamedTuple

from timeline.temporal.german.clause import Clause, neighbours
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
)
from timeline.temporal.german.wordclasses import (
    ADVERB,
    ARTICLE,
    AUXILIARY,
    DOUBTFUL,
    MODAL,
    NOT_PRETERITE,
    NOUN,
    PREPOSITION,
    word_classes,
)

GOODS = "waren"  # also a noun
TO_BE = "sein"
PERFECT_INFINITIVES = frozenset(("haben", TO_BE))
BEEN = frozenset(("worden", "gewesen"))

ANY_FINITE = FINITE | FINITE << LAST | AUXILIARY
# How surely a word is the finite verb, best first.
SURE, TOLD_FORM, SINGULAR, PLURAL, ATTRIBUTE, PERHAPS_NOUN, NEVER = 0, 1, 2, 4, 5, 7, 9


# The finite verb


def finite_verb(clause: Clause, low: int, high: int, worst: int = PERHAPS_NOUN) -> int | None:
    """The index of the finite verb among the words `low` to `high` (exclusive), if one ranks `worst` or better."""
    best, found = worst + 1, None
    kinds = clause.kinds
    for i in range(low, high):
        if not kinds[i] & ANY_FINITE:
            continue
        rank = rank_of(clause, i, high)
        if rank < best or (rank == best and rank and clause.final):
            best, found = rank, i
    if found is not None and kinds[found] & AUXILIARY:
        return last_auxiliary(kinds, found, high)
    if best > PLURAL:
        guessed = guess(clause, low, high)
        return found if guessed is None else guessed
    return found


def last_auxiliary(kinds: list[int], found: int, high: int) -> int:
    """In "operiert werden musste" the last one is finite, in "soll operiert werden" the first."""
    end = high - 1
    return end if kinds[end] & AUXILIARY and not kinds[end] & DOUBTFUL else found


def rank_of(clause: Clause, i: int, high: int) -> int:
    """How surely the word at `i`, in a stretch that ends at `high`, is the finite verb."""
    words, kinds = clause.words, clause.kinds
    kind = kinds[i]
    before = kinds[i - 1] if i else 0
    if i and words[i - 1] == TO:
        return NEVER
    if kind & AUXILIARY:
        return PERHAPS_NOUN if words[i] == GOODS and before & ARTICLE and not clause.final else SURE
    if not kind & FINITE:  # a separable verb in one word
        return TOLD_FORM if i + 1 == high and not kind & NOUN else NEVER
    if not clause.final and i >= clause.at + 1:
        if i + 1 == len(words) and kind & (PARTICIPLE | INFINITIVE):
            return NEVER
        if i == clause.at + 1 and clause.opens():
            return SURE
    if kind & NOUN and particle_verb(clause, i):  # "stimmen … ab"
        kind &= ~NOUN
    if before & ARTICLE and attributive(words[i], kind, kinds[i + 1] if i + 1 < len(kinds) else ADVERB):
        return NEVER
    return rank_of_form(kind, before, leads=not i and clause.left < 0)


def rank_of_form(kind: int, before: int, leads: bool) -> int:
    """The rank of a full verb's form by its bits and those of the word before; `leads`: first in the text."""
    if kind & NOUN:
        return NEVER if before & PREPOSITION else PERHAPS_NOUN
    if kind & PRETERITE:
        return ATTRIBUTE if leads else TOLD_FORM  # "Erkrankte Spieler fehlen"
    if kind & INFINITIVE:
        return NEVER if before & PREPOSITION else PLURAL
    return SINGULAR


def attributive(word: str, kind: int, after: int) -> bool:
    """Whether a form behind an article is a noun or an attribute, not a verb: "die eröffnete Schau"."""
    if kind & NOUN:
        return True
    inflected = word.endswith(("te", "ten")) if kind & PRETERITE else word.endswith(("e", "en"))
    return inflected and not after & (ARTICLE | PREPOSITION | ADVERB)


def guess(clause: Clause, low: int, high: int) -> int | None:
    """The index of an unknown word in the verb's place, or else of one that looks like a weak preterite."""
    words, kinds = clause.words, clause.kinds
    place = high - 1 if clause.final else clause.at + 1
    in_place = low <= place < high and not kinds[place] and (clause.final or clause.opens())
    if in_place and not kinds[-1] & PARTICIPLE and guessed_form(words[place]):
        return place
    for i in range(low, high):
        if not kinds[i] and weak_preterite(words[i]) and not (i and kinds[i - 1] & ARTICLE):
            return i
    return None


def weak_preterite(word: str) -> bool:
    """Whether an unknown word has the shape of one: "twitterte"."""
    return len(word) > 4 and word.endswith(("te", "ten")) and not word.endswith(NOT_PRETERITE)


def guessed_form(word: str) -> int:
    """PRETERITE, PRESENT or 0 for an unknown word in the verb's place: "twitterte", "jobbt", "pleiteging"."""
    known = word_classes().get
    for i in range(3, min(len(word) - 2, 9)):
        form = known(word[i:], 0)
        if form > 0 and form & (PRETERITE | PRESENT) and not form & (NOUN | INFINITIVE):
            return form & FINITE
    if weak_preterite(word):
        return PRETERITE
    return PRESENT if len(word) > 3 and word.endswith("t") else 0


def particle_verb(clause: Clause, verb: int) -> int:
    """The bits of the verb at `verb` joined with the particle at the end: "teilt … mit"; 0 where there is none."""
    if verb >= len(clause.words) - 1:
        return 0
    return word_classes().get(clause.words[-1] + clause.words[verb], 0)


# What belongs to it


class Predicate(NamedTuple):
    """What belongs to the finite verb.

    `participle`: the bits of the last one, 0 without. `been`: "worden" or "gewesen" is there. `perfect`: it ends in a
    perfect infinitive, "getroffen haben". `two`: it ends in two infinitives, "stattfinden sollen".
    """

    participle: int
    been: bool
    perfect: bool
    two: bool

    @property
    def past(self) -> bool:
        """Whether with *sein* it tells the past: "ist gekommen", "ist eröffnet worden", not "ist gesperrt"."""
        return self.been or bool(self.participle & SEIN)


def predicate(tokens: Sequence[str], clause: Clause, verb: int, begin: int, end: int) -> Predicate:
    """The infinite part of the predicate of the finite verb at `verb`; the expression's conjunct is `begin` to `end`."""
    words, kinds = stretch(tokens, clause, verb, begin, end)
    participle = last_participle(words, kinds) or guessed_participle(words, kinds)
    if not participle and begin < verb and clause.kinds[begin] & PARTICIPLE:  # "Gefunden hat ihn am Montag"
        participle = clause.kinds[begin]
    been = not BEEN.isdisjoint(words)
    infinitive = words[-1] if words else ""
    perfect = bool(participle) and infinitive in PERFECT_INFINITIVES
    if infinitive == TO_BE:
        perfect = perfect and (been or bool(participle & SEIN))
    two = len(kinds) > 1 and bool(kinds[-1] & MODAL and kinds[-2] & INFINITIVE)
    return Predicate(participle, been, perfect, two)


def stretch(
    tokens: Sequence[str], clause: Clause, verb: int, begin: int, end: int
) -> tuple[list[str], list[int]]:
    """Where the infinite part stands: behind the finite verb, or before it where it stands last."""
    words, kinds = clause.words, clause.kinds
    if verb > clause.at and verb in (end - 1, len(words) - 1):
        return words[begin:verb], kinds[begin:verb]
    low, high = (begin if verb < begin else verb + 1), tail(kinds, end)
    words, kinds = words[low:high], kinds[low:high]
    if high == len(clause.words) and not any(kind & PARTICIPLE for kind in kinds):
        return beside(tokens, clause.right, words, kinds)
    return words, kinds


def tail(kinds: list[int], end: int) -> int:
    """Where a predicate ends at the latest: before a conjunct (from `end`) that has a finite verb of its own."""
    for kind in kinds[end:]:
        if kind & (AUXILIARY | PRETERITE) and not kind & (NOUN | DOUBTFUL):
            return end
    return len(kinds)


def beside(
    tokens: Sequence[str], right: int, words: list[str], kinds: list[int]
) -> tuple[list[str], list[int]]:
    """The predicate goes on behind commas: "hat am Montag, wie berichtet, gestanden"."""
    for piece in neighbours(tokens, right, 1):
        if piece.aside or any(kind & AUXILIARY for kind in piece.kinds):
            continue
        words, kinds = words + piece.words, kinds + piece.kinds
        if any(kind & PARTICIPLE for kind in piece.kinds):
            break
    return words, kinds


def last_participle(words: list[str], kinds: list[int]) -> int:
    """The bits of the last participle that is no infinitive with "zu" ("zu erhalten"), or 0."""
    for i in range(len(kinds) - 1, -1, -1):
        if kinds[i] & PARTICIPLE and not (i and words[i - 1] == TO):
            return kinds[i]
    return 0


def guessed_participle(words: list[str], kinds: list[int]) -> int:
    """PARTICIPLE if the last word, or the one before "haben", is unknown and has the shape of one."""
    shapes: tuple[str, ...] = ("iert",)
    if words and words[-1] in PERFECT_INFINITIVES:
        words, kinds, shapes = words[:-1], kinds[:-1], ("t", "en")
    if not words or kinds[-1]:
        return 0
    word = words[-1]
    return PARTICIPLE if word.endswith(shapes) or ("ge" in word[:6] and word.endswith(("t", "en"))) else 0


def to_infinitive(clause: Clause) -> int | None:
    """The index of an infinitive with "zu" behind the expression."""
    words, kinds = clause.words, clause.kinds
    for i in range(clause.at + 1, len(words)):
        infinitive = kinds[i] & (INFINITIVE | AUXILIARY) or words[i] == TO_BE
        if kinds[i] & TO_INFINITIVE or (words[i - 1] == TO and infinitive):
            return i
    return None
