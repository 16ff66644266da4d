"""The months beside which a date is set in a bracket that may lie in any of them."""

from timeline.temporal.model import Dating, Grain
from timeline.wording.forms import Shape
from timeline.wording.intervals import read
from timeline.wording.language import Lang
from timeline.wording.languages import LANGUAGES
from timeline.wording.units import unit_at

MOST = 6  # months; a bracket over more would say less than the words for its ends
LONGEST = 31  # days of a month


def months(dating: Dating, lang: Lang = "de") -> tuple[str, ...]:
    """The months, shortly, that `dating` may lie in: ("Sept.", "Okt.", "Nov."); empty if it is one, or above six."""
    reading = read(dating)
    if reading.shape not in (Shape.WITHIN, Shape.CORE) or reading.first is None or reading.last is None:
        return ()
    if reading.last - reading.first > (MOST + 1) * LONGEST:
        return ()
    found: list[str] = []
    number = reading.first
    while number <= reading.last and len(found) <= MOST:
        month = unit_at(Grain.MONTH, number)
        if month is None:
            return ()
        found.append(LANGUAGES[lang].noun(month, Grain.YEAR, short=True).label)
        number = month.last + 1
    return tuple(found) if 1 < len(found) <= MOST else ()
