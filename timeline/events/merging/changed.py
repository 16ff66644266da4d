"""What of the events a change can touch: the same events as from all statements, at the cost of the change.

Two groups that stay as they were have met, and did not become one, just as before. So only groups that are new, or
whose members or links changed, have to be compared with their neighbours; and these with theirs only where they
change in turn.
"""

from collections.abc import Iterable, Mapping
from typing import Protocol

from timeline.events.merging.partition import Links, Pair, groups


class Graph(Protocol):
    """The links as they are now, and the groups as they were before the change."""

    def links(self, keys: Iterable[str]) -> Links:
        """The links of these statements, to whatever."""

    def fellows(self, keys: Iterable[str]) -> Mapping[str, frozenset[str]]:
        """The groups of before that hold any of these statements, by each of their members."""


def regrouped(graph: Graph, shaken: frozenset[str]) -> list[frozenset[str]]:
    """The groups that are new; they replace all groups of before that hold any of their members.

    `shaken`: statements that are fresh, changed, or whose group lost a member.
    """
    inside: dict[str, frozenset[str]] = {}  # all that is parted anew, and what it belonged to
    links: dict[Pair, int] = {}
    new: list[frozenset[str]] = []
    beside = set(shaken)
    while beside:
        arrived = {**dict.fromkeys(beside, frozenset[str]()), **graph.fellows(beside)}
        inside |= arrived
        links |= graph.links(arrived)
        now = groups(
            inside, {pair: n for pair, n in links.items() if pair[0] in inside and pair[1] in inside}
        )
        new = [group for group in now if group & shaken or inside[min(group)] != group]
        touched = {key for group in new for key in group}
        beside = {key for pair in links if not touched.isdisjoint(pair) for key in pair if key not in inside}
    return new
