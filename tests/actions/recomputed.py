"""What a decision changes, as recomputing everything says."""

from collections.abc import Iterable
from dataclasses import replace

from timeline.cascade import Cascade, conflicts, event_changes, mention_changes
from timeline.events.model import Article, Decision, Timeline
from timeline.reconstruct import reconstruct


def cascade(articles: Iterable[Article], decisions: Iterable[Decision], candidate: Decision) -> Cascade:
    """What changes if `candidate` is decided after `decisions`; its id does not matter."""
    given, made = list(articles), list(decisions)
    newest = max((decision.id for decision in made), default=0) + 1
    return difference(reconstruct(given, made), reconstruct(given, [*made, replace(candidate, id=newest)]))


def difference(before: Timeline, after: Timeline) -> Cascade:
    """What changes from one timeline to another."""
    return Cascade(
        tuple(mention_changes(before.mentions, after.mentions)),
        tuple(event_changes(before.events, after.events)),
        tuple(conflicts(before.mentions, after.mentions)),
    )
