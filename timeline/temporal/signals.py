"""Which expressions TimeML has as signals: words that join happenings and name no time by themselves.

TimeML's guidelines mark what orders two happenings ("before", "after", "since") as SIGNAL and keep TIMEX3 for what
names a time. German "zuvor", "danach", "damals" stand between the two. A reader of news needs the days that they mean,
since the next sentence goes by them; in a history each happening follows the one before, and the annotated histories
do not mark them. So a bare one is a signal in a history, and wherever nothing was told that it could join to.
"""

from timeline.temporal.meaning import Apart, Same
from timeline.temporal.model import Dating

_JOINING = (Apart, Same)


def is_signal(meaning: object, dating: Dating, narrative: bool) -> bool:
    """Whether an expression only joins happenings."""
    if not isinstance(meaning, _JOINING) or not meaning.connects:
        return False
    dated = dating.first is not None or dating.last is not None
    return narrative or (isinstance(meaning, Apart) and not dated)
