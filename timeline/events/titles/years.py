"""Titles whose words for a year were true on the day of publication only: "bis Juni kommenden Jahres"."""

import re

from timeline.events.vocabulary.tables import rows
from timeline.temporal.calendar import civil
from timeline.temporal.model import Dating

_BESIDE = rows(
    """
    -1: vergangenen vorigen letzten
    0: dieses laufenden
    1: kommenden nächsten
    """
)
_OF_A_YEAR = re.compile(rf"\b(?<!Laufe )(?<!Verlauf )(?:des )?(?P<which>{'|'.join(_BESIDE)}) Jahres\b")


def with_years(title: str, dating: Dating, today: int) -> str:
    """The title with the year by its number, where nobody's own words are quoted: "bis Juni 2026".

    What is told of an earlier year may count from that one.
    """
    year, last = civil(today)[0], dating.last

    def numbered(found: re.Match[str]) -> str:
        by = int(_BESIDE[found["which"]])
        return found[0] if last is not None and civil(last)[0] < year + min(by, 0) else str(year + by)

    return title if "„" in title else _OF_A_YEAR.sub(numbered, title)
