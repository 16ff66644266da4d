"""Titles whose words for a year were true on the day of publication only: "bis Juni kommenden Jahres"."""

import re

from timeline.events.vocabulary.tables import rows
from timeline.temporal.calendar import civil

_BESIDE = rows(
    """
    -1: vergangenen vorigen letzten
    0: dieses laufenden
    1: kommenden nächsten
    """
)
_OF_A_YEAR = re.compile(rf"\b(?:des )?(?P<which>{'|'.join(_BESIDE)}) Jahres\b")


def with_years(title: str, today: int) -> str:
    """The title with the year by its number, where nobody's own words are quoted: "bis Juni 2026"."""
    if "„" in title:
        return title
    year = civil(today)[0]
    return _OF_A_YEAR.sub(lambda found: str(year + int(_BESIDE[found["which"]])), title)
