"""Names that stand in a gazetteer."""

from collections.abc import Sequence
from functools import lru_cache

from timeline.events.naming.gazetteers import Entry, entries
from timeline.events.naming.model import Found, NameKind, Piece
from timeline.events.naming.shapes import is_capital
from timeline.events.naming.words import DEFINITE, DETERMINERS, ENGLISH, PEOPLES, WHERE

_SHORTEST = 3  # letters that a word has before its genitive ending


def known(found: Sequence[Piece], at: int, *, anywhere: bool = False) -> Found | None:
    """The longest known name that begins at piece `at`; `anywhere`: also a place that needs a preposition."""
    word = found[at].word
    if not begins(word):
        return None
    for base in _bases(word):
        for entry in entries().get(base, ()):
            last = at + 1 + len(entry.rest)
            if (
                (base == word or not entry.rest)
                and _stands(found, at, entry)
                and (anywhere or _fits(found, at, entry))
            ):
                return Found(at, last, entry.kind, entry.label)
    return None


@lru_cache(maxsize=65536)
def _bases(word: str) -> tuple[str, ...]:
    """The word, and without an ending of the genitive."""
    endings = [e for e in ("s", "es") if word.endswith(e) and len(word) - len(e) >= _SHORTEST]
    return (word, *(word.removesuffix(ending) for ending in endings))


@lru_cache(maxsize=65536)
def begins(word: str) -> bool:
    """Whether a known name begins with the word."""
    return any(base in entries() for base in _bases(word))


def _stands(found: Sequence[Piece], at: int, entry: Entry) -> bool:
    """Whether the entry's other words follow, the last one in the genitive or not."""
    following = found[at + 1 : at + 1 + len(entry.rest)]
    if len(following) < len(entry.rest) or not all(piece.joined for piece in following):
        return False
    *inner, last = [piece.word for piece in following] or [""]
    return tuple(inner) == entry.rest[:-1] and (not last or entry.rest[-1] in _bases(last))


def _fits(found: Sequence[Piece], at: int, entry: Entry) -> bool:
    """Whether a place stands as places do: cities without an article, doubtful ones after a preposition."""
    if entry.kind is not NameKind.PLACE:
        return True
    before = found[at - 1].word.lower() if at else ""
    if entry.label in ENGLISH and found[at].joined and is_capital(found[at - 1].word):
        return before in WHERE
    if entry.label in PEOPLES and before in DEFINITE:
        return False
    if not entry.sure:
        return before in WHERE
    return not entry.city or before not in DETERMINERS or before in ("im", "am", "alle")


def within(found: Sequence[Piece], at: int) -> Found | None:
    """The organisation that a compound begins with: "SPD-Chef"."""
    if "-" not in found[at].word:
        return None
    first = found[at].word.partition("-")[0]
    for entry in entries().get(first, ()):
        if not entry.rest and entry.kind is NameKind.ORGANISATION:
            return Found(at, at + 1, entry.kind, entry.label, part=len(first))
    return None
