"""The sentences of an article with their clauses and the time expressions in them."""

from collections.abc import Sequence
from typing import NamedTuple

from timeline.events.clauses import Clause, clauses, tokens
from timeline.events.roles import names_time
from timeline.events.sentences import sentences
from timeline.temporal.model import Mention


class Sentence(NamedTuple):
    """A sentence, by code points, with its clauses and the indexes of its mentions that name a time."""

    start: int
    end: int
    clauses: list[Clause]
    mentions: tuple[int, ...]


def read(text: str, mentions: Sequence[Mention]) -> list[Sentence]:
    """The sentences of `text` that have a verb."""
    found = []
    at = 0
    for start, end in sentences(text):
        while at < len(mentions) and mentions[at].start < start:
            at += 1
        inside = []
        while at < len(mentions) and mentions[at].start < end:
            if names_time(mentions[at]):
                inside.append(at)
            at += 1
        parts = clauses(tokens(text, start, end))
        if any(clause.finite is not None for clause in parts):
            found.append(Sentence(start, end, parts, tuple(inside)))
    return found
