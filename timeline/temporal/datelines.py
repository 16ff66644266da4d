"""The line of place and day that an agency puts before its report: "Berlin, 12. März (dpa) –"."""

import re

from timeline.temporal.text import Text

_REACH = 24  # tokens of the line around its day
_PLACE = re.compile(r"(^|\n)[^\W\d_][^\n,.;:!?()]*, (den )?$")
_BEHIND = re.compile(r"[^\n(!?;:-]*(\([\w/ ]+\) ?)?[-.]?[-] ")


def in_dateline(text: Text, at: int) -> bool:
    """Whether the day at token `at` stands between a place at the head of a line and a dash."""
    if at < 3 or text.words[at - 2] not in (",", "den"):
        return False
    if not _PLACE.search("".join(text.words[max(at - _REACH, 0) : at])):
        return False
    return _BEHIND.match("".join(text.words[at : at + _REACH])) is not None
