"""Comparing found time expressions with annotated ones, as TempEval-3 does, and by the calendar days they name.

Strict: the same span. Relaxed: at least one code point in common, each expression matched at most once. Type and value:
relaxed, and of the same type or value. Precision is over what was found, recall over what was annotated. (UzZaman et
al., SemEval-2013 Task 1.)
"""

import re
from collections.abc import Sequence
from dataclasses import astuple, dataclass
from typing import NamedTuple, Protocol

from timeline.ingest.annotations import GoldDays, GoldTimex

MEASURES = ("strict", "relaxed", "type", "value")
_POINTED = re.compile(r"T(\d\d)[.](\d\d)")
_ZERO_SECONDS = re.compile(r"(T\d\d:\d\d):00$")
_WHOLE_HOUR = re.compile(r"(T\d\d)$")


class Spanned(Protocol):
    """Whatever stands at code points `start` to `end`."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Answer:
    """What a tagger found: span, TIMEX3 type and value, first and last day number, and the rule that read it."""

    start: int
    end: int
    type: str
    value: str
    first: int | None = None
    last: int | None = None
    rule: str = ""


class Rates(NamedTuple):
    """Precision, recall and their harmonic mean, 0 to 1."""

    precision: float
    recall: float
    f1: float


@dataclass
class Tally:
    """What was counted: annotated, found, and right by each measure."""

    gold: int = 0
    found: int = 0
    strict: int = 0
    relaxed: int = 0
    type: int = 0
    value: int = 0

    def rates(self, measure: str) -> Rates:
        right: int = getattr(self, measure)
        precision = right / self.found if self.found else 0.0
        recall = right / self.gold if self.gold else 0.0
        return Rates(precision, recall, 2 * right / (self.gold + self.found) if right else 0.0)

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(*(a + b for a, b in zip(astuple(self), astuple(other), strict=True)))


@dataclass
class DayTally:
    """Expressions and how many have the right days; texts without any and in how many of them nothing was found."""

    expressions: int = 0
    right: int = 0
    empty: int = 0
    kept_empty: int = 0

    def __add__(self, other: "DayTally") -> "DayTally":
        return DayTally(*(a + b for a, b in zip(astuple(self), astuple(other), strict=True)))


def written_alike(value: str) -> str:
    """A TIMEX3 value in one spelling: T20.30 as T20:30, without a zero second, T20 as T20:00."""
    value = _POINTED.sub(r"T\1:\2", value.strip())
    return _WHOLE_HOUR.sub(r"\1:00", _ZERO_SECONDS.sub(r"\1", value))


def overlap(one: Spanned, other: Spanned) -> int:
    """Code points in common."""
    return min(one.end, other.end) - max(one.start, other.start)


def pairs(gold: Sequence[Spanned], found: Sequence[Spanned]) -> list[tuple[int, int]]:
    """Which annotated expression is matched with which found one: same spans first, then the longest overlap."""
    shared = [
        ((g.start, g.end) != (f.start, f.end), -overlap(g, f), i, j)
        for i, g in enumerate(gold)
        for j, f in enumerate(found)
        if overlap(g, f) > 0
    ]
    matched: list[tuple[int, int]] = []
    left, right = set(range(len(gold))), set(range(len(found)))
    for _, _, i, j in sorted(shared):
        if i in left and j in right:
            matched.append((i, j))
            left.remove(i)
            right.remove(j)
    return matched


def tally(gold: Sequence[GoldTimex], found: Sequence[Answer]) -> Tally:
    """The counts of one text."""
    counts = Tally(gold=len(gold), found=len(found))
    for i, j in pairs(gold, found):
        here, there = gold[i], found[j]
        counts.relaxed += 1
        counts.strict += (here.start, here.end) == (there.start, there.end)
        counts.type += here.type == there.type
        counts.value += written_alike(here.value) == written_alike(there.value)
    return counts


def right_days(expression: GoldDays, found: Answer) -> bool:
    """Whether an answer's days are right: the same where the gold is exact (`core` is `outer`), else within `outer` and
    over half of `core` at the least: false precision is as wrong as a wrong date."""
    first, last = found.first, found.last
    (low, high), (earliest, latest) = expression.core, expression.outer
    if first is None or last is None or not earliest <= first <= last <= latest:
        return False
    if expression.loose:
        return True
    if expression.core == expression.outer:
        return (first, last) == expression.core
    common = min(last, high) - max(first, low) + 1
    return common > 0 and 2 * common >= high - low + 1


def tally_days(expressions: Sequence[GoldDays], found: Sequence[Answer]) -> DayTally:
    """The counts of one text: any answer that overlaps an expression may be the right one."""
    if not expressions:
        nothing = not any(answer.type in ("DATE", "TIME") for answer in found)
        return DayTally(empty=1, kept_empty=int(nothing))
    right = sum(any(overlap(e, f) > 0 and right_days(e, f) for f in found) for e in expressions)
    return DayTally(len(expressions), right)
