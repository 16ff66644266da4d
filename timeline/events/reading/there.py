"""Where "dort" is: the one place that the sentence before was in, which stands for it in what is told."""

from collections.abc import Iterator, Sequence

from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.phrases import place_end
from timeline.events.grammar.tokens import Token
from timeline.events.grammar.two_steps import standing

_THERE = "dort"
_THITHER = "dorthin"
_IN = ("in", "im")
_IS = ("ist", "sind", "war", "waren")
_ARTICLES = ("der", "den", "dem")


def placed(clauses: Sequence[Clause], said: Sequence[Clause]) -> list[Clause]:
    """The clauses with the place for "dort" and "dorthin", if the sentence before (`said`) was in one place only.

    What stands for the word has no place of its own in the text.
    """
    spoken = [t for clause in clauses for t in clause.tokens]
    there = [t for t in spoken if t.lower in (_THERE, _THITHER)]
    before = [t for clause in said for t in clause.tokens]
    if said and said[0].finite is not None and said[0].tokens[said[0].finite].lower in _IS and said[0].finite:
        return list(clauses)  # "Der Flughafen ist der größte in Polen. Dort …": the airport
    if len(there) != 1 or list(_phrases(spoken)) or len(where := list(_phrases(before))) != 1:
        return list(clauses)
    phrase = where[0]
    if there[0].lower == _THITHER:
        if phrase[0].lower != "in" or phrase[1].lower in _ARTICLES:
            return list(clauses)
        phrase = [_as(phrase[0], "nach"), *phrase[1:]]
    return [Clause(tuple(_with(clause.tokens, there[0], phrase))) for clause in clauses]


def _phrases(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    """The phrases that say in which place: "in Basel", "in der Stadt Basel", "im Iran"."""
    for n, token in enumerate(tokens):
        if token.lower not in _IN:
            continue
        opening = n + 1 + (n + 1 < len(tokens) and tokens[n + 1].lower in _ARTICLES)
        led = opening > n + 1 or token.lower == "im"
        for at in (opening, opening + 1) if led else (opening,):
            if (end := place_end(tokens, at)) is not None and tokens[at].word[0].isupper():
                yield list(tokens[n:end])
                break


def _with(tokens: Sequence[Token], there: Token, phrase: Sequence[Token]) -> Iterator[Token]:
    """The tokens with the phrase for that word, with a capital where that has one."""
    for token in tokens:
        if token is not there:
            yield token
            continue
        first = phrase[0].word.capitalize() if token.word[0].isupper() else phrase[0].lower
        yield from (standing(t, token.start) for t in (_as(phrase[0], first), *phrase[1:]))


def _as(token: Token, word: str) -> Token:
    return Token(token.start, token.end, word, word.lower())
