"""Persons: given name and surname, or what stands after an office."""

import re
from collections.abc import Sequence

from timeline.events.naming.gazetteers import last_names
from timeline.events.naming.model import Found, NameKind, Piece
from timeline.events.naming.people import are_people, is_person
from timeline.events.naming.shapes import is_capital, is_first_name, is_known, is_plain, office
from timeline.events.naming.surnames import second, surname
from timeline.events.naming.words import (
    CLUBS,
    DETERMINERS,
    NUMERALS,
    RELATIVES,
    SAINTS,
)
from timeline.events.vocabulary.bearers import NOBODY_ELSE
from timeline.events.vocabulary.humans import DOES
from timeline.events.vocabulary.lemmas import infinitives
from timeline.temporal.german.given_names import first_names

_PATRONYMICS = ("witsch", "ovich", "evich", "ewna", "owna")
_ADJECTIVELESS = re.compile(r"(?!.*sche[rnsm]?$)[^\W\d_]+")
_INITIAL = re.compile(r"[A-ZÄÖÜ]\.")
_AGE = 2  # digits
_INFLECTED = ("e", "en", "er", "es")  # "Neue Heimat"
_DOES = DOES | {"sagen", "meinen", "erzählen"}  # and no company or club
_MOST = 3  # words of a name after an office where no given name is known


def person(found: Sequence[Piece], at: int) -> Found | None:
    """The person whose name begins at piece `at`, without the office."""
    held = office_before(found, at)
    if not is_capital(found[at].word) and not held:
        return None
    given = _given(found, at)
    if given > at and at and found[at].joined and found[at - 1].word in SAINTS:
        return None
    if given == at:
        return _after_office(found, at, held) if held else _by_surname(found, at)
    if given - at == 1 and len(found[at].word) == 2 and not held:  # an initial alone
        return None
    end = surname(found, given, after_given=True)
    if end is None:
        end = (
            given
            if given - at > 1 or _numbered(found, given) > given or _by_office_alone(found, given, held)
            else None
        )
        if end is not None and found[end - 1].word.endswith(".") and not _abridged(found, at, end):
            return None
    elif (more := second(found, end)) is not None:
        end = more
    elif end < len(found) and found[end].joined and _INITIAL.fullmatch(found[end].word):
        end += 1  # "Jan Ferdal A."
    return _found(found, at, _numbered(found, end), held) if end is not None else None


def office_before(found: Sequence[Piece], at: int) -> str:
    """The office right before a name, lowered; "Dr." and "Prof." are passed over where another stands before."""
    held = ""
    while at and found[at].joined and (one := office(found[at - 1].word)):
        held = one
        at -= 1
        if not one.endswith("."):
            break
    return held


def _given(found: Sequence[Piece], at: int) -> int:
    """Where the given names end that begin at piece `at`."""
    end = at
    while end < len(found) and (end == at or found[end].joined) and _is_given(found[end].word, end - at):
        end += 1
    return end


def _is_given(word: str, before: int) -> bool:
    return is_first_name(word) or (before > 0 and word.endswith(_PATRONYMICS))


def _after_office(found: Sequence[Piece], at: int, held: str) -> Found | None:
    """A surname after an office: "Kanzlerin Merkel"; up to three words whose given name is not known."""
    end = surname(found, at, after_given=False)
    if end is None:
        return None
    while end - at < _MOST and (more := surname(found, end, after_given=False)) is not None:
        end = more
    return _found(found, at, _numbered(found, end), held, sure=False)


def _by_surname(found: Sequence[Piece], at: int) -> Found | None:
    """An unknown given name before a known surname, or two words that only the party behind shows to be a person."""
    if is_plain(found[at].word) or is_known(found[at].word) or not _ADJECTIVELESS.fullmatch(found[at].word):
        return None
    if found[at].word in CLUBS or (at and found[at].joined and found[at - 1].word.lower() in DETERMINERS):
        return None
    end = surname(found, at + 1, after_given=False)
    if end is None or is_first_name(found[end - 1].word):
        return None
    if not (_is_shown(found, at, end) or found[end - 1].word in last_names()):
        return None
    return _found(found, at, end, "", sure=False)


def _is_shown(found: Sequence[Piece], at: int, end: int) -> bool:
    """Whether what stands around two words shows that they are somebody: a party, an age, what they are or do.

    "Ari Tolun (34)", "Ari Tolun, 34, kam", "die Klägerin Ari Tolun", "Ari Tolun sagte".
    """
    behind = [piece.word for piece in found[end : end + 3]]
    party = len(behind) > 2 and (behind[0], behind[2]) == ("(", ")")
    aged = (
        len(behind) > 2 and behind[0] == behind[2] == "," and len(behind[1]) == _AGE and behind[1].isdigit()
    )
    before = found[at - 1].word if at and found[at].joined else "."
    led = before[0].isupper() and _is_somebody(before) and not is_person(found[at].word)
    opens = not before[0].isalnum() and not found[at].word.endswith(_INFLECTED)
    does = infinitives().get(behind[0].lower(), "") in _DOES if behind else False
    return (party and (behind[1].isupper() or behind[1].isdigit())) or aged or led or (opens and does)


def _is_somebody(noun: str) -> bool:
    """Whether one person is called so whose name may follow: "Klägerin", "Norweger"; not "Mann", "Deutschen"."""
    lower = noun.lower()
    led = is_person(noun) and not are_people(lower)
    return led and lower not in NOBODY_ELSE and not lower.startswith(("deutsch", "schweizer"))


def _numbered(found: Sequence[Piece], end: int) -> int:
    """Past the number of a pope or monarch: "Benedikt XVI."."""
    if end < len(found) and found[end].joined and found[end].word in NUMERALS:
        return end + 2 if end + 1 < len(found) and found[end + 1].word == "." else end + 1
    return end


def _by_office_alone(found: Sequence[Piece], at: int, held: str) -> bool:
    """Whether an office makes a given name a person's: no capitalised word follows that would change it."""
    if not held or held in RELATIVES:
        return False
    return (
        at >= len(found) or not found[at].joined or not is_capital(found[at].word) or is_plain(found[at].word)
    )


def _abridged(found: Sequence[Piece], at: int, end: int) -> bool:
    """Whether it is a given name with the first letter of a surname, as courts are reported on: "Jürgen K."."""
    return end - at == 2 and found[at].word in first_names()


def _found(found: Sequence[Piece], first: int, last: int, held: str, *, sure: bool = True) -> Found:
    label = " ".join(piece.word for piece in found[first:last]).replace(" .", ".")
    if last - first > 1 and found[last - 1].word in (*NUMERALS, "."):
        label = (
            re.sub(r"(?<=\w)s (?=[IVX]+\.?$)", " ", label) if not is_first_name(found[first].word) else label
        )
    label = re.sub(r"['’]s?$", "", label)
    base = label.removesuffix("s")
    alone = last - first == 1 and label not in last_names() and base in last_names()
    if _genitive(found, last) or alone:
        label = label.removesuffix("s")
    return Found(first, last, NameKind.PERSON, label, held, sure)


def _genitive(found: Sequence[Piece], last: int) -> bool:
    """Whether a name that ends in s stands before what is the person's: "Angela Merkels Rede"."""
    word = found[last - 1].word
    if not word.endswith("s") or word in last_names() or last >= len(found) or not found[last].joined:
        return False
    return is_capital(found[last].word) and not office(found[last].word) and word[-2] not in "sxzuio"
