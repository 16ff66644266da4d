"""The events that other readings of some articles would give, found beside what is stored: nothing is written.

What `regroup` stores, from the same judgement and the same graph, but for what is read anew, which is laid over it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple

from sqlmodel import Session

from timeline.actions.linking import decided_pairs
from timeline.events.blocking import candidates, worth_judging
from timeline.events.changed import Graph, regrouped
from timeline.events.event import event_of
from timeline.events.gist import Gist, gist_of
from timeline.events.merge import linked
from timeline.events.model import Article, Decision, Event, Statement
from timeline.events.partition import Links, Pair
from timeline.events.verdicts import is_hidden
from timeline.reconstruct import Reconstruction
from timeline.store import events, links, marks, statements
from timeline.store.gists import gists

Given = Sequence[tuple[Article, Sequence[Decision]]]
Read = Mapping[str, Reconstruction]


class Projection(NamedTuple):
    """The events that would change: as they are, and what would be instead."""

    was: list[Event]
    now: list[Event]


def projected(session: Session, given: Given, read: Read) -> Projection:
    """What becomes of events if these articles, with these decisions, are read like that."""
    told = {one.key: one for found in read.values() for one in found.statements}
    stored = {one.key: one for one in statements.of_articles(session, read)}
    named = {article.key for article, decided in given if any(one.told for one in decided)}
    fresh = {key: one for key, one in told.items() if one.article in named or stored.get(key) != one}
    gone = frozenset(stored.keys() - told.keys())
    replaced = gone | fresh.keys()
    made = {
        pair: verdict
        for pair, verdict in decided_pairs(session, given, read).items()
        if not fresh.keys().isdisjoint(pair)
    }
    graph = _Overlaid(links.StoredGraph(session), _links(session, fresh, replaced) | made, replaced, gone)
    shaken = frozenset(fresh.keys() | graph.fellows(gone).keys())
    groups = regrouped(graph, shaken)
    return _events(session, groups, stored | told, gone | shaken)


@dataclass(frozen=True, slots=True)
class _Overlaid:
    """The stored graph without the links of what is `replaced`, with `new` ones, and without what is `gone`."""

    stored: Graph
    new: Links
    replaced: frozenset[str]
    gone: frozenset[str]

    def links(self, keys: Iterable[str]) -> dict[Pair, int]:
        asked = set(keys)
        found = self.stored.links(asked - self.replaced)
        kept = {pair: n for pair, n in found.items() if self.replaced.isdisjoint(pair)}
        return kept | {pair: n for pair, n in self.new.items() if not asked.isdisjoint(pair)}

    def fellows(self, keys: Iterable[str]) -> dict[str, frozenset[str]]:
        groups = self.stored.fellows(keys).items()
        return {member: group - self.gone for member, group in groups if member not in self.gone}


def _links(session: Session, fresh: Mapping[str, Statement], replaced: frozenset[str]) -> dict[Pair, int]:
    """How what is fresh agrees with each other, and with what stays as it is stored."""
    anew = dict(enumerate(map(gist_of, fresh.values())))
    near = marks.near(session, anew)
    known = gists(session, set().union(*near.values()))
    beside: Iterable[tuple[Gist, Gist]] = (
        (anew[number], known[other])
        for number, found in near.items()
        for other in found
        if other in known and known[other].key not in replaced
    )
    return linked(chain(worth_judging(beside), candidates(anew.values())))


def _events(
    session: Session, groups: Sequence[frozenset[str]], known: Mapping[str, Statement], moved: Iterable[str]
) -> Projection:
    """The events that hold any of these statements now, and those that the groups would make."""
    keys = {key for group in groups for key in group}
    was = events.holding(session, keys.union(moved))
    told = {one.key: one for event in was for one in event.statements} | dict(known)
    told |= {one.key: one for one in statements.by_keys(session, keys - told.keys())}
    grouped = ([told[key] for key in group] for group in groups)
    return Projection(was, [event_of(group) for group in grouped if not is_hidden(group)])
