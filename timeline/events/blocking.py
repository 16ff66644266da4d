"""Which statements are worth judging: those that share two words that count, at the same time.

The two are a kind of happening and a specific word (said, or in title and circumstances), or two specific words that
are said. Where their times are long, or differ, they must share two such pairs. A statement's marks depend on it
alone, so an index of them is kept up to date article by article; and as a pair of words at one time is rare, no
statistics over the collection are needed to keep the candidates few.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from hashlib import blake2b
from itertools import combinations
from typing import NamedTuple

from timeline.events.gist import Gist, is_specific
from timeline.events.judge import NEAR, weight
from timeline.events.period import FAR
from timeline.temporal.calendar import MINUTES_A_DAY

_WORDS = 5  # specific words that make marks: the weightiest that are said, and as many of the topic
# How far a window reaches: a day, a season, two years, more.
REACHES = (MINUTES_A_DAY, 100 * MINUTES_A_DAY, 731 * MINUTES_A_DAY, 2 * FAR)
SHORT = 1  # a season is the longest reach at which one pair of words is enough
LONG_NEEDS = 2  # pairs of words at times that reach further
APART_NEEDS = 2  # and at times that differ


class Stretch(NamedTuple):
    """Where to look for candidates of one reach: under these marks, where a window begins between two civil days.

    Only those that begin from `same` to `until` can be of the same time.
    """

    marks: list[int]
    first: int
    last: int
    same: int
    until: int


def marks(statement: Gist) -> list[int]:
    """The marks under which a statement is kept: numbers that stand for two words and its reach."""
    return [_at_reach(pair, reach(statement)) for pair in pairs(statement)]


def begins(statement: Gist) -> int:
    """The civil day under which a statement is kept."""
    return statement.first // MINUTES_A_DAY


def stretches(statement: Gist) -> list[Stretch]:
    """Where all candidates for a statement are kept, for each reach."""
    found = pairs(statement)
    last, until = (statement.last + NEAR) // MINUTES_A_DAY, statement.last // MINUTES_A_DAY
    return [
        Stretch(
            [_at_reach(pair, n) for pair in found],
            (statement.first - NEAR - far) // MINUTES_A_DAY - 1,
            last,
            (statement.first - far) // MINUTES_A_DAY - 1,
            until,
        )
        for n, far in enumerate(REACHES)
    ]


def reach(statement: Gist) -> int:
    """How far its window reaches: the index of the `REACHES` that holds it."""
    return next(n for n, far in enumerate(REACHES) if statement.last - statement.first <= far)


def pairs(statement: Gist) -> list[int]:
    """The pairs of words that make a statement worth comparing with others that have them, as numbers."""
    said = _ranked(statement.words, statement.names)
    topic = _ranked(statement.topic, statement.names)
    told = [(kind, word) for kind in statement.concepts for word in said + topic]
    return sorted({_number(min(p), max(p)) for p in [*told, *combinations(said, 2)]})


def candidates(statements: Iterable[Gist]) -> Iterator[tuple[Gist, Gist]]:
    """The pairs worth judging, each once, the smaller key first."""
    shelves: dict[int, list[Gist]] = defaultdict(list)
    for statement in sorted(statements, key=lambda s: (s.first, s.key)):
        for pair in pairs(statement):
            shelves[pair].append(statement)
    shared: Counter[tuple[str, str]] = Counter()
    known: dict[str, Gist] = {}
    for shelf in shelves.values():
        known |= {statement.key: statement for statement in shelf}
        shared.update((min(a.key, b.key), max(a.key, b.key)) for a, b in _near(shelf))
    for (one, other), count in shared.items():
        if count >= needed(known[one], known[other]):
            yield known[one], known[other]


def needed(one: Gist, other: Gist) -> int:
    """How many pairs of words the two must share to be worth judging."""
    if one.first > other.last or other.first > one.last:
        return APART_NEEDS
    return 1 if max(reach(one), reach(other)) <= SHORT else LONG_NEEDS


def worth_judging(pairs_of: Iterable[tuple[Gist, Gist]]) -> Iterator[tuple[Gist, Gist]]:
    """Those of the twos that share a pair of words that share as many as are needed, the smaller key first."""
    known: dict[str, frozenset[int]] = {}
    for one, other in pairs_of:
        least = needed(one, other)
        for each in (one, other) if least > 1 else ():
            if each.key not in known:
                known[each.key] = frozenset(pairs(each))
        if least == 1 or len(known[one.key] & known[other.key]) >= least:
            yield (one, other) if one.key < other.key else (other, one)


def _near(shelf: Sequence[Gist]) -> Iterator[tuple[Gist, Gist]]:
    """Those of a shelf, sorted by their beginnings, that are not far apart."""
    for n, one in enumerate(shelf):
        for at in range(n + 1, len(shelf)):
            if shelf[at].first > one.last + NEAR:
                break
            yield one, shelf[at]


def _ranked(words: Iterable[str], names: frozenset[str]) -> list[str]:
    found = filter(is_specific, words)
    return sorted(found, key=lambda w: (-weight(w) - (w in names), -len(w), w))[:_WORDS]


@lru_cache(maxsize=65536)
def _number(one: str, other: str) -> int:
    """64 bits, signed, that stand for two words; the last two bits are left for the reach."""
    read = int.from_bytes(blake2b(f"{one} {other}".encode(), digest_size=8).digest(), "big", signed=True)
    return read & ~3


def _at_reach(pair: int, reach: int) -> int:
    return pair | reach
