"""What a sentence without a verb tells: "Zwei Tote bei Unfall am Donnerstag auf der A 7"."""

from collections.abc import Sequence

from timeline.events.grammar.spelling import LONGEST, spelled
from timeline.events.grammar.untimed import without_times
from timeline.events.reading.reading import Sentence
from timeline.events.reading.roles import Role
from timeline.events.telling.dated import Dated
from timeline.temporal.model import Grain, Mention, Relation


def verbless(sentence: Sentence, mentions: Sequence[Mention]) -> list[Dated]:
    """What its first day dates."""
    times = [(n, mentions[n].dating) for n in sentence.mentions]
    days = [n for n, time in times if time.grain <= Grain.DAY and time.relation is Relation.AT]
    return [Dated(sentence.main, n, Role.HAPPENING) for n in days[:1]]


def headline(sentence: Sentence) -> str:
    """Its words without the time and the stop behind them; empty where they are many."""
    said = spelled(without_times(sentence.main.tokens, sentence.times)).rstrip(".! ")
    return said if len(said) <= LONGEST else ""
