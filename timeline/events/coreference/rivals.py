"""Which objects of a clause a pronoun behind it could mean as well as the subject."""

from collections.abc import Sequence

from timeline.events.coreference.genders import fitting
from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.noun_phrases import noun_phrase
from timeline.events.grammar.phrases import prepositional_phrase
from timeline.events.grammar.tokens import Token
from timeline.events.naming.model import Name
from timeline.events.vocabulary.lexicon import ARTICLES
from timeline.events.vocabulary.tables import words

_OBJECTS = {
    "er": words("den einen seinen ihren diesen dem einem seinem ihrem diesem"),
    "sie": words("die eine seine ihre diese der einer seiner ihrer dieser"),
    "es": words("das ein sein ihr dieses dem einem seinem ihrem diesem"),
}  # what an object begins with that the pronoun could mean
_OF_ONE = words("ein eine einen einem einer eines das dem des dieses keinen kein seinem seiner ihrem ihrer")

Span = tuple[int, int]


def named_beside(main: Clause, found: Span, times: Sequence[Span], people: Sequence[Name]) -> list[Name]:
    """The persons that a clause names outside its subject and its phrases with prepositions: those it does it to."""
    tokens, at, names = main.tokens, 0, []
    while at < len(tokens):
        timed = any(start <= tokens[at].start < stop for start, stop in times)
        if found[0] <= at < found[1]:
            at = found[1]
        elif not timed and (end := prepositional_phrase(tokens, at)) is not None:
            at = end
        else:
            names += [p for p in people if tokens[at].start <= p.start < tokens[at].end]
            at += 1
    return names


def rivalled(main: Clause, found: Span, pronoun: str) -> bool:
    """Whether the pronoun could mean an object as well: "Zwei Frauen fanden Münzen. Sie waren …"."""
    at = 0
    while at < len(main.tokens):
        if found[0] <= at < found[1]:
            at = found[1]
            continue
        if (end := prepositional_phrase(main.tokens, at)) is not None:
            at = end
            continue
        if at != main.finite and (end := noun_phrase(main.tokens, at)) is not None:
            if (at or main.tokens[0].lower in ARTICLES) and _meant_as_well(main.tokens[at:end], pronoun):
                return True
            at = end
            continue
        at += 1
    return False


def _meant_as_well(phrase: Sequence[Token], pronoun: str) -> bool:
    """Whether the pronoun can mean a noun phrase, by its first word and its noun."""
    first = phrase[0]
    if not fitting((pronoun,), phrase):
        return False
    return first.lower not in _OF_ONE if pronoun == "sie+" else first.lower in _OBJECTS.get(pronoun, ())
