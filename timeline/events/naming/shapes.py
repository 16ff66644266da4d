"""What a word looks like: part of a name, an office, a plain noun."""

from functools import lru_cache

from timeline.events.naming.gazetteers import entries
from timeline.events.naming.model import NameKind
from timeline.events.naming.words import NO_NAMES, NOUN_ENDINGS, OFFICES, WHOLE_OFFICES
from timeline.events.vocabulary.concepts import KINDS
from timeline.events.vocabulary.words import stem
from timeline.temporal.german.given_names import first_names

_KINDS = frozenset(KINDS) | frozenset(map(stem, KINDS))
_SUFFIXES = tuple(sorted(OFFICES - WHOLE_OFFICES, key=len, reverse=True))
_WEAK = ("vorsitzender", "vorsitzenden", "beauftragter", "beauftragten", "abgeordneter", "abgeordneten")
_INFLECTIONS = ("", "s", "en", "n", "es")


@lru_cache(maxsize=65536)
def is_capital(word: str) -> bool:
    """Whether a word begins with a capital letter."""
    return word[0].isupper()


@lru_cache(maxsize=65536)
def is_plain(word: str) -> bool:
    """Whether a capitalised word is a common noun or begins sentences, and so is no name by itself."""
    lower = word.lower()
    return (
        lower in NO_NAMES
        or lower.endswith(NOUN_ENDINGS)
        or lower in _KINDS
        or stem(lower) in _KINDS
        or bool(office(word))
        or not word[0].isalpha()
    )


@lru_cache(maxsize=65536)
def office(word: str) -> str:
    """The office that a word names, lowered and uninflected: "bundeskanzler"; empty for other words."""
    lower = word.lower()
    for inflection in _INFLECTIONS:
        base = lower.removesuffix(inflection) if inflection else lower
        if not lower.endswith(inflection) or len(base) < 3:
            continue
        if base in OFFICES or (base.endswith(_SUFFIXES) and word[0].isupper() and len(base) > 7):
            return base[:-1] if base.endswith(_WEAK) else base
    return ""


@lru_cache(maxsize=65536)
def is_first_name(word: str) -> bool:
    """Whether a word is a given name, or two with a hyphen, or an initial."""
    if len(word) == 2 and word[1] == ".":
        return word[0].isupper()
    return word in first_names() or ("-" in word and all(part in first_names() for part in word.split("-")))


@lru_cache(maxsize=65536)
def is_known(word: str) -> bool:
    """Whether a word alone is a known organisation or place, in the genitive too."""
    return any(
        not entry.rest and entry.sure
        for base in (word, word.removesuffix("s"))
        for entry in entries().get(base, ())
    )


@lru_cache(maxsize=65536)
def is_company(word: str) -> bool:
    """Whether a word is an organisation's name that may be a family's too: "Gottlieb Daimler"; no acronym."""
    found = [entry for entry in entries().get(word, ()) if not entry.rest]
    return not word.isupper() and bool(found) and all(e.kind is NameKind.ORGANISATION for e in found)
