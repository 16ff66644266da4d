"""How much it is worth that an editor looks at a time expression: how unsure it is, times what hangs on it.

The tenth thing that hangs on it counts less than the first: what moves together is looked at together.
"""

from collections import Counter
from collections.abc import Sequence
from math import log2

from timeline.events.model import Statement, Status
from timeline.temporal.model import How, Mention


def impacts(mentions: Sequence[Mention], statements: Sequence[Statement]) -> list[float]:
    """The impact of each mention of an article; 0 where nothing is left to decide."""
    dated = Counter(statement.mention for statement in statements)
    weights = [1.0 + dated[index] for index in range(len(mentions))]
    for index, mention in sorted(enumerate(mentions), key=lambda pair: -pair[1].start):
        if mention.anchor_ref is not None and mentions[mention.anchor_ref].start < mention.start:
            weights[mention.anchor_ref] += weights[index]  # what hangs on it has told its own by then
    return [
        round((1 - mention.dating.confidence) * (1 + log2(weight) / 2), 4) if _open(mention) else 0.0
        for mention, weight in zip(mentions, weights, strict=True)
    ]


def _open(mention: Mention) -> bool:
    """Whether there is something to decide about it."""
    if mention.status in (Status.CONFIRMED, Status.CORRECTED) or mention.part_of is not None:
        return False
    return not mention.signal and mention.dating.reason.how is not How.TIMELESS
