"""Gender and number of German nouns, from the table in `nouns.txt`; compounds by what they end in."""

from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

# What a form can be: one of a gender, or many, "d" where it is so in the dative alone.
ONE, MANY = frozenset("mfn"), frozenset("+d")
_UMLAUTS = {"a": "ä", "o": "ö", "u": "ü"}
_ALONE = "pl"  # before nouns that are told of many alone
_SHORTEST = 5  # letters of a noun that ends compounds without a hyphen before it
_FIRST = 2  # letters before it, one of them a vowel, at least
# Ends of adjectives, which are no compounds of "Tisch": "die Britische Bank".
_ADJECTIVES = ("ische", "ischer", "isches", "ischen", "ischem")
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
    """The forms of a noun in every case, each with its gender and what it is."""
    one = (noun.plural, f"{noun.plural}s") if noun.weak else _genitives(noun) if noun.gender in "mn" else ()
    for form in (noun.lower, *one):  # weak: "den Namen", "des Namens"
        yield form, noun.gender + noun.gender
    if noun.plural:
        yield noun.plural, f"{noun.gender}+"
        if noun.plural[-1] not in "ns":
            yield f"{noun.plural}n", f"{noun.gender}d"


def _genitives(noun: Noun) -> Iterator[str]:
    """The forms of a masculine or neuter in the genitive."""
    if noun.plural == f"{noun.lower}se":
        yield f"{noun.lower}ses"
    elif noun.lower[-1] not in "sßxz":
        yield f"{noun.lower}s"
    if noun.lower[-1] not in "aeiou" and not noun.lower.endswith(("el", "en", "er")):
        yield f"{noun.lower}es"


@cache
def _table() -> tuple[dict[str, frozenset[str]], frozenset[str]]:
    """What each form can be, behind the gender of its noun, and the forms that end compounds."""
    table: dict[str, frozenset[str]] = {}
    heads: set[str] = set()
    for noun in nouns():
        for form, what in _forms(noun):
            for spelled in {form, form.replace("ß", "ss")}:
                table[spelled] = table.get(spelled, frozenset()) | {what}
                heads.update([spelled] if noun.head else ())
    return table, frozenset(heads)


@cache
def _weak() -> dict[str, str]:
    """The nouns that are weak, by each of their other forms."""
    return {noun.plural: noun.lower for noun in nouns() if noun.weak}


@lru_cache(maxsize=65536)
def _end(lower: str) -> str:
    """The longest form of the table that a lowered noun is or ends in; empty for unknown."""
    table, heads = _table()
    _, _, last = lower.rpartition("-")
    if lower in table or last in table:
        return lower if lower in table else last
    if last.endswith(_ADJECTIVES):
        return ""
    starts = range(_FIRST, len(last) - 1)
    ends = (last[n:] for n in starts if last[n:] in heads and not _VOWELS.isdisjoint(last[:n]))
    return next(ends, "")


def _known(lower: str) -> frozenset[str]:
    """What the table says of a lowered noun, alone or by the longest noun that it ends in."""
    return _table()[0].get(_end(lower), frozenset())


@lru_cache(maxsize=65536)
def readings(lower: str) -> frozenset[str]:
    """What a lowered noun can be in any case: one of the genders "m", "f", "n", or many, "+", in the dative alone "d".

    Nothing for what is not in the table.
    """
    return frozenset(what[1] for what in _known(lower))


@lru_cache(maxsize=65536)
def gender(lower: str) -> str:
    """The gender of a lowered noun, of one or of many, "m", "f", "n"; empty where it may be another, and for unknown."""
    found = {what[0] for what in _known(lower)}
    return next(iter(found)) if len(found) == 1 and found <= ONE else ""


def number(lower: str) -> str:
    """Whether a lowered noun is "one" or "many"; empty for what may be either, and for unknown."""
    found = readings(lower)
    return "" if not found or (found & ONE and found & MANY) else "many" if found & MANY else "one"


def several(lower: str) -> str:
    """A lowered noun for many, in any case, as many are called that do something: "dieben" -> "diebe"; else empty."""
    found = readings(lower)
    return lower if "+" in found else lower[:-1] if "d" in found else ""


def strong(lower: str) -> str:
    """A lowered weak noun in another case, as it stands as a subject: "piloten" -> "pilot"; empty for other nouns."""
    end = _end(lower)
    if end:
        return lower.removesuffix(end) + one if (one := _weak().get(end)) else ""
    return lower[:-2] if lower.endswith(WEAK) else ""
