"""Durations, read from their TIMEX3 value."""

import re

from timeline.wording.language import Language

_DURATION = re.compile(r"P(T?)(\d+(?:\.\d+)?|X)([A-Z]{1,2})")
_UNITS = {
    "Y": "year",
    "H": "half",
    "Q": "quarter",
    "M": "month",
    "W": "week",
    "WE": "weekend",
    "D": "day",
    "DE": "decade",
    "CE": "century",
    "TH": "hour",
    "TM": "minute",
    "TS": "second",
}


def duration_words(value: str, language: Language) -> str:
    """How long: "drei Monate" for P3M, "einige Monate" for PXM; nothing where the value is no plain duration."""
    found = _DURATION.fullmatch(value)
    unit = _UNITS.get(found[1] + found[3]) if found else None
    if not found or not unit:
        return ""
    return language.some(unit) if found[2] == "X" else language.count(float(found[2]), unit, "nominative")
