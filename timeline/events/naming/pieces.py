"""A text as words and marks."""

import re

from timeline.events.naming.model import Piece

_PIECE = re.compile(
    r"(?:[A-ZÄÖÜ]|Dr|Prof|Jr|St)\.(?!\w)"  # initials and titles with their stop
    r"|[^\W\d_]\w*(?:[-'’.&](?=\w)\w+)*"
    r"|\d+(?:[.,:]\d+)*"
    r"|[^\w\s]"
)


def pieces(text: str) -> list[Piece]:
    """The pieces of `text` in order."""
    found: list[Piece] = []
    before = 0
    for match in _PIECE.finditer(text):
        start, end = match.span()
        joined = bool(found) and (start == before or (start == before + 1 and text[before] in "  "))
        found.append(Piece(match[0], start, end, joined))
        before = end
    return found
