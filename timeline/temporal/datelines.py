"""The line of place and day that an agency puts before its report: "Berlin, 12. März (dpa) –"."""

import re

from timeline.temporal.text import SPACE, Text

_REACH = 24  # tokens of the line around its day
_SHORTEST = 3  # tokens before it: a place, a comma, a space
_PLACE = re.compile(r"(^|\n)[^\W\d_][^\n,.;:!?()]*, (den )?$")
_BEHIND = re.compile(r"\d+\.? ?\w+ ?(\([\w/ ]+\) ?)?[.-]?- ")


def in_dateline(text: Text, at: int) -> bool:
    """Whether the day at token `at` stands between a place at the head of a line and a dash."""
    if at < _SHORTEST or text.words[at - 2] not in (",", "den"):
        return False
    return bool(
        _PLACE.search(_plain(text, max(at - _REACH, 0), at)) and _BEHIND.match(_plain(text, at, at + _REACH))
    )


def _plain(text: Text, start: int, end: int) -> str:
    """The words of a stretch, each space or line break within a line as one space."""
    pairs = zip(text.words[start:end], text.letters[start:end], strict=True)
    return "".join(SPACE if letter == SPACE else word for word, letter in pairs)
