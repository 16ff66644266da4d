"""A sentence cut into its clauses, each with its finite verb."""

import re
from dataclasses import dataclass
from functools import cached_property

from timeline.events.lexicon import (
    AUXILIARIES,
    CLITICS,
    COORDINATORS,
    MODALS,
    NOMINATIVE,
    OBLIQUE,
    PREPOSITIONS,
    RELATIVES,
    SELDOM_VERBS,
    SUBORDINATORS,
)
from timeline.temporal.german.verbs import (
    FINITE,
    INFINITIVE,
    LAST,
    PARTICIPLE,
    PLAN,
    PRETERITE,
    TO_INFINITIVE,
    UTTERANCE,
    verb_forms,
)

_TOKEN = re.compile(r"\d+(?:-?[^\W\d_]+)+|\d+(?:[.,:]\d+)*\.?|[^\W\d_]+(?:[-'’.]?[^\W_]+)*|[^\w\s]")
_BREAKS = frozenset(",;:–—")
FINITE_LAST = FINITE << LAST


@dataclass(frozen=True, slots=True)
class Token:
    """A word or mark of a text, by code points."""

    start: int
    end: int
    word: str
    lower: str

    @property
    def is_word(self) -> bool:
        """Whether it is a word or number, not a mark."""
        return self.word[0].isalnum()

    @property
    def bits(self) -> int:
        """Which verb forms it can be; 0 for words in capitals."""
        return 0 if self.lower in SELDOM_VERBS else verb_forms().get(self.word, 0)

    @property
    def is_finite(self) -> bool:
        """Whether it can be a finite verb."""
        return self.word in AUXILIARIES or self.word in MODALS or bool(self.bits & (FINITE | FINITE_LAST))


def tokens(text: str, start: int, end: int) -> list[Token]:
    """Words and marks of `text` from `start` to `end`."""
    return [Token(m.start(), m.end(), m[0], m[0].lower()) for m in _TOKEN.finditer(text, start, end)]


@dataclass(frozen=True)
class Clause:
    """A clause of a sentence; `subordinate` by the word that opens it, with its verb at the end."""

    tokens: tuple[Token, ...]

    @property
    def start(self) -> int:
        """First code point."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Code point after the last."""
        return self.tokens[-1].end

    @cached_property
    def opening(self) -> str:
        """Its first word, lowered."""
        return next(
            (t.lower for t in self.tokens if t.is_word and t.lower not in ("und", "oder", "aber")), ""
        )

    @cached_property
    def finite(self) -> int | None:
        """The index of its finite verb."""
        return find_finite(self.tokens, last=self.opening in SUBORDINATORS)

    @cached_property
    def verb_last(self) -> bool:
        """Whether its finite verb is its last word."""
        return self.finite is not None and not any(t.is_word for t in self.tokens[self.finite + 1 :])

    @cached_property
    def continues(self) -> bool:
        """Whether it goes on after "und" without a subject of its own, or as part of a subordinate clause."""
        first, second = self.tokens[0], self.tokens[min(1, len(self.tokens) - 1)]
        if first.lower not in COORDINATORS:
            return False
        return second.is_finite or (
            self.verb_last and len(self.words) > 3 and self.opening not in SUBORDINATORS
        )

    @cached_property
    def relative(self) -> bool:
        """Whether it is a relative clause: opened by a pronoun, its verb last."""
        if not self.verb_last or len(self.words) <= 3:
            return False
        first, second = self.words[:2]
        return first.lower in RELATIVES or (first.word in PREPOSITIONS and second.lower in RELATIVES)

    @cached_property
    def subordinate(self) -> bool:
        """Whether its verb stands at its end."""
        if self.opening in ("wie", "als", "da", "während", "seit"):
            return self.verb_last
        return self.opening in SUBORDINATORS or self.relative

    @cached_property
    def words(self) -> tuple[Token, ...]:
        """Its tokens without marks."""
        return tuple(t for t in self.tokens if t.is_word)

    @cached_property
    def bits(self) -> int:
        """What its verbs can be, a particle at its end put back to its verb ("teilte … mit")."""
        bits = 0
        for token in self.tokens:
            bits |= token.bits
        if self.finite is not None and self.words:
            bits |= verb_forms().get(self.words[-1].lower + self.tokens[self.finite].lower, 0)
        return bits

    @property
    def telling(self) -> bool:
        """Whether it says that somebody says."""
        return bool(self.bits & UTTERANCE)

    @property
    def planning(self) -> bool:
        """Whether its verb has an object that lies ahead."""
        return bool(self.bits & PLAN)

    @property
    def past(self) -> bool:
        """Whether it tells in Präteritum, Perfekt or Plusquamperfekt."""
        if self.finite is None:
            return False
        verb = self.tokens[self.finite]
        if verb.lower in AUXILIARIES:
            return bool(self.bits & PARTICIPLE) and not verb.lower.startswith(("wird", "werde"))
        return bool(verb.bits & (PRETERITE | PRETERITE << LAST))


def find_finite(tokens: tuple[Token, ...], *, last: bool = False) -> int | None:
    """The index of the finite verb among the tokens of a clause; the one that can be nothing else is preferred."""
    found = [n for n, token in enumerate(tokens) if token.is_finite and not attributive(tokens, n)]
    if not found:
        return None
    sure = [n for n in found if not tokens[n].bits & (INFINITIVE | PARTICIPLE)]
    chosen = sure or found
    return chosen[-1] if last else chosen[0]


def attributive(tokens: tuple[Token, ...], n: int) -> bool:
    """Whether a word that looks like a verb stands between an article and its noun."""
    before = tokens[n - 1].lower if n else ""
    after = tokens[n + 1].word if n + 1 < len(tokens) else ""
    return before in (NOMINATIVE | OBLIQUE) - CLITICS and after[:1].isupper() and before not in ("sie", "es")


def clauses(found: list[Token]) -> list[Clause]:
    """The clauses of a sentence, by their first words; what has no verb of its own belongs to the clause around it."""
    joined: list[list[Token]] = []
    around: list[Token] | None = None  # the last clause that is no relative one
    for piece in _pieces(found):
        if Clause(tuple(piece)).relative:
            joined.append(piece)
        elif around is not None and not _opens(piece) and _belongs(piece, around):
            around += piece
        else:
            around = piece
            joined.append(piece)
    return [Clause(tuple(piece)) for piece in joined]


def _belongs(piece: list[Token], around: list[Token]) -> bool:
    """Whether a piece goes on with the clause around it: one has no verb, or it ends with the other's participle."""
    if not _has_verb(piece) or not _has_verb(around):
        return True
    own, outer = find_finite(tuple(piece)), find_finite(tuple(around))
    if own is None or outer is None or around[outer].lower not in AUXILIARIES:
        return False
    last = not any(t.is_word for t in piece[own + 1 :])
    closed = any(t.bits & PARTICIPLE for t in around[outer + 1 :])
    return last and bool(piece[own].bits & PARTICIPLE) and not closed


def _pieces(found: list[Token]) -> list[list[Token]]:
    """The tokens cut after each mark that may part clauses, and before each "und" that joins two."""
    pieces: list[list[Token]] = [[]]
    for n, token in enumerate(found):
        if _breaks(found, n):
            pieces.append([])
        pieces[-1].append(token)
        if token.word in _BREAKS:
            pieces.append([])
    return [piece for piece in pieces if piece]


def _opens(piece: list[Token]) -> bool:
    """Whether a clause begins here that an embedded one may interrupt: "dass ein Mann, der …, vermisst wird"."""
    return piece[0].lower in SUBORDINATORS - {"wie", "als", "wo", "da"} and len(piece) > 1


def _breaks(found: list[Token], n: int) -> bool:
    """Whether "und" here joins two clauses: a verb right after it or after one phrase, and one before it."""
    if found[n].lower not in COORDINATORS or not n:
        return False
    following = found[n + 1 : n + 12]
    stop = next(
        (k for k, t in enumerate(following) if t.word in _BREAKS or t.lower in COORDINATORS), len(following)
    )
    verb = find_finite(tuple(following[:stop]))
    if verb is None or not _has_verb(found[max(0, n - 15) : n]):
        return False
    opening = following[0]
    if verb == 0:
        return not opening.bits & (PARTICIPLE | INFINITIVE)
    return opening.lower in PREPOSITIONS | NOMINATIVE and not following[verb].bits & (PARTICIPLE | INFINITIVE)


def _has_verb(piece: list[Token]) -> bool:
    if len(piece) > 1 and piece[0].bits & PARTICIPLE and piece[1].lower in PREPOSITIONS:
        piece = piece[1:]  # "unterstützt von der Stadt"
    return find_finite(tuple(piece)) is not None or any(
        t.bits & TO_INFINITIVE or t.lower == "zu" for t in piece[1:]
    )
