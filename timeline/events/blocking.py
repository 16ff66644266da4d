"""Which statements are worth judging: those that share a stretch of time and a word; two words where it is long.

A statement's keys depend on it alone, so an index of them can be kept up to date article by article.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain, combinations, product

from timeline.events.judge import NEAR, weight
from timeline.events.model import Statement
from timeline.events.period import FAR, window
from timeline.temporal.calendar import MINUTES_A_DAY

# How long a dating reaches at most, and how long a stretch of time is there: a season, two years, longer.
_LEVELS = (
    (100 * MINUTES_A_DAY, 31 * MINUTES_A_DAY),
    (731 * MINUTES_A_DAY, 366 * MINUTES_A_DAY),
    (2 * FAR, 4 * FAR),
)
_WORDS = 8  # words that make keys: the weightiest
_PAIRED = 6  # of them, where two are needed

Key = tuple[int, int, str]  # level, stretch of time at that level, word or words


def level(statement: Statement) -> int:
    """How long its dating reaches: 0 up to a season, 1 up to two years, 2 longer."""
    first, last = window(statement.dating)
    return next(n for n, (longest, _) in enumerate(_LEVELS) if last - first <= longest)


def keys(statement: Statement) -> Iterator[Key]:
    """The keys under which a statement is found: at its own level, and at coarser ones for those that reach further."""
    first, last = window(statement.dating)
    ranked = sorted(statement.words, key=lambda w: (-weight(w) - (w in statement.names), -len(w), w))[:_WORDS]
    paired = [" ".join(sorted(pair)) for pair in combinations(ranked[:_PAIRED], 2)]
    for own in range(level(statement), len(_LEVELS)):
        width = _LEVELS[own][1]
        for stretch in range((first - NEAR // 2) // width, (last + NEAR // 2) // width + 1):
            for words in paired if own else ranked:
                yield own, stretch, words


def candidates(statements: Iterable[Statement]) -> Iterator[tuple[Statement, Statement]]:
    """The pairs worth judging, each once, the smaller key first."""
    shelves: dict[Key, tuple[list[Statement], list[Statement]]] = defaultdict(lambda: ([], []))
    for statement in statements:
        own = level(statement)
        for key in keys(statement):
            shelves[key][key[0] > own].append(statement)
    seen: set[tuple[str, str]] = set()
    for residents, guests in shelves.values():
        for one, other in chain(combinations(residents, 2), product(residents, guests)):
            pair = (one.key, other.key) if one.key < other.key else (other.key, one.key)
            if pair not in seen:
                seen.add(pair)
                yield (one, other) if one.key < other.key else (other, one)
