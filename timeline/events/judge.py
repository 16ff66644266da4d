"""Whether two statements tell the same happening, judged from the two alone.

What counts: kinds of happening, names, rare-looking words, numbers, time. Nothing is counted over a collection, so
that a judgement never depends on what else is stored.
"""

from enum import Enum, auto
from functools import lru_cache

from timeline.events.model import Certainty, Kind, Statement
from timeline.events.period import FAR, gap, window
from timeline.events.words import is_common, is_concept
from timeline.temporal.calendar import MINUTES_A_DAY

NEAR = 31 * MINUTES_A_DAY  # a disagreement about the same happening is not larger than that
_SHORT = 45 * MINUTES_A_DAY  # a common time within less than that says something


class Verdict(Enum):
    """What two statements are to each other."""

    APART = auto()
    SAME = auto()
    DISAGREEING = auto()  # the same happening, at times that cannot be reconciled


def judge(one: Statement, other: Statement) -> tuple[Verdict, float]:
    """The verdict on two statements and how strongly their words agree (0 to 1)."""
    if one.key == other.key:
        return Verdict.SAME, 1.0
    apart = gap(one.dating, other.dating)
    if apart > NEAR or not one.words or not other.words:
        return Verdict.APART, 0.0
    shared, agreement, cover = compare(one, other)
    if apart:
        strong = _disagreeing(one, other, shared, agreement)
        return (Verdict.DISAGREEING if strong else Verdict.APART), agreement if strong else 0.0
    same = _same(one, other, shared, agreement, cover)
    return (Verdict.SAME if same else Verdict.APART), max(agreement, cover * 0.8) if same else 0.0


def compare(one: Statement, other: Statement) -> tuple[float, float, float]:
    """Weight of the words both have; its share of all words of both; its share of the one that has fewer."""
    common = one.words & other.words
    names = one.names | other.names
    shared = sum(weight(w) + (w in names) for w in common)
    first = sum(weight(w) + (w in names) for w in one.words)
    second = sum(weight(w) + (w in names) for w in other.words)
    return shared, 2 * shared / (first + second), shared / min(first, second)


@lru_cache(maxsize=65536)
def weight(word: str) -> float:
    """How much a folded word says by its form alone: a kind of happening or a long compound more than a short word."""
    if word.isdigit() or not is_common(word):
        return 1.5 if is_concept(word) or len(word) >= 9 else 1.0
    return 0.5


def _concepts(statement: Statement) -> set[str]:
    return set(filter(is_concept, statement.words))


def _same(one: Statement, other: Statement, shared: float, agreement: float, cover: float) -> bool:
    """Whether the words of two statements whose times agree are of the same happening."""
    concepts = _concepts(one) & _concepts(other)
    topical = _topical(one, other)
    if _numbers_differ(one, other) or not _specific(one, other):
        return False
    if one.article == other.article:
        return _retold(one, other, shared, agreement, cover)
    if Kind.ANNOUNCEMENT in (one.kind, other.kind) and one.kind is not other.kind:
        return bool(concepts) and cover >= 0.45 and shared + topical >= 2.5
    if Kind.UTTERANCE in (one.kind, other.kind) and one.kind is not other.kind:
        return shared >= 5 and agreement >= 0.6
    if not _pinned(one, other):
        return bool(concepts) and shared >= 4 and agreement >= 0.5
    if concepts:
        return shared + topical >= 3 and (cover >= 0.5 or agreement >= 0.4)
    alien = bool(_concepts(one)) and bool(_concepts(other))
    return shared >= (5 if alien else 4) and agreement >= (0.6 if alien else 0.5)


def _retold(one: Statement, other: Statement, shared: float, agreement: float, cover: float) -> bool:
    """Whether one article tells the same twice: the lead and its dated sentence, a summary and its detail."""
    if one.key.rsplit("~", 1)[0] == other.key.rsplit("~", 1)[0]:
        return one.text == other.text  # two clauses of one sentence tell two things
    if Certainty.INFERRED in (one.certainty, other.certainty) and shared >= 3 and cover >= 0.6:
        return one.mention is None or other.mention is None or agreement >= 0.6
    return shared >= 5 and agreement >= 0.6


def _disagreeing(one: Statement, other: Statement, shared: float, agreement: float) -> bool:
    """Whether words and names agree so strongly that only the dates can be wrong."""
    if one.article == other.article or one.kind is not Kind.HAPPENING or other.kind is not Kind.HAPPENING:
        return False
    if _numbers_differ(one, other):
        return False
    told_alike = bool(_concepts(one) & _concepts(other))
    return (told_alike and shared >= 5 and agreement >= 0.6) or (shared >= 6 and agreement >= 0.75)


def _topical(one: Statement, other: Statement) -> float:
    """What the articles' titles and the circumstances add: up to two more words in common."""
    common = (one.words | one.topic) & (other.words | other.topic) - (one.words & other.words)
    return min(2.0, sum(weight(w) for w in common))


def _specific(one: Statement, other: Statement) -> bool:
    """Whether they have more in common than the kind of happening: another word, said or in title and circumstances."""
    common = (one.words | one.topic) & (other.words | other.topic)
    return any(not is_concept(w) and not is_common(w) for w in common)


def _numbers_differ(one: Statement, other: Statement) -> bool:
    """Whether both give numbers and none is the same."""
    first = {w for w in one.words if w[0].isdigit()}
    second = {w for w in other.words if w[0].isdigit()}
    return bool(first) and bool(second) and not first & second


def _pinned(one: Statement, other: Statement) -> bool:
    """Whether the time both allow is short enough to speak for the same happening."""
    (first, last), (start, end) = window(one.dating), window(other.dating)
    low, high = max(first, start), min(last, end)
    return low > -FAR and high < FAR and high - low <= _SHORT
