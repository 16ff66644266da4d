"""On which of the days told something began, which of them are several in a list, which months were told last."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from timeline.temporal.calendar import civil
from timeline.temporal.grammar import Match
from timeline.temporal.lists import patterns
from timeline.temporal.meaning import Recurring, Stated
from timeline.temporal.model import Dating, Grain, Mention
from timeline.temporal.ranges import whole
from timeline.temporal.text import Lexicon, Text
from timeline.temporal.told import Told

_YEAR = 366  # days
_PASSAGE = 160  # tokens, spaces included
_BACK = 40  # mentions that are looked through for a beginning
_BEGINNINGS = (
    "start",
    "gestartet",
    "begann",
    "beginn",
    "begonnen",
    "auftakt",
    "eröffn",
    "aufgebrochen",
    "aufbruch",
)
_SET, _OUT = ("brach", "brachen"), "auf"
_BESIDE = 16  # tokens around a day in which its sentence says that something began


def begun(
    text: Text, lexicon: Lexicon, mentions: Mapping[int, Mention], matches: Sequence[Match], start: int
) -> Told | None:
    """The last day told before token `start` on which something began, or the range that it begins."""
    last = bisect_left(matches, start, key=lambda match: match.start) - 1
    for index in range(last, max(last - _BACK, -1), -1):
        mention = mentions.get(index)
        if mention is None or mention.dating.grain > Grain.DAY or mention.dating.first is None:
            continue
        stretch = whole(text, lexicon, mentions, matches, index)
        if stretch is not mention.dating or begins(text, matches[index], mention.dating):
            return Told(index, stretch, matches[index].end)
    return None


def months_told(
    text: Text, lexicon: Lexicon, mentions: Mapping[int, Mention], matches: Sequence[Match], start: int
) -> Told | None:
    """The last whole months, a year of them at most, that the paragraph told of before token `start`."""
    last = bisect_left(matches, start, key=lambda match: match.start) - 1
    for index in range(last, -1, -1):
        match, mention = matches[index], mentions.get(index)
        if start - match.end > _PASSAGE or "\n" in text.letters[match.end : start]:
            return None
        if mention is not None and _is_months(stretch := whole(text, lexicon, mentions, matches, index)):
            return Told(index, stretch, match.end)
    return None


def _is_months(dating: Dating) -> bool:
    if dating.first is None or dating.last is None or dating.last - dating.first >= _YEAR:
        return False
    return civil(dating.first)[2] == civil(dating.last + 1)[2] == 1


def listed(
    text: Text, lexicon: Lexicon, mentions: Mapping[int, Mention], matches: Sequence[Match], index: int
) -> bool:
    """Whether a mention ends a list of days: "am 5. und 6. Mai"."""
    before = mentions.get(index - 1)
    if before is None or before.dating.grain is not Grain.DAY:
        return False
    gap = text.letters[matches[index - 1].end : matches[index].start]
    return patterns(lexicon)["and"].fullmatch(gap) is not None


def begins(text: Text, match: Match, dating: Dating) -> bool:
    """Whether the sentence of a day says that something began on it: "Start war am 1. Juli"."""
    if dating.grain > Grain.DAY or not isinstance(match.meaning, Stated | Recurring):
        return False
    words, letters = text.words, text.letters
    low, high = max(match.start - _BESIDE, 0), match.end + _BESIDE
    low = max(low, *(letters.rfind(mark, low, match.start) for mark in ".!?\n"))
    ends = (letters.find(mark, match.end, high) for mark in ".!?\n")
    high = min((end for end in ends if end >= 0), default=high)
    spoken = words[low:high]
    set_out = _OUT in spoken and any(word in _SET for word in spoken)  # "Am 12. Mai brachen sie auf"
    return set_out or any(word.startswith(_BEGINNINGS) for word in spoken)
