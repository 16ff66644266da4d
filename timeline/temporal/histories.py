"""Tells histories, which are told in their own time, from news."""

from collections.abc import Sequence

from timeline.temporal.calendar import civil
from timeline.temporal.grammar import Match
from timeline.temporal.meaning import Cycle, PartOfDay, Recurring, Shifted, Stated

_FAR = 2  # years from the publication that are another time
_YEARS = 6  # so many dates far from the publication make a history
_POINTING = 10  # news looks at its own day ("Freitag", "gestern") at least this often; a history does not


def is_narrative(matches: Sequence[Match], reference: int | None, domain: str) -> bool:
    """Whether a text is a history: as `domain` says, for "auto" by its dates; `reference` is the publication's day."""
    if domain != "auto":
        return domain == "narrative"
    years = [civil(match.meaning.first)[0] for match in matches if isinstance(match.meaning, Stated)]
    if reference is None:
        return len(years) > 0
    now = civil(reference)[0]
    far = sum(abs(year - now) > _FAR for year in years)
    if far < _YEARS or 4 * far <= len(matches):
        return False
    return sum(_points_at_today(match.meaning) for match in matches) * _POINTING < far


def _points_at_today(meaning: object) -> bool:
    """Whether an expression is one of news: a weekday, or a day counted from today."""
    if isinstance(meaning, PartOfDay):
        meaning = meaning.day
    if isinstance(meaning, Shifted):
        return not meaning.told and meaning.by is not None and not meaning.ref
    return isinstance(meaning, Recurring) and meaning.cycle in (Cycle.WEEKDAY, Cycle.WEEKEND)
