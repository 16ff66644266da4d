"""Facets of many events and many values: which are the frequent ones, with exact counts."""

import random
from collections import Counter

import pytest
from pyroaring import BitMap

from timeline.store import facets as counting
from timeline.store.facets import Count, counted
from timeline.store.index.terms import Terms, term

NAMES = [f"Person {n}" for n in range(400)]
DRAWN = random.Random(3).choices(NAMES, [1 / (n + 1) for n in range(400)], k=5000)  # noqa: S311


@pytest.fixture
def terms(monkeypatch: pytest.MonkeyPatch) -> Terms:
    """Of 5,000 events, of whose terms 500 may be looked through."""
    monkeypatch.setattr(counting, "SAMPLE", 500)
    made = Terms()
    made.fill((event, [term("person", name)]) for event, name in enumerate(DRAWN, 1))
    return made


def most_common(names: list[str]) -> list[Count]:
    return sorted(
        (Count(*pair) for pair in Counter(names).most_common(10)), key=lambda c: (-c.count, c.value)
    )


def test_the_frequent_ones_are_listed_with_exact_counts(terms: Terms) -> None:
    assert counted(terms, "person", BitMap(range(1, 4001)), 10) == most_common(DRAWN[:4000])


def test_of_all_events_they_are_known(terms: Terms, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(terms, "counted", None)  # nothing is looked through
    assert counted(terms, "person", BitMap(range(1, 5001)), 10) == most_common(DRAWN)


def test_of_rare_ones_a_sample_tells(terms: Terms) -> None:
    rare = BitMap(n for n, name in enumerate(DRAWN, 1) if name not in NAMES[:60])
    names = [DRAWN[n - 1] for n in rare]
    assert len(names) > 500
    found = counted(terms, "person", rare, 10)
    assert all(count.count == names.count(count.value) for count in found)
    assert sum(count.count for count in found) >= 0.85 * sum(count.count for count in most_common(names))


def test_what_changes_is_ranked_anew(terms: Terms) -> None:
    assert terms.ranked("person")[0] == most_common(DRAWN)[0].value
    for event in range(5001, 7001):
        terms.add(event, [term("person", "Neue")])
    assert terms.ranked("person")[0] == "Neue"
    for event in range(5001, 7001):
        terms.discard(event)
    assert terms.ranked("person")[0] == most_common(DRAWN)[0].value
