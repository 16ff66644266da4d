"""What a clause does something to, as what a pronoun behind it can mean."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from timeline.events.adjectives import is_noun
from timeline.events.beside import Meant
from timeline.events.clauses import Clause
from timeline.events.nominatives import nominative
from timeline.events.noun_phrases import noun_phrase
from timeline.events.phrases import prepositional_phrase
from timeline.events.spelling import spelled
from timeline.events.tables import rows, words
from timeline.events.tokens import Token

Span = tuple[int, int]

# What an object in the accusative begins with, by the pronoun that can mean it.
_OPENING = rows(
    """
    er: den einen seinen ihren diesen
    sie: eine die seine ihre diese
    es: das ein sein ihr dieses
    """
)
_ON = words("über auf um für gegen an")  # with what somebody deals, where the accusative follows
# Who acts, by the ends of its nouns.
_BODIES = tuple(
    """
    rat vorstand polizei staatsanwaltschaft regierung feuerwehr firma behörde partei kommission stadt gemeinde
    verwaltung gericht gerichtshof verein verband klub club konzern landtag bundestag parlament senat ausschuss
    ministerium amt landkreis kreis gewerkschaft stiftung fraktion bank gesellschaft bahn unternehmen gruppe jury
    kammer fc sv
    """.split()
)
_SEVERAL = words(
    "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf mehrere einige beide viele zahlreiche"
)
_EITHER = words("die seine ihre diese")  # of one or of several


class Object(NamedTuple):
    """An object: the pronouns that can mean it ("sie+" for several), its words as a subject, or none if not plain."""

    pronouns: tuple[str, ...]
    words: str
    direct: bool = True  # no preposition leads up to it


def objects(main: Clause, found: Span | None, times: Sequence[Span]) -> list[Object]:
    """The objects in the accusative beside the subject at `found`, those last that a preposition leads up to."""
    told = [*_phrases(main, found, times), *_within(main.tokens, found)]
    return sorted((o for o in map(_object, told) if o is not None), key=lambda one: not one.direct)


def only(told: Sequence[Object]) -> Mapping[str, Meant]:
    """What each pronoun can mean among these: the only one, those without a preposition first, if its form is plain."""
    found: dict[str, Meant] = {}
    for pronoun in ("er", "sie", "es", "sie+"):
        fitting = [one for one in told if pronoun in one.pronouns]
        fitting = [one for one in fitting if one.direct] or fitting
        if len(fitting) == 1 and fitting[0].words:
            found[pronoun] = Meant(fitting[0].words)
    return found


def body(spoken: str) -> bool:
    """Whether a subject is an authority, a company, a club, which acts: what is done is done to its object."""
    return any(word.endswith(_BODIES) for word in spoken.lower().split(" "))


def _within(tokens: Sequence[Token], found: Span | None) -> Iterator[tuple[list[Token], bool]]:
    """Against whom or what the subject goes: "der Prozess gegen [eine 30-jährige Mutter]"."""
    for at in range(*found) if found else ():
        if tokens[at].lower == "gegen" and (end := noun_phrase(tokens, at + 1)) is not None:
            yield list(tokens[at + 1 : end]), False


def _phrases(main: Clause, found: Span | None, times: Sequence[Span]) -> Iterator[tuple[list[Token], bool]]:
    """The noun phrases outside the subject, and whether no preposition stands before them."""
    tokens, at = main.tokens, 0
    while at < len(tokens):
        timed = [stop for start, stop in times if start <= tokens[at].start < stop]
        if found is not None and found[0] <= at < found[1]:
            at = found[1]
        elif timed:
            at = next((n for n in range(at, len(tokens)) if tokens[n].start >= timed[0]), len(tokens))
        elif (end := prepositional_phrase(tokens, at)) is not None:
            if tokens[at].lower in _ON:
                yield list(tokens[at + 1 : end]), False
            at = end
        elif at != main.finite and (end := noun_phrase(tokens, at)) is not None:
            yield list(tokens[at:end]), True
            at = end
        else:
            at += 1


def _object(told: tuple[list[Token], bool]) -> Object | None:
    """An object of its phrase; None for what is none."""
    phrase, direct = told
    first = phrase[0].lower
    if first in _SEVERAL or phrase[0].word[0].isdigit():
        return Object(("sie+",), spelled(phrase), direct)
    if first not in _OPENING or not any(map(is_noun, phrase)):
        return None
    return Object(_number(phrase) if first in _EITHER else (_OPENING[first],), nominative(phrase), direct)


def _number(phrase: Sequence[Token]) -> tuple[str, ...]:
    """Whether "die" is of one or of several, by its adjective."""
    adjective = phrase[1].lower if phrase[1].word[0].islower() else ""
    if adjective.endswith("en"):
        return ("sie+",)
    return ("sie",) if adjective.endswith("e") else ("sie", "sie+")
