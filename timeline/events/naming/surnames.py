"""Where a surname ends, and what may be one."""

from collections.abc import Sequence

from timeline.events.naming.gazetteers import last_names
from timeline.events.naming.known import known
from timeline.events.naming.model import NameKind, Piece
from timeline.events.naming.shapes import is_capital, is_company, is_first_name, is_known, is_plain
from timeline.events.naming.words import (
    ARTICLES_OF_NAMES,
    FOREIGN_PARTICLES,
    LEGAL_FORMS,
    NO_SURNAMES,
    NUMERALS,
    PARTICLES,
    STREETS,
)

_STREETS = tuple(STREETS)
_OF_FAMILIES = (
    "ring",
    "weg",
    "damm",
    "brücke",
    "gasse",
)  # ends of surnames, too: "Olaf Sehring", "Jan Herweg"
_SECOND = 11  # letters that a second surname has at most; longer ones are compounds


def surname(found: Sequence[Piece], at: int, *, after_given: bool) -> int | None:
    """Where the surname ends that begins at piece `at`, its particles included; None where there is none."""
    begin = at
    particles = PARTICLES if after_given else FOREIGN_PARTICLES
    while at < len(found) and found[at].joined and found[at].word.lower() in particles and at - begin < 3:
        at += 1
        particles = PARTICLES  # "Trainer van [den] Berg"
    if at >= len(found) or not found[at].joined or not _may_be_surname(found, at, after_given or at > begin):
        return None
    if at > begin and (other := known(found, at)) and other.kind is not NameKind.PERSON:
        return None  # "Petra Paul von der IG Metall"
    return at + 1


def second(found: Sequence[Piece], at: int) -> int | None:
    """Where a second surname ends, as Spanish names have: neither word is a German one."""
    if at >= len(found) or found[at].word in PARTICLES or is_first_name(found[at].word):
        return None
    before = found[at - 1].word
    if (
        len(found[at].word) > _SECOND
        or "-" in found[at].word
        or (before.endswith("s") and before not in last_names())
    ):
        return None
    return surname(found, at, after_given=False)


def _may_be_surname(found: Sequence[Piece], at: int, after_given: bool) -> bool:
    word = found[at].word
    if word.startswith(ARTICLES_OF_NAMES):
        return True
    if (
        word in NUMERALS
        or not is_capital(word)
        or not word[0].isalpha()
        or len(word) < 2
        or word.endswith(".")
    ):
        return False
    if word in NO_SURNAMES or word in LEGAL_FORMS:
        return False
    if word.lower().endswith(_STREETS) and not (after_given and _may_be_family(word)):
        return False
    if is_plain(word) and not (after_given and word in last_names() and not is_plain_here(found, at)):
        return False
    return not is_known(word) or (after_given and (word in last_names() or is_company(word)))


def _may_be_family(word: str) -> bool:
    """Whether a word that ends like a street may be a family's name: "Sehring", not "Adenauer-Ring", "Ring"."""
    ending = next((one for one in _OF_FAMILIES if word.lower().endswith(one)), word)
    return len(word) > len(ending) and "-" not in word


def is_plain_here(found: Sequence[Piece], at: int) -> bool:
    """Whether a word that can be a surname or an office is an office here, since a name follows."""
    following = found[at + 1] if at + 1 < len(found) else None
    return following is not None and following.joined and is_first_name(following.word)
