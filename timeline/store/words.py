"""Words as they are searched: without capitals, umlauts and ß, each also as its stem, so that "Häuser" finds "Haus".

The same on every database: what is stored, and what is asked for, are folded here.
"""

import json
import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from pyroaring import BitMap
from sqlalchemy import text
from sqlmodel import Session
from Stemmer import Stemmer

MOST_WORDS: Final = 32
LONGEST_WORD: Final = 64
BEGINNING: Final = 3  # letters that are enough to find what begins with them

_REMEMBERED = 50_000  # words: news uses the same ones again and again
_WORD = re.compile(r"[^\W_]+")
# All row numbers as one value: hundreds of thousands of rows would take longer to fetch than to find.
_SQLITE = text("SELECT json_group_array(rowid) FROM event_words WHERE event_words MATCH :query")
_POSTGRESQL = text(
    "SELECT CAST(json_agg(id) AS text) FROM event WHERE event_words @@ to_tsquery('simple', :query)"
)


def searchable(said: str) -> str:
    """The words of a text and their stems, each once."""
    return " ".join(sorted({form for word, stem in _forms(said) for form in (word, stem)}))


def matching(session: Session, typed: str) -> BitMap:
    """The row numbers of the events in which every typed word occurs, inflected or as a beginning of a word.

    Only letters and digits reach the query language, so none of its signs has a meaning.
    """
    forms = list(dict.fromkeys(_forms(typed)))[:MOST_WORDS]
    if not forms:
        return BitMap()
    sqlite = session.get_bind().dialect.name == "sqlite"
    query = (" AND " if sqlite else " & ").join(_asked(*form, sqlite) for form in forms)
    found = session.scalar(_SQLITE if sqlite else _POSTGRESQL, {"query": query})
    return BitMap(json.loads(found or "[]"))


def _asked(word: str, stem: str, sqlite: bool) -> str:
    beginning = len(word) >= BEGINNING
    if sqlite:
        return f'("{word}"{" *" if beginning else ""} OR "{stem}")'
    return f"({word}{':*' if beginning else ''} | {stem})"


def _forms(said: str) -> Iterator[tuple[str, str]]:
    """Each word folded, and its stem."""
    for word in _WORD.findall(unicodedata.normalize("NFC", said).casefold()):
        form = _form(word[:LONGEST_WORD])
        if form[0]:
            yield form


@lru_cache(_REMEMBERED)
def _form(word: str) -> tuple[str, str]:
    folded = _folded(word)
    return folded, _folded(Stemmer("german", 0).stemWord(word)) or folded


def _folded(word: str) -> str:
    """Letters without their marks; ß is gone already."""
    if word.isascii():
        return word
    return "".join(c for c in unicodedata.normalize("NFKD", word) if c.isalnum())
