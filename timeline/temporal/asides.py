"""Which datings leave the told time where it is."""

from timeline.temporal.grammar import Match
from timeline.temporal.meaning import Counted, Opening
from timeline.temporal.model import Dating, Grain, Relation
from timeline.temporal.scene import Told
from timeline.temporal.text import Text

_BRACKETED = 10  # tokens around a day in brackets: "am 7. November (25. Oktober)"
_SAME_SENTENCE = 60  # tokens that a sentence may have between two mentions


def is_aside(text: Text, told: Told | None, match: Match, dating: Dating) -> bool:
    """Whether a dating is said beside the telling.

    That is another calendar's day behind the day, in brackets; a vaguer word for what the same sentence dated ("am 29.
    Januar 1886, also vor 125 Jahren"); the first months of a year that is named right behind; and what has lasted until
    now ("seit Jahren").
    """
    if isinstance(match.meaning, Opening):
        return True
    if dating.relation is Relation.SINCE and isinstance(match.meaning, Counted):
        return True
    if told is None or match.start - told.end > _SAME_SENTENCE:
        return False
    gap = text.letters[told.end : match.start]
    if len(gap) < _BRACKETED and "(" in gap and ")" in text.letters[match.end : match.end + _BRACKETED]:
        return dating.grain is Grain.DAY
    assert dating.first is not None
    assert dating.last is not None
    reach = dating.last - dating.first  # "vor 125 Jahren" is said of any day of that year
    vaguer = dating.first - reach <= told.first and told.last <= dating.last + reach and reach > 0
    return vaguer and isinstance(match.meaning, Counted) and "." not in gap
