"""Datings as a newspaper would print them."""

from functools import lru_cache

from timeline.temporal.model import Dating, Grain, TimexType
from timeline.wording.durations import duration_words
from timeline.wording.forms import Form, Reading
from timeline.wording.intervals import REMEMBERED, read
from timeline.wording.language import Lang, Language, Noun, common
from timeline.wording.languages import LANGUAGES
from timeline.wording.units import MINUTES_A_DAY, Unit


@lru_cache(REMEMBERED)
def date_words(dating: Dating, lang: Lang = "de") -> str:
    """The date of `dating` in honest words, never finer than its bounds and grain: "zwischen Juli und Oktober 2024"."""
    return phrase(dating, read(dating), LANGUAGES[lang])


def published_words(minutes: int, lang: Lang = "de", *, weekday: bool = False) -> str:
    """A moment in civil minutes (local): "29. April 2025, 10.32 Uhr"."""
    number = minutes // MINUTES_A_DAY
    unit = Unit(Grain.MINUTE, number, number, None, (minutes, minutes))
    language = LANGUAGES[lang]
    return (language.dated(unit) if weekday else language.noun(unit)).label


def day_words(number: int, lang: Lang = "de", *, weekday: bool = True) -> str:
    """A day number as a date: "Dienstag, 29. April 2025"."""
    unit = Unit(Grain.DAY, number, number)
    language = LANGUAGES[lang]
    return (language.dated(unit) if weekday else language.noun(unit)).label


def weekday_words(number: int, lang: Lang = "de") -> str:
    """The weekday of a day number: "Dienstag"."""
    return LANGUAGES[lang].weekday(number)


def phrase(dating: Dating, reading: Reading, language: Language, *, weekday: bool = True) -> str:
    """The words of a reading; `weekday` False leaves it out where the sentence tells it already."""
    if reading.form == Form.NOTHING:
        return _undated(dating, language)
    names = nouns(reading.units, language)
    if reading.form == Form.ONE and weekday:
        names["a"] = language.dated(reading.units[0])
    return language.phrases[reading.form].format(**names)


def subject(dating: Dating, language: Language) -> str:
    """The same as the subject of a sentence: "der Herbst 2024"."""
    reading = read(dating)
    if reading.form == Form.ONE:
        return language.dated(reading.units[0]).subject
    return phrase(dating, reading, language)


def nouns(units: tuple[Unit, ...], language: Language, omit: Grain | None = None) -> dict[str, Noun]:
    """The units' names as `a`, `b`, `c`; the first of two leaves to the second what they share."""
    if len(units) < 2:
        return dict(zip("abc", [language.noun(unit, omit) for unit in units], strict=False))
    start, end, *rest = units
    opening = language.noun(start, common(start, end))
    if start.minutes:  # "16. September, 22 Uhr, bis …"
        opening = opening._replace(label=f"{opening.label},")
    return dict(zip("abc", [opening, *(language.noun(unit) for unit in (end, *rest))], strict=False))


def _undated(dating: Dating, language: Language) -> str:
    """A dating without any day: a duration, something repeated, a reference to the past or future."""
    if dating.type == TimexType.SET:
        return language.words["set"]
    count = duration_words(dating.value, language)
    if dating.type == TimexType.DURATION and count:
        return language.words["duration"].format(count=count)
    name = dating.value.removesuffix("_REF").lower()
    known = dating.value in ("PAST_REF", "PRESENT_REF", "FUTURE_REF")
    return language.words[name] if known else language.phrases[Form.NOTHING]
