"""Words as they are searched: without capitals, umlauts and ß, each also as its stem, so that "Häuser" finds "Haus".

The same on every database: what is stored, and what is asked for, are folded here. What is asked for is tried in both
spellings of an umlaut, so that "Haeuserbau" finds "Häuserbau" and the other way round; what is stored is not, since
"ue" in it may be anything.
"""

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from pyroaring import BitMap
from sqlalchemy import text
from sqlmodel import Session
from Stemmer import Stemmer

MOST_WORDS: Final = 32
LONGEST_WORD: Final = 64
BEGINNING: Final = 3  # letters that are enough to find what begins with them

_REMEMBERED = 50_000  # words: news uses the same ones again and again
_WORD = re.compile(r"[^\W_]+")
# An umlaut in two letters: not at the end ("Statue"), not after another vowel or q ("neue", "Quelle"), and not in words
# that, written otherwise, begin other words ("Poet", "Potsdam").
_SPELT_OUT = re.compile(r"(?<![aeiouqäöü])(?:ae|oe|ue)(?=\w)")
_NO_UMLAUT = re.compile(r"poet|poes|duell|noel|joel|koexist|zuerst")
_UMLAUTS = {"ae": "ä", "oe": "ö", "ue": "ü"}
_LETTERS = str.maketrans({umlaut: letters for letters, umlaut in _UMLAUTS.items()})
# All row numbers as one value: hundreds of thousands of rows would take longer to fetch than to find.
_SQLITE = text("SELECT json_group_array(rowid) FROM event_words WHERE event_words MATCH :query")
_POSTGRESQL = text(
    "SELECT CAST(json_agg(id) AS text) FROM event WHERE event_words @@ to_tsquery('simple', :query)"
)


class Sought(NamedTuple):
    """A folded word as it is to stand in an event, or what one is to begin with."""

    letters: str
    beginning: bool


def searchable(said: str) -> str:
    """The words of a text and their stems, each once."""
    return " ".join(sorted({form for word in _words(said) for form in _form(word) if form}))


def sought(typed: str) -> list[tuple[Sought, ...]]:
    """For each typed word what is looked for, of which one is enough: it, inflected, or a word that begins with it.

    Only letters and digits are left, so that no sign has a meaning where they are searched.
    """
    found = dict.fromkeys(tuple(dict.fromkeys(_ways(word))) for word in _words(typed))
    return [ways for ways in found if ways][:MOST_WORDS]


def written(said: str) -> list[str]:
    """The words of a text as they are written."""
    return _WORD.findall(unicodedata.normalize("NFC", said))


def folded(word: str) -> str:
    """A word as it is searched."""
    return _folded(word.casefold())


def matching(session: Session, ways: Iterable[Sought]) -> BitMap:
    """The row numbers of the events in which one of these occurs."""
    sqlite = session.get_bind().dialect.name == "sqlite"
    query = (" OR " if sqlite else " | ").join(_asked(*way, sqlite) for way in ways)
    found = session.scalar(_SQLITE if sqlite else _POSTGRESQL, {"query": query})
    return BitMap(json.loads(found or "[]"))


def _asked(letters: str, beginning: bool, sqlite: bool) -> str:
    if sqlite:
        return f'"{letters}"{" *" if beginning else ""}'
    return f"{letters}{':*' if beginning else ''}"


def _ways(word: str) -> Iterator[Sought]:
    for spelling in _spellings(word):
        folded, stem = _form(spelling)
        if folded:
            yield Sought(folded, len(folded) >= BEGINNING)
        if stem != folded or 0 < len(folded) < BEGINNING:
            yield Sought(stem, False)


def _spellings(word: str) -> Iterator[str]:
    """The word, and with its umlauts in the other way of spelling them."""
    yield word
    if (in_letters := word.translate(_LETTERS)) != word:
        yield in_letters
    elif not _NO_UMLAUT.search(word):
        yield _SPELT_OUT.sub(lambda found: _UMLAUTS[found[0]], word)


def _words(said: str) -> Iterator[str]:
    """The words without capitals and ß."""
    for word in _WORD.findall(unicodedata.normalize("NFC", said).casefold()):
        yield word[:LONGEST_WORD]


@lru_cache(_REMEMBERED)
def _form(word: str) -> tuple[str, str]:
    """The word folded, and its stem; nothing where it has no letters."""
    folded = _folded(word)
    return folded, _folded(Stemmer("german", 0).stemWord(word)) or folded


def _folded(word: str) -> str:
    """Letters without their marks; ß is gone already."""
    if word.isascii():
        return word
    return "".join(c for c in unicodedata.normalize("NFKD", word) if c.isalnum())
