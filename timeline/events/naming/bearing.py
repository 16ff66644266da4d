"""What a noun says of what bears a name: a company, a ship, somebody; and how an article leads up to one with it."""

from functools import lru_cache
from typing import NamedTuple

from timeline.events.naming.gazetteers import entries
from timeline.events.naming.model import NameKind
from timeline.events.naming.shapes import office
from timeline.events.naming.words import DETERMINERS
from timeline.events.vocabulary.bearers import DEMONYMS, KINDS, NOBODY_ELSE, PEOPLE
from timeline.temporal.german.verbs import verb_forms

NEAR = 90  # characters before a name
_ENDINGS = ("", "s", "es", "n", "en")


class Introduction(NamedTuple):
    """A noun that leads up to a name; empty where only the name says what it is.

    `start`: where the name stands, by code points, negative in the headline. `kind`: "person" or one of `KINDS`.
    `bare`: no article stands before the noun ("Bürgermeister Jan Weber"). `sure`: what follows is a name beyond doubt.
    `part`: it only begins a compound ("Opel-Chef"). `kin`: somebody is named as somebody else's ("sein Bruder Jan").
    """

    noun: str
    name: str
    start: int
    kind: str
    gender: str = ""
    bare: bool = False
    sure: bool = True
    part: bool = False
    kin: bool = False


@lru_cache(maxsize=4096)
def bases(word: str) -> frozenset[str]:
    """A noun, lowered, and what it may be without an ending: "kometen", "komete", "komet"."""
    lower = word.lower()
    return frozenset(lower.removesuffix(end) for end in _ENDINGS if lower.endswith(end))


@lru_cache(maxsize=4096)
def kind(noun: str) -> tuple[str, str]:
    """Kind and gender of what a noun says, by its head: "Energiekonzern" is a company; empty for other nouns."""
    ends = (base[n:] for base in sorted(bases(noun), key=len) for n in range(max(1, len(base) - 2)))
    found = next((KINDS[end] for end in ends if end in KINDS), "").split(".")
    return (found[0], found[1]) if len(found) == 2 else ("", "")


@lru_cache(maxsize=4096)
def is_somebody(noun: str) -> bool:
    """Whether a noun is an office or another word for somebody."""
    known = bool(office(noun)) or not bases(noun).isdisjoint(PEOPLE | DEMONYMS)
    return known and bases(noun).isdisjoint(NOBODY_ELSE)


@lru_cache(maxsize=4096)
def is_of_somewhere(noun: str) -> bool:
    """Whether a noun says where somebody is from: "der Däne", "die Kölnerin"; no "Siegerin" of Siegen."""
    if noun.lower() in DEMONYMS or not noun.endswith("erin"):
        return noun.lower() in DEMONYMS
    town = noun.removesuffix("erin")
    towns = {town, f"{town}en"} - {
        form.capitalize() for form in (f"{town.lower()}en",) if form in verb_forms()
    }
    return any(one.kind is NameKind.PLACE for base in towns for one in entries().get(base, ()))


def is_bare(text: str, start: int) -> bool:
    """Whether no article stands before a noun and its adjectives."""
    before = text[max(0, start - NEAR) : start].split("\n")[-1].split(" ")[:-1]
    while (
        before
        and before[-1].lower() not in DETERMINERS
        and before[-1].endswith(("e", "en", "er", "em", "es"))
    ):
        before.pop()
    return not before or before[-1].lower() not in DETERMINERS
