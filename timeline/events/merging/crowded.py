"""Statements of which one article has too many of a kind: what merging is spared of them.

Merging judges statements in pairs. A text that says thousands of times much the same of one time would be judged for
minutes, whoever wrote it and why. So of those that share two words that count at much the same time only the first
are compared with anything; the others stay events of their own. This depends on the article alone.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.events.merging.blocking import REACHES, TELLING, pairs, reach
from timeline.events.merging.gist import Gist, gist_of
from timeline.events.merging.judge import NEAR
from timeline.events.model import Statement

MOST_ALIKE = 20  # in histories of a hundred statements and more there are no more than five


def thinned(told: Sequence[Statement]) -> tuple[Statement, ...]:
    """The statements of one article; those too many of their kind are without words to compare."""
    if len(told) <= MOST_ALIKE:
        return tuple(told)
    alike: Counter[tuple[int, int]] = Counter()
    found = []
    for statement in told:
        kinds = list(_kinds(gist_of(statement)))
        crowded = any(alike[kind] >= MOST_ALIKE for kind in kinds)
        if crowded:
            statement = replace(statement, words=frozenset(), topic=frozenset())
        else:
            alike.update(kinds)
        found.append(statement)
    return tuple(found)


def _kinds(one: Gist) -> Iterator[tuple[int, int]]:
    """Two of its words, and about when: for each two words under which others are looked for."""
    for pair in pairs(one):
        far = max(REACHES[reach(one)], NEAR if pair & TELLING else 0)
        yield pair, one.first // far
