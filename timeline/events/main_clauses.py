"""The order of a German main clause: subject, finite verb in second place, the rest."""

from collections.abc import Sequence
from dataclasses import replace

from timeline.events.lemmas import parted
from timeline.events.lexicon import SUBORDINATORS
from timeline.events.noun_phrases import ambiguous
from timeline.events.phrases import prepositional_phrase, subject
from timeline.events.tokens import FINITE_LAST, Token, find_finite
from timeline.temporal.german.verbs import FINITE

Tokens = list[Token]


def main_clause(tokens: Tokens, *, subordinate: bool = False) -> Tokens:
    """The words in the order of a main clause: subject, finite verb, the rest; as they are where that is not plain."""
    if subordinate and tokens and tokens[0].lower in SUBORDINATORS:
        tokens = tokens[1:]
    verb = find_finite(tuple(tokens), last=subordinate)
    if verb is None or (verb > 0 and not subordinate):
        return tokens
    found = subject(tokens, 0 if subordinate else 1)
    if (
        found is None
        and not subordinate
        and (end := prepositional_phrase(tokens, 1) if len(tokens) > 1 else None)
    ):
        return [*tokens[1:end], tokens[verb], *tokens[end:]]  # "In Köln wurde mit dem Bau begonnen"
    if found is None or ambiguous(tokens, *found) or (subordinate and found[1] > verb):
        return tokens
    start, end = _with_apposition(tokens, *found)
    if sum(t.word in "„»" for t in tokens[start:end]) != sum(t.word in "“«" for t in tokens[start:end]):
        return tokens
    rest = [t for n, t in enumerate(tokens) if n != verb and not start <= n < end]
    return [*tokens[start:end], *second(tokens[verb], rest)]


def second(verb: Token, rest: Sequence[Token]) -> Tokens:
    """A verb from the end of a clause put in second place; its particle stays at the end."""
    split = parted(verb.lower)
    if split is None or not verb.bits & FINITE_LAST or verb.bits & FINITE:
        return [verb, *rest]
    finite, particle = split
    return [replace(verb, word=finite, lower=finite), *rest, replace(verb, word=particle, lower=particle)]


def _with_apposition(tokens: Tokens, start: int, end: int) -> tuple[int, int]:
    """The subject with what stands between commas after it."""
    if end < len(tokens) and tokens[end].word == ",":
        closing = next((n for n in range(end + 1, len(tokens)) if tokens[n].word == ","), None)
        if closing is not None and closing > end + 2:  # one word alone goes on with a list
            return start, closing + 1
    return start, end
