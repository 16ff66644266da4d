"""Which mentions the editors' decisions are about."""

from bisect import bisect_right
from collections.abc import Sequence

from timeline.temporal.model import Override

Spans = list[tuple[int, int]]  # of the mentions in order: first code point, end


def decided(spans: Spans, overrides: Sequence[Override]) -> dict[int, Override]:
    """Index of a mention -> the decision whose span overlaps it; of several the first."""
    found: dict[int, Override] = {}
    for override in reversed(overrides):
        at = bisect_right(spans, override.start, key=_end)
        while at < len(spans) and spans[at][0] < override.end:
            found[at] = override
            at += 1
    return found


def _end(span: tuple[int, int]) -> int:
    return span[1]
