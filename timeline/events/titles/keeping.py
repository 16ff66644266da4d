"""Clauses of which a title keeps a time, which is part of what is told: "Sie kündigte [für Juli] ein Fest an"."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.spelling import spelled
from timeline.events.grammar.tokens import Token
from timeline.events.vocabulary.lexicon import PREPOSITIONS

Span = tuple[int, int]


def keeping(clauses: Sequence[Clause], times: Collection[Span]) -> list[Clause]:
    """The clauses with each of those times as one word, so that no shortening takes it away."""
    return [Clause(tuple(_joined(clause.tokens, times))) for clause in clauses]


def _joined(tokens: Sequence[Token], times: Collection[Span]) -> Iterator[Token]:
    """The tokens, each time among them one."""
    phrase: list[Token] = []
    for n, token in enumerate(tokens):
        end = next((end for start, end in times if start <= token.start < end), None)
        if end is None:
            yield token
            continue
        phrase.append(token)
        if n + 1 == len(tokens) or tokens[n + 1].start >= end:
            word = spelled(phrase, capital=False)
            if phrase[0] is tokens[0] and phrase[0].lower in PREPOSITIONS:
                word = word[0].lower() + word[1:]  # no noun and subject: "Für Juli kündigte sie …"
            yield replace(phrase[0], end=token.end, word=word, lower=word.lower())
            phrase = []
