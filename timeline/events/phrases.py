"""Subjects and prepositional phrases among the tokens of a clause."""

from collections.abc import Sequence

from timeline.events.abbreviations import OPENERS
from timeline.events.adjectives import attribute_end, is_adjective, is_noun
from timeline.events.lexicon import NOMINATIVE, OBLIQUE, PREPOSITIONS, PRONOUNS
from timeline.events.naming.gazetteers import entries
from timeline.events.naming.model import NameKind
from timeline.events.noun_phrases import noun_phrase
from timeline.events.tables import words
from timeline.events.tokens import Token

Tokens = Sequence[Token]

_ROUNDED = words("nur etwa fast rund knapp zirka circa jeweils insgesamt noch")  # "mit nur einer Stimme"

_ARTICLES = words("der die das kein keine ein eine dieser diese beide alle mehrere viele einige")
_ASIDE = 7  # words and marks between two commas, at most
_WITH_ARTICLE = words("am im beim vom zum zur ans ins")


def prepositional_phrase(tokens: Tokens, start: int) -> int | None:
    """Where the prepositional phrase that begins at `start` ends (exclusive); None where none begins."""
    if tokens[start].lower not in PREPOSITIONS:
        return None
    at = start + 1
    if at < len(tokens) and (noun := attribute_end(tokens, at)) is not None:
        return noun_phrase(tokens, noun)  # "auf in China hergestellte Wagen"
    while at < len(tokens) and tokens[at].lower in PREPOSITIONS | _ROUNDED:
        at += 1
    end = _place(tokens, at)
    while end is not None and end < len(tokens) and tokens[end].lower in ("und", "sowie", "oder"):
        joined = _place(tokens, end + 1)  # "in Mainz und Bonn | zwei Personen"
        if joined is None:
            return noun_phrase(tokens, at)
        end = joined
    return end or noun_phrase(tokens, at)


def _first_noun(tokens: Tokens, start: int) -> int | None:
    """The end of the first noun or name of a place after a preposition."""
    if start + 1 < len(tokens) and (end := _place(tokens, start + 1)):
        return end
    end = next((n + 1 for n in range(start + 1, len(tokens)) if is_noun(tokens[n])), None)
    if end is not None and end + 1 < len(tokens) and is_noun(tokens[end]) and is_noun(tokens[end + 1]):
        return end + 1  # "im Stadion Grevenlohe | Ammoniak"
    return end


def _place(tokens: Tokens, at: int) -> int | None:
    """Where the name of a place ends that begins here; no genitive belongs to it: "in Berlin der Karneval"."""
    if at >= len(tokens) or (at and tokens[at - 1].lower in _WITH_ARTICLE):
        return None  # "im Saal der Linde"
    for entry in entries().get(tokens[at].word, ()):
        end = at + 1 + len(entry.rest)
        if entry.kind is NameKind.PLACE and tuple(t.word for t in tokens[at + 1 : end]) == entry.rest:
            following = entries().get(tokens[end].word, ()) if end < len(tokens) else ()
            goes_on = any(one.kind is not NameKind.PERSON for one in following)
            return None if goes_on else end  # "in Köln | Anzeige", "von Bayern | Ida Rothe"
    return None


def _leads(tokens: Tokens, at: int) -> bool:
    """Whether a noun phrase that can be the subject begins here."""
    token = tokens[at]
    if not at and token.lower in OPENERS - NOMINATIVE:
        return False
    if token.lower in NOMINATIVE or is_noun(token) or token.word[0].isdigit() or token.word in '„"»':
        return True
    describes = not token.is_finite or (at > 0 and is_noun(tokens[min(at + 1, len(tokens) - 1)]))
    return token.lower.endswith(("e", "er", "es")) and is_adjective(tokens, at) and describes


def _points(tokens: Tokens, at: int) -> bool:
    """Whether "dieser" points to the noun that stands right behind it."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    pointing = following is not None and tokens[at].lower in ("dieser", "diese") and is_noun(following)
    return pointing and following is not None and following.start - tokens[at].end <= 1


def _governs(tokens: Tokens, at: int) -> bool:
    """Whether a phrase with a nominative article begins here."""
    return at < len(tokens) and tokens[at].lower in _ARTICLES and noun_phrase(tokens, at) is not None


def _follows(tokens: Tokens, at: int) -> bool:
    """Whether a noun phrase stands right behind, of "das" its own."""
    return at + 1 < len(tokens) and (_governs(tokens, at + 1) or noun_phrase(tokens, at) is not None)


def _oblique(tokens: Tokens, at: int) -> bool:
    """Whether "der" leads up to an adjective that no nominative has: "der städtischen Behörde"."""
    following = tokens[at + 1 : at + 3]
    if tokens[at].lower != "der" or len(following) < 2:
        return False
    return following[0].word[0].islower() and following[0].lower.endswith("en") and is_noun(following[1])


def subject(tokens: Tokens, start: int) -> tuple[int, int] | None:
    """The first phrase from `start` on that can be the subject; adverbs and prepositional phrases are passed over."""
    return _subject(tokens, start) or _subject(tokens, start, short=True)


def _subject(tokens: Tokens, start: int, *, short: bool = False) -> tuple[int, int] | None:
    """The same; `short`: prepositional phrases end with their first noun, "brannten in der Hauptstadt | Reifen"."""
    at = start
    while at < len(tokens):
        token = tokens[at]
        if token.lower in PRONOUNS - {"das", "dies", "die", "alle", "beide"} and not _points(tokens, at):
            joined = at + 2 < len(tokens) and tokens[at + 1].lower in ("und", "sowie")
            return at, (noun_phrase(tokens, at + 2) if joined else None) or at + 1  # "er und seine Familie"
        if token.lower in ("dies", "das") and at and not _follows(tokens, at):
            return at, at + 1
        if token.lower in ("dies", "das") and _governs(tokens, at + 1):
            at += 1  # "hatte das | kein Minister geschafft"
            continue
        counted = at + 1 < len(tokens) and token.lower in NOMINATIVE and tokens[at + 1].word[0].isdigit()
        if token.lower in PREPOSITIONS and not counted:
            at = (_first_noun(tokens, at) if short else prepositional_phrase(tokens, at)) or at + 1
            continue
        if token.lower in OBLIQUE or (
            token.lower == "als" and at + 1 < len(tokens) and is_noun(tokens[at + 1])
        ):
            at = noun_phrase(tokens, at + (token.lower == "als")) or at + 1
            continue
        if _oblique(tokens, at):
            at = noun_phrase(tokens, at) or at + 1
            continue
        if _leads(tokens, at):
            end = noun_phrase(tokens, at)
            if end is not None and end < len(tokens) and tokens[end].lower == "zufolge":
                at = end + 1
                continue
            if end is not None:
                return at, end
            if token.lower in PRONOUNS or (at and token.word[0].isupper()):
                return at, at + 1  # "Tausende"
        if token.word in ",;:":
            after = _after_aside(tokens, at)
            if after is None:
                return None
            at = after
            continue
        at += 1
    return None


def _after_aside(tokens: Tokens, comma: int) -> int | None:
    """Where it goes on after a few words between two commas: "in der Stadt, dem Hauptort, | drei Wagen"; else None."""
    end = next((n for n in range(comma + 1, min(comma + _ASIDE, len(tokens))) if tokens[n].word == ","), None)
    plain = end is not None and comma > 0 and not any(t.is_finite for t in tokens[comma + 1 : end])
    return end + 1 if end is not None and plain and tokens[comma].word == "," else None
