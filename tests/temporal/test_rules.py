"""Every rule's examples are run: the marked words are read by that rule."""

import pytest

from tests.temporal.marked import marked_mention, unmark
from timeline.temporal.german import FAMILIES, grammar

EXAMPLES = [
    pytest.param(rule.name, example, id=f"{rule.name}: {example}")
    for family in FAMILIES
    for rule in family.RULES
    for example in rule.examples
    if example.count("[")
]


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_example(rule: str, example: str) -> None:
    mention = marked_mention(example, "2024-10-08")
    assert (mention.start, mention.end) == unmark(example).spans[-1]
    assert mention.dating.reason.rule == rule


def test_names_are_unique() -> None:
    names = [rule.name for rule in grammar().rules]
    assert len(names) == len(set(names))
