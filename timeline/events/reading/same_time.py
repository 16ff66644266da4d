"""Which time expressions of a sentence say the same time as the one that dates a clause."""

from collections.abc import Sequence
from itertools import pairwise

from timeline.events.grammar.adjectives import is_noun
from timeline.events.grammar.dependents import completes
from timeline.events.period import reach
from timeline.events.reading.reading import Sentence
from timeline.events.vocabulary.tables import words
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.german.lexicon import MONTHS
from timeline.temporal.model import Dating, Grain, Mention, Relation

_AND = 6  # code points of " oder "
_COMMA = 2  # code points of ", "
_TIMES = frozenset(MONTHS) | words(
    "jahr jahre jahres jahren frühjahr frühling sommer herbst winter ende anfang mitte"
)
_YEAR = 367 * MINUTES_A_DAY


def same_time(sentence: Sentence, mentions: Sequence[Mention], dating: Dating) -> list[tuple[int, int]]:
    """The phrases of the mentions that say when, as `dating` does; others are part of what is told."""
    found: list[tuple[int, int]] = []
    every = [mentions[n] for n in sentence.mentions]
    for mention in every:
        if mention.dating is not dating and hour_of_what_is_ruled(sentence, mention):
            continue
        two = _joined(mention, dating, every)
        if mention.dating is not dating and _names(sentence, mention) and not two:
            continue
        gap = mention.phrase[0] - found[-1][1] if found else -1
        joined = two or 0 <= gap <= 1 or (0 <= gap <= _AND and mention.dating.grain is dating.grain)
        if joined or _meet(mention.dating, dating):
            found.append(mention.phrase)
    phrases = (mentions[n].phrase for n in sentence.mentions)
    named = [one for one, after in pairwise(phrases) if after in found and 0 <= after[0] - one[1] <= _COMMA]
    return sorted({*found, *named})  # "Vor fast einem Jahr, am 28. Mai, …"


def hour_of_what_is_ruled(sentence: Sentence, mention: Mention) -> bool:
    """Whether it is an hour of what somebody decides: "untersagte am Mittwoch, die Anlage [nach 20 Uhr] zu nutzen"."""
    inside = [n for n, c in enumerate(sentence.clauses) if n and c.start <= mention.start < c.end]
    if not inside or mention.dating.grain is not Grain.MINUTE:
        return False
    return completes(sentence.clauses[inside[0]])


def _joined(mention: Mention, dating: Dating, every: Sequence[Mention]) -> bool:
    """Whether a year is one of two of the same: "den Preis [2023] und [2024] gewonnen"."""
    return any(
        one.dating is dating and dating.grain is Grain.YEAR and 0 < one.start - mention.end <= _AND
        for one in every
    )


def _names(sentence: Sentence, mention: Mention) -> bool:
    """Whether a year is a part of the name of what stands before it: "den Haushalt [2026]", "die Expo [2025]"."""
    if not mention.text.isdigit() or mention.dating.grain is not Grain.YEAR:
        return False
    before = [t for c in sentence.clauses for t in c.tokens if t.end <= mention.phrase[0]][-1:]
    noun = bool(before) and before[0].end == mention.phrase[0] - 1 and is_noun(before[0])
    return noun and before[0].lower not in _TIMES


def _within_reach(dating: Dating) -> tuple[int, int]:
    """The reach; what is only known to be until a day began no long time before: "bis Donnerstag" was not in 1958."""
    first, last = reach(dating)
    return (max(first, last - 2 * _YEAR), last) if dating.relation is Relation.UNTIL else (first, last)


def _meet(one: Dating, other: Dating) -> bool:
    """Whether two datings can be of the same time, and it is no longer than a year or so."""
    if one.bounds.earliest_start is other.bounds.earliest_start is None:
        return True  # "bis spätestens Ende Juni und noch vor Ostern"
    (first, last), (start, end) = _within_reach(one), _within_reach(other)
    return one is other or (first <= end and start <= last and min(end, last) - max(first, start) <= _YEAR)
