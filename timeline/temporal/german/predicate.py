"""What belongs to a clause's finite verb: participle, infinitives, "zu"."""

from typing import NamedTuple

from timeline.temporal.german.clause import Clause, Piece, Tokens
from timeline.temporal.german.prefixes import UNSTRESSED
from timeline.temporal.german.verbs import (
    INFINITIVE,
    PARTICIPLE,
    PRETERITE,
    SEIN,
    TO,
    TO_INFINITIVE,
)
from timeline.temporal.german.wordclasses import (
    ARTICLE,
    AUXILIARY,
    COORDINATOR,
    DOUBTFUL,
    MODAL,
    NOUN,
    PREPOSITION,
    is_unknown,
    word_classes,
)

TO_BE = "sein"
MET, ON = "getroffen", "auf"  # "ist auf Jamaika getroffen", with "haben" where no "auf" stands
HAVING = "haben"
PERFECT_INFINITIVES = frozenset((HAVING, TO_BE))
# Verbs that keep the infinitive in the Perfekt beside another one: "hat stehen lassen", "hat kommen sehen".
_ADJECTIVE = 8  # letters: "bekannt", "bestimmt"
LET = "lassen"
LIKE_MODALS = frozenset((LET, "sehen", "hören", "helfen", "brauchen", "fühlen", "spüren"))
BEEN = frozenset(("worden", "gewesen"))
COMPARING = frozenset(("wie", "als"))


class Predicate(NamedTuple):
    """What belongs to the finite verb.

    `participle`: the bits of the last one, 0 without. `been`: "worden" or "gewesen" is there. `perfect`: it ends in a
    perfect infinitive, "getroffen haben". `two`: it ends in two infinitives, "stattfinden sollen", "stehen lassen".
    """

    participle: int
    been: bool
    perfect: bool
    two: bool

    @property
    def past(self) -> bool:
        """Whether with *sein* it tells the past: "ist gekommen", "ist eröffnet worden", not "ist gesperrt"."""
        return self.been or bool(self.participle & SEIN)


def predicate(tokens: Tokens, clause: Clause, verb: int, begin: int, end: int) -> Predicate:
    """The infinite part of the predicate of the finite verb at `verb`; the expression's conjunct is `begin` to `end`."""
    words, kinds = stretch(tokens, clause, verb, begin, end)
    participle = last_participle(words, kinds) or guessed_participle(words, kinds)
    if not participle and begin < verb < clause.at:
        participle = fronted_participle(clause, begin, verb)
    fronted = clause.words[begin:verb] if participle and begin < verb else []
    been = not BEEN.isdisjoint(words) or fronted[1:2] in (
        [word] for word in BEEN
    )  # "Gefunden worden sei sie"
    infinitive = words[-1] if words else ""
    perfect = bool(participle) and infinitive in PERFECT_INFINITIVES
    if infinitive == TO_BE:
        perfect = perfect and (been or bool(participle & SEIN))
    perfect = perfect or (bool(participle) and shared_perfect(words, kinds))
    return Predicate(participle, been, perfect, two_infinitives(words, kinds))


def fronted_participle(clause: Clause, begin: int, verb: int) -> int:
    """The bits of a participle before the finite verb: "Gefunden hat ihn …", "Gegen einen Baum geprallt ist …", or 0."""
    first, last = clause.kinds[begin], clause.kinds[verb - 1]
    if first & PARTICIPLE:
        return first
    whole = last & PARTICIPLE and not last & NOUN and clause.words[begin] not in COMPARING
    return last if whole else 0


def two_infinitives(words: list[str], kinds: list[int]) -> bool:
    """Whether they end in an infinitive and one that takes it: "stattfinden sollen", "stehen lassen"."""
    if len(kinds) < 2:
        return False
    unknown = words[-1] == LET and is_unknown(kinds[-2]) and words[-2].endswith("n")  # "tätowieren lassen"
    if not (kinds[-2] & INFINITIVE or unknown):
        return False
    return bool(kinds[-1] & MODAL) or words[-1] in LIKE_MODALS


def stretch(tokens: Tokens, clause: Clause, verb: int, begin: int, end: int) -> tuple[list[str], list[int]]:
    """Where the infinite part stands: behind the finite verb, or before it where it stands last."""
    words, kinds = clause.words, clause.kinds
    if verb > clause.at and verb in (end - 1, len(words) - 1):
        return words[begin:verb], kinds[begin:verb]
    low, high = (begin if verb < begin else verb + 1), tail(clause, end)
    words, kinds = words[low:high], kinds[low:high]
    if two_infinitives(words, kinds):
        return words, kinds
    if high == len(clause.words) and not any(kind & PARTICIPLE for kind in kinds):
        return beside(tokens, clause.right, words, kinds)
    return words, kinds


def tail(clause: Clause, end: int) -> int:
    """Where a predicate ends at the latest: before a conjunct (from `end`) that has a finite verb of its own.

    "Haben" may be an infinitive, but not right behind "und": "sind eingebrochen und haben Geld gestohlen".
    What else is joined belongs to it: "hat Gas [und] Bremse verwechselt und ist geflohen". A participle at the very end
    is none: "hat seine Frau und sich selbst erschossen".
    """
    kinds = clause.kinds
    last = -2 if is_perfect(clause.words, kinds) else -1 if kinds[-1] & PARTICIPLE else None
    joined = end
    for n, kind in enumerate(kinds[end:last], end):
        if kind & COORDINATOR:
            joined = n
        if kind & (AUXILIARY | PRETERITE) and not kind & NOUN and (n == joined + 1 or not kind & DOUBTFUL):
            return joined
    return len(kinds)


def is_perfect(words: list[str], kinds: list[int]) -> bool:
    """Whether words end in a perfect infinitive: "ereignet haben", "entstanden sein"."""
    return len(words) > 1 and words[-1] in PERFECT_INFINITIVES and bool(kinds[-2] & PARTICIPLE)


def shared_perfect(words: list[str], kinds: list[int]) -> bool:
    """Whether what is joined leaves its perfect infinitive out: "soll eine Bank überfallen haben und am 3. Mai eine zweite"."""
    if kinds[-1] & INFINITIVE or HAVING not in words[1:]:
        return False
    return bool(kinds[words.index(HAVING, 1) - 1] & PARTICIPLE)


def beside(tokens: Tokens, right: int, words: list[str], kinds: list[int]) -> tuple[list[str], list[int]]:
    """The predicate goes on behind commas: "hat am Montag, wie berichtet, gestanden"."""
    for n, piece in enumerate(tokens.neighbours(right, 1)):
        done = piece.words[-1] in BEEN and piece.bits & PARTICIPLE
        ends = bool(done) or is_perfect(piece.words, piece.kinds) or two_infinitives(piece.words, piece.kinds)
        if piece.aside and not (n and is_rest(piece, ended=ends)):
            continue
        if piece.bits & AUXILIARY and not ends:
            continue
        words, kinds = words + piece.words, kinds + piece.kinds
        if piece.bits & PARTICIPLE or ends:
            break
    return words, kinds


def is_rest(piece: Piece, *, ended: bool) -> bool:
    """Whether a piece that looks like a relative clause is an object and the verb: "…, der krank war, [das Haus] verkauft".

    `ended`: whether it ends with more of a predicate than a participle.
    """
    opens = piece.kinds[0] & ARTICLE or (piece.kinds[0] & PREPOSITION and piece.kinds[1:2] != [])
    return bool(opens) and (ended or (bool(piece.kinds[-1] & PARTICIPLE) and len(piece.words) > 2))


def last_participle(words: list[str], kinds: list[int]) -> int:
    """The bits of the last participle that is no infinitive with "zu" ("zu erhalten"), or 0."""
    for i in range(len(kinds) - 1, -1, -1):
        if kinds[i] & PARTICIPLE and not (i and words[i - 1] == TO):
            return kinds[i] | (SEIN if words[i] == MET and ON in words[:i] else 0)
    return 0


def guessed_participle(words: list[str], kinds: list[int]) -> int:
    """PARTICIPLE if the last word, or the one before "haben", is unknown and has the shape of one."""
    shapes: tuple[str, ...] = ("iert",)
    if words and words[-1] in PERFECT_INFINITIVES:
        words, kinds, shapes = words[:-1], kinds[:-1], ("t", "en")
    if not words or not is_unknown(kinds[-1]):
        return 0
    word = words[-1]
    if base := _prefixed_participle(word):
        return PARTICIPLE | (base & SEIN)  # "sind aneinandergeraten"
    shaped = word.endswith(shapes) or ("ge" in word[:6] and word.endswith(("t", "en")))
    return PARTICIPLE if shaped or _weak_participle(word) else 0


def _weak_participle(word: str) -> bool:
    """Whether a word has the shape of one without "ge-": "verschlüsselt", "zerkratzt"; adjectives are shorter."""
    return len(word) > _ADJECTIVE and word.endswith("t") and word.startswith(UNSTRESSED)


def _prefixed_participle(word: str) -> int:
    """The bits of the known participle that begins with ge- and ends a word: "weitergeschleppt"; 0 without."""
    at = word.find("ge", 3)
    bits = word_classes().get(word[at:], 0) if at > 0 else 0
    return bits if bits > 0 and bits & PARTICIPLE else 0


def perfect_infinitive(clause: Clause) -> str:
    """The participle of a perfect infinitive with "zu": "soll gestanden haben, am Montag … [gestohlen] zu haben"."""
    i = to_infinitive(clause)
    if i is None or i < 2 or clause.words[i] not in PERFECT_INFINITIVES or clause.words[i - 1] != TO:
        return ""
    words, kinds = [*clause.words[: i - 1], clause.words[i]], [*clause.kinds[: i - 1], 0]
    participle = kinds[i - 2] & PARTICIPLE or guessed_participle(words, kinds)
    return words[i - 2] if participle else ""


def to_infinitive(clause: Clause) -> int | None:
    """The index of an infinitive with "zu" behind the expression."""
    words, kinds = clause.words, clause.kinds
    if not clause.bits & TO_INFINITIVE and TO not in words:
        return None
    for i in range(clause.at + 1, len(words)):
        infinitive = kinds[i] & (INFINITIVE | AUXILIARY) or words[i] == TO_BE
        if kinds[i] & TO_INFINITIVE or (words[i - 1] == TO and infinitive):
            return i
    return None
