"""The table of expressions: every marked sentence gets the days that its group says, and nothing where nothing is."""

import pytest

from tests.temporal.marked import days, marked_mention, mentions, unmark
from tests.temporal.tables.families import FAMILIES, NO_TIME, PUBLISHED, Days
from timeline.temporal.model import TimexType

ROWS = [
    pytest.param(sentence, expected, id=f"{family}: {sentence}")
    for family, groups in FAMILIES.items()
    for expected, sentences in groups.items()
    for sentence in sentences
]


@pytest.mark.parametrize(("sentence", "expected"), ROWS)
def test_days(sentence: str, expected: Days) -> None:
    first, last = (expected, expected) if isinstance(expected, str) else expected
    assert days(marked_mention(sentence, PUBLISHED)) == (first, last)


@pytest.mark.parametrize(("sentence", "expected"), ROWS)
def test_span(sentence: str, expected: Days) -> None:
    mention = marked_mention(sentence, PUBLISHED)
    assert (mention.start, mention.end) == unmark(sentence).spans[-1]


@pytest.mark.parametrize("sentence", NO_TIME)
def test_no_time(sentence: str) -> None:
    found = [
        m.text for m in mentions(sentence, PUBLISHED) if m.dating.type in (TimexType.DATE, TimexType.TIME)
    ]
    assert found == []
