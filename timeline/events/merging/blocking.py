"""Which statements are worth judging: those that share two words that count, at the same time.

The two are a kind of happening and a specific word (said, or in title and circumstances), or two specific words that
are said. Of what an article dates to a time alone, two words of what it is about are enough, or one of a day. Where
their times are long they must share two such pairs; where their times differ, a pair of the words that say most (names
first), and both must be happenings with dates of their own, which alone can disagree. A statement's marks depend on it
alone, so an index of them is kept up to date article by article; and as a pair of words at one time is rare, no
statistics over the collection are needed to keep the candidates few.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from hashlib import blake2b
from itertools import chain, combinations, product
from typing import NamedTuple

from timeline.events.merging.alone import A_YEAR
from timeline.events.merging.gist import Gist, is_lead, is_news, is_specific
from timeline.events.merging.judge import NEAR, has_a_date, weight
from timeline.events.merging.retold import may_go_into, struck
from timeline.events.model import Kind
from timeline.events.period import FAR
from timeline.events.vocabulary.words import is_generic, is_noun
from timeline.temporal.calendar import MINUTES_A_DAY

_WORDS = 5  # specific words that make marks: the weightiest that are said, and as many of the topic
# How far a window reaches: a day, a season, two years, more.
REACHES = (MINUTES_A_DAY, 100 * MINUTES_A_DAY, 731 * MINUTES_A_DAY, 2 * FAR)
SHORT = 1  # a season is the longest reach at which one pair of words is enough
LONG_NEEDS = 2  # pairs of words at times that reach further
TELLING = 4  # the bit of a pair that is enough at times that differ
_APART = 3 * MINUTES_A_DAY  # more than lookouts for what overlaps can be off
_BEHIND = 300  # code points before which the sentence behind a lead begins
_OF_STORY = 3  # words said that make marks with as many of the topic, those that say most
# A long word said of one day is enough: "erinnern mit einem Gedenklauf", "kamen zum Gedenklauf".
_OF_DAY, _LONG, _DAY = 2, 9, ""
# So is any that a plan for one day and an article's news of it say: "Die „Tosca“ wird am Samstag gespielt".
_OF_PLAN = "plan"
# Or what two articles are about that date nothing else to that day.
_ALONE = "alone"
_ABOUT = 7  # words of them
_DEATH = -1  # of an article: where no sentence begins
_FIRST = 3  # words, of those said and of the topic, that say most


class Lookout(NamedTuple):
    """Where to look for what shares a pair of words: between which two civil days what has it begins.

    `since` is for windows that are an instant; those that reach further may begin earlier by as much.
    """

    pair: int
    since: int
    until: int


def marks(statement: Gist) -> list[int]:
    """The marks under which a statement is kept: numbers that stand for two words and its reach."""
    return [_at_reach(pair, reach(statement)) for pair in pairs(statement)]


def begins(statement: Gist) -> int:
    """The civil day under which a statement is kept."""
    return statement.first // MINUTES_A_DAY


def lookouts(statement: Gist) -> Iterator[Lookout]:
    """Where all candidates for a statement are kept: those of the same time, or near it with a telling pair."""
    for pair in pairs(statement):
        near = NEAR if pair & TELLING else 0
        first, last = statement.first - near, statement.last + near
        yield Lookout(pair, first // MINUTES_A_DAY - 1, last // MINUTES_A_DAY)


def reach(statement: Gist) -> int:
    """How far its window reaches: the index of the `REACHES` that holds it."""
    return bisect_left(REACHES, statement.last - statement.first)


def pairs(statement: Gist) -> list[int]:
    """The pairs of words that make a statement worth comparing with others that have them, as numbers."""
    said = _ranked(statement.words, statement.names)
    topic = _ranked(statement.topic, statement.names)
    found = {_number(*p) for p in _paired(statement.families, said, topic, statement.numbers)}
    found.update(_number(*sorted(p)) for p in product(said[:_OF_STORY], topic[:_OF_STORY]))
    if reach(statement) == 0:
        found.update(_number(word, _DAY) for word in said[:_OF_DAY] if len(word) >= _LONG)
        if statement.kind is Kind.ANNOUNCEMENT or is_news(statement):
            found.update(_number(word, _OF_PLAN) for word in said)
    found.update(_number(*p) for p in _storied(statement))
    found.update(_number(statement.sentence.rsplit("~", 1)[0], str(at)) for at in _joints(statement))
    if has_a_date(statement):
        most = _paired(statement.families, said[:_FIRST], topic[:_FIRST])
        found.update([_number(*p) | TELLING for p in most])
    return sorted(found)


def _storied(statement: Gist) -> Iterator[tuple[str, str]]:
    """What its article is about, where it dates nothing else to that time: a telling word of a day, else two."""
    first, last = statement.room
    if first > last or statement.last - statement.first > A_YEAR:
        return
    words = _ranked(filter(is_noun, statement.names | statement.topic), statement.names, _ABOUT)
    if reach(statement) == 0:
        yield from ((word, _ALONE) for word in words if weight(word) > 1 and not is_generic(word))
    yield from ((min(two), max(two)) for two in combinations(words, 2))


def _joints(statement: Gist) -> Iterator[int]:
    """Where a lead, or a catastrophe, meets the sentence right behind it, which may tell the same in other words."""
    if is_lead(statement) or struck(statement):
        yield statement.end + 1
    if (statement.mentioned and 0 < statement.start < _BEHIND) or may_go_into(statement):
        yield statement.start
    if "DEATH" in statement.concepts and reach(statement) == 0:
        yield _DEATH  # which a lead may tell, and its article with its day further down


def _paired(
    kinds: Iterable[str], said: Sequence[str], topic: Sequence[str], numbers: Iterable[str] = ()
) -> Iterator[tuple[str, str]]:
    """Each kind of happening with each word, and the words that are said with one another and with each number."""
    for one, other in chain(product(kinds, [*said, *topic]), combinations(said, 2), product(numbers, said)):
        yield min(one, other), max(one, other)


def candidates(statements: Iterable[Gist]) -> Iterator[tuple[Gist, Gist]]:
    """The pairs worth judging, each once, the smaller key first."""
    shelves: dict[int, list[Gist]] = defaultdict(list)
    for statement in sorted(statements, key=lambda s: (s.first, s.key)):
        for pair in pairs(statement):
            shelves[pair].append(statement)
    met: dict[tuple[str, str], tuple[Gist, Gist]] = {}
    for pair, shelf in shelves.items():
        for one, other in _near(shelf, NEAR if pair & TELLING else 0):
            both = (one, other) if one.key < other.key else (other, one)
            met[both[0].key, both[1].key] = both
    yield from worth_judging(met.values())


def worth_judging(twos: Iterable[tuple[Gist, Gist]]) -> Iterator[tuple[Gist, Gist]]:
    """Those of the twos that share as many pairs of words as they must, the smaller key first.

    Each two were found under a pair that they share, where lookouts or shelves lead to.
    """
    known: dict[str, frozenset[int]] = {}
    for one, other in twos:
        if _by_any_pair(one, other) or _enough(one, other, _known(one, known) & _known(other, known)):
            yield (one, other) if one.key < other.key else (other, one)


def _known(one: Gist, known: dict[str, frozenset[int]]) -> frozenset[int]:
    if one.key not in known:
        known[one.key] = frozenset(pairs(one))
    return known[one.key]


def _by_any_pair(one: Gist, other: Gist) -> bool:
    """Whether the pair under which two were found is enough, so that what else they share need not be looked up.

    Their times overlap and are short; or each is of a day and days lie between them, so that it was a telling one.
    """
    far = max(one.last - one.first, other.last - other.first)
    apart = max(other.first - one.last, one.first - other.last)
    return (apart <= 0 and far <= REACHES[SHORT]) or (apart > _APART and far <= REACHES[0])


def _enough(one: Gist, other: Gist, shared: frozenset[int]) -> bool:
    """Whether the pairs of words that two share make them worth judging."""
    telling = sum(1 for pair in shared if pair & TELLING)
    if one.first > other.last or other.first > one.last:
        return telling > 0
    least = 1 if max(reach(one), reach(other)) <= SHORT else LONG_NEEDS
    return len(shared) - telling >= least


def _near(shelf: Sequence[Gist], apart: int) -> Iterator[tuple[Gist, Gist]]:
    """Those of a shelf, sorted by their beginnings, that are no more than so many minutes apart."""
    for n, one in enumerate(shelf):
        for at in range(n + 1, len(shelf)):
            if shelf[at].first > one.last + apart:
                break
            yield one, shelf[at]


def _ranked(words: Iterable[str], names: frozenset[str], most: int = _WORDS) -> list[str]:
    specific = [word for word in words if is_specific(word)]
    found = [word for word in specific if not is_generic(word)] or specific
    return sorted(found, key=lambda w: (-weight(w) - (w in names), -len(w), w))[:most]


@lru_cache(maxsize=65536)
def _number(one: str, other: str) -> int:
    """64 bits, signed, that stand for two words; the last three bits are left for the reach and `TELLING`."""
    read = int.from_bytes(blake2b(f"{one} {other}".encode(), digest_size=8).digest(), "big", signed=True)
    return read & ~7


def _at_reach(pair: int, reach: int) -> int:
    return pair | reach
