"""Relative clauses made to stand alone: "dem Mann, der gegangen war" -> "der Mann war gegangen"."""

from collections.abc import Collection, Sequence

from timeline.events.grammar.antecedents import MALE, Antecedent, antecedent
from timeline.events.grammar.clauses import Clause
from timeline.events.grammar.main_clauses import second
from timeline.events.grammar.subjects import subject
from timeline.events.grammar.tokens import Token, find_finite
from timeline.events.vocabulary.lexicon import MANY, PREPOSITIONS
from timeline.temporal.german.given_names import first_names

Span = tuple[int, int]
_OWN = {"der": ("sein", "seine", "seinen"), "die": ("ihre", "ihren")}  # is no subject: "der sein Amt antrat"
_AUTHORITIES = tuple(
    "polizei staatsanwaltschaft regierung feuerwehr behörde stadt gemeinde verwaltung".split()
)


def alone(relative: Clause, before: Sequence[Token], times: Collection[Span]) -> Clause | None:
    """The relative clause as a main clause; None where its words alone do not give one.

    `before`: the tokens of the sentence in front of it.
    """
    spoken = [t for t in relative.tokens if t.is_word or t.word in "„“"]
    if spoken[0].lower in PREPOSITIONS:
        return _clause(spoken[2:], ())
    pronoun, rest = spoken[0], spoken[1:]
    if (meant := antecedent(pronoun, before)) is None:
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
    return Clause((*untimed[:own], *second(untimed[verb], [pronoun, *meant.noun, *others])))


def _of_others(meant: Antecedent, rest: Sequence[Token]) -> bool:
    """Whether the nouns are many, and the verb is of one: "eine Zone von drei Kilometern, die gilt"."""
    verb = find_finite(tuple(rest), last=True)
    many = meant.said in ("zwei", "drei", "beide", "beiden", "mehrere") and verb is not None
    return many and not rest[verb or 0].lower.endswith(MANY)


def _spoken(pronoun: Token, meant: Antecedent) -> tuple[Token, ...]:
    """The subject that the pronoun stands for, with its article."""
    opening = meant.article if meant.article and meant.article.word in ("Ein", "Eine") else pronoun
    known = meant.article and meant.noun[0].word not in first_names()
    several = meant.noun[-1].lower.endswith("ten")  # "40 Beschäftigten, die"
    return (opening, *meant.noun) if known or several else meant.noun


def _subject_beside(pronoun: Token, rest: Sequence[Token], meant: Antecedent) -> int | None:
    """Where the subject behind the pronoun ends: "den | die Behörde vorlegte"; None where the pronoun is the subject.

    -1 where that is not plain.
    """
    if not rest or rest[0].lower in _OWN.get(pronoun.lower, ()):
        return None
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
    if found[0] == 0 and (found[1] == 1 or pronoun.lower == "den" or _agent(rest[: found[1]])):
        return found[1]
    several = rest[-1].lower in ("sind", "waren") or rest[-1].lower.endswith("en")
    return None if several and pronoun.lower == "die" and rest[found[0]].lower in ("ein", "eine") else -1


def _agent(phrase: Sequence[Token]) -> bool:
    """Whether a phrase is plainly a subject: masculine, or an authority."""
    return phrase[0].lower == "der" or phrase[-1].lower.endswith(_AUTHORITIES)


def _clause(rest: Sequence[Token], subject_tokens: Sequence[Token]) -> Clause | None:
    """Subject, finite verb, the rest; a clause whose subject stands within the rest begins with its verb."""
    verb = find_finite(tuple(rest), last=True)
    if verb is None:
        return None
    others = [t for n, t in enumerate(rest) if n != verb]
    if not subject_tokens and subject(others, 0) is None:
        return None
    return Clause((*subject_tokens, *second(rest[verb], others)))
