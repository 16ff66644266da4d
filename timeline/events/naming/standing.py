"""Which names stand in a statement's sentence."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from timeline.events.model import Article, Statement
from timeline.events.naming.finding import names_of
from timeline.events.sentences import sentences


def with_entities(article: Article, statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """The statements with the names that stand in their sentences, also in another clause of it."""
    if not statements:
        return ()
    names = names_of(article)
    spans = sentences(article.text)
    starts = [start for start, _ in spans]

    def entities(statement: Statement) -> frozenset[tuple[str, str]]:
        at = bisect_right(starts, statement.start) - 1
        start, end = spans[at] if at >= 0 else (statement.start, statement.end)
        end = max(end, statement.end)
        return frozenset((name.kind.value, name.label) for name in names if start <= name.start < end)

    return tuple(replace(statement, entities=entities(statement)) for statement in statements)
