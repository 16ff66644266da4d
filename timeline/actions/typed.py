"""A date as people type it into a field: "28.4.2025", "March 2024", "Herbst 2024", "zwischen Mai und Juli 2024"."""

import re
from contextlib import suppress
from dataclasses import replace
from functools import cache
from typing import Final

from babel.dates import get_month_names

from timeline.ingest.dates import read_date
from timeline.ingest.refusals import Refused
from timeline.temporal import tag
from timeline.temporal.calendar import exists
from timeline.temporal.decided import decision_of
from timeline.temporal.edtf import read_edtf
from timeline.temporal.model import NO_DAY, Bounds, Dating, Mention
from timeline.temporal.notation import edtf_interval

LONGEST: Final = 80  # characters of a typed date
EXAMPLES: Final = "28.4.2025, Herbst 2024, zwischen Mai und Juli 2024, um Oktober 2024"
ENGLISH: Final = {
    "spring": "Frühjahr",
    "summer": "Sommer",
    "autumn": "Herbst",
    "fall": "Herbst",
    "winter": "Winter",
    "bc": "v. Chr.",
}
_LEAD: Final = re.compile(
    r"(?:zwischen|von|vom|am|im|in)(?: dem| der)?\s+", re.IGNORECASE
)  # belongs to what follows
_BETWEEN: Final = re.compile(r"zwischen\s", re.IGNORECASE)  # some time within, not all of it
_ROUGHLY: Final = re.compile(r"(?:etwa|circa|ca\.|ungefähr|rund|um)\s+(?:(?:den|die|das)\s+)?", re.IGNORECASE)
_WORD: Final = re.compile(r"[^\W\d_]+")
_YEAR: Final = re.compile(r"\d{1,3}")  # alone it is just a number in a text, in a field it is a year
_MONTH: Final = re.compile(r"(?P<month>0?[1-9]|1[0-2])[./](?P<year>\d{4})")  # 3/2024, 3.2024
_FIGURES: Final = re.compile(r"(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)")
_ISO: Final = re.compile(r"(?<!\d)(\d{4})-(\d\d?)-(\d\d?)(?!\d)")
_DAY_OF: Final = re.compile(r"\d{1,2}\.(?= ?[^\W\d])")  # "30." of "30. Februar 2025"


def read_typed(typed: str, reference: int) -> Dating:
    """What a typed date or expression means, seen from the civil minute `reference`, as an editor's decision.

    Refused as by `understood`.
    """
    return decision_of(understood(typed, reference))


def understood(typed: str, reference: int) -> Dating:
    """What a typed date or expression means: German words as in an article, English names of months, or EDTF.

    Refused with the reason where it is none: a day that does not exist, an end before its start, no date at all.
    """
    words = " ".join(typed.split())
    if not words:
        raise Refused("no-typed-date", examples=EXAMPLES)
    dating = None
    if len(words) <= LONGEST:
        _check_days(words)
        dating = read_edtf(words) or _in_words(words, reference)
    if dating is None:
        raise Refused("not-a-date", given=words, examples=EXAMPLES)
    if dating.first is not None and dating.last is not None and dating.first > dating.last:
        raise Refused("end-before-start", given=words)
    return dating


def _check_days(words: str) -> None:
    """Refused where figures name a day that does not exist."""
    days = {found[0]: found.groups() for found in _ISO.finditer(words)}
    days |= {found[0]: found.groups()[::-1] for found in _FIGURES.finditer(words)}
    for spelled, (year, month, day) in days.items():
        if not exists(int(year), int(month), int(day)):
            raise Refused("no-such-day", given=spelled)


def _in_words(words: str, reference: int) -> Dating | None:
    if rough := _rough(words, reference):
        return rough
    for spelling in _spellings(words):
        if dating := _read(spelling, reference):
            if dating.reason.rule == NO_DAY:
                raise Refused("no-such-day", given=words)
            return _within(dating) if _BETWEEN.match(words) else dating
    if (first := _DAY_OF.sub("1.", words)) != words and _read(first, reference):
        raise Refused("no-such-day", given=words)
    return None


def _rough(words: str, reference: int) -> Dating | None:
    """ "um Oktober 2024": about what the rest says."""
    lead = _ROUGHLY.match(words)
    exact = _read(words[lead.end() :], reference) if lead else None
    return read_edtf(f"{exact.edtf}~") if exact else None


def _within(dating: Dating) -> Dating:
    """Some time within what a dating lasts."""
    start, end = dating.bounds.earliest_start, dating.bounds.latest_end
    return replace(
        dating, bounds=Bounds(start, end, start, end), edtf=edtf_interval(dating.first, dating.last)
    )


def _spellings(words: str) -> list[str]:
    """The words, and other ways to write what they mean, the likeliest first."""
    found = [words]
    if (german := _WORD.sub(lambda word: _german().get(word[0].lower(), word[0]), words)) != words:
        found.append(german)
    if month := _MONTH.fullmatch(words):
        return [f"{month['year']}-{int(month['month']):02d}"]
    if _YEAR.fullmatch(words):
        found.append(f"{words} n. Chr.")
    with suppress(Refused):
        found.append(f"{read_date(words):%d.%m.%Y}")
    return found


@cache
def _german() -> dict[str, str]:
    """The German words for months, seasons and the time before Christ, by the English ones."""
    english, german = (get_month_names("wide", locale=lang) for lang in ("en", "de"))
    return {english[month].lower(): german[month] for month in range(1, 13)} | ENGLISH


def _read(words: str, reference: int) -> Dating | None:
    """The dating of words that are a time expression from end to end."""
    if edtf := read_edtf(words):
        return edtf
    found = tag(words, reference)
    lead = _LEAD.match(words)
    if not found or found[0].phrase[0] > (lead.end() if lead else 0):
        return None
    if found[0].phrase[1] < len(words):
        _check_order(words, found)
        return None
    dating = found[0].dating
    return None if dating.bounds.earliest_start is None and dating.bounds.latest_end is None else dating


def _check_order(words: str, found: list[Mention]) -> None:
    """Refused where the words are a stretch whose end is before its start."""
    first, *_, last = [*found, found[-1]]
    start, end = first.dating.first, last.dating.last
    if last.phrase[1] == len(words) and start is not None and end is not None and end < start:
        raise Refused("end-before-start", given=words)
