"""Quoted speech: which mentions stand in a quotation, and which one says when it was said."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property

from timeline.temporal.grammar import Match
from timeline.temporal.meaning import Cycle, PartOfDay, Recurring
from timeline.temporal.quotations import BREAK, QUOTE
from timeline.temporal.text import Text

_SENTENCE_ENDS = re.compile("[.!?;] ")
_LOOK_AHEAD = 40  # tokens from the end of a quotation to the day on which it was said


class Speech:
    """The quotations of a text, each looked at once, however many mentions stand in it."""

    def __init__(self, text: Text, matches: Sequence[Match]) -> None:
        self._letters, self._matches, self._quotations = text.letters, matches, text.quotations
        self._dated: dict[int, int | None] = {}

    def said_on(self, match: Match) -> int | None:
        """The index of the mention that dates the speech around a mention: „Heute …“, sagte sie am Sonntag."""
        quotation = self._quotations.around(match.start) if self._quotations.marks else None
        if quotation is None:
            return None
        close = quotation[1]
        if close not in self._dated:
            self._dated[close] = self._day_behind(close)
            if self._dated[close] is None:
                self._dated[close] = self._continued(match)
        return self._dated[close]

    def undated(self, match: Match) -> bool:
        """Whether a mention stands in a quotation of which nothing says when it was spoken."""
        if not self._quotations.marks or self._quotations.around(match.start) is None:
            return False
        return self.said_on(match) is None

    def _continued(self, match: Match) -> int | None:
        """The mention that dates the quotation before: „…“, sagte sie am Sonntag. „Morgen …“."""
        marks = self._quotations.marks
        mark = bisect_left(marks, match.start) - 1  # the one that opens this quotation
        if mark < 2 or self._letters[marks[mark - 1]] != QUOTE:
            return None
        before, opens = marks[mark - 1], marks[mark]
        goes_on = self._letters[before:opens].rstrip().endswith((".", "!", "?"))
        return self._day_behind(before, opens) if goes_on and opens - before <= _LOOK_AHEAD else None

    def _day_behind(self, close: int, end: int | None = None) -> int | None:
        """The index of the first mention of a day behind a quotation, in its sentence, in none itself, to `end`."""
        letters = self._letters
        for index in range(bisect_right(self._starts, close), len(self._matches)):
            match = self._matches[index]
            if (
                (end is not None and match.start > end)
                or match.start > close + _LOOK_AHEAD
                or letters.find(BREAK, close, match.start) >= 0
            ):
                return None
            if _names_day(match) and not _SENTENCE_ENDS.search(letters, close + 1, match.start):
                return index if self._quotations.around(match.start) is None else None
        return None

    @cached_property
    def _starts(self) -> list[int]:
        return [match.start for match in self._matches]


def _names_day(match: Match) -> bool:
    meaning = match.meaning.day if isinstance(match.meaning, PartOfDay) else match.meaning
    return isinstance(meaning, Recurring) and meaning.cycle in (Cycle.WEEKDAY, Cycle.DATE)
