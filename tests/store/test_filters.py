"""Filters within filters."""

import pytest

from timeline.store.filters import Filter

DOSSIER = Filter(
    words="Bad",
    start=100,
    end=200,
    within="certain",
    sources=("mna", "LPD"),
    persons=("Ada",),
    places=("Ulm",),
)


@pytest.mark.parametrize(
    ("asked", "left"),
    [
        (Filter(), {}),
        (Filter(words="See"), {"words": "Bad See"}),
        (Filter(start=50, end=150), {"end": 150}),
        (Filter(start=150, end=250), {"start": 150}),
        (Filter(sources=("LPD", "Echo")), {"sources": ["LPD"]}),
        (Filter(sources=("Echo",)), {}),
        (Filter(certainties=("sure",), persons=("Ada", "Eva")), {"certainties": ["sure"]}),
    ],
)
def test_a_dossier_is_narrowed_never_left(asked: Filter, left: dict[str, object]) -> None:
    assert DOSSIER.narrowed(asked).record() == DOSSIER.record() | left
    assert Filter().narrowed(asked) == asked
