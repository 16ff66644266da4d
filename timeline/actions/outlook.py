"""What a decision would change, computed beside what is stored: nothing is written, and nobody has to wait for it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from sqlmodel import Session

from timeline.actions.decide import MANY
from timeline.actions.permitted import permitted
from timeline.actions.projecting import projected
from timeline.actions.rebuild import given_of
from timeline.actions.touched import touched
from timeline.cascade import Cascade, difference
from timeline.events.model import Decision, DecisionKind, Timeline
from timeline.events.overrides import covers, folded, places_of
from timeline.reconstruct import reconstruct_article
from timeline.store import articles, mentions
from timeline.temporal.model import Mention

FIRST: Final = 20  # places of a rule that are shown
LOOKED_AT: Final = 100  # articles that are read for an editor who waits, where more than MANY move


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where a rule's words stand; `decided` where somebody decided about it, which the rule leaves alone."""

    article: str
    start: int
    end: int
    decided: bool


@dataclass(frozen=True, slots=True)
class Outlook(Cascade):
    """What would change; `articles`: how many are read anew.

    `postponed`: how many of these were looked at, where there are too many to read them all at once; else 0.
    `places`, `first`: how often a rule's words stand where it holds, and the first places.
    """

    articles: int = 0
    places: int = 0
    first: tuple[Hit, ...] = ()
    postponed: int = 0


def preview_decision(session: Session, decision: Decision) -> Outlook:
    """What `decide` would change; Refused as there."""
    decision = permitted(session, decision)
    return _outlook(session, [decision])


def preview_going_back(session: Session, reverts: Sequence[Decision]) -> Outlook:
    """What these decisions, of `actions.returning`, would change together."""
    return _outlook(session, reverts)


def _outlook(session: Session, made: Sequence[Decision]) -> Outlook:
    keys = list(dict.fromkeys(key for decision in made for key in touched(session, decision)))
    hits = [hit for one in made if one.kind is DecisionKind.READING for hit in _hits(session, one, keys)]
    looked_at = keys if len(keys) <= MANY else keys[:LOOKED_AT]
    change = _changes(session, made, looked_at)
    return Outlook(
        change.mentions,
        change.events,
        change.conflicts,
        articles=len(keys),
        places=len(hits),
        first=tuple(hits[:FIRST]),
        postponed=len(looked_at) if len(looked_at) < len(keys) else 0,
    )


def _changes(session: Session, made: Sequence[Decision], keys: Sequence[str]) -> Cascade:
    """What changes with these articles and what they tell."""
    given = given_of(session, keys)
    newest = 1 + max((earlier.id for _, holding in given for earlier in holding), default=0)
    added = [replace(decision, id=number) for number, decision in enumerate(made, newest)]
    decided = [(article, (*holding, *added)) for article, holding in given]
    read = {article.key: reconstruct_article(article, made) for article, made in decided}
    was, now = projected(session, decided, read)
    return difference(
        Timeline(
            tuple(was), {key: tuple(found) for key, found in mentions.of_articles(session, keys).items()}
        ),
        Timeline(tuple(now), {key: found.mentions for key, found in read.items()}),
    )


def _hits(session: Session, rule: Decision, keys: Sequence[str]) -> list[Hit]:
    """Where a rule's words stand, article by article."""
    words, found = folded(rule.quote), []
    for article in articles.by_keys(session, keys).values():
        if not covers(rule, article.key, article.source):
            continue
        known = mentions.mentions(session, article.key)
        by_span: Mapping[tuple[int, int], Mention] = {(m.start, m.end): m for m in known}
        for start, end, _ in places_of(article.text, known, [words]):
            mention = by_span.get((start, end))
            found.append(Hit(article.key, start, end, mention is not None and mention.machine is not None))
    return found
