"""Words that no table can list: long numbers, and compounds whose last part is a unit of time."""

from typing import Any

from timeline.temporal.german.lexicon import UNITS

_DIGITS = 6  # longer numbers count nothing that lasts
_HEAD = 3  # letters of the first part of a compound: "Arbeitstage", "Kriegsjahr"
_UNITS = sorted(
    (word for word in UNITS if word.startswith(("tag", "woche", "monat", "jahr", "stunde", "minute"))),
    key=len,
    reverse=True,
)
_ENDINGS = tuple(_UNITS)
# Compounds that name no stretch of time.
_NO_STRETCH = (
    "geburt",
    "all",
    "partei",
    "kirchen",
    "bundes",
    "land",
    "stich",
    "feier",
    "jahres",
    "sonn",
    "werk",
    "vor",
    "folge",
)


def guess(word: str) -> tuple[str, Any] | None:
    """The class and value of a word outside the lexicon, None where it has nothing to do with time."""
    if word.isdecimal():
        return ("NUM", int(word)) if len(word) <= _DIGITS else None
    if not word.endswith(_ENDINGS):  # nearly every word, so it is asked first
        return None
    for unit in _UNITS:
        if word.endswith(unit) and len(word) - len(unit) >= _HEAD:
            head = word.removesuffix(unit)
            return (
                None if head.startswith(_NO_STRETCH) or head.endswith("sonn") else ("COMPOUND", UNITS[unit])
            )
    return None
