"""Finds the finite verb of a clause by the word classes and by place."""

from timeline.temporal.german.clause import Clause
from timeline.temporal.german.verbs import (
    FINITE,
    INFINITIVE,
    LAST,
    PARTICIPLE,
    PRESENT,
    PRETERITE,
    TO,
)
from timeline.temporal.german.wordclasses import (
    ADVERB,
    ARTICLE,
    AUXILIARY,
    COORDINATOR,
    DOUBTFUL,
    LIKE_PRETERITE,
    MODAL,
    NOUN,
    PREPOSITION,
    is_unknown,
    weak_preterite,
    word_classes,
)

_ATTRIBUTE = 12  # words back to the article of a participle
GOODS = "waren"  # also a noun
ANY_FINITE = FINITE | FINITE << LAST | AUXILIARY
# How surely a word is the finite verb, best first.
SURE, TOLD_FORM, SINGULAR, PLURAL, ATTRIBUTE, PERHAPS_NOUN, NEVER = 0, 1, 2, 4, 5, 7, 9


def finite_verb(clause: Clause, low: int, high: int, worst: int = PERHAPS_NOUN) -> int | None:
    """The index of the finite verb among the words `low` to `high` (exclusive), if one ranks `worst` or better."""
    best, found = worst + 1, None
    kinds = clause.kinds
    for i, kind in enumerate(kinds[low:high], low) if clause.bits & ANY_FINITE else ():
        if not kind & ANY_FINITE:
            continue
        rank = rank_of(clause, i, high)
        if rank < best or (rank == best and rank and clause.final):
            best, found = rank, i
    if found is not None and kinds[found] & AUXILIARY:
        return last_auxiliary(clause, found, high)
    if best > PLURAL:
        guessed = guess(clause, low, high)
        return found if guessed is None else guessed
    return found


def last_auxiliary(clause: Clause, found: int, high: int) -> int:
    """In "operiert werden musste" the last one is finite, in "soll operiert werden" the first."""
    kinds = clause.kinds
    end, behind = high - 1, found + 1
    if clause.final and kinds[end] & MODAL and kinds[found] & DOUBTFUL:
        return end  # "die ihn getötet haben sollen", "…, die gebaut werden sollen"
    if (
        behind < end
        and kinds[found] & DOUBTFUL
        and kinds[behind] & AUXILIARY
        and not kinds[behind] & DOUBTFUL
    ):
        return behind  # "Gerettet werden musste am Montag eine Frau"
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
        if i + 1 != high or kind & NOUN:
            return NEVER
        return TOLD_FORM if clause.final else ATTRIBUTE  # "endet der Ausstand"
    if not i and leads_finite(clause):
        return NEVER
    if not clause.final and i >= clause.at + 1:
        if i + 1 == len(words) and kind & (PARTICIPLE | INFINITIVE):
            return NEVER
        if i == clause.at + 1 and clause.opens():
            return SURE
    if kind & NOUN and particle_verb(clause, i):  # "stimmen … ab"
        kind &= ~NOUN
    if before & ARTICLE and attributive(words[i], kind, kinds[i + 1] if i + 1 < len(kinds) else ADVERB):
        return NEVER
    if kind & PRETERITE and not kind & NOUN and in_attribute(clause, i):
        return NEVER
    return rank_of_form(kind, before, leads=not i and clause.left < 0)


def leads_finite(clause: Clause) -> bool:
    """Whether a participle opens a main clause right before its finite verb: "[Verletzt] fehlt er bis Februar"."""
    first, verb = clause.kinds[0], clause.kinds[1]
    return bool(first & PARTICIPLE and verb & FINITE) and not (clause.final or verb & (PARTICIPLE | NOUN))


def in_attribute(clause: Clause, i: int) -> bool:
    """Whether a form is a participle before its noun: "die im Juni [verhängte] Sperre", "die von ihm [verhängte] …".

    An article that a preposition follows opens such an attribute.
    """
    words, kinds = clause.words, clause.kinds
    joint = ARTICLE | PREPOSITION | COORDINATOR | AUXILIARY | ADVERB
    if i + 1 >= len(words) or not words[i].endswith(("te", "ten")) or kinds[i + 1] & joint:
        return False
    for j in range(i - 2, max(i - _ATTRIBUTE, clause.final - 1), -1):
        if kinds[j] & AUXILIARY or (kinds[j] & PRETERITE and not kinds[j] & NOUN):
            return False
        if kinds[j] & (ARTICLE | PREPOSITION) == ARTICLE and kinds[j + 1] & PREPOSITION:
            return True
    return False


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
    inflected = is_participle(word) if kind & PRETERITE else word.endswith(("e", "en"))
    return inflected and not after & (ARTICLE | PREPOSITION | ADVERB)


def is_participle(word: str) -> bool:
    """Whether a preterite in -te or -ten is an inflected participle, too: "eröffnete"; not "das kündigte Ida Rothe an"."""
    if not word.endswith(("te", "ten")):
        return False
    bits = word_classes().get(word.removesuffix("n").removesuffix("e"), 0)
    return is_unknown(bits) or bool(bits & PARTICIPLE)


def guess(clause: Clause, low: int, high: int) -> int | None:
    """The index of an unknown word in the verb's place, or else of one that looks like a weak preterite."""
    words, kinds = clause.words, clause.kinds
    place = high - 1 if clause.final else clause.at + 1
    in_place = low <= place < high and is_unknown(kinds[place]) and (clause.final or clause.opens())
    if in_place and place and kinds[place - 1] & (ARTICLE | PREPOSITION):
        in_place = False  # "der Kindergarten und die Schule geschlossen bleiben"
    if in_place and not kinds[-1] & PARTICIPLE and guessed_form(words[place]):
        return place
    for i in range(low, high) if clause.bits & LIKE_PRETERITE else ():
        if kinds[i] == LIKE_PRETERITE and not (i and kinds[i - 1] & ARTICLE):
            return i
    return None


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
    if verb >= len(clause.words) - 1 or not clause.words[-1]:  # the expression itself ends it
        return 0
    return word_classes().get(clause.words[-1] + clause.words[verb], 0)
