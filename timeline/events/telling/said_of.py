"""Verbs that mean by what they are said of: a bridge that falls collapses, and no thief breaks in where profits do."""

from collections.abc import Iterable, Sequence

from timeline.events.grammar.tokens import Token
from timeline.events.vocabulary.concepts import (
    AT_POLLS,
    BLOWN_UP,
    COMING_DOWN,
    OF_TRADE,
    PARTS,
    PREY,
    STRUCTURES,
)
from timeline.events.vocabulary.lemmas import infinitives
from timeline.events.vocabulary.lexicon import PREPOSITIONS
from timeline.events.vocabulary.words import fold, predicate

_COLLAPSE = "COLLAPSE"
_LEARNING = frozenset(("erfahren", "informieren", "unterrichten", "benachrichtigen"))
_NEAR = 3  # words from a preposition to its noun, at most
_BREAKING_IN = "einbrechen"


def _folded(nouns: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({fold(noun.capitalize()).lower() for noun in nouns}))


# What verbs tell, nouns beside them, what both tell together, and whether that is told beside the verb.
_BY_NOUNS: tuple[tuple[frozenset[str], tuple[str, ...], str, bool], ...] = (
    (frozenset(("WIN", "DEFEAT")), _folded(AT_POLLS), "ELECTION", True),
    (frozenset(("DEMOLITION",)), _folded(BLOWN_UP), "EXPLOSION", False),
    (frozenset((predicate("gerissen"),)), _folded(PREY), "DEATH", False),
)
_LOST = frozenset(("Prozent", "Prozentpunkt", "Punkt", "Euro"))
_STRUCTURES, _PARTS, _OF_TRADE = _folded(STRUCTURES), frozenset(_folded(PARTS)), _folded(OF_TRADE)


def of_what(
    own: frozenset[str], found: Sequence[Token], forms: Iterable[str], about: Iterable[str]
) -> frozenset[str]:
    """The words told with what such a verb means in place of it.

    `found`: the tokens; `forms`: their verbs, lowered and whole; `about`: what the article is about, folded.
    """
    done = {infinitives().get(form, "") for form in forms}
    traded = any(word.lower().endswith(_OF_TRADE) for word in own)
    if "verlieren" in done and traded and not own.isdisjoint(_LOST):
        return own - {"DEFEAT"} | {"EINBRECHEN"}  # "Die Aktie verlor 9 Prozent"
    verbs = done & COMING_DOWN
    told = {predicate(verb) for verb in verbs} & own
    if not told:
        return own
    nouns = [
        fold(t.word).lower() for n, t in enumerate(found) if t.word[0].isupper() and _stands_free(found, n)
    ]
    falls = any(noun.endswith(_STRUCTURES) for noun in nouns)
    part = not _PARTS.isdisjoint(nouns) and any(word.lower().endswith(_STRUCTURES) for word in about)
    if falls or part:
        return own - told | {_COLLAPSE}
    if _BREAKING_IN in verbs and any(noun.endswith(_OF_TRADE) for noun in nouns):
        return own - {predicate(_BREAKING_IN)} | {"EINBRECHEN"}
    return own


def heard_of(found: Sequence[Token], forms: Iterable[str]) -> frozenset[str]:
    """What somebody only learnt of, which is no happening of then: "erfuhren am Montag [von der Entscheidung]"."""
    if _LEARNING.isdisjoint(infinitives().get(form, "") for form in forms):
        return frozenset()
    leading = (n for n, t in enumerate(found) if t.lower in ("von", "vom", "über"))
    nouns = (next((t for t in found[n + 1 : n + 1 + _NEAR] if t.word[0].isupper()), None) for n in leading)
    return frozenset(fold(noun.word) for noun in nouns if noun is not None)


def by_nouns(own: frozenset[str]) -> frozenset[str]:
    """The words told, with what their verbs mean by the nouns beside them, as `_BY_NOUNS` has it."""
    for verbs, nouns, kind, kept in _BY_NOUNS:
        if not own.isdisjoint(verbs) and any(word.lower().endswith(nouns) for word in own):
            own = (own if kept else own - verbs) | {kind}
    return own


def _stands_free(found: Sequence[Token], n: int) -> bool:
    """Whether no preposition leads up to a noun: not "stürzte von der Brücke"."""
    before = n - 1
    while before >= 0 and found[before].word[0].islower() and found[before].lower not in PREPOSITIONS:
        before -= 1
    return before < 0 or found[before].lower not in PREPOSITIONS
