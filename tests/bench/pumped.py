"""Texts that try to make the engine slow, by rule: time for each mention, and growth."""

from itertools import pairwise
from statistics import median
from typing import NamedTuple

from tests.bench.measure import NOW, middle
from tests.temporal.pumping import pumped
from timeline.temporal import tag
from timeline.temporal.german import grammar

SIZES = (1_000, 10_000, 100_000)
SHORT = 2_000
WORST = 10  # texts that are measured at all sizes
A_MENTION = 40e-6  # seconds that a mention may take
A_CHARACTER = 0.5e-6  # seconds that a code point may take where there are no mentions: 2 million a second


class Cost(NamedTuple):
    """What a pumped text takes: seconds, its mentions, and the time as a share of what it may take."""

    rule: str
    kind: int
    seconds: float
    mentions: int
    share: float


def cost(rule: str, kind: int, text: str, runs: int) -> Cost:
    mentions = len(tag(text, NOW))
    took = middle(lambda: tag(text, NOW), runs)
    return Cost(rule, kind, took, mentions, took / (mentions * A_MENTION + len(text) * A_CHARACTER))


def survey() -> list[Cost]:
    """Every text of every rule, the worst first."""
    german = grammar()
    found = [
        cost(rule.name, kind, text, 1)
        for rule in german.rules
        for kind, text in enumerate(pumped(rule, german.lexicon, SHORT))
    ]
    return sorted(found, key=lambda each: -each.share)


def dense(found: list[Cost]) -> float:
    """Microseconds for each mention, in the middle of the texts that hold many."""
    return 1e6 * median(each.seconds / each.mentions for each in found if each.mentions > SHORT / 50)


def pump_rows() -> list[str]:
    """The worst of them at growing sizes."""
    german = grammar()
    rules = {rule.name: rule for rule in german.rules}
    found = survey()
    sizes = ", ".join(f"{size // 1000} KB" for size in SIZES)
    rows = [
        f"pumped texts: {len(found)}, of {len(rules)} rules; where mentions are dense, one takes {dense(found):.0f} µs "
        "in the middle",
        f"  (wanted: 40 µs a mention); the worst, seconds and mentions at {sizes}:",
    ]
    for each in found[:WORST]:
        at_sizes = [
            cost(each.rule, each.kind, list(pumped(rules[each.rule], german.lexicon, size))[each.kind], runs)
            for size, runs in zip(SIZES, (5, 3, 1), strict=True)
        ]
        steps = " ".join(f"{size.seconds:8.4f} s × {size.mentions:<6}" for size in at_sizes)
        grown = ", ".join(f"{long.seconds / short.seconds:.1f}" for short, long in pairwise(at_sizes))
        rows.append(f"  {each.rule:22} {steps} growing by {grown}")
    return rows
