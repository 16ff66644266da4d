"""What two statements are compared by: content words with their inflection folded, kinds of happening, numbers."""

import re
from functools import lru_cache
from itertools import chain

from timeline.events.abbreviations import OPENERS
from timeline.events.concepts import KINDS
from timeline.events.lemmas import infinitives
from timeline.events.lexicon import (
    AUXILIARIES,
    CLITICS,
    COMMON,
    COORDINATORS,
    DANGLING,
    HEARSAY,
    MODALS,
    NEGATIONS,
    NOMINATIVE,
    OBLIQUE,
    PREPOSITIONS,
    SUBORDINATORS,
    TIME_ADVERBS,
)

WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)?")
_STOP = (
    (OPENERS - {"preis"}) | AUXILIARIES | CLITICS | COORDINATORS | DANGLING | HEARSAY | MODALS | NEGATIONS | NOMINATIVE
    | OBLIQUE | PREPOSITIONS | SUBORDINATORS | TIME_ADVERBS
)  # fmt: skip
_UMLAUTS = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss", "é": "e", "è": "e", "á": "a"})
_SUFFIXES = (
    "innen",
    "ungen",
    "heiten",
    "keiten",
    "ern",
    "est",
    "end",
    "em",
    "er",
    "en",
    "es",
    "te",
    "in",
    "e",
    "s",
    "n",
    "t",
)


def is_concept(word: str) -> bool:
    """Whether a folded word names a kind of happening."""
    return word.isupper()


def stem(lower: str) -> str:
    """The lowered word without its ending and umlauts; four characters of it always stay."""
    folded = lower.translate(_UMLAUTS)
    for suffix in _SUFFIXES:
        if folded.endswith(suffix) and len(folded) - len(suffix) >= 4:
            return folded[: -len(suffix)]
    return folded


_COMMON = frozenset(map(stem, COMMON))
_COMPOUND = 8  # letters that a compound has at least
_ENDINGS = sorted(
    (stem(word), kind) for word, kind in KINDS.items() if len(stem(word)) >= 5 or word == "wahl"
)
_KINDS = {stem(word): kind for word, kind in KINDS.items()} | KINDS


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """A word without its inflection; a kind of happening in capitals where it tells one; empty for a stop word."""
    lower = word.lower()
    if lower in _STOP or (len(lower) < 3 and not lower.isdigit()):
        return ""
    if lower[0].isdigit():
        return lower
    if word[0].isupper():
        return _KINDS.get(lower) or _KINDS.get(stem(lower)) or stem(lower)
    infinitive = infinitives().get(lower, "")
    return _KINDS.get(infinitive) or _KINDS.get(lower) or (stem(infinitive) if infinitive else stem(lower))


def is_common(word: str) -> bool:
    """Whether a folded word stands in news of all kinds, or is a number."""
    return word in _COMMON or word[0].isdigit()


def content_words(text: str) -> frozenset[str]:
    """The folded content words of `text`, parts of hyphenated words each for itself; compounds also by their kind."""
    spoken = WORD.findall(text)
    return frozenset(filter(None, chain(map(fold, spoken), map(compound_kind, spoken))))


@lru_cache(maxsize=65536)
def compound_kind(word: str) -> str:
    """The kind of happening that a compound noun ends in: "Ammoniakunfall" is an ACCIDENT; empty for other words."""
    if not word[0].isupper() or len(word) < _COMPOUND:
        return ""
    folded = stem(word.lower())
    return next((kind for end, kind in _ENDINGS if folded.endswith(end) and len(folded) >= len(end) + 3), "")
