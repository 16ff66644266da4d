"""Titles in quotation marks: „Der lange Sommer von Lindau“ names a film and no season."""

from collections.abc import Sequence

from timeline.temporal.german.verbs import FINITE, INFINITIVE, LAST
from timeline.temporal.german.wordclasses import ARTICLE, AUXILIARY, NOUN, PREPOSITION, word_classes
from timeline.temporal.grammar import Match
from timeline.temporal.meaning import Stated
from timeline.temporal.model import Grain
from timeline.temporal.quotations import BREAK
from timeline.temporal.text import Text

_ENDS = frozenset(".!?,;" + BREAK)
_WORDS = range(2, 9)  # that a title has
_SMALL = ARTICLE | PREPOSITION


def without_titles(text: Text, matches: Sequence[Match]) -> list[Match]:
    """The matches that are no part of a title; a day with its year, or a year at its end, is one even there."""
    if not text.quotations.marks:
        return [*matches]
    return [match for match in matches if not _in_title(text, match)]


def _in_title(text: Text, match: Match) -> bool:
    """Whether a match stands in a quotation that reads as a title."""
    quotation = text.quotations.around(match.start)
    return quotation is not None and _is_title(text, *quotation) and _within(text, match, *quotation)


def _is_title(text: Text, start: int, end: int) -> bool:
    """A few words that begin with a capital letter, have no finite verb, and are not what somebody says."""
    if end - start > 2 * _WORDS.stop or not text.raw[text.starts[start + 1]].isupper():
        return False
    if not _ENDS.isdisjoint(text.letters[start + 1 : end]) or text.letters[end + 1 : end + 2] == ",":
        return False
    words = [word for word in text.words[start + 1 : end] if word[0].isalpha()]
    return len(words) in _WORDS and not any(_is_verb(word) for word in words[1:])


def _is_verb(word: str) -> bool:
    kind = word_classes().get(word, 0)
    return kind > 0 and bool(kind & (FINITE | FINITE << LAST | AUXILIARY)) and not kind & (NOUN | INFINITIVE)


def _within(text: Text, match: Match, start: int, end: int) -> bool:
    """Whether a match is part of the title between two marks, which says more than it."""
    if not start < match.start < match.end <= end:
        return False
    if isinstance(match.meaning, Stated) and (match.meaning.grain <= Grain.MONTH or match.end == end):
        return False  # „Weltreiterspiele 2022“ is a year
    others = text.words[start + 1 : match.start] + text.words[match.end : end]
    return any(word[0].isalpha() and not word_classes().get(word, 0) & _SMALL for word in others)
