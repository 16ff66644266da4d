"""Chronicles: lists of which each line begins with its day or month, and that tell in the present what is over.

"3. März: Ein Anwohner meldet tote Fische." is of the last third of March, whatever its tense. A calendar of what is to
come looks alike; which of the two a list is, its heading says ("Die Chronik:"), else its days: those of a chronicle end
near the publication.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from timeline.temporal.grammar import Match
from timeline.temporal.meaning import Cycle, Recurring, Stated
from timeline.temporal.model import Grain
from timeline.temporal.resolving.occurrences import Days, following, last
from timeline.temporal.text import Text

_ENTRIES, _HEADED = 3, 2  # lines that begin so make a list; so many where its heading says what it is
_HEADING = 16  # tokens of it, at most
_CALLED = ("chronik", "chronologie", "rückblick", "rückschau", "bisher", "hergang")  # ends of its words
_BULLET = 8  # code points of what a line may begin with before its day
_MONTHLY, _WEEKLY = (Cycle.DATE, Cycle.MONTH), (Cycle.WEEKDAY, Cycle.WEEKEND)
_MARKS = " \t-–—•*+·"
_CLOSE = 183  # days between the last entry and the publication, at most
_A_WHILE = 3 * 366  # days that a list without years spans, at most


class Chronicle(NamedTuple):
    """`days`: index of a match that heads an entry -> its days. The entries stand from token `start` to `end`."""

    days: Mapping[int, Days]
    start: int = 0
    end: int = 0

    def holds(self, match: Match) -> bool:
        """Whether an expression stands in one of its entries."""
        return self.start <= match.start < self.end


NONE = Chronicle({})


def chronicle(text: Text, matches: Sequence[Match], today: int | None) -> Chronicle:
    """The chronicle in a text, if it has one and all of that is over on the day `today`."""
    if today is None or text.letters.count(":") < _HEADED:
        return NONE
    heads = [n for n, match in enumerate(matches) if _heads_entry(text, match)]
    headed = bool(heads) and _is_headed(text, matches[heads[0]])
    if sum(_has_its_month(matches[n].meaning) for n in heads) < (_HEADED if headed else _ENTRIES):
        return NONE
    spans = _placed([matches[n].meaning for n in heads], today, headed=headed)
    if not spans:
        return NONE
    days = dict(zip(heads, spans, strict=True))
    stop = text.letters.find("\n", matches[heads[-1]].end)
    return Chronicle(days, matches[heads[0]].start, len(text.letters) if stop < 0 else stop)


def _heads_entry(text: Text, match: Match) -> bool:
    """Whether a day or month begins a line and a colon follows: "- 3. März: …"."""
    if text.letters[match.end : match.end + 1] != ":" or not _is_day_or_month(match.meaning):
        return False
    start = text.starts[match.start]
    line = text.raw.rfind("\n", max(0, start - _BULLET), start)
    return (line >= 0 or start <= _BULLET) and not text.raw[line + 1 : start].strip(_MARKS)


def _is_headed(text: Text, first: Match) -> bool:
    """Whether the line above the first entry calls the list a chronicle: "Die Chronik:", "Was bisher geschah"."""
    above = text.words[max(0, first.start - _HEADING) : first.start]
    return any(word.endswith(_CALLED) for word in above)


def _is_day_or_month(meaning: object) -> bool:
    if isinstance(meaning, Stated):
        return meaning.grain in (Grain.DAY, Grain.MONTH) and not meaning.no_day
    if not isinstance(meaning, Recurring) or meaning.cycle not in (*_MONTHLY, *_WEEKLY):
        return False
    return meaning.shift is None and meaning.of_year is None and meaning.part is None


def _has_its_month(meaning: object) -> bool:
    """Whether it is no bare weekday or weekend, which a list may have between: "Wochenende: …"."""
    return not isinstance(meaning, Recurring) or meaning.cycle in _MONTHLY


def _placed(meanings: Sequence[Stated | Recurring], today: int, *, headed: bool) -> Sequence[Days]:
    """The days of the entries, which follow each other, if they are over; the last one may head the list, too.

    `headed`: whether the list is called a chronicle.
    """
    named = next((n for n, meaning in enumerate(meanings) if isinstance(meaning, Stated)), None)
    if named is not None:
        found = _around(meanings, named)
        return found if found == sorted(found) and found[-1][0] <= today else ()
    ways = [list(_back(meanings, today)), list(_back(meanings[::-1], today))]
    found = max(ways, key=lambda way: way[-1][0])  # the one that spans less
    if today - found[-1][0] > _A_WHILE or not (headed or _nearly_now(meanings, found[0], today)):
        return ()
    return found[::-1] if found is ways[0] else found


def _back(meanings: Sequence[Stated | Recurring], today: int) -> Iterator[Days]:
    """The days of the entries, the last one first, each the last one before the one behind it."""
    for meaning in reversed(meanings):
        span = last(meaning, today, inclusive=True) if isinstance(meaning, Recurring) else _own(meaning)
        yield span
        today = span[0]


def _own(meaning: Stated) -> Days:
    return meaning.first, meaning.last


def _around(meanings: Sequence[Stated | Recurring], named: int) -> list[Days]:
    """The days of the entries, counted on and back from the first one that has its year."""
    first = meanings[named]
    assert isinstance(first, Stated)
    found = list(_back(meanings[:named], first.first))[::-1]
    for meaning in meanings[named:]:
        day = found[-1][0] if found else first.first
        found.append(
            following(meaning, day, inclusive=True) if isinstance(meaning, Recurring) else _own(meaning)
        )
    return found


def _nearly_now(meanings: Sequence[Stated | Recurring], latest: Days, today: int) -> bool:
    """Whether the last entry is nearer to the publication than the first one would be if all were to come."""
    behind = today - min(latest[1], today)
    dated = [one for one in meanings if isinstance(one, Recurring) and _has_its_month(one)]
    coming = [following(one, today, inclusive=True)[0] for one in dated]
    return behind <= _CLOSE and behind <= max(0, min(coming) - today)
