"""Statements merged into events: what tells the same happening stands together, whoever tells it.

The partition depends on the set of statements alone, not on their order: pairs are joined from the strongest to the
weakest, two groups only where their members agree on average, so that no group grows along a chain of weak links.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from timeline.events.blocking import candidates
from timeline.events.event import event_of
from timeline.events.judge import Verdict, judge
from timeline.events.model import Event, Statement
from timeline.events.order import in_order

_AVERAGE = 0.25  # mean agreement that two groups need to become one

Pair = tuple[str, str]


def merge(statements: Iterable[Statement]) -> tuple[Event, ...]:
    """The events that `statements` tell, in order."""
    known = {statement.key: statement for statement in statements}
    links = {
        (one.key, other.key): agreement
        for one, other in candidates([known[key] for key in sorted(known)])
        for verdict, agreement in [judge(one, other)]
        if verdict is not Verdict.APART
    }
    return in_order(event_of(group) for group in groups(known, links))


def groups(known: Mapping[str, Statement], links: Mapping[Pair, float]) -> list[list[Statement]]:
    """The statements parted into events; `links`: agreement of the pairs (smaller key first) that are the same."""
    members = {key: [key] for key in known}  # by representative
    belongs = {key: key for key in known}
    for (one, other), _ in sorted(links.items(), key=lambda link: (-link[1], link[0])):
        first, second = belongs[one], belongs[other]
        if first != second and _agree(members[first], members[second], links):
            members[first] += members.pop(second)
            for key in members[first]:
                belongs[key] = first
    return [[known[key] for key in sorted(group)] for group in members.values()]


def _agree(one: Sequence[str], other: Sequence[str], links: Mapping[Pair, float]) -> bool:
    """Whether two groups agree on average over all pairs between them."""
    total = sum(links.get((min(a, b), max(a, b)), 0.0) for a in one for b in other)
    return total / (len(one) * len(other)) >= _AVERAGE


def neighbourhoods(links: Iterable[Pair]) -> dict[str, set[str]]:
    """Which statements are linked to which."""
    found: dict[str, set[str]] = defaultdict(set)
    for one, other in links:
        found[one].add(other)
        found[other].add(one)
    return dict(found)
