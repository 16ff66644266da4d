"""The events that other readings of some articles would give, found beside what is stored: nothing is written.

What `regroup` stores, from the same judgement and the same graph, but for what is read anew, which is laid over it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import NamedTuple

from sqlmodel import Session

from timeline.actions.linking import decided_pairs
from timeline.actions.rebuild import Given
from timeline.events.merging.blocking import candidates, worth_judging
from timeline.events.merging.changed import Graph, regrouped
from timeline.events.merging.event import event_of
from timeline.events.merging.gist import Gist, gist_of
from timeline.events.merging.merge import linked
from timeline.events.merging.partition import Links, Pair
from timeline.events.merging.verdicts import is_hidden
from timeline.events.model import Event, Statement
from timeline.reconstruct import Reconstruction
from timeline.store import events, links, marks, statements
from timeline.store.gists import gists


@dataclass(slots=True)
class Reread:
    """What articles would tell otherwise: statements that are `fresh`, by key, and the keys of those that are `gone`.

    `named`: the articles about whose statements something was decided, each with what it would give.
    """

    fresh: dict[str, Statement] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    named: list[tuple[Given, Reconstruction]] = field(default_factory=list)

    def add(self, session: Session, given: Iterable[Given], read: Mapping[str, Reconstruction]) -> None:
        """What these articles, with these decisions, would tell if they are read like that."""
        stored = {one.key: one for one in statements.of_articles(session, read)}
        named = [one for one in given if any(decision.told for decision in one[1])]
        anew = {article.key for article, _ in named}
        told = {one.key: one for found in read.values() for one in found.statements}
        self.fresh |= {k: one for k, one in told.items() if one.article in anew or stored.get(k) != one}
        self.gone |= stored.keys() - told.keys()
        self.named += ((one, read[one[0].key]) for one in named)


class Projection(NamedTuple):
    """The events that would change: as they are, and what would be instead."""

    was: list[Event]
    now: list[Event]


def projected(session: Session, reread: Reread) -> Projection:
    """What becomes of events if articles are read anew like that."""
    fresh, gone = reread.fresh, frozenset(reread.gone)
    replaced = gone | fresh.keys()
    new = _links(session, fresh, replaced) | _decided(session, reread)
    graph = _Overlaid(links.StoredGraph(session), new, replaced, gone)
    shaken = frozenset(fresh.keys() | graph.fellows(gone).keys())
    return _events(session, regrouped(graph, shaken), fresh, gone | shaken)


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


def _decided(session: Session, reread: Reread) -> dict[Pair, int]:
    """What editors decided about pairs of statements of which one is fresh."""
    read = {given[0].key: found for given, found in reread.named}
    made = decided_pairs(session, [given for given, _ in reread.named], read)
    return {pair: verdict for pair, verdict in made.items() if not reread.fresh.keys().isdisjoint(pair)}


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
