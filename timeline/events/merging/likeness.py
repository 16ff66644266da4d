"""How alike two events are told, for a person who looks for those that are one: it decides nothing."""

from itertools import product

from timeline.events.merging.gist import gist_of
from timeline.events.merging.judge import compare
from timeline.events.model import Event


def likeness(one: Event, other: Event) -> float:
    """What the two statements that agree most say alike, as a share of all that they say: 0 to 1."""
    sides = ([gist_of(s) for s in event.statements if s.words] for event in (one, other))
    return max((compare(*two)[1] for two in product(*sides)), default=0.0)
