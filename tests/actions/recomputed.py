"""What a decision changes, as recomputing everything says."""

from collections.abc import Iterable
from dataclasses import replace

from timeline.cascade import Cascade, difference
from timeline.events.model import Article, Decision
from timeline.reconstruct import reconstruct


def cascade(articles: Iterable[Article], decisions: Iterable[Decision], candidate: Decision) -> Cascade:
    """What changes if `candidate` is decided after `decisions`; its id does not matter."""
    given, made = list(articles), list(decisions)
    newest = max((decision.id for decision in made), default=0) + 1
    return difference(reconstruct(given, made), reconstruct(given, [*made, replace(candidate, id=newest)]))
