"""The tense table: each marked expression's clause gives the evidence that its group says."""

import re

import pytest

from tests.temporal.tables.tense import TABLE
from timeline.temporal.german import tense
from timeline.temporal.model import Evidence

TOKEN = re.compile(r"\d+|[^\W\d_]+|\s+|.", re.S)

CASES = [
    pytest.param(sentence, evidence, id=f"{phenomenon}: {sentence}")
    for phenomenon, groups in TABLE.items()
    for evidence, sentences in groups.items()
    for sentence in sentences.strip().split("\n")
]


def marked(sentence: str) -> tuple[list[str], int, int]:
    """A sentence with one [expression] -> its lowered tokens, and where the expression starts and ends in them."""
    before, expression, after = (TOKEN.findall(part.lower()) for part in re.split(r"[\[\]]", sentence))
    return [*before, *expression, *after], len(before), len(before) + len(expression)


@pytest.mark.parametrize(("sentence", "expected"), CASES)
def test_evidence_of_the_clause(sentence: str, expected: Evidence) -> None:
    found, word = tense.evidence(*marked(sentence))
    assert found is expected, word
    assert (word == "") == (found is Evidence.NONE)
    assert word in " ".join(marked(sentence)[0])


def test_the_table_is_large() -> None:
    assert len(CASES) >= 300
