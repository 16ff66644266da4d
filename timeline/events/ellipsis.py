"""What one auxiliary says of two things, the second of them at a time of its own, as two clauses.

"War im Mai abgestürzt und am 1. Juni gefunden worden" is read as "war im Mai abgestürzt | und war am 1. Juni gefunden
worden": the auxiliary stands again, without a place of its own in the text.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace

from timeline.events.clauses import Clause
from timeline.events.lexicon import AUXILIARIES, MODALS
from timeline.events.tokens import Token
from timeline.temporal.german.verbs import INFINITIVE, PARTICIPLE, SEIN

Span = tuple[int, int]

_PERFECT = ("worden", "sein", "haben")  # "soll gelaufen sein"


def completed(clauses: Sequence[Clause], times: Collection[Span]) -> list[Clause]:
    """The clauses, those parted that tell two things, the second with a time (`times`: spans of the expressions)."""
    return [part for clause in clauses for part in _parted(clause, times)]


def _parted(clause: Clause, times: Collection[Span]) -> list[Clause]:
    verb, tokens = clause.finite, clause.tokens
    if verb is None or clause.subordinate or tokens[verb].lower not in AUXILIARIES | MODALS:
        return [clause]
    for n in range(len(tokens) - 2, verb + 1, -1):
        first, second = tokens[:n], tokens[n:]
        if tokens[n].lower == "und" and _done(first) and _done(second) and _timed(second, times):
            again = _standing(tokens[verb], tokens[n].end)
            been = [t for t in second if t.lower == "worden"]
            shared = been and tokens[n - 1].bits & PARTICIPLE and not tokens[n - 1].bits & SEIN
            passive = [_standing(been[-1], tokens[n].start)] if shared else []
            return [Clause((*first, *passive)), Clause((tokens[n], again, *second[1:]))]
    return [clause]


def _done(tokens: Sequence[Token]) -> bool:
    """Whether the words end with what an auxiliary or modal goes with."""
    last = [t for t in tokens if t.is_word][-1]
    return last.word[0].islower() and (bool(last.bits & (PARTICIPLE | INFINITIVE)) or last.lower in _PERFECT)


def _timed(tokens: Sequence[Token], times: Collection[Span]) -> bool:
    """Whether a time expression stands among the words."""
    return any(tokens[0].start <= start and end <= tokens[-1].end for start, end in times)


def _standing(token: Token, at: int) -> Token:
    """The same word, at a code point where it is only meant."""
    return replace(token, start=at, end=at)
