"""What a clause does something to, as what a pronoun behind it can mean."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import starmap
from typing import NamedTuple

from timeline.events.coreference.beside import Meant
from timeline.events.coreference.genders import fitting, of_thing
from timeline.events.grammar.adjectives import is_noun
from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.dependents import completes
from timeline.events.grammar.mentioned import UNITS
from timeline.events.grammar.nominatives import nominative
from timeline.events.grammar.noun_phrases import noun_phrase
from timeline.events.grammar.phrases import prepositional_phrase
from timeline.events.grammar.spelling import spelled
from timeline.events.grammar.tokens import Token
from timeline.events.grammar.valency import verbs
from timeline.events.naming.bearing import kind
from timeline.events.naming.people import is_person
from timeline.events.vocabulary.lexicon import BODIES
from timeline.events.vocabulary.tables import rows, words

Span = tuple[int, int]

# What an object in the accusative begins with, by the pronoun that can mean it.
_OPENING = rows(
    """
    er: den einen seinen ihren diesen
    sie: eine die seine ihre diese
    es: das ein sein ihr dieses
    """
)
_ON = words("über auf um für an")  # with what somebody deals, where the accusative follows
# Who acts, by the ends of its nouns.
_BODIES = (
    *BODIES,
    *"rat kabinett koalition opposition streife firma verwaltung gerichtshof club konzern kreis stiftung bank".split(),
    *"gesellschaft bahn unternehmen gruppe kammer fc sv zoo tierpark".split(),
)
_OFFICERS = ("richter", "beamten", "beamte", "polizisten", "ermittler", "fahnder", "staatsanwälte")
_SEVERAL = words(
    "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf mehrere einige beide viele zahlreiche"
)
_EITHER = words("die seine ihre diese")  # of one or of several


_BY_GENDER = {"m": "er", "f": "sie", "n": "es"}
_ARTICLES = {"er": "Der", "sie": "Die", "es": "Das"}
_TO_WHAT = words("zustimmen widersprechen beitreten")


class Object(NamedTuple):
    """An object: the pronouns that can mean it ("sie+" for several), its words as a subject, or none if not plain."""

    pronouns: tuple[str, ...]
    words: str
    direct: bool = True  # no preposition leads up to it
    against: bool = False  # "gegen" does
    inner: bool = False  # an infinitive has it


def objects(main: Clause, found: Span | None, times: Sequence[Span]) -> list[Object]:
    """The objects in the accusative beside the subject at `found`, those last that a preposition leads up to."""
    told = [*_phrases(main, found, times), *_against(main.tokens)]
    things = [o for o in starmap(_object, told) if o is not None]
    if not _TO_WHAT.isdisjoint(verbs(main.tokens)):
        things += [o for phrase, preposition in told for o in _to_what(phrase, preposition)]
    return sorted(things, key=lambda one: not one.direct)


def of_infinitives(clauses: Sequence[Clause], times: Sequence[Span]) -> list[Object]:
    """The objects of infinitives that complete a clause: "sicherte zu, [die Reform] auszusetzen"."""
    to = (c for c in clauses[1:] if completes(c) and c.opening not in ("dass", "ob"))
    return [one._replace(inner=True) for clause in to for one in objects(clause, None, times)]


def plainly(told: Sequence[Object]) -> list[Object]:
    """Those that a pronoun behind the clause may mean, whatever it does: direct ones, whom it is against, persons."""
    return [one for one in told if one.direct or one.against or Meant(one.words).human]


def only(told: Sequence[Object]) -> Mapping[str, Meant]:
    """What each pronoun can mean among these: the only one, those without a preposition first, if its form is plain."""
    found: dict[str, Meant] = {}
    for pronoun in ("er", "sie", "es", "sie+"):
        fitting = [one for one in told if pronoun in one.pronouns]
        direct = [one for one in fitting if one.direct]
        fitting = [one for one in direct if not one.inner] or direct or fitting
        if len(fitting) == 1 and fitting[0].words:
            found[pronoun] = Meant(fitting[0].words)
    return found


def body(spoken: str) -> bool:
    """Whether a subject is an authority, a company, a club, which acts: what is done is done to its object."""
    words_of_it = spoken.lower().split(" ")
    return any(word.endswith(_BODIES) for word in words_of_it) or words_of_it[-1].endswith(_OFFICERS)


def _against(tokens: Sequence[Token]) -> Iterator[tuple[list[Token], str]]:
    """Against whom or what it goes: "der Prozess gegen [eine 30-jährige Mutter]"."""
    for at in range(len(tokens)):
        if tokens[at].lower == "gegen" and (end := noun_phrase(tokens, at + 1)) is not None:
            yield list(tokens[at + 1 : end]), "gegen"


def _phrases(main: Clause, found: Span | None, times: Sequence[Span]) -> Iterator[tuple[list[Token], str]]:
    """The noun phrases outside the subject, and the preposition before them, empty for none."""
    tokens, at = main.tokens, 0
    while at < len(tokens):
        timed = [stop for start, stop in times if start <= tokens[at].start < stop]
        if found is not None and found[0] <= at < found[1]:
            at = found[1]
        elif timed:
            at = next((n for n in range(at, len(tokens)) if tokens[n].start >= timed[0]), len(tokens))
        elif (end := prepositional_phrase(tokens, at)) is not None:
            if tokens[at].lower in _ON:
                yield list(tokens[at + 1 : end]), tokens[at].lower
            at = end
        elif at != main.finite and (end := noun_phrase(tokens, at)) is not None:
            yield list(tokens[at:end]), ""
            at = end
        else:
            at += 1


def _object(phrase: Sequence[Token], preposition: str) -> Object | None:
    """An object of its phrase; None for what is none."""
    first, direct, against = phrase[0].lower, not preposition, preposition == "gegen"
    if phrase[-1].lower in UNITS:
        return None  # "14 Jahre lang"
    if first in _SEVERAL or phrase[0].word[0].isdigit():
        return Object(("sie+",), spelled(_people(phrase)), direct, against)
    if animal := _called(phrase):
        return Object((animal,), f"{_ARTICLES[animal]} {spelled(phrase)}", direct, against)
    if first not in _OPENING or not any(map(is_noun, phrase)):
        return None
    pronouns = _number(phrase) if first in _EITHER else (_OPENING[first],)
    pronouns = fitting(pronouns, phrase)
    return Object(pronouns, nominative(phrase), direct, against) if pronouns else None  # "den Händlern"


def _called(phrase: Sequence[Token]) -> str:
    """The pronoun for an animal with its name and no article: "ließ [Bärin Victoria] einschläfern"; else empty."""
    what, gender = kind(phrase[0].word)
    named = what == "animal" and len(phrase) == 2 and phrase[1].word.istitle()
    return _BY_GENDER[gender] if named else ""


def _to_what(phrase: Sequence[Token], preposition: str) -> list[Object]:
    """What is agreed or objected to: "stimmte [dem Gesetz] zu"; its gender is that of the pronoun for it."""
    if preposition or phrase[0].lower != "dem" or not any(map(is_noun, phrase)):
        return []
    spoken = nominative(phrase)
    of = of_thing(next(t.lower for t in phrase[1:] if is_noun(t)))
    neuter = f"Das {spoken.partition(' ')[2]}"
    return [Object((p,), spoken if p == "er" else neuter) for p in of if spoken]


def _number(phrase: Sequence[Token]) -> tuple[str, ...]:
    """Whether "die" is of one or of several, by its adjective."""
    adjective = next((t.lower for t in phrase[1:2] if t.word[0].islower()), "")
    if adjective.endswith("en"):
        return ("sie+",)
    return ("sie",) if adjective.endswith("e") else ("sie", "sie+")


def _people(phrase: Sequence[Token]) -> Sequence[Token]:
    """Without the object that stands right behind people: "gegen [zwei Männer] Haftstrafen verhängt"."""
    nouns = (n for n in range(1, len(phrase) - 1) if is_noun(phrase[n]) and is_noun(phrase[n + 1]))
    return phrase[: next((n + 1 for n in nouns if is_person(phrase[n].word)), len(phrase))]
