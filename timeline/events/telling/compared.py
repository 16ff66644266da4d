"""What of a statement is compared with others: the words of the happening, its names, and what only goes with it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from timeline.events.grammar.adjectives import NUMBERS, attribute_end
from timeline.events.grammar.mentioned import UNITS
from timeline.events.grammar.phrases import prepositional_phrase
from timeline.events.grammar.plain import without_dateline
from timeline.events.grammar.tokens import Token, attributive, find_finite, tokens
from timeline.events.grammar.untimed import without_times
from timeline.events.merging.contrast import heads_of
from timeline.events.merging.gist import is_specific
from timeline.events.model import Article, Statement
from timeline.events.sentences import sentences
from timeline.events.telling.said_of import by_nouns, heard_of, of_what
from timeline.events.vocabulary.concepts import FAMILIES
from timeline.events.vocabulary.lemmas import infinitives
from timeline.events.vocabulary.lexicon import (
    AUXILIARIES,
    CIRCUMSTANCE,
    COORDINATORS,
    DONE,
    MODALS,
    NOMINATIVE,
    OBLIQUE,
    PREPOSITIONS,
    SOURCES,
)
from timeline.events.vocabulary.names import names
from timeline.events.vocabulary.tables import words
from timeline.events.vocabulary.words import (
    KIND_NAMES,
    content_words,
    fold,
    idiomatic,
    is_generic,
    is_kind,
    is_noun,
    led,
    predicate,
)
from timeline.temporal.german.verbs import INFINITIVE, PARTICIPLE, UTTERANCE, verb_forms

_LEADING = NOMINATIVE | OBLIQUE
# "gestanden", of "stehen" and of "gestehen": where people stand, and where they are heard
_STOOD, _STAND = "gestanden", "standen"
_STANDING = words("vor im in am an auf unter neben hinter")
_HEARINGS = ("verhör", "vernehmung", "vernehmungen", "prozess", "anhörung", "richter", "richterin")
_BESIDE = CIRCUMSTANCE - {"bei", "beim"}  # what happens at a happening is part of it
# words that no statement is compared by alone
_OF_IDIOMS = PREPOSITIONS | MODALS | {"dafür", "dagegen", "ende"}
# "und kurz darauf …"
_NEXT = words("erst später schließlich danach dann anschließend daraufhin kurz wenig bald")
_BEHIND_NACH = OBLIQUE | {"der", "einer", "dieser"} | SOURCES | NUMBERS  # not "nach Ulm"
_BEGINNING = 300  # code points in which an article says whom and which place it is about
_ABOUT = 30  # nouns that it says most


def with_words(
    statement: Statement,
    article: Article,
    times: Sequence[tuple[int, int]],
    asides: Sequence[tuple[int, int]] = (),
    spoken: Sequence[Token] = (),
) -> Statement:
    """The statement with `words`, `names`, `topic` and `about`.

    `times`: spans of time expressions, which do not count; `asides`: of clauses that tell something else beside it.
    `spoken`: the words by which it is compared, where they are not those that stand there.
    """
    said = spoken or tokens(article.text, statement.start, statement.end)
    front = article.text[max(0, statement.start - 2) : statement.start].rstrip(" ")
    begins = not front or front.endswith("\n")  # a paragraph, perhaps with its place
    found = without_times(without_dateline(said) if begins else said, times)
    found = _of_one_time(found)
    told_beside = (n for n, t in enumerate(found) if any(start <= t.start < end for start, end in asides))
    beside = _circumstances(found).union(told_beside)
    own = _told(found, beside)
    circumstances = content_words(" ".join(found[n].word for n in beside))
    nouns = " ".join(word for word in statement.title.split() if word[0].isupper())
    own |= content_words(nouns) - circumstances  # the subject may stand outside the clause
    if found and found[0].word[0].isupper() and _done(found, 0):
        own -= {fold(found[0].word)}  # "Beschlossen hatte den Bau der Rat"
    own = by_nouns(own) - heard_of(found, _verbs(found))
    own = of_what(own, found, _verbs(found), _context(article))
    beside_them = circumstances.union(t.lower for t in found if _of_idioms(t))
    own = idiomatic(own, beside_them | led([t.word for t in found]))
    own |= _headlined(article, statement.start, own)
    return replace(
        statement,
        words=own,
        names=(_named(statement.text) & (own | circumstances)) - KIND_NAMES,
        topic=(_context(article) | circumstances) - own,
        about=_about(article),
    )


def _of_idioms(token: Token) -> bool:
    """Whether it makes idioms: "das Aus verkünden"; not "verkündete aus Köln"."""
    return token.lower in _OF_IDIOMS and token.word != "aus"


def _headlined(article: Article, start: int, own: frozenset[str]) -> frozenset[str]:
    """The catastrophe or theft that the article's title tells, where its first sentence tells that in words of its own.

    "Brücke eingestürzt", above "Ein Teil der Brücke ist in den Fluss gefallen".
    """
    end, kinds, about = _headline(article)
    if start >= end or any(map(is_kind, own)):
        return frozenset()
    known = not about.isdisjoint(own) or heads_of(about, filter(is_noun, own)) > 0
    return kinds if known else frozenset()


@lru_cache(maxsize=16)
def _headline(article: Article) -> tuple[int, frozenset[str], frozenset[str]]:
    """Where an article's first sentence ends; the one catastrophe or theft that its title tells; the title's nouns."""
    found = tokens(article.title, 0, len(article.title))
    told = _told(found, {n for n, t in enumerate(found) if n and found[n - 1].lower in CIRCUMSTANCE})
    kinds = frozenset(word for word in told if FAMILIES.get(word) in ("HARM", "LOOT")) - {"DEATH", "INJURY"}
    spans = sentences(article.text[:_BEGINNING])
    end = next((end for start, end in spans if " " in article.text[start:end]), 0)  # not "Eilmar. Die …"
    return end, kinds if len(kinds) == 1 else frozenset(), frozenset(filter(is_noun, told))


@lru_cache(maxsize=16)
def _context(article: Article) -> frozenset[str]:
    """What an article is about: the words of its title, who and where its first paragraph says, and its first nouns."""
    beginning = article.text.split("\n", 1)[0][:_BEGINNING]
    first = next(iter(sentences(beginning)), (0, 0))
    nouns = content_words(" ".join(t.word for t in tokens(beginning, *first) if t.word[0].isupper()))
    return content_words(article.title) | _named(beginning) | frozenset(filter(is_noun, nouns))


@lru_cache(maxsize=16)
def _about(article: Article) -> frozenset[str]:
    """The nouns that an article says in most of its sentences; of those in as many, the long ones."""
    spans = [(article.title, 0, len(article.title))]
    spans += [(article.text, start, end) for start, end in sentences(article.text)]
    often = Counter(
        word
        for text, start, end in spans
        for word in content_words(text[start:end])
        if is_noun(word) and is_specific(word) and not is_generic(word)
    )
    return frozenset(sorted(often, key=lambda word: (-often[word], -len(word), word))[:_ABOUT])


def _named(text: str) -> frozenset[str]:
    """The names in `text`, folded as its words are."""
    return frozenset(filter(None, (fold(name.capitalize()) for name in names(text))))


def _told(found: Sequence[Token], beside: set[int]) -> frozenset[str]:
    """The words that tell the happening, folded; a particle at the end is put back to its verb: "trat … zurück"."""
    verb = find_finite(tuple(found))
    ends = (attribute_end(found, n + 1) for n, t in enumerate(found[:-1]) if t.lower in _LEADING)
    described = beside.union(end - 1 for end in ends if end is not None)  # "die in Eilmar entdeckte Bombe"
    told = {n: t.word for n, t in enumerate(found) if n not in described and not _adjective(found, n)}
    finite = [n for n in (verb, _joined(found, verb)) if n in told]
    for n in finite:
        if (particle := _particle(found, n)) is not None:
            told[n] = found[particle].lower + found[n].lower
            told.pop(particle, None)
    done = {n: word.lower() if n == 0 else word for n, word in told.items() if n in finite or _done(found, n)}
    done |= {n: _STAND for n in done if _stood(found, n)}
    said = content_words(" ".join(word for n, word in told.items() if n not in done))
    return said | frozenset(filter(None, map(predicate, done.values())))


def _joined(found: Sequence[Token], verb: int | None) -> int | None:
    """The index of what the same did next, with a particle that stands apart: "zog Folgen und legte das Amt nieder"."""
    joins = (n for n in range((verb or 0) + 2, len(found)) if found[n - 1].lower in COORDINATORS)
    own = (n for n in joins if found[n].is_finite and found[n].word[0].islower())
    return next((n for n in own if _particle(found, n) is not None), None)


def _of_one_time(found: list[Token]) -> list[Token]:
    """The tokens without what was done next: "war im Mai ausgebrochen [und erst nach acht Tagen gefangen] worden"."""
    for n, token in enumerate(found[:-2]):
        if token.lower == "und" and found[n + 1].lower in _NEXT and found[n - 1].bits & PARTICIPLE:
            return found[:n]
    return found


def _verbs(found: Sequence[Token]) -> list[str]:
    """Its verb forms, lowered; the finite one with its particle: "brach … ein"."""
    verb = find_finite(tuple(found))
    particle = None if verb is None else _particle(found, verb)
    whole = [] if verb is None or particle is None else [found[particle].lower + found[verb].lower]
    return whole or [t.lower for t in found if t.bits]


def _particle(found: Sequence[Token], verb: int) -> int | None:
    """The index of the particle that belongs to a finite verb: "kündigte [an], … zu bauen"."""
    ends = (n for n in range(verb + 1, len(found)) if n + 1 == len(found) or not found[n + 1].is_word)
    return next((n for n in ends if found[n].lower + found[verb].lower in infinitives()), None)


def _done(found: Sequence[Token], n: int) -> bool:
    """Whether a participle or infinitive tells what is done: nothing that it could describe follows."""
    following = found[n + 1] if n + 1 < len(found) else None
    if n == 0 and following is not None and following.lower in AUXILIARIES | DONE:
        return bool(verb_forms().get(found[n].lower, 0) & PARTICIPLE)  # "Beschlossen hatte den Bau der Rat"
    # "plant, das Werk aufzugeben"
    if not (found[n].bits & (PARTICIPLE | INFINITIVE) or found[n].is_to) or found[n].bits & UTTERANCE:
        return False
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


def _clause_end(found: Sequence[Token], at: int) -> int:
    """Where the next mark stands behind `at`, else the end."""
    return next((n for n in range(at, len(found)) if not found[n].is_word), len(found))


def _stood(found: Sequence[Token], n: int) -> bool:
    """Whether "gestanden" is of "stehen": "im Stau gestanden"; not "die Tat gestanden", "im Verhör gestanden"."""
    if found[n].lower != _STOOD:
        return False
    at = next((k for k in range(n - 1, max(n - 5, -1), -1) if found[k].lower in _STANDING), None)
    return at is not None and not any(t.lower.endswith(_HEARINGS) for t in found[at:n])


def _circumstances(found: Sequence[Token]) -> set[int]:
    """The indexes of tokens in phrases such as "nach dem Brand der Ziegelei" or "wegen Brandstiftung"."""
    inside: set[int] = set()
    for n, token in enumerate(found):
        if token.lower not in _BESIDE:
            continue
        following = found[n + 1].lower if n + 1 < len(found) else ""
        if token.lower in ("nach", "seit") and following not in _BEHIND_NACH:
            continue
        end = prepositional_phrase(found, n) or n + 1
        if n > 2 and found[n - 1].lower in UNITS and found[n - 3].word == ",":
            end = _clause_end(found, end)  # ", drei Tage nach dem Ja des Rates zum Verkauf"
        if n <= 1 and (verb := find_finite(tuple(found))) is not None and verb > end:
            end = verb
        inside.update(range(n, end))
    return inside
