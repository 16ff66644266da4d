"""The whole way in one page: articles and decisions in, timeline out. Pure and deterministic."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from timeline.events.merge import merge
from timeline.events.model import Article, Decision, DecisionKind, Statement, Status, Timeline
from timeline.events.naming import with_entities
from timeline.events.statements import statements_of
from timeline.temporal import tag
from timeline.temporal.model import Mention, Override


class Reconstruction(NamedTuple):
    """What one article gives: its mentions, and its statements, which nothing but itself and its decisions change."""

    mentions: tuple[Mention, ...]
    statements: tuple[Statement, ...]


def reconstruct(articles: Iterable[Article], decisions: Iterable[Decision] = ()) -> Timeline:
    """The timeline that `articles` and the editors' `decisions` give; the order of either does not matter."""
    decided: dict[str, list[Decision]] = defaultdict(list)
    for decision in standing(decisions):
        decided[decision.article].append(decision)
    read = {article.key: reconstruct_article(article, decided[article.key]) for article in articles}
    events = merge(statement for key in sorted(read) for statement in read[key].statements)
    return Timeline(events, {key: read[key].mentions for key in sorted(read)})


def reconstruct_article(article: Article, decisions: Iterable[Decision] = ()) -> Reconstruction:
    """The mentions and statements of one article under the decisions made on it; others are passed over."""
    overrides = overrides_of(article, standing(decisions))
    mentions = tuple(tag(article.text, article.reference, overrides=overrides))
    machine = mentions if not overrides else tuple(tag(article.text, article.reference))
    statuses = _statuses(mentions, overrides, machine)
    statements = statements_of(article, mentions, statuses)
    return Reconstruction(mentions, with_entities(article, statements))


def standing(decisions: Iterable[Decision]) -> list[Decision]:
    """The decisions that hold, in order of their ids: later ones come after, what was taken back is gone."""
    return [decision for decision in not_taken_back(decisions) if decision.kind is not DecisionKind.REVERT]


def not_taken_back(decisions: Iterable[Decision]) -> list[Decision]:
    """The same with those that take others back.

    A decision taken back by one that is itself taken back holds again.
    """
    ordered = sorted(decisions, key=lambda decision: decision.id)
    gone: set[int] = set()
    for decision in reversed(ordered):
        if decision.kind is DecisionKind.REVERT and decision.id not in gone and decision.reverts is not None:
            gone.add(decision.reverts)
    return [decision for decision in ordered if decision.id not in gone]


def overrides_of(article: Article, decisions: Iterable[Decision]) -> tuple[Override, ...]:
    """What the engine is told of `decisions`, in their order; of two on the same span the later one only."""
    found: dict[tuple[int, int], Override] = {}
    for decision in decisions:
        if decision.article == article.key and (span := place_in(article.text, decision)) is not None:
            for other in [s for s in found if s[0] < span[1] and span[0] < s[1]]:
                del found[other]
            dating = decision.dating if decision.kind is DecisionKind.DATING else None
            found[span] = Override(*span, dating)
    return tuple(found[span] for span in sorted(found))


def place_in(text: str, decision: Decision) -> tuple[int, int] | None:
    """Where the decision's quote stands: at its old place, else at the only one; None where neither is plain."""
    if text[decision.start : decision.end] == decision.quote:
        return decision.start, decision.end
    if not decision.quote or text.count(decision.quote) != 1:
        return None
    start = text.index(decision.quote)
    return start, start + len(decision.quote)


def _statuses(
    mentions: Sequence[Mention], overrides: Sequence[Override], machine: Sequence[Mention]
) -> dict[int, Status]:
    """The status of each decided mention, by index: confirmed where the engine alone says the same."""
    spans = {(o.start, o.end) for o in overrides if o.dating is not None}
    alone = {(m.start, m.end): m.dating for m in machine}
    return {
        n: Status.CONFIRMED
        if (own := alone.get((m.start, m.end))) is not None and own.bounds == m.dating.bounds
        else Status.CORRECTED
        for n, m in enumerate(mentions)
        if (m.start, m.end) in spans
    }
