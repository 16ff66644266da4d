"""The whole way in one page: articles and decisions in, timeline out. Pure and deterministic."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from timeline.events.merging.alone import with_rooms
from timeline.events.merging.merge import merge
from timeline.events.merging.own_words import with_own_words
from timeline.events.merging.verdicts import decided_links, judged
from timeline.events.model import Article, Decision, DecisionKind, Place, Statement, Status, Timeline
from timeline.events.naming import with_entities
from timeline.events.overrides import overrides_of, referenced, ruled, rules_for
from timeline.events.places import find, statement_at
from timeline.events.telling.statements import statements_of
from timeline.temporal import tag
from timeline.temporal.model import Mention


class Reconstruction(NamedTuple):
    """What one article gives: its mentions, and its statements, which nothing but itself and its decisions change."""

    mentions: tuple[Mention, ...]
    statements: tuple[Statement, ...]


def reconstruct(articles: Iterable[Article], decisions: Iterable[Decision] = ()) -> Timeline:
    """The timeline that `articles` and the editors' `decisions` give; the order of either does not matter."""
    holding, known = standing(decisions), {article.key: article for article in articles}
    read = {key: reconstruct_article(known[key], holding) for key in sorted(known)}

    def key_of(place: Place) -> str | None:
        if place.article not in known:
            return None
        found = statement_at(known[place.article].text, read[place.article].statements, place)
        return found.key if found else None

    told = [statement for found in read.values() for statement in found.statements]
    events = merge(told, decided_links(holding, key_of))
    return Timeline(events, {key: found.mentions for key, found in read.items()})


def reconstruct_article(article: Article, decisions: Iterable[Decision] = ()) -> Reconstruction:
    """The mentions and statements of one article under these decisions; those that are about others are passed over."""
    holding = standing(decisions)
    article = replace(article, reference=referenced(article, holding))
    mentions = _mentions(article, holding)
    statuses = {n: m.status for n, m in enumerate(mentions) if m.status is not Status.MACHINE}
    statements = with_entities(article, statements_of(article, mentions, statuses))
    return Reconstruction(mentions, with_own_words(with_rooms(judged(article, statements, holding))))


def mentions_of(article: Article, decisions: Iterable[Decision] = ()) -> tuple[Mention, ...]:
    """The mentions alone, which is much faster."""
    holding = standing(decisions)
    return _mentions(replace(article, reference=referenced(article, holding)), holding)


def _mentions(article: Article, holding: Sequence[Decision]) -> tuple[Mention, ...]:
    """The mentions of an article whose reference date is what was decided, under the decisions that hold."""
    overrides, rules = overrides_of(article, holding), rules_for(article, holding)
    if rules:
        overrides = ruled(article, rules, tag(article.text, article.reference), overrides)
    return tuple(tag(article.text, article.reference, overrides=overrides))


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


def lost(article: Article, decisions: Iterable[Decision], told: Sequence[Statement]) -> list[Decision]:
    """Those of the decisions about the article whose place is not found in it any more; a person has to settle them."""
    gone = []
    for decision in standing(decisions):
        own = decision.kind in DecisionKind.of_words() and decision.article == article.key
        words = [decision.place, *filter(None, [decision.anchor])] if own else []
        places = [place for place in (*decision.told, *decision.others) if place.article == article.key]
        missing = any(find(article.text, place) is None for place in words)
        if missing or any(statement_at(article.text, told, place) is None for place in places):
            gone.append(decision)
    return gone


def place_in(text: str, decision: Decision) -> tuple[int, int] | None:
    """Where the words that a decision is about stand now; None where that is not plain."""
    return find(text, decision.place)
