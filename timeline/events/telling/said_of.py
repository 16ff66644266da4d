"""Verbs that mean by what they are said of: a bridge that falls collapses, and no thief breaks in where profits do."""

from collections.abc import Iterable, Sequence

from timeline.events.grammar.tokens import Token
from timeline.events.vocabulary.concepts import AT_POLLS, COMING_DOWN, OF_TRADE, PARTS, STRUCTURES
from timeline.events.vocabulary.lemmas import infinitives
from timeline.events.vocabulary.lexicon import PREPOSITIONS
from timeline.events.vocabulary.words import fold, predicate

_COLLAPSE = "COLLAPSE"
_BREAKING_IN = "einbrechen"


def _folded(nouns: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({fold(noun.capitalize()).lower() for noun in nouns}))


_AT_POLLS = _folded(AT_POLLS)
_STRUCTURES, _PARTS, _OF_TRADE = _folded(STRUCTURES), frozenset(_folded(PARTS)), _folded(OF_TRADE)


def of_what(
    own: frozenset[str], found: Sequence[Token], forms: Iterable[str], about: Iterable[str]
) -> frozenset[str]:
    """The words told with what such a verb means in place of it.

    `found`: the tokens; `forms`: their verbs, lowered and whole; `about`: what the article is about, folded.
    """
    verbs = {infinitives().get(form, "") for form in forms} & COMING_DOWN
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
        return own - {predicate(_BREAKING_IN)} | {_BREAKING_IN.upper()}
    return own


def at_polls(own: frozenset[str]) -> frozenset[str]:
    """The words told, where somebody wins or loses against an incumbent or by votes with that it was an election."""
    if own.isdisjoint(("WIN", "DEFEAT")) or not any(word.lower().endswith(_AT_POLLS) for word in own):
        return own
    return own | {"ELECTION"}


def _stands_free(found: Sequence[Token], n: int) -> bool:
    """Whether no preposition leads up to a noun: not "stürzte von der Brücke"."""
    before = n - 1
    while before >= 0 and found[before].word[0].islower() and found[before].lower not in PREPOSITIONS:
        before -= 1
    return before < 0 or found[before].lower not in PREPOSITIONS
