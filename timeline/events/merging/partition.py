"""The graph of what is told alike, parted into events.

The partition depends on the graph alone, not on the order in which it came: links are followed from the strongest to
the weakest, two groups become one only where their members agree on average, so that no group grows along a chain of
weak links. Agreement is a whole number (`UNIT` is full), so that sums are exact in any order. Two that are one telling,
a lead and the sentence that says when, count as one.
"""

from collections.abc import Iterable, Mapping
from math import inf

UNIT = 1_000_000
ONE = 2 * UNIT  # two sentences that are one telling
MUST, MUST_NOT = 2_000_000_000, -2_000_000_000  # what an editor decided: more than any words say
_WEAK = 2 * UNIT // 5  # below it no word settled that they are one (weighing.py)
_AVERAGE = UNIT // 5  # mean agreement that two groups need to become one

Pair = tuple[str, str]  # keys of two statements, the smaller one first
Links = Mapping[Pair, int]  # how strongly the two agree


def pair(one: str, other: str) -> Pair:
    """The two keys in their order."""
    return (one, other) if one < other else (other, one)


def _article(key: str) -> str:
    """The key of the article that a statement stands in."""
    return key.rsplit("~", 2)[0]


def groups(keys: Iterable[str], links: Links) -> list[frozenset[str]]:
    """`keys` parted into groups; `links` are among them."""
    members = {key: [key] for key in keys}  # by representative
    sources = {key: {_article(key)} for key in members}  # by representative
    belongs = {key: key for key in members}
    tellings = dict.fromkeys(members, 1)  # by representative
    sums: dict[str, dict[str, float]] = {}  # agreement between groups, over all pairs between them
    for (one, other), agreement in links.items():
        total = -inf if agreement == MUST_NOT else agreement  # what must not be together outweighs everything
        sums.setdefault(one, {})[other] = sums.setdefault(other, {})[one] = total
    for (one, other), agreement in sorted(links.items(), key=lambda link: (-link[1], link[0])):
        first, second = belongs[one], belongs[other]
        if first == second:
            continue
        least = _AVERAGE * tellings[first] * tellings[second]
        longer = len(members[first]) + len(members[second]) > tellings[first] + tellings[second]
        if sums[first][second] < least + longer:
            continue  # what tells more must agree more
        if agreement < _WEAK and not sources[first].isdisjoint(sources[second]):
            continue  # an article tells a happening once, as far as nothing says that it does so again
        if len(members[first]) < len(members[second]):
            first, second = second, first
        belongs.update(dict.fromkeys(members[second], first))
        members[first] += members.pop(second)
        sources[first] |= sources.pop(second)
        both = tellings[first], tellings.pop(second)
        tellings[first] = max(both) if agreement == ONE else sum(both)
        _join(sums, first, second)
    return [frozenset(group) for group in members.values()]


def _join(sums: dict[str, dict[str, float]], first: str, second: str) -> None:
    """What the second group had in common with others is now the first one's."""
    of_first = sums[first]
    for other, total in sums.pop(second).items():
        if other != first:
            of_first[other] = sums[other][first] = of_first.get(other, 0) + total
            del sums[other][second]
    del of_first[second]
