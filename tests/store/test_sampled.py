"""Facets of many events and many values: a sample tells which are frequent, the counts are exact."""

import random
from collections import Counter

import pytest
from pyroaring import BitMap

from timeline.store import facets as counting
from timeline.store.facets import Count, counted
from timeline.store.index.terms import Terms, term


def test_the_frequent_ones_are_listed_with_exact_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(counting, "SAMPLE", 500)
    chance = random.Random(3)  # noqa: S311
    names = [f"Person {n}" for n in range(400)]
    drawn = chance.choices(names, [1 / (n + 1) for n in range(400)], k=5000)
    terms = Terms()
    terms.fill((event, [term("person", name)]) for event, name in enumerate(drawn, 1))
    chosen = BitMap(range(1, 4001))
    exact = Counter(drawn[:4000])
    found = counted(terms, "person", chosen, 10)
    assert found == sorted(
        (Count(*pair) for pair in exact.most_common(10)), key=lambda c: (-c.count, c.value)
    )
