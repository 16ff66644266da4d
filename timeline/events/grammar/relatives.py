"""Relative clauses made to stand alone: "dem Mann, der gegangen war" -> "der Mann war gegangen"."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from timeline.events.grammar.antecedents import MALE, Antecedent, antecedent, behind_preposition, is_place
from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.main_clauses import second
from timeline.events.grammar.spelling import CONTRACTED
from timeline.events.grammar.subjects import subject
from timeline.events.grammar.tokens import Token, find_finite
from timeline.events.vocabulary.lexicon import ABSTRACT, MANY, PREPOSITIONS
from timeline.events.vocabulary.tables import words
from timeline.temporal.german.given_names import first_names
from timeline.temporal.german.verbs import INFINITIVE, PARTICIPLE

Span = tuple[int, int]
_OWN = {"der": ("sein", "seine", "seinen"), "die": ("ihre", "ihren")}  # is no subject: "der sein Amt antrat"
_THERE = words("gibt gab")
# Ends of nouns that are inflected as adjectives, behind "ein".
_STRONG = tuple(
    "jähriger unbekannter deutscher verdächtiger toter verletzter beamter angeklagter jugendlicher verwandter".split()
)
_COMMA = 2  # code points of a comma and a space
_AUTHORITIES = tuple(
    "polizei staatsanwaltschaft regierung feuerwehr behörde stadt gemeinde verwaltung".split()
)


def alone(relative: Clause, before: Sequence[Token], times: Collection[Span]) -> Clause | None:
    """The relative clause as a main clause; None where its words alone do not give one.

    `before`: the tokens of the sentence in front of it.
    """
    spoken = [t for t in _without_brackets(relative.tokens) if t.is_word or t.word in "„“"]
    if spoken[0].lower in PREPOSITIONS:
        phrase = _phrase(spoken, before, times)
        return _clause(spoken[2:], (), phrase) if phrase else _clause(spoken[2:], ())
    pronoun, rest = spoken[0], spoken[1:]
    verb = find_finite(tuple(rest), last=True)
    several = verb is not None and rest[verb].lower.endswith(MANY)
    if (meant := antecedent(pronoun, before, several=several)) is None:
        return None
    if _of_others(meant, rest):
        return None
    untimed = [t for t in rest if not any(start < t.end and t.start < end for start, end in times)]
    own = _subject_beside(pronoun, untimed, meant)
    if own is None:
        return _clause(rest, _spoken(pronoun, meant))
    verb = find_finite(tuple(untimed), last=True)
    if verb is None or not 0 < own <= verb:
        return None
    others = [t for n, t in enumerate(untimed[own:], own) if n != verb]
    return Clause((*untimed[:own], *second(untimed[verb], [pronoun, *meant.noun, *meant.behind, *others])))


def _phrase(spoken: Sequence[Token], before: Sequence[Token], times: Collection[Span]) -> tuple[Token, ...]:
    """What the preposition and the pronoun stand for that a clause opens with: "mit dem" -> "mit dem Antrag"."""
    preposition, pronoun = spoken[:2]
    noun = behind_preposition(pronoun, before)
    if noun is None or noun.end + _COMMA < preposition.start:
        return ()
    if any(start < noun.end and noun.start < end for start, end in times):
        return ()
    if short := CONTRACTED.get((preposition.lower, pronoun.lower)):
        led = replace(noun, start=pronoun.start, end=pronoun.end)
        return replace(preposition, word=short, lower=short), led
    return preposition, pronoun, replace(noun, start=pronoun.end + 1, end=pronoun.end + 1)


def _without_brackets(tokens: Sequence[Token]) -> Iterator[Token]:
    """The tokens without what stands in brackets."""
    deep = 0
    for token in tokens:
        deep += token.word == "("
        if not deep:
            yield token
        deep -= deep and token.word == ")"


def _of_others(meant: Antecedent, rest: Sequence[Token]) -> bool:
    """Whether the nouns are many, and the verb is of one: "eine Zone von drei Kilometern, die gilt"."""
    verb = find_finite(tuple(rest), last=True)
    many = meant.said in ("zwei", "drei", "beide", "beiden", "mehrere") and verb is not None
    return many and not rest[verb or 0].lower.endswith(MANY)


def _spoken(pronoun: Token, meant: Antecedent) -> tuple[Token, ...]:
    """The subject that the pronoun stands for, with its article."""
    opening = meant.article if meant.article and meant.article.word in ("Ein", "Eine") else pronoun
    if meant.said == "ein" and meant.noun[0].lower.endswith(_STRONG):
        opening = replace(pronoun, word="ein", lower="ein")  # "ein 17-Jähriger, der …"
    opening = replace(opening, start=meant.noun[0].start, end=meant.noun[0].start)  # "die zwei Monate …"
    known = meant.article and meant.noun[0].word not in first_names()
    several = meant.noun[-1].lower.endswith("ten")  # "40 Beschäftigten, die"
    noun = (*meant.noun, *meant.behind)
    return (opening, *noun) if known or several else noun


def _subject_beside(pronoun: Token, rest: Sequence[Token], meant: Antecedent) -> int | None:
    """Where the subject behind the pronoun ends: "den | die Behörde vorlegte"; None where the pronoun is the subject.

    -1 where that is not plain.
    """
    if not rest or rest[0].lower in _OWN.get(pronoun.lower, ()):
        return None
    if rest[0].lower == "es" and not _THERE.issuperset(t.lower for t in rest[-1:]):
        return -1  # "das es allen ermöglichen soll"
    found = subject(rest, 0, whole=True)
    if found is not None and rest[found[0]].lower in _OWN.get(pronoun.lower, ()):
        return None  # "die am Montag ihre Häuser verließen"
    if found is None or pronoun.lower == "der":
        opens = meant.article is not None and meant.article.word == "Der"
        male = (
            opens
            or meant.said in MALE - {"der", "des"}
            or not (meant.said or meant.noun[0].lower.endswith("in"))
        )
        return None if pronoun.lower != "den" and (found is None or male) else -1
    named = found[1] == 1 and not is_place(rest[:1])  # "die damals Alaska mit Sibirien verband"
    if found[0] == 0 and (named or pronoun.lower == "den" or _agent(rest[: found[1]])):
        return found[1]
    several = rest[-1].lower in ("sind", "waren") or rest[-1].lower.endswith("en")
    one = rest[found[0]].lower in ("ein", "eine", "das") or rest[found[1] - 1].lower.endswith(ABSTRACT)
    return None if several and pronoun.lower == "die" and one else -1


def _agent(phrase: Sequence[Token]) -> bool:
    """Whether a phrase is plainly a subject: masculine, or an authority."""
    return phrase[0].lower == "der" or phrase[-1].lower.endswith(_AUTHORITIES)


def _clause(
    rest: Sequence[Token], subject_tokens: Sequence[Token], phrase: Sequence[Token] = ()
) -> Clause | None:
    """Subject, finite verb, the rest; a clause whose subject stands within the rest begins with its verb.

    `phrase`: what goes in front of the verb's end.
    """
    verb = find_finite(tuple(rest), last=True)
    if verb is None:
        return None
    others = [t for n, t in enumerate(rest) if n != verb]
    closed = next((n for n in range(len(others), 0, -1) if not _closes(others[n - 1])), 0)
    others = [*others[:closed], *phrase, *others[closed:]]
    if not subject_tokens and subject(others, 0) is None:
        return None
    return Clause((*subject_tokens, *second(rest[verb], others)))


def _closes(token: Token) -> bool:
    """Whether it ends a clause: a participle or an infinitive."""
    return token.word[0].islower() and bool(token.bits & (PARTICIPLE | INFINITIVE) or token.lower == "worden")
