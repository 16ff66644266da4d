"""What one verb says of two things, the second of them at a time of its own, as two clauses.

"War im Mai abgestürzt und am 1. Juni gefunden worden" is read as "war im Mai abgestürzt | und war am 1. Juni gefunden
worden", "Sie baute 2019 eine Halle und 2021 ein Lager" as "sie baute 2019 eine Halle | und baute 2021 ein Lager": the
verb stands again, without a place of its own in the text.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace

from timeline.events.clauses import Clause
from timeline.events.lemmas import PARTICLES
from timeline.events.lexicon import AUXILIARIES, MODALS
from timeline.events.subjects import subject
from timeline.events.tokens import Token
from timeline.temporal.german.verbs import INFINITIVE, PARTICIPLE, SEIN

Span = tuple[int, int]

_PASSIVE = ("worden", "werden")
_PERFECT = ("worden", "sein", "haben")  # "soll gelaufen sein"


def completed(clauses: Sequence[Clause], times: Collection[Span]) -> list[Clause]:
    """The clauses, those parted that tell two things, the second with a time (`times`: spans of the expressions)."""
    return [part for clause in clauses for one in _parted(clause, times) for part in _gapped(one, times)]


def _parted(clause: Clause, times: Collection[Span]) -> list[Clause]:
    verb, tokens = clause.finite, clause.tokens
    if verb is None or clause.subordinate or tokens[verb].lower not in AUXILIARIES | MODALS:
        return [clause]
    for n in range(len(tokens) - 2, verb + 1, -1):
        if tokens[n].lower != "und":
            continue
        first, second = tokens[:n], tokens[n:]
        if _done(first) and _done(second) and _timed(second, times):
            again = _standing(tokens[verb], tokens[n].end)
            been = [t for t in second[-2:] if t.lower in _PASSIVE]
            other = SEIN if been and been[-1].lower == "worden" else SEIN | INFINITIVE  # "will beraten"
            shared = been and tokens[n - 1].bits & PARTICIPLE and not tokens[n - 1].bits & other
            passive = [_standing(been[-1], tokens[n].start)] if shared else []
            return [Clause((*first, *passive)), Clause((tokens[n], again, *second[1:]))]
    return [clause]


def _gapped(clause: Clause, times: Collection[Span]) -> list[Clause]:
    """The clause, parted where what follows "und" has a time and all else, but no verb."""
    verb, tokens = clause.finite, clause.tokens
    if len(times) < 2 or verb is None or clause.subordinate or all(t.lower != "und" for t in tokens):
        return [clause]
    if subject(tokens[:verb], 0) is None:
        return [clause]  # "2014 soll die Halle und 2016 das Bad öffnen": two do so
    for n in range(len(tokens) - 3, verb + 1, -1):
        if tokens[n].lower != "und" or not (
            opening := [end for start, end in times if start == tokens[n + 1].start]
        ):
            continue
        before = [end for _, end in times if end <= tokens[n].start]
        rest = [t for t in tokens[n + 1 :] if t.start >= opening[0] and t.is_word]
        gap = rest and not any(t.is_finite and t.word[0].islower() for t in rest[:-1])
        if (
            not before
            or not gap
            or not _names(tokens[verb + 1 : n], before[-1])
            or not _names(rest, opening[0])
        ):
            continue
        closing = rest[-1:] if _done(rest) or rest[-1].lower in PARTICLES else []
        again = _standing(tokens[verb], tokens[n].end)
        first = (*tokens[:n], *(_standing(t, tokens[n].start) for t in closing))
        return [Clause(first), Clause((tokens[n], again, *tokens[n + 1 :]))]
    return [clause]


def _names(tokens: Sequence[Token], start: int) -> bool:
    """Whether a noun or number stands among the words from code point `start` on."""
    return any(t.start >= start and (t.word[0].isupper() or t.word[0].isdigit()) for t in tokens)


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
