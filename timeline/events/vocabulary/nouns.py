"""Gender and number of German nouns, from the table in `nouns.txt`; compounds by what they end in."""

from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from timeline.events.vocabulary.humans import LIKE_WEAK_ADJECTIVES

# What a form can be: one of a gender, or many, "d" where it is so in the dative alone.
ONE, MANY = frozenset("mfn"), frozenset("+d")
_UMLAUTS = {"a": "ä", "o": "ö", "u": "ü"}
_ALONE = "pl"  # before nouns that are told of many alone
_SHORTEST = 5  # letters of a noun that ends compounds without a hyphen before it
_FIRST = 2  # letters before it, one of them a vowel, at least
# Ends of adjectives with a capital, which are no compounds of "Tisch" or "Nische": "die Britische Bank".
_ADJECTIVES = ("ische", "ischer", "isches", "ischen", "ischem", "lichen", "deutschen")  # and no "-chen"
_VOWELS = frozenset("aeiouyäöü")
# Ends of nouns for somebody that have "-en" in every case but one.
WEAK = tuple("enten anten isten iten aten eten oten logen onomen grafen graphen ranten".split())


class Noun(NamedTuple):
    """A noun of the table: lowered, its gender, whether it is weak, its plural or none, whether it ends compounds."""

    lower: str
    gender: str
    weak: bool
    plural: str
    head: bool


def nouns() -> Iterator[Noun]:
    """The nouns of the table, in its order."""
    for line in Path(__file__).with_name("nouns.txt").read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        said, _, members = line.partition(":")
        gender, *weak, plural = said.split() if said != _ALONE else ("+", "=")
        for word in members.split():
            lower = word.removeprefix("-")
            head = lower != word or len(lower) >= _SHORTEST
            yield Noun(lower, gender, bool(weak), _plural(lower, plural), head)


def _plural(noun: str, how: str) -> str:
    """The plural of a lowered noun: "rat", '"-e' -> "räte"; empty for none."""
    if how == "0":
        return ""
    gone, replaces, instead = how.partition(">")
    if replaces:
        return noun.removesuffix(gone) + instead
    base = _with_umlaut(noun) if how.startswith('"') else noun
    return base + how.lstrip('"-=')


def _with_umlaut(noun: str) -> str:
    """The noun with an umlaut for its last vowel that has one: "haus" -> "häus"."""
    at = max(map(noun.rfind, _UMLAUTS))
    at -= noun[at - 1 : at + 1] == "au"
    return noun[:at] + _UMLAUTS[noun[at]] + noun[at + 1 :]


def _forms(noun: Noun) -> Iterator[tuple[str, str]]:
    """The forms of a noun in every case, each with what it is."""
    one = (noun.plural, f"{noun.plural}s") if noun.weak else _genitives(noun) if noun.gender in "mn" else ()
    for form in (noun.lower, *one):  # weak: "den Namen", "des Namens"
        yield form, noun.gender
    if noun.plural:
        yield noun.plural, "+"
        if noun.plural[-1] not in "ns":
            yield f"{noun.plural}n", "d"


def _genitives(noun: Noun) -> Iterator[str]:
    """The forms of a masculine or neuter in the genitive."""
    if noun.plural == f"{noun.lower}se":
        yield f"{noun.lower}ses"
    elif noun.lower[-1] not in "sßxz":
        yield f"{noun.lower}s"
    if noun.lower[-1] not in "aeiou" and not noun.lower.endswith(("el", "en", "er")):
        yield f"{noun.lower}es"


class Form(NamedTuple):
    """What a form can be: the gender of its noun, how many ("m", "f", "n" for one, "+", "d"), the noun, if it is weak."""

    gender: str
    what: str
    noun: str
    weak: bool


@cache
def _table() -> tuple[dict[str, frozenset[Form]], frozenset[str]]:
    """What each form can be, and the forms that end compounds."""
    table: dict[str, frozenset[Form]] = {}
    heads: set[str] = set()
    for noun in nouns():
        for form, what in _forms(noun):
            known = frozenset((Form(noun.gender, what, noun.lower, noun.weak),))
            for spelled in {form, form.replace("ß", "ss")}:
                table[spelled] = table[spelled] | known if spelled in table else known
                if noun.head:
                    heads.add(spelled)
    return table, frozenset(heads)


@lru_cache(maxsize=65536)
def _known(lower: str) -> frozenset[Form]:
    """What the table says of a lowered noun, alone or by the longest noun that it ends in."""
    table, heads = _table()
    if lower in table:
        return table[lower]
    first, hyphen, last = lower.rpartition("-")
    if hyphen:
        return _compounds(f"{first}-", _known(last))
    if lower.endswith(_ADJECTIVES):
        return frozenset()
    starts = range(_FIRST, len(lower) - 1)
    at = next((n for n in starts if lower[n:] in heads and not _VOWELS.isdisjoint(lower[:n])), 0)
    return _compounds(lower[:at], table[lower[at:]]) if at else frozenset()


def _compounds(first: str, known: frozenset[Form]) -> frozenset[Form]:
    """What a compound can be that begins so, by what its last noun can be."""
    return frozenset(form._replace(noun=first + form.noun) for form in known)


@lru_cache(maxsize=65536)
def readings(lower: str) -> frozenset[str]:
    """What a lowered noun can be in any case: one of the genders "m", "f", "n", or many, "+", in the dative alone "d".

    Nothing for what is not in the table.
    """
    return frozenset(form.what for form in _known(lower))


@lru_cache(maxsize=65536)
def gender(lower: str) -> str:
    """The gender of a lowered noun, of one or of many, "m", "f", "n"; empty where it may be another, and for unknown."""
    found = {form.gender for form in _known(lower)}
    return next(iter(found)) if len(found) == 1 and found <= ONE else ""


def number(lower: str) -> str:
    """Whether a lowered noun is "one" or "many"; empty for what may be either, and for unknown."""
    found = readings(lower)
    return "" if not found or (found & ONE and found & MANY) else "many" if found & MANY else "one"


def single(lower: str) -> str:
    """What one is called, lowered, by a noun in any case and number: "verbänden" -> "verband"; empty where not plain."""
    found = {form.noun for form in _known(lower)}
    return next(iter(found)) if len(found) == 1 else ""


def plural(lower: str) -> str:
    """A lowered noun for many, in any case, as many are called that do something: "dieben" -> "diebe"; else empty."""
    found = readings(lower)
    return lower if "+" in found else lower[:-1] if "d" in found else ""


def is_weak(lower: str) -> bool:
    """Whether a lowered noun is weak, as most of these are somebody: "kunden", "erbe"."""
    return any(form.weak for form in _known(lower))


def strong(lower: str) -> str:
    """A lowered weak noun in another case, as it stands as a subject: "piloten" -> "pilot"; empty for other nouns."""
    known = _known(lower)
    if not known:
        return lower[:-2] if lower.endswith(WEAK) and not lower.endswith(LIKE_WEAK_ADJECTIVES) else ""
    return next((form.noun for form in known if form.weak and form.noun != lower), "")
