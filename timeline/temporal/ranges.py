"""Lists and ranges: two mentions that are the ends of one stretch, and what may stand between mentions."""

from collections.abc import Collection, Mapping, Sequence
from itertools import product

from timeline.temporal.calendar import minutes
from timeline.temporal.grammar import Match
from timeline.temporal.lists import patterns, up_to
from timeline.temporal.meaning import Clock, Cycle, Recurring
from timeline.temporal.model import Bounds, Dating, Evidence, Grain, Mention, Relation, TimexType, replace
from timeline.temporal.notation import edtf_extent, edtf_value, timex_value
from timeline.temporal.text import Lexicon, Text

_WEEK = 7
_LONGEST = 183  # days of a stretch that may have begun before the publication
_BESIDE = frozenset(("", ",", "um", ", um"))  # between a day and its hour
_IN, _FOR = frozenset(("im", "am")), "für"
_GAP = 16  # tokens between the two ends of a range


def join_ranges(
    text: Text, lexicon: Lexicon, mentions: list[Mention], matches: Sequence[Match],
    fixed: Collection[int] = (),
) -> list[Mention]:  # fmt: skip
    """Two mentions that are the ends of one stretch become a range: the first one carries the whole of it.

    What was decided (`fixed`, by index) about the first one is said of the whole.
    """
    if not fixed:
        _join_hours(text, mentions, matches)
    for i in range(len(mentions) - 1):
        if (
            mentions[i].part_of is not None
            or mentions[i + 1].part_of == i
            or not _ranged(text, lexicon, matches[i], matches[i + 1])
            or _prolonged(text, mentions[i], mentions[i + 1], matches[i], matches[i + 1])
        ):
            continue
        if i in fixed:
            mentions[i : i + 2] = _decided(text, mentions[i], mentions[i + 1], matches[i : i + 2], i)
            continue
        left, right = _aligned(mentions[i], mentions[i + 1], matches[i], matches[i + 1])
        mentions[i + 1] = right
        if _joinable(left.dating, right.dating):
            mentions[i] = _range(text, left, right)
            mentions[i + 1] = replace(right, part_of=i)
    return mentions


def _prolonged(text: Text, left: Mention, right: Mention, start: Match, end: Match) -> bool:
    """Whether what was done in a month or on a day lasts to a year: "war im April bis 2027 verlängert worden".

    Or what is for a year has a date: "die Erklärung für 2024 bis 31. Juli abgeben".
    """
    if left.dating.grain is Grain.YEAR and right.dating.grain < Grain.YEAR:
        return text.words[max(0, start.start - 2)] == _FOR and isinstance(end.meaning, Recurring)
    within = not _IN.isdisjoint(text.words[max(0, start.start - 2) : start.start])
    return within and right.dating.grain is Grain.YEAR and left.dating.grain < Grain.YEAR


def _join_hours(text: Text, mentions: list[Mention], matches: Sequence[Match]) -> None:
    """Two days with an hour each are a range of hours: "zwischen Mittwoch, 18 Uhr, und Donnerstag, 9 Uhr"."""
    for i in range(1, len(mentions) - 2):
        if isinstance(matches[i].meaning, Clock) and _hours_ranged(text, mentions, matches, i):
            mentions[i] = _range(text, mentions[i], mentions[i + 2])
            mentions[i + 1 : i + 3] = [replace(one, part_of=i) for one in mentions[i + 1 : i + 3]]


def _hours_ranged(text: Text, mentions: Sequence[Mention], matches: Sequence[Match], i: int) -> bool:
    """Whether an hour stands behind its day, and "bis" or "und" and another day with its hour behind that."""
    if not isinstance(matches[i + 2].meaning, Clock) or mentions[i + 2].anchor_ref != i + 1:
        return False
    if mentions[i].anchor_ref != i - 1 or not _joinable(mentions[i].dating, mentions[i + 2].dating):
        return False
    gaps = ["".join(text.words[matches[n].end : matches[n + 1].start]).split() for n in (i - 1, i, i + 1)]
    lead = text.words[max(0, matches[i - 1].start - 4) : matches[i - 1].start]
    joint = "und" if "zwischen" in lead else "bis"
    return gaps[1][-1:] == [joint] and _BESIDE.issuperset((" ".join(gaps[0]), " ".join(gaps[2])))


def whole(
    text: Text, lexicon: Lexicon, mentions: Mapping[int, Mention], matches: Sequence[Match], index: int
) -> Dating:
    """The dating of the whole range that a mention is the end of; its own where it is none."""
    right = mentions[index]
    if index - 1 not in mentions:
        return right.dating
    if not _ranged(text, lexicon, matches[index - 1], matches[index]):
        return right.dating
    left, right = _aligned(mentions[index - 1], right, matches[index - 1], matches[index])
    return _range(text, left, right).dating if _joinable(left.dating, right.dating) else right.dating


def _decided(
    text: Text, left: Mention, right: Mention, matches: Sequence[Match], index: int
) -> tuple[Mention, Mention]:
    """A range whose whole was decided; what the engine alone says of it stands beside."""
    machine = left.machine
    if machine is not None:
        alone, end = _aligned(replace(left, dating=machine), right, *matches)
        machine = _range(text, alone, end).dating if _joinable(alone.dating, end.dating) else alone.dating
    phrase = (left.phrase[0], right.end)
    return replace(left, machine=machine, phrase=phrase), replace(right, part_of=index)


def _ranged(text: Text, lexicon: Lexicon, left: Match, right: Match) -> bool:
    """Whether two expressions are the ends of one stretch by the words between and before them."""
    if right.start - left.end > _GAP:
        return False
    gap, between = text.letters[left.end : right.start], patterns(lexicon)
    lead = text.words[max(0, left.start - 4) : left.start]
    if "zwischen" in lead and between["and"].fullmatch(gap):
        return True
    return up_to(text, lexicon, left, right)


def _aligned(left: Mention, right: Mention, start: Match, end: Match) -> tuple[Mention, Mention]:
    """The ends of a range in order, where each alone was taken for one in another week or year."""
    a, b = left.dating, right.dating
    if a.first is None or b.last is None or a.first <= b.last:
        return left, right
    for other in a.alternatives:  # "vom 30. September bis 2. Oktober", read on the 1st
        if a.reason.evidence is not Evidence.PAST and not _weekday(start) and _near_end(other, b):
            return replace(left, dating=other), right
    for other in b.alternatives:
        if other.last is not None and a.first <= other.last and a.reason.evidence is not Evidence.PAST:
            return left, replace(right, dating=other)
    for first, last in product(a.alternatives, b.alternatives):
        if 0 <= (last.last or 0) - (first.first or 0) <= _LONGEST:
            return replace(left, dating=first), replace(right, dating=last)
    if not _weekday(start) or not _weekday(end):
        return left, right
    if a.reason.evidence is Evidence.PAST:
        return replace(left, dating=_moved(a, -_WEEK)), right
    return left, replace(right, dating=_moved(b, _WEEK))


def _near_end(start: Dating, end: Dating) -> bool:
    """Whether another start lies right before an end that is not over."""
    if start.first is None or end.last is None or end.reason.evidence is Evidence.PAST:
        return False
    return 0 <= end.last - start.first <= _LONGEST


def _weekday(match: Match) -> bool:
    return isinstance(match.meaning, Recurring) and match.meaning.cycle is Cycle.WEEKDAY


def _moved(dating: Dating, days: int) -> Dating:
    """The same weekday, so many days on."""
    assert dating.first is not None
    moved = dating.first + days
    lo, hi = minutes(moved, moved)
    return replace(
        dating, first=moved, last=moved, bounds=Bounds(lo, hi, lo, hi), value=timex_value(Grain.DAY, moved),
        edtf=edtf_value(Grain.DAY, moved, moved), alternatives=(), relation=Relation.AT,
    )  # fmt: skip


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
