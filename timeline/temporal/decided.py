"""Which mentions the editors' decisions are about, and what they make of them."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

from timeline.temporal.grammar import Match
from timeline.temporal.meaning import NO_TIME
from timeline.temporal.model import Anchor, Dating, How, Mention, Override, Reason, Status, replace
from timeline.temporal.text import Text

Spans = list[tuple[int, int]]  # of the mentions in order: first code point, end

MARKED = "marked"  # the rule of what an editor marked


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


def with_marked(text: Text, matches: list[Match], marked: Sequence[Override]) -> list[Match]:
    """The matches with those that an editor marked, which stand instead of what they overlap."""
    starts = text.starts
    hidden = decided([(starts[m.start], starts[m.end]) for m in matches], marked)
    kept = [m for index, m in enumerate(matches) if index not in hidden]
    return sorted([*kept, *(_match(text, override) for override in marked)])


def _match(text: Text, override: Override) -> Match:
    """The tokens that hold the words of a decision."""
    start = bisect_right(text.starts, override.start) - 1
    end = bisect_right(text.starts, override.end - 1)
    return Match(start, end, MARKED, NO_TIME)


def spans_of(text: Text, matches: Sequence[Match], overrides: Sequence[Override]) -> Spans:
    """Where the matches stand; what an editor marked stands where that was, also inside of a token."""
    starts = text.starts
    if not overrides:
        return [(starts[match.start], starts[match.end]) for match in matches]
    exact: Iterator[Override] = (override for override in overrides if override.marked)
    found: Spans = []
    for match in matches:
        if match.rule == MARKED:
            override = next(exact)
            found.append((override.start, override.end))
        else:
            found.append((starts[match.start], starts[match.end]))
    return found


def chosen(dating: Dating, how: How) -> Dating:
    """The reading that this step of reasoning led to, with the others beside it; the same where none did."""
    readings = (dating, *dating.alternatives)
    best = next((reading for reading in readings if reading.reason.how is how), dating)
    others = tuple(replace(reading, alternatives=()) for reading in readings if reading is not best)
    return replace(best, alternatives=others)


def decision_of(dating: Dating) -> Dating:
    """A reading as an editor's own word: sure, for its own reason, hanging on nothing."""
    reason = Reason("editor", How.DECIDED)
    return replace(dating, anchor=Anchor.ABSOLUTE, reason=reason, confidence=1.0, alternatives=())


def vouched(mentions: Sequence[Mention], by: Mapping[int, Override]) -> list[Mention]:
    """The mentions with who vouches for their dates: confirmed is what the engine alone says too."""
    if not by:
        return [*mentions]
    return [
        replace(mention, status=_status(mention, by[index])) if index in by else mention
        for index, mention in enumerate(mentions)
    ]


def _status(mention: Mention, override: Override) -> Status:
    if override.rule:
        return Status.RULE
    same = mention.machine is not None and mention.machine.bounds == mention.dating.bounds
    return Status.CONFIRMED if same else Status.CORRECTED
