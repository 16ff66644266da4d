"""Organisations that a noun introduces: "der Autobauer Opel", "die Zeitung „Der Bote“"."""

from collections.abc import Sequence
from functools import lru_cache

from timeline.events.naming.model import Found, NameKind, Piece
from timeline.events.naming.shapes import is_capital, is_first_name, is_plain
from timeline.events.naming.words import INTRODUCING

_MOST = 3  # words of a name
_QUOTES = '„“”"‚»«'
_INTRODUCING = tuple(word for word in INTRODUCING if len(word) > 4)


def introduced(found: Sequence[Piece], at: int) -> Found | None:
    """What follows "Autobauer" or "die Zeitung", in quotes or not."""
    before = at - 1
    quoted = before > 0 and found[before].word in _QUOTES
    before -= quoted
    if before < 0 or not found[at].joined or not introduces(found[before].word):
        return None
    end = at
    while (
        end < len(found)
        and end - at < _MOST
        and (end == at or found[end].joined)
        and is_capital(found[end].word)
    ):
        if is_plain(found[end].word) and not quoted:
            break
        end += 1
    closed = end < len(found) and found[end].word in _QUOTES
    if end == at or (quoted and not closed) or (not quoted and is_first_name(found[at].word)):
        return None
    return by_shape(found, at, end, end)


@lru_cache(maxsize=65536)
def introduces(word: str) -> bool:
    lower = word.lower().removesuffix("s")
    return is_capital(word) and (lower in INTRODUCING or lower.endswith(_INTRODUCING))


def by_shape(found: Sequence[Piece], first: int, named: int, last: int) -> Found:
    label = " ".join(piece.word for piece in found[first:named])
    return Found(first, last, NameKind.ORGANISATION, label, sure=False)
