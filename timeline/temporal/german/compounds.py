"""Words that no table can list: long numbers, and compounds whose last part is a unit of time or an office."""

from typing import Any

from timeline.temporal.german.lexicon import OFFICE, OFFICES, UNITS, WEEKDAY_NAMES

_DIGITS = 6  # longer numbers count nothing that lasts
_HEAD = 3  # letters of the first part of a compound: "Arbeitstage", "Kriegsjahr"
_UNITS = sorted(
    (word for word in UNITS if word.startswith(("tag", "woche", "monat", "jahr", "stunde", "minute"))),
    key=len,
    reverse=True,
)
_OFFICES = tuple(OFFICES)
_ENDINGS = (*_UNITS, *_OFFICES)
# Compounds that name no stretch of time.
_NO_STRETCH = tuple(
    """geburt all partei kirchen bundes land stich feier jahres werk vor folge kreis bezirks städte gemeinde ärzte
    kilowatt megawatt gigawatt terawatt watt licht juristen katholiken verbands gewerkschafts hessen sachsen thüringen reichs bauern delegierten""".split()
)
_WEEKDAYS = tuple(day for day in WEEKDAY_NAMES if day != "sonnabend")  # "an 35 Montagen", "Freitagen"
_EVENT_DAYS = (
    "abenteuertag",
    "projekttag",
    "spieltag",
    "wandertag",
    "aktionstag",
    "parteitag",
    "sonntag",
)  # what happens on them


def guess(word: str) -> tuple[str, Any] | None:
    """The class and value of a word outside the lexicon, None where it says nothing about time, nor about what is none."""
    if word.isdecimal():
        return ("NUM", int(word)) if len(word) <= _DIGITS else None
    if not word.endswith(_ENDINGS):  # nearly every word, so it is asked first
        return None
    if word.startswith(_WEEKDAYS) or word.endswith(_EVENT_DAYS):
        return None
    if word.endswith(_OFFICES):
        return "TITLE", OFFICE
    for unit in _UNITS:
        if word.endswith(unit) and len(word) - len(unit) >= _HEAD:
            head = word.removesuffix(unit)
            return None if head.startswith(_NO_STRETCH) else ("COMPOUND", UNITS[unit])
    return None
