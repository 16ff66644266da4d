"""Every value has its word in both languages."""

from collections.abc import Callable
from enum import Enum
from typing import Any

import pytest

from timeline.events.model import Certainty, Kind, Status
from timeline.temporal.model import Anchor, Grain, Relation
from timeline.wording import (
    Shape,
    anchor_words,
    certainty_words,
    confidence_words,
    grain_words,
    kind_words,
    relation_words,
    shape_words,
    status_words,
)

WORDED: list[tuple[type[Enum], Callable[..., str]]] = [
    (Anchor, anchor_words),
    (Certainty, certainty_words),
    (Grain, grain_words),
    (Kind, kind_words),
    (Relation, relation_words),
    (Shape, shape_words),
    (Status, status_words),
]


@pytest.mark.parametrize(("values", "words"), WORDED, ids=[values.__name__ for values, _ in WORDED])
@pytest.mark.parametrize("lang", ["de", "en"])
def test_every_value_has_words_of_its_own(values: type[Enum], words: Callable[..., Any], lang: str) -> None:
    spoken = [words(value, lang) for value in values]
    assert all(spoken)
    assert len(set(spoken)) == len(spoken)


@pytest.mark.parametrize(
    ("confidence", "german", "english"),
    [
        (0.71, "sicher zu 71\u00a0%", "71% sure"),
        (1.0, "sicher zu 100\u00a0%", "100% sure"),
        (0.999, "sicher zu 99\u00a0%", "99% sure"),
        (0.0, "sicher zu 0\u00a0%", "0% sure"),
    ],
)
def test_confidence(confidence: float, german: str, english: str) -> None:
    assert confidence_words(confidence) == german
    assert confidence_words(confidence, "en") == english
