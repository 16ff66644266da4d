"""Where quotations open and close in a text."""

import re
from bisect import bisect_left

QUOTE, BREAK = '"', "\n"
_MARK = re.compile(f"[{QUOTE}{BREAK}]")


class Quotations:
    """The quotations of a text by its letters.

    `marks`: the tokens that are quotation marks, and the paragraphs' ends; none where nothing is quoted.
    """

    def __init__(self, letters: str) -> None:
        self.marks = [mark.start() for mark in _MARK.finditer(letters)] if QUOTE in letters else []
        self._closes = _closing(letters, self.marks)

    def around(self, token: int) -> tuple[int, int] | None:
        """The marks that open and close the quotation around a token; None where none is open."""
        mark = bisect_left(self.marks, token) - 1
        if mark < 0:
            return None
        close = self._closes[mark]
        return None if close is None else (self.marks[mark], close)


def _closing(letters: str, marks: list[int]) -> list[int | None]:
    """For each mark the next quotation mark, where a quotation is open behind it; a paragraph opens none."""
    closes: list[int | None] = [None] * len(marks)
    inside, opened = False, None
    for index, mark in enumerate(marks):
        if letters[mark] != QUOTE:
            inside = False
            continue
        if opened is not None:
            closes[opened] = mark
        inside = not inside
        opened = index if inside else None
    return closes
