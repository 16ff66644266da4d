"""The events that a change touches, and no others, made anew."""

from collections.abc import Mapping

from sqlmodel import Session

from timeline.events.merging.blocking import worth_judging
from timeline.events.merging.changed import regrouped
from timeline.events.merging.merge import linked
from timeline.events.merging.partition import Pair
from timeline.store import links, marks, statements, timeline
from timeline.store.gists import gists
from timeline.store.statements import Change


def regroup(session: Session, change: Change, decided: Mapping[Pair, int]) -> None:
    """Link what is fresh with what tells the same, and store the events that this gives.

    `decided`: what editors said of pairs of statements, by their keys; of those with a fresh one all.
    """
    _link(session, change, decided)
    left = {one.event_id for one in change.gone if one.event_id is not None}
    shaken = timeline.members(session, left).union(change.fresh.values())
    timeline.regroup(session, regrouped(links.StoredGraph(session), shaken), left)


def _link(session: Session, change: Change, decided: Mapping[Pair, int]) -> None:
    fresh = gists(session, change.fresh)
    marks.keep(session, fresh)
    near = marks.near(session, fresh)
    known = fresh | gists(session, set().union(*near.values()) - fresh.keys())
    pairs = {(min(a, b), max(a, b)) for a, found in near.items() for b in found if a != b and b in known}
    numbers = {one.key: number for number, one in known.items()}
    found = linked(worth_judging((known[a], known[b]) for a, b in pairs))
    anew = set(change.fresh.values())
    found |= {pair: verdict for pair, verdict in decided.items() if not anew.isdisjoint(pair)}
    numbers |= statements.numbers(session, {key for pair in found for key in pair} - numbers.keys())
    links.keep(session, {(numbers[a], numbers[b]): agreement for (a, b), agreement in found.items()})
