"""What only describes among the words of a clause, so that a title can spare it: adjectives, attributes, adverbs."""

from collections.abc import Sequence

from timeline.events.adjectives import DEGREES, attribute_end, is_adjective, is_noun, unique
from timeline.events.lexicon import (
    ARTICLES,
    COORDINATORS,
    NOMINATIVE,
    OBLIQUE,
    PREPOSITIONS,
    TELLING_ADJECTIVES,
)
from timeline.events.naming.gazetteers import first_names
from timeline.events.spelling import spelled
from timeline.events.tables import words
from timeline.events.tokens import Token
from timeline.temporal.german.verbs import TO_INFINITIVE

Tokens = list[Token]

_SPARE = words(
    """
    bereits schon sogar nun dann wiederum offiziell ebenfalls schließlich unterdessen weiterhin bundesweit feierlich
    sogenannte sogenannten sogenannter zunächst zuerst lediglich beispielsweise nämlich
    """
)


def without_adjectives(tokens: Tokens, room: int) -> Tokens:
    """Without the adjectives between an article and its noun, as far as needed, the last first."""
    for n in range(len(tokens) - 2, 0, -1):
        before, token, after = tokens[n - 1 : n + 2]
        between = (
            before.lower in (NOMINATIVE | OBLIQUE) - DEGREES
            and token.word[0].islower()
            and after.word[0].isupper()
        )
        kept = TELLING_ADJECTIVES | NOMINATIVE | OBLIQUE
        if (
            len(spelled(tokens)) > room
            and between
            and token.lower.endswith(("e", "en", "es", "er", "em"))
            and token.lower not in kept | PREPOSITIONS
            and not unique(tokens, n)
        ):
            tokens = tokens[:n] + tokens[n + 1 :]
    return tokens


def without_attributes(tokens: Tokens, room: int) -> Tokens:
    """Without what stands between an article and its noun with a participle: "die [aus Somalia stammende] Frau"."""
    for n in range(len(tokens) - 2, -1, -1):
        if len(spelled(tokens)) <= room:
            break
        if tokens[n].lower in NOMINATIVE | OBLIQUE and (end := attribute_end(tokens, n + 1)) is not None:
            tokens = tokens[: n + 1] + tokens[end:]
    return tokens


def without_adverbs(tokens: Tokens, room: int) -> Tokens:
    """Without adverbs that only colour what is told."""
    return [t for n, t in enumerate(tokens) if not (n and t.lower in _SPARE and not quoted(tokens, n))]


def without_description(tokens: Tokens, room: int) -> Tokens:
    """Without what a person is, before the full name: "[Die Abgeordnete] Ida Rothe trat zurück"."""
    for n in range(len(tokens) - 2, 0, -1):
        if len(spelled(tokens)) <= room:
            break
        if n + 1 >= len(tokens):
            continue
        named = tokens[n].word in first_names() and is_noun(tokens[n + 1])
        named = named and tokens[n - 1].word not in first_names()
        start = n
        while named and start and tokens[start - 1].lower not in ARTICLES and _describing(tokens, start - 1):
            start -= 1
        article = tokens[start - 1].lower if start else ""
        infinitive = any(t.lower == "zu" or t.bits & TO_INFINITIVE for t in tokens[n:])
        marks = COORDINATORS | PREPOSITIONS | (set() if infinitive else {","})
        opens = start == 1 or (start > 1 and tokens[start - 2].lower not in marks)
        if (
            start < n
            and opens
            and article in ("der", "die", "den", "ein", "eine", "einen", "seinen", "ihren")
        ):
            if article != "der" or start == 1:
                tokens = tokens[: start - 1] + tokens[n:]
        elif named and 0 < n == len([t for t in tokens[:n] if t.word[0].isupper() and t.is_word]):
            tokens = tokens[n:]
    return tokens


def _describing(tokens: Tokens, at: int) -> bool:
    """Whether a noun or adjective stands here that a name can follow."""
    return tokens[at].word[0].isupper() or is_adjective(tokens, at)


def quoted(tokens: Sequence[Token], at: int) -> bool:
    """Whether a place among the tokens lies within quotation marks."""
    return sum(t.word in "„»" for t in tokens[:at]) > sum(t.word in "“«" for t in tokens[:at])
