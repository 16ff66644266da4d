"""Organisations by their shape: legal forms, authorities, courts with their city, clubs, what is introduced as one."""

from collections.abc import Sequence
from functools import lru_cache

from timeline.events.naming.introduced import by_shape, introduced, introduces
from timeline.events.naming.known import known
from timeline.events.naming.model import Found, NameKind, Piece
from timeline.events.naming.shapes import is_capital, is_plain
from timeline.events.naming.words import (
    ADJECTIVES,
    AUTHORITIES,
    CLUBS,
    HEADS,
    LEGAL_FORMS,
    OF_A_CITY,
)

_MOST = 3  # words before a legal form or after what introduces a name
_NOMINATIVE = {"m": "er", "f": "e", "n": "es"}


def organisation(found: Sequence[Piece], at: int) -> Found | None:
    """The organisation whose name begins at piece `at`."""
    if not is_capital(found[at].word):
        return None
    for read in (_with_legal_form, _with_adjective, _of_a_city, _authority, _club, introduced):
        if one := read(found, at):
            return one
    return None


def _joined(found: Sequence[Piece], at: int) -> bool:
    return at < len(found) and found[at].joined


def _with_legal_form(found: Sequence[Piece], at: int) -> Found | None:
    """ "Siemens AG": the label is without the form."""
    if is_plain(found[at].word) or introduces(found[at].word) or found[at].word in LEGAL_FORMS:
        return None
    for end in range(at + 1, min(at + 1 + _MOST, len(found))):
        if not found[end].joined:
            return None
        if found[end].word in LEGAL_FORMS:
            return by_shape(found, at, end - (found[end - 1].word == "&"), end + 1)
        if not (is_capital(found[end].word) or found[end].word == "&"):
            return None
    return None


def _with_adjective(found: Sequence[Piece], at: int) -> Found | None:
    """ "Deutschen Turner-Bundes": the label has the adjective in the nominative."""
    stem = _without_ending(found[at].word)
    if stem not in ADJECTIVES or not _joined(found, at + 1) or not is_capital(found[at + 1].word):
        return None
    head = _head(found[at + 1].word)
    if head is None:
        return None
    base, gender = head
    label = f"{stem}{_NOMINATIVE[gender]} {base}"
    if base != "Partei":
        return Found(at, at + 2, NameKind.ORGANISATION, label, sure=False)
    return _of_a_country(found, at, label)


@lru_cache(maxsize=65536)
def _without_ending(word: str) -> str:
    """An adjective without its inflection: "Deutschen" -> "Deutsch"."""
    return next((word.removesuffix(e) for e in ("en", "er", "es", "em", "e") if word.endswith(e)), word)


def _of_a_country(found: Sequence[Piece], at: int, label: str) -> Found | None:
    """ "Sozialistische Partei Portugals": many countries have one of the bare name."""
    land = known(found, at + 2) if _joined(found, at + 2) else None
    if land is None or land.kind is not NameKind.PLACE:
        return None
    of = " ".join(piece.word for piece in found[at + 2 : land.last])
    return Found(at, land.last, NameKind.ORGANISATION, f"{label} {of}")


def _head(word: str) -> tuple[str, str] | None:
    """The word without its genitive and its gender, where it is or ends in the head of an organisation's name."""
    for ending in ("", "es", "s"):
        base = word.removesuffix(ending) if ending else word
        if word.endswith(ending):
            for head, gender in HEADS.items():
                if base.lower().endswith(head):
                    return base, gender
    return None


def _of_a_city(found: Sequence[Piece], at: int) -> Found | None:
    """ "Landgericht Köln"."""
    word = found[at].word.removesuffix("s") if found[at].word.endswith("gerichts") else found[at].word
    if word.lower() not in OF_A_CITY or not _joined(found, at + 1):
        return None
    place = known(found, at + 1, anywhere=True)
    if place is None or place.kind is not NameKind.PLACE:
        return None
    return Found(at, place.last, NameKind.ORGANISATION, f"{word} {place.label}")


def _authority(found: Sequence[Piece], at: int) -> Found | None:
    """ "Bundeskartellamts", "Bundesministerium für Gesundheit"."""
    word = found[at].word
    if not word.startswith("Bundes"):
        return None
    base = next(
        (b for b in (word, word.removesuffix("s"), word.removesuffix("es")) if b.endswith(AUTHORITIES)), ""
    )
    if not base:
        return None
    end = at + 1
    if end + 1 < len(found) and found[end].word in ("für", "der", "des") and is_capital(found[end + 1].word):
        end += 2
        if end + 1 < len(found) and found[end].word == "und" and is_capital(found[end + 1].word):
            end += 2
    rest = [piece.word for piece in found[at + 1 : end]]
    return Found(at, end, NameKind.ORGANISATION, " ".join([base, *rest]))


def _club(found: Sequence[Piece], at: int) -> Found | None:
    """ "SV Meppen"."""
    if found[at].word not in CLUBS or not _joined(found, at + 1):
        return None
    place = known(found, at + 1, anywhere=True)
    if place is None or place.kind is not NameKind.PLACE:
        return None
    return by_shape(found, at, place.last, place.last)
