"""Asks the clauses of a text for evidence of time, each passage once."""

from collections.abc import Sequence
from functools import lru_cache

from timeline.temporal.german.clause import REACH, Tokens
from timeline.temporal.german.frame import FOR, SINCE
from timeline.temporal.german.tense import evidence, was_so
from timeline.temporal.german.verbs import verb_forms
from timeline.temporal.model import Evidence
from timeline.temporal.text import Text

Answer = tuple[Evidence, str]
_NEAR = 8  # tokens to each side by which passages that may be the same are found
_REMEMBERED = 10_000  # words that showed a tense
_FAR = 3 * REACH  # what the answer may depend on: the clause and the pieces of its sentence beside it


class Clauses:
    """The answers of a text's clauses. Listings and tables say the same over and over: they are asked only once."""

    def __init__(self, text: Text) -> None:
        self._words, self._tokens = text.words, Tokens(text)
        self._asked: dict[tuple[str, ...], tuple[int, int, Answer]] = {}

    def evidence(self, first: int, last: int) -> Answer:
        """What the clause of the expression at tokens `first` to `last` says about its time."""
        near = (*self._words[max(0, first - _NEAR) : last + _NEAR], str(last - first))
        known = self._asked.get(near)
        if known is not None and self._passage(first, last) == self._passage(*known[:2]):
            return known[2]
        found, word = evidence(self._tokens, first, last)
        answer = found, word if word in (SINCE, FOR) or _shows_tense(word) else ""
        self._asked[near] = (first, last, answer)
        return answer

    def was_so(self, first: int, last: int) -> bool:
        """Whether the clause of the expression tells in the preterite or pluperfect what was so."""
        return was_so(self._tokens, first, last)

    def _passage(self, first: int, last: int) -> tuple[Sequence[str], Sequence[str]]:
        return self._words[max(0, first - _FAR) : first], self._words[first : last + _FAR]


@lru_cache(_REMEMBERED)
def _shows_tense(words: str) -> bool:
    """Whether a reader sees the tense in the words: a verb or its participle, no "vom" and no noun."""
    forms = verb_forms()
    return all(word in forms or word.rstrip("emnrs") in forms for word in words.split())
