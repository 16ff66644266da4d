"""Names in a text, by cues alone: words in capitals, capitalised sequences, what follows a title."""

import re

from timeline.events.vocabulary.abbreviations import OPENERS
from timeline.events.vocabulary.lexicon import NOMINATIVE, OBLIQUE, PREPOSITIONS
from timeline.events.vocabulary.tables import words

# Titles and offices after which a name stands.
TITLES = words(
    """
    Präsident Präsidentin Kanzler Kanzlerin Bundeskanzler Bundeskanzlerin Minister Ministerin Ministerpräsident
    Ministerpräsidentin Bürgermeister Bürgermeisterin Oberbürgermeister Oberbürgermeisterin Außenminister
    Innenminister Finanzminister Verteidigungsminister Bundespräsident Papst König Königin Herr Frau Dr Prof Richter
    Richterin Staatsanwalt Staatsanwältin Sprecher Sprecherin Trainer Trainerin Landrat Landrätin Kardinal Bischof
    Premierminister Premier Senator General Oberst Chef Chefin Vorsitzende Vorsitzender Direktor Direktorin
    """
)
_NO_NAMES = OPENERS | NOMINATIVE | OBLIQUE | PREPOSITIONS
_CAPITAL = r"[A-ZÄÖÜ][\wäöüß]*(?:[-’'][\w]+)*"
_SEQUENCE = re.compile(rf"\b{_CAPITAL}(?:\s+(?:(?:von|van|de|der|da|al|bin|zu)\s+)?{_CAPITAL})*")
_ACRONYM = re.compile(r"\b[A-ZÄÖÜ]{2,}[\w]*\b")
_PLACE = re.compile(rf"\b(?:in|aus|nach|bei)\s+({_CAPITAL})(?=\W)")


def names(text: str) -> frozenset[str]:
    """The names in `text`, lowered: the last word of persons, acronyms, places after a bare preposition."""
    found = {match[0].lower() for match in _ACRONYM.finditer(text)}
    found |= {_nominative(match[1]) for match in _PLACE.finditer(text)}
    for match in _SEQUENCE.finditer(text):
        found |= _in_sequence(match[0].split())
    return frozenset(found - OPENERS)


def _in_sequence(parts: list[str]) -> set[str]:
    """What a run of capitalised words names: nothing where it is one word or begins the sentence with a function word."""
    while parts and parts[0].lower() in _NO_NAMES:
        parts = parts[1:]
    return {_nominative(parts[-1])} if len(parts) > 1 else set()


def _nominative(name: str) -> str:
    """A name, lowered, without the s of the genitive; "Hass" has none."""
    return name.lower() if name.endswith("ss") else name.lower().removesuffix("s")
