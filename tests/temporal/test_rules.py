"""Every rule's examples are run: the marked words are read by that rule."""

import pytest

from tests.temporal.marked import marked_mention, unmark
from timeline.temporal.german import FAMILIES, grammar
from timeline.temporal.text import needed_classes

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


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        ("VOR (?P<n>NUM) (?P<unit>UNIT)", ["NUM", "UNIT", "VOR"]),
        ("(?:(?P<part>START|END) )?(?:ART )*WEEKDAY_PART", ["WEEKDAY_PART"]),
        ("(?P<m>DAY[.])(?=(?: AND DAY){1,4} MONTH)(?! UHR)", ["AND", "DAY", "MONTH"]),
        ("(?<=IN )ART(?<!THE) ?(?:UM )?YEAR", ["ART", "IN", "YEAR"]),
        ("START ART|IM YEAR", ["ART/IM"]),
        ("(?:YEAR|YY)-?ER", ["ER", "YEAR/YY"]),
        ("(?P<m>(?:NUM|EIN )(?: HALF|[.])) UNIT", ["EIN/NUM", "UNIT"]),
    ],
)
def test_needed_classes(pattern: str, needed: list[str]) -> None:
    """A rule is only tried on words that hold what each of its matches needs."""
    assert sorted("/".join(sorted(names)) for names in needed_classes(pattern)) == needed
