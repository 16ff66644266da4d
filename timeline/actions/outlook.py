"""What a decision would change, found by making it and taking it back within a savepoint: nothing is stored.

So what is shown is what would be stored, by the same code. The session must be one that may write. Where very much of
one article would move, writing it takes too long to wait for: then its events are shown as they would be if none of
them met another one anew.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final

from sqlmodel import Session

from timeline.actions.decide import MANY, decide
from timeline.actions.permitted import permitted
from timeline.actions.rebuild import given_of
from timeline.actions.touched import touched
from timeline.cascade import EventChange, MentionChange, conflicts, event_changes, mention_changes
from timeline.events.event import event_of
from timeline.events.model import Decision, DecisionKind, Event
from timeline.events.overrides import covers, folded, places_of
from timeline.events.verdicts import is_hidden
from timeline.reconstruct import reconstruct_article
from timeline.store import articles, events, mentions, statements
from timeline.temporal.model import Mention

FEW: Final = 20  # statements that are looked for anew among all others while an editor waits
FIRST: Final = 20  # places of a rule that are shown
_OF_ONE_TEXT: Final = DecisionKind.of_words() | {DecisionKind.REFERENCE, DecisionKind.REVERT}
NOBODY: Final = datetime(1, 1, 1, tzinfo=UTC)  # when something is decided that is taken back at once


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where a rule's words stand; `decided` where somebody decided about it, which the rule leaves alone."""

    article: str
    start: int
    end: int
    decided: bool


@dataclass(frozen=True, slots=True)
class Outlook:
    """What would change. `conflicts`: what a person confirmed that would be read otherwise now; it stays as confirmed.

    `places`, `first`: how often a rule's words stand where it holds, and the first places. `articles`: how many are
    read anew; where these are `postponed`, there are too many to say more. `apart`: so much moves that which events
    would merge or part anew is not looked at.
    """

    mentions: tuple[MentionChange, ...] = ()
    events: tuple[EventChange, ...] = ()
    conflicts: tuple[MentionChange, ...] = ()
    articles: int = 0
    places: int = 0
    first: tuple[Hit, ...] = ()
    postponed: bool = False
    apart: bool = False


def preview_decision(session: Session, decision: Decision) -> Outlook:
    """What `decide` would change; Refused as there."""
    decision = permitted(session, decision)
    keys = touched(session, decision)
    hits = _hits(session, decision, keys) if decision.kind is DecisionKind.READING else []
    found, first = len(hits), tuple(hits[:FIRST])
    if len(keys) > MANY:
        return Outlook(articles=len(keys), places=found, first=first, postponed=True)
    if len(keys) == 1 and decision.kind in _OF_ONE_TEXT and (large := _large(session, decision, keys[0])):
        return large
    before, stood = _mentions(session, keys), events.telling(session, keys)
    savepoint = session.begin_nested()
    try:
        decide(session, decision, who="", at=NOBODY)
        session.expire_all()
        after, now = _mentions(session, keys), events.holding(session, _told(stood), keys)
    finally:
        savepoint.rollback()
        session.expire_all()
    was = events.holding(session, _told(now) | _told(stood), ())
    return Outlook(
        tuple(mention_changes(before, after)), tuple(event_changes(was, now)), tuple(conflicts(before, after)),
        len(keys), found, first,
    )  # fmt: skip


def _large(session: Session, decision: Decision, key: str) -> Outlook | None:
    """What changes in one article, read in memory; None where little enough does to look at everything."""
    [(article, made)] = given_of(session, [key])
    newest = replace(decision, id=max((earlier.id for earlier in made), default=0) + 1)
    read = reconstruct_article(article, [*made, newest])
    was = events.telling(session, [key])
    stored = [one for event in was for one in event.statements if one.article == key]
    stored += statements.of_article(session, key, unshown=True)
    old, new = ({one.key: one for one in told} for told in (stored, read.statements))
    if sum(old.get(name) != new.get(name) for name in old.keys() | new.keys()) <= FEW:
        return None
    groups = [[new.get(s.key, s) for s in e.statements if s.key in new or s.article != key] for e in was]
    groups += [[one] for name, one in new.items() if name not in old]
    now = [event_of(group) for group in groups if group and not is_hidden(group)]
    before, after = {key: mentions.mentions(session, key)}, {key: read.mentions}
    return Outlook(
        tuple(mention_changes(before, after)), tuple(event_changes(was, now)), tuple(conflicts(before, after)), 1,
        apart=True,
    )  # fmt: skip


def _mentions(session: Session, keys: Iterable[str]) -> dict[str, Sequence[Mention]]:
    return {key: mentions.mentions(session, key) for key in keys}


def _told(found: Iterable[Event]) -> set[str]:
    return {statement.key for event in found for statement in event.statements}


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
