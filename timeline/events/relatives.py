"""Relative clauses made to stand alone: "dem Mann, der gegangen war" -> "der Mann war gegangen"."""

from collections.abc import Collection, Sequence

from timeline.events.clauses import Clause
from timeline.events.lexicon import NOMINATIVE, OBLIQUE, PREPOSITIONS
from timeline.events.main_clauses import second
from timeline.events.mentioned import UNITS
from timeline.events.subjects import subject
from timeline.events.tokens import Token, find_finite

Span = tuple[int, int]
_OWN = {"der": ("sein", "seine", "seinen"), "die": ("ihre", "ihren")}  # is no subject: "der sein Amt antrat"


def alone(relative: Clause, before: Sequence[Token], times: Collection[Span]) -> Clause | None:
    """The relative clause as a main clause; None where its words alone do not give one.

    `before`: the tokens of the sentence in front of it.
    """
    words = [t for t in relative.tokens if t.is_word or t.word in "„“"]
    if words[0].lower in PREPOSITIONS:
        return _clause(words[2:], ())
    noun = _antecedent(before)
    pronoun, rest = words[0], words[1:]
    if pronoun.lower in ("der", "die") and (named := _from_place(before, noun)):
        noun = named
    if not noun or pronoun.lower not in ("der", "die", "das") or noun[-1].lower in UNITS:
        return None
    article = _article(before, noun)
    if not article and _in_phrase(before, noun):
        return None  # "die Wahl in Georgien, die am 21. Mai stattfand"
    if article in ("des", "der", "eines", "einer") and pronoun.lower != "der":
        return None  # a genitive: the pronoun may mean the noun before it
    untimed = [t for t in rest if not any(start < t.end and t.start < end for start, end in times)]
    own = None if untimed and untimed[0].lower in _OWN.get(pronoun.lower, ()) else subject(untimed, 0)
    spoken = (
        (pronoun, *noun) if article or noun[-1].lower.endswith("ten") else noun
    )  # "40 Beschäftigten, die"
    if own is None:
        return _clause(rest, spoken)
    if own == (0, 1) and pronoun.lower != "der":  # "die Anklage, die er erhoben hatte"
        verb = find_finite(tuple(untimed), last=True)
        others = [t for n, t in enumerate(untimed[1:], 1) if n != verb]
        return None if not verb else Clause((untimed[0], *second(untimed[verb], [*spoken, *others])))
    return None


def _antecedent(before: Sequence[Token]) -> tuple[Token, ...]:
    """The nouns right before the relative clause."""
    found: list[Token] = []
    for token in reversed(before):
        if token.word == "," and not found:
            continue
        if not token.is_word or not token.word[0].isupper():
            break
        found.insert(0, token)
    return tuple(found)


def _from_place(before: Sequence[Token], noun: Sequence[Token]) -> tuple[Token, ...]:
    """Who is from the place right before the relative clause: "Jan Weber aus Köln, der"; else empty."""
    leading = [t for t in before if noun and t.end <= noun[0].start]
    if len(noun) != 1 or not leading or leading[-1].lower != "aus":
        return ()
    named = _antecedent(leading[:-1])
    return named if len(named) > 1 else ()


def _in_phrase(before: Sequence[Token], noun: Sequence[Token]) -> bool:
    """Whether the nouns follow a preposition behind another noun, so that the pronoun may mean either."""
    leading = [t for t in before if t.end <= noun[0].start][-2:]
    return len(leading) > 1 and leading[1].lower in PREPOSITIONS and leading[0].word[0].isupper()


def _article(before: Sequence[Token], noun: Sequence[Token]) -> str:
    """The article, or preposition with one, that leads up to the nouns, adjectives between them or not; else empty."""
    for token in reversed([t for t in before if t.end <= noun[0].start][-4:]):
        if token.lower in NOMINATIVE | OBLIQUE or token.lower in ("zum", "zur", "im", "am", "beim", "vom"):
            return token.lower
        if not token.word[0].islower() or token.lower in PREPOSITIONS:
            return ""
    return ""


def _clause(rest: Sequence[Token], subject_tokens: Sequence[Token]) -> Clause | None:
    """Subject, finite verb, the rest; a clause whose subject stands within the rest begins with its verb."""
    verb = find_finite(tuple(rest), last=True)
    if verb is None:
        return None
    others = [t for n, t in enumerate(rest) if n != verb]
    if not subject_tokens and subject(others, 0) is None:
        return None
    return Clause((*subject_tokens, *second(rest[verb], others)))
