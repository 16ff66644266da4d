"""Dates and their reasons in the language of the request, as `wording` says them."""

import re
from typing import Final

from flask_babel import gettext as _

from timeline import wording
from timeline.events.model import Certainty, Kind, Status
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.model import Dating, Mention, TimexType
from timeline.web.language import language

_SHORT_RANGE: Final = re.compile(r"^(\S+–)(?=\S)")
_SYMBOL = {wording.Shape.OPEN: "open-start"}
_INFERRED: Final = "inferred"  # the symbol of a day that nobody gave


def when(dating: Dating) -> str:
    """The date in words: "zwischen Juli 2024 und Januar 2025"."""
    return wording.date_words(dating, language())


def day(number: int) -> str:
    """A day number in words: "29. April 2025"."""
    return wording.day_words(number, language(), weekday=False)


def day_of(minutes: int) -> str:
    """The day of some civil minutes in words."""
    return day(minutes // MINUTES_A_DAY)


def moment(minutes: int) -> str:
    """Civil minutes with weekday and time: "Dienstag, 29. April 2025, 10.32 Uhr"."""
    return wording.published_words(minutes, language(), weekday=True)


def rail(dating: Dating) -> wording.Rail:
    """What stands left of the rail: "9.", "Donnerstag"; in "13.–15. November" no line ends at the dash."""
    found = wording.rail_words(dating, language())
    return found._replace(big=_SHORT_RANGE.sub("\\1\N{WORD JOINER}", found.big))


def day_apart(dating: Dating) -> tuple[wording.Rail, str]:
    """The same of one certain day without its hour, and the hour: ("9.", "Donnerstag"), "9.15 Uhr"."""
    return wording.day_words_apart(dating, language())


def months(dating: Dating) -> tuple[str, ...]:
    """The months that an uncertain date may lie in, to be set in a bracket beside it."""
    return wording.months(dating, language())


def headings(dating: Dating) -> wording.Headings:
    """The headings that an event stands under: year, part of the year, day."""
    return wording.headings(dating, language())


def iso(dating: Dating) -> str | None:
    """What `<time datetime>` may say, no finer than what is known."""
    return wording.datetime_attr(dating)


def shape(dating: Dating, certainty: Certainty) -> str:
    """The name of the symbol that draws the dating, in parts/shapes.html."""
    drawn = wording.shape(dating)
    if drawn == wording.Shape.DAY and certainty is Certainty.INFERRED:
        return _INFERRED
    open_end = drawn == wording.Shape.OPEN and dating.bounds.earliest_start is not None
    return "open-end" if open_end else _SYMBOL.get(drawn, drawn.value)


def shape_words(dating: Dating, certainty: Certainty) -> str:
    """The same in words."""
    if shape(dating, certainty) == _INFERRED:
        return _("Tag erschlossen")
    return wording.shape_words(wording.shape(dating), language())


def certainty(value: Certainty) -> str:
    """How sure a date is, in words."""
    return wording.certainty_words(value, language())


def checked(value: Status) -> str:
    """Who beside the machine vouches for a date, and whether a person looked at it: "✓ bestätigt"; else nothing."""
    if value is Status.MACHINE:
        return ""
    return status(value) if value is Status.RULE else f"✓ {status(value)}"


def status(value: Status) -> str:
    """Who vouches for a date, in one word: "maschinell", "Regel", "bestätigt", "korrigiert"."""
    return wording.status_words(value, language())


def kind(value: Kind) -> str:
    """What is reported, in words."""
    return wording.kind_words(value, language())


def rule(value: str) -> str:
    """What a rule, or a family of rules, reads, in words."""
    return wording.rule_words(value, language())


def rule_alone(value: str) -> str:
    """The same with the rule's own name, which tells it from the others of its family."""
    label = rule(value)
    return value if label == value else f"{label}: {value}"


def timex_type(value: str) -> str:
    """A TIMEX3 type in words; one that there is not, from another service's archive, as it is."""
    return wording.type_words(TimexType(value), language()) if value in set(TimexType) else value


def confidence(value: float) -> str:
    """How sure a dating is: "sicher zu 71 %"."""
    return wording.confidence_words(value, language())


def reason(dating: Dating, mention: Mention, anchor: Mention | None, reference: int) -> str:
    """Why `mention` means `dating`, which may be another reading of it, in a sentence.

    `anchor`: the mention that it hangs on; `reference`: civil minutes of the article's publication.
    """
    return wording.reason(
        mention.text,
        dating,
        reference_day=reference // MINUTES_A_DAY,
        anchor_text=anchor.text if anchor else None,
        anchor_dating=anchor.dating if anchor else None,
        lang=language(),
    )


def legend() -> list[tuple[str, str]]:
    """Every symbol with its words, in the order of the legend."""
    day, *others = [
        (_SYMBOL.get(shape, shape.value), wording.shape_words(shape, language())) for shape in wording.Shape
    ]
    return [day, (_INFERRED, _("Tag erschlossen")), *others]
