"""What of a statement is compared with others: the words of the happening, its names, and what only goes with it."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from timeline.events.lemmas import infinitives
from timeline.events.lexicon import (
    AUXILIARIES,
    CIRCUMSTANCE,
    COORDINATORS,
    DONE,
    MODALS,
    OBLIQUE,
    PREPOSITIONS,
    SOURCES,
)
from timeline.events.model import Article, Statement
from timeline.events.names import names
from timeline.events.phrases import prepositional_phrase
from timeline.events.sentences import sentences
from timeline.events.tokens import Token, attributive, find_finite, tokens
from timeline.events.untimed import without_times
from timeline.events.words import content_words, fold, idiomatic, is_noun, predicate
from timeline.temporal.german.verbs import INFINITIVE, PARTICIPLE, UTTERANCE

_BESIDE = CIRCUMSTANCE - {"bei", "beim"}  # what happens at a happening is part of it
_DATIVE = OBLIQUE | {"der", "einer", "dieser"}
_BEGINNING = 300  # code points in which an article says whom and which place it is about


def with_words(
    statement: Statement,
    article: Article,
    times: Sequence[tuple[int, int]],
    asides: Sequence[tuple[int, int]] = (),
) -> Statement:
    """The statement with `words`, `names` and `topic`.

    `times`: spans of time expressions, which do not count; `asides`: of clauses that tell something else beside it.
    """
    found = without_times(tokens(article.text, statement.start, statement.end), times)
    told_beside = (n for n, t in enumerate(found) if any(start <= t.start < end for start, end in asides))
    beside = _circumstances(found).union(told_beside)
    own = _told(found, beside)
    circumstances = content_words(" ".join(found[n].word for n in beside))
    nouns = " ".join(word for word in statement.title.split() if word[0].isupper())
    own |= content_words(nouns) - circumstances  # the subject may stand outside the clause
    own = idiomatic(own, circumstances.union(t.lower for t in found if t.lower in PREPOSITIONS))
    return replace(
        statement,
        words=own,
        names=_named(statement.text) & (own | circumstances),
        topic=(_context(article) | circumstances) - own,
    )


@lru_cache(maxsize=16)
def _context(article: Article) -> frozenset[str]:
    """What an article is about: the words of its title, who and where its first paragraph says, and its first nouns."""
    beginning = article.text.split("\n", 1)[0][:_BEGINNING]
    first = next(iter(sentences(beginning)), (0, 0))
    nouns = content_words(" ".join(t.word for t in tokens(beginning, *first) if t.word[0].isupper()))
    return content_words(article.title) | _named(beginning) | frozenset(filter(is_noun, nouns))


def _named(text: str) -> frozenset[str]:
    """The names in `text`, folded as its words are."""
    return frozenset(filter(None, (fold(name.capitalize()) for name in names(text))))


def _told(found: Sequence[Token], beside: set[int]) -> frozenset[str]:
    """The words that tell the happening, folded; a particle at the end is put back to its verb: "trat … zurück"."""
    verb = find_finite(tuple(found))
    told = {n: t.word for n, t in enumerate(found) if n not in beside and not _adjective(found, n)}
    if verb in told and (particle := _particle(found, verb)) is not None:
        told[verb] = found[particle].lower + found[verb].lower
        told.pop(particle, None)
    done = {n: word for n, word in told.items() if n == verb or _done(found, n)}
    said = content_words(" ".join(word for n, word in told.items() if n not in done))
    return said | frozenset(filter(None, map(predicate, done.values())))


def _particle(found: Sequence[Token], verb: int) -> int | None:
    """The index of the particle that belongs to a finite verb: "kündigte [an], … zu bauen"."""
    ends = (n for n in range(verb + 1, len(found)) if n + 1 == len(found) or not found[n + 1].is_word)
    return next((n for n in ends if found[n].lower + found[verb].lower in infinitives()), None)


def _done(found: Sequence[Token], n: int) -> bool:
    """Whether a participle or infinitive tells what is done: nothing that it could describe follows."""
    if not found[n].bits & (PARTICIPLE | INFINITIVE) or found[n].bits & UTTERANCE:
        return False
    following = found[n + 1] if n + 1 < len(found) else None
    return (
        following is None
        or not following.is_word
        or following.lower in AUXILIARIES | MODALS | COORDINATORS | DONE
    )


def _adjective(found: Sequence[Token], n: int) -> bool:
    """Whether a participle describes a noun: "der beurlaubte Chef"; it tells no happening."""
    token = found[n]
    if not n or not token.word[0].islower() or token.start - found[n - 1].end > 1:
        return False
    base = token.lower.rstrip("nmrs").removesuffix("e")
    return base != token.lower and base in infinitives() and attributive(tuple(found), n)


def _circumstances(found: Sequence[Token]) -> set[int]:
    """The indexes of tokens in phrases such as "nach dem Brand der Ziegelei" or "wegen Brandstiftung"."""
    inside: set[int] = set()
    for n, token in enumerate(found):
        if token.lower not in _BESIDE:
            continue
        following = found[n + 1].lower if n + 1 < len(found) else ""
        if token.lower in ("nach", "seit") and following not in _DATIVE | SOURCES:
            continue
        end = prepositional_phrase(found, n) or n + 1
        if n <= 1 and (verb := find_finite(tuple(found))) is not None and verb > end:
            end = verb
        inside.update(range(n, end))
    return inside
