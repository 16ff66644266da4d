"""Lists and ranges: two mentions that are the ends of one stretch, and what may stand between mentions."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from timeline.temporal.grammar import Match
from timeline.temporal.model import Bounds, Dating, Mention, Relation, TimexType
from timeline.temporal.notation import edtf_extent
from timeline.temporal.scene import minutes
from timeline.temporal.text import Lexicon, Text

_PATTERNS: dict[int, dict[str, re.Pattern[str]]] = {}


def patterns(lexicon: Lexicon) -> dict[str, re.Pattern[str]]:
    """What may stand between two mentions that belong together."""
    if id(lexicon) not in _PATTERNS:
        _PATTERNS[id(lexicon)] = {
            "list": lexicon.pattern(" ?(?:BIS|AND|,|/|-)(?: TO| ART| IN)* ?"),
            "range": lexicon.pattern(" ?(?:BIS|-|/)(?: TO| ART| IN)* ?"),
            "and": lexicon.pattern(" AND(?: TO| ART| IN)* "),
        }
    return _PATTERNS[id(lexicon)]


def join_ranges(
    text: Text, lexicon: Lexicon, mentions: list[Mention], matches: Sequence[Match]
) -> list[Mention]:
    """Two mentions that are the ends of one stretch become a range: the first one carries the whole of it."""
    between = patterns(lexicon)
    for i, (left, right) in enumerate(pairwise(mentions)):
        gap = text.letters[matches[i].end : matches[i + 1].start]
        if len(gap) > 16 or left.part_of is not None:
            continue
        lead = text.words[max(0, matches[i].start - 4) : matches[i].start]
        ranged = between["range"].fullmatch(gap) or ("zwischen" in lead and between["and"].fullmatch(gap))
        if ranged and _joinable(left.dating, right.dating):
            mentions[i] = _range(text, left, right)
            mentions[i + 1] = replace(right, part_of=i)
    return mentions


def _joinable(left: Dating, right: Dating) -> bool:
    fitting = {TimexType.DATE, TimexType.TIME}
    return (
        left.type in fitting and right.type in fitting and left.first is not None and right.last is not None
        and left.last is not None and left.bounds.earliest_start is not None and right.bounds.latest_end is not None
        and left.first <= right.last
    )  # fmt: skip


def _range(text: Text, left: Mention, right: Mention) -> Mention:
    """The left mention with the whole stretch as its dating; its TIMEX3 value stays its own."""
    a, b = left.dating, right.dating
    assert a.first is not None
    assert b.last is not None
    lo, hi = minutes(a.first, b.last)
    start = a.bounds.earliest_start if a.bounds.earliest_start is not None else lo
    end = b.bounds.latest_end if b.bounds.latest_end is not None else hi
    begun = a.bounds.latest_end if a.bounds.latest_end is not None else start
    ended = minutes(b.first, b.first)[0] if b.first is not None else end
    dating = replace(
        a, last=b.last, bounds=Bounds(start, max(start, begun), min(end, max(ended, start)), end), relation=Relation.AT,
        edtf=edtf_extent(a.first, b.last), confidence=min(a.confidence, b.confidence),
        alternatives=(),
    )  # fmt: skip
    return replace(left, dating=dating, phrase=(left.phrase[0], right.end))
