"""Which statements are worth judging: those that share two words and a stretch of time.

A statement's keys depend on it alone, so an index of them can be kept up to date article by article.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from timeline.events.judge import NEAR, weight
from timeline.events.model import Statement
from timeline.events.period import FAR, window
from timeline.temporal.calendar import MINUTES_A_DAY

# Statements are compared per level of how long their dating reaches: up to two months, up to two years, longer.
_LEVELS = (
    (62 * MINUTES_A_DAY, 31 * MINUTES_A_DAY),
    (731 * MINUTES_A_DAY, 366 * MINUTES_A_DAY),
    (2 * FAR, 4 * FAR),
)
_WORDS = 8  # words that make keys: the weightiest

Key = tuple[str, int, int]  # word, level, stretch of time at that level


def level(statement: Statement) -> int:
    """How long its dating reaches: 0 up to two months, 1 up to two years, 2 longer or open."""
    first, last = window(statement.dating)
    return next(n for n, (longest, _) in enumerate(_LEVELS) if last - first <= longest)


def keys(statement: Statement) -> Iterator[Key]:
    """The keys under which a statement is found, at its own level and all coarser ones."""
    first, last = window(statement.dating)
    ranked = sorted(statement.words, key=lambda w: (-weight(w) - (w in statement.names), -len(w), w))[:_WORDS]
    for own in range(level(statement), len(_LEVELS)):
        width = _LEVELS[own][1]
        for stretch in range((first - NEAR // 2) // width, (last + NEAR // 2) // width + 1):
            for word in ranked:
                yield word, own, stretch


def candidates(statements: Iterable[Statement]) -> Iterator[tuple[Statement, Statement]]:
    """The pairs worth judging, each once, the smaller key first."""
    shelves: dict[Key, list[Statement]] = defaultdict(list)
    for statement in statements:
        for key in keys(statement):
            shelves[key].append(statement)
    seen: set[tuple[str, str]] = set()
    for (_, own, _), shelf in shelves.items():
        for one, other in combinations(shelf, 2):
            if max(level(one), level(other)) != own:
                continue
            pair = (one.key, other.key) if one.key < other.key else (other.key, one.key)
            if pair not in seen:
                seen.add(pair)
                yield (one, other) if one.key < other.key else (other, one)
