"""Ordered numbers beside a plain sorted list."""

from bisect import bisect_left
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyroaring import BitMap

from timeline.store.index import ordered
from timeline.store.index.ordered import Ordered

VALUES = st.integers(-3, 12)


@pytest.fixture(autouse=True, scope="module")
def small_blocks() -> "pytest.MonkeyPatch":  # type: ignore[misc]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ordered, "BLOCK", 3)
        patch.setattr(ordered, "STRIDE", 2)
        patch.setattr(ordered, "FEW", 1)
        yield patch


@st.composite
def changed(draw: st.DrawFn) -> tuple[Ordered, list[tuple[int, int]]]:
    """Some numbers put in and taken out, and what must be left, in order."""
    pairs = sorted((value, number) for number, value in enumerate(draw(st.lists(VALUES, max_size=20))))
    held, left = Ordered(pairs), list(pairs)
    for number in range(100, 100 + draw(st.integers(0, 12))):
        value = draw(VALUES)
        held.add(value, number)
        left.append((value, number))
    for pair in draw(st.lists(st.sampled_from(left), unique=True)) if left else ():
        held.discard(*pair)
        left.remove(pair)
    return held, sorted(left)


@given(changed(), VALUES, VALUES)
def test_sets(case: tuple[Ordered, list[tuple[int, int]]], first: int, last: int) -> None:
    held, left = case
    assert list(held.all()) == [number for _, number in left]
    assert set(held.below(first)) == {number for value, number in left if value < first}
    edges = sorted({-9, first, last, 99})
    for part, (begin, end) in zip(held.parts(edges), pairwise(edges), strict=True):
        assert set(part) == {number for value, number in left if begin <= value < end}
    assert held.equals(first) == [number for value, number in left if value == first]


@given(changed(), VALUES, st.data())
def test_beside_a_point(case: tuple[Ordered, list[tuple[int, int]]], value: int, data: st.DataObject) -> None:
    held, left = case
    numbers = [number for _, number in left]
    chosen = data.draw(st.sets(st.sampled_from(numbers))) if numbers else set()
    at = bisect_left(left, (value, -1))
    points = [(held.start(value), at)]
    points += [(held.point(*pair), place) for place, pair in enumerate(left)]
    for point, place in points:
        assert list(held.after(BitMap(chosen), point)) == [n for n in numbers[place:] if n in chosen]
        assert list(held.before(BitMap(chosen), point)) == [n for n in numbers[:place][::-1] if n in chosen]


@given(changed(), VALUES)
def test_equal_ones_are_arranged_and_copies_stay(
    case: tuple[Ordered, list[tuple[int, int]]], value: int
) -> None:
    held, _ = case
    copy, before = held.copy(), list(held.all())
    held.arrange(value, held.equals(value)[::-1])
    held.add(value, 999)
    assert list(copy.all()) == before
    assert held.equals(value) == [*copy.equals(value)[::-1], 999]
    assert set(held.parts([value, value + 1])[0]) == set(held.equals(value))


def test_what_is_not_there_is_not_taken_out() -> None:
    with pytest.raises(KeyError):
        Ordered([(1, 1)]).discard(1, 2)
