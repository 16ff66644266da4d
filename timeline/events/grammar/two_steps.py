"""What one auxiliary tells in two steps, each at its time: "war im Mai abgestürzt und am 1. Juni gefunden worden"."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.subjects import subject
from timeline.events.grammar.tokens import Token
from timeline.events.grammar.transitive import lacks_object, shared_object
from timeline.events.vocabulary.lexicon import AUXILIARIES, MODALS
from timeline.temporal.german.verbs import INFINITIVE, PARTICIPLE, SEIN

Span = tuple[int, int]

_PASSIVE = ("worden", "werden")
_BECOMING = ("wurde", "wurden", "wird", "werden")
_PERFECT = ("worden", "sein", "haben")  # "soll gelaufen sein"


def two_steps(clause: Clause, times: Collection[Span]) -> list[Clause]:
    """The clause, parted before each further step with a time (`times`: spans of the expressions)."""
    verb, tokens = clause.finite, clause.tokens
    if verb is None or clause.subordinate or tokens[verb].lower not in AUXILIARIES | MODALS:
        return [clause]
    for n in range(len(tokens) - 2, verb + 1, -1):
        if tokens[n].lower not in ("und", ","):
            continue
        first, second = tokens[:n], tokens[n:]
        if done(first) and done(second) and timed(second, times):
            both = _told_apart(first, second, verb, times)
            return [*two_steps(both[0], times), both[1]] if both else [clause]
    return [clause]


def _told_apart(
    first: Sequence[Token], second: Sequence[Token], verb: int, times: Collection[Span]
) -> tuple[Clause, Clause] | None:
    """What one auxiliary tells in two steps, the second from its "und" or comma on, of its own subject or the same."""
    joint, behind = second[0], second[1:]
    been = [t for t in second[-2:] if t.lower in _PASSIVE]
    other = SEIN if been and been[-1].lower == "worden" else SEIN | INFINITIVE  # "will beraten"
    shared = been and first[-1].bits & PARTICIPLE and not first[-1].bits & other
    passive = [standing(been[-1], joint.end)] if shared else []
    again = standing(first[verb], joint.end)
    last = [t for t in second if t.is_word][-1]
    became = first[verb].lower in _BECOMING and not last.bits & INFINITIVE
    own = subject(behind, 0, whole=True) if passive or became else None
    if own is not None and own[0] == 0:
        return Clause((*first, *passive)), Clause((*behind[: own[1]], again, *behind[own[1] :]))
    if joint.lower != "und":
        return None
    second_done = _with_object(first[verb + 1 :], behind, times)
    return Clause((*first, *passive)), Clause((joint, again, *second_done))


def _with_object(first: Sequence[Token], second: Sequence[Token], times: Collection[Span]) -> Sequence[Token]:
    """The second thing done, with the object of both that it lacks: "2021 [das Haus] saniert"."""
    said = [t for t in first if not _within(t, times)]
    if not lacks_object([t for t in second if not _within(t, times)]):
        return second
    found = subject(said, 0)
    behind = said[found[1] :] if found is not None and found[0] == 0 else said
    at = max(n + 1 for n, t in enumerate(second) if _within(t, times))
    again = [standing(t, second[at - 1].end) for t in shared_object(behind) or shared_object(said)]
    return [*second[:at], *again, *second[at:]]


def _within(token: Token, times: Collection[Span]) -> bool:
    """Whether a word is part of a time expression."""
    return any(start < token.end and token.start < end for start, end in times)


def done(tokens: Sequence[Token]) -> bool:
    """Whether the words end with what an auxiliary or modal goes with."""
    last = next((t for t in reversed(tokens) if t.is_word), None)
    if last is None:
        return False
    return last.word[0].islower() and (bool(last.bits & (PARTICIPLE | INFINITIVE)) or last.lower in _PERFECT)


def timed(tokens: Sequence[Token], times: Collection[Span]) -> bool:
    """Whether a time expression stands among the words."""
    return bool(tokens) and any(tokens[0].start <= start and end <= tokens[-1].end for start, end in times)


def standing(token: Token, at: int) -> Token:
    """The same word, at a code point where it is only meant."""
    return replace(token, start=at, end=at)
