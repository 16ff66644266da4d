"""Statements merged into events: what tells the same happening stands together, whoever tells it."""

from collections.abc import Iterable, Mapping

from timeline.events.merging.blocking import candidates
from timeline.events.merging.event import event_of
from timeline.events.merging.gist import Gist, gist_of
from timeline.events.merging.judge import Verdict, judge
from timeline.events.merging.order import in_order
from timeline.events.merging.partition import UNIT, Pair, groups
from timeline.events.merging.verdicts import is_hidden
from timeline.events.model import Event, Statement


def merge(statements: Iterable[Statement], decided: Mapping[Pair, int] | None = None) -> tuple[Event, ...]:
    """The events that `statements` tell, in order, without those that editors hid; `decided`: links that they made."""
    known = {statement.key: statement for statement in statements}
    links = linked(candidates(map(gist_of, known.values()))) | dict(decided or {})
    told = ([known[key] for key in group] for group in groups(known, links))
    return in_order(event_of(group) for group in told if not is_hidden(group))


def linked(pairs: Iterable[tuple[Gist, Gist]]) -> dict[Pair, int]:
    """Those of `pairs` (the smaller key first) that tell the same happening, and how strongly they agree.

    Below 0: those that must not be joined by others that both agree with.
    """
    return {
        (one.key, other.key): round(agreement * (-UNIT if verdict is Verdict.OPPOSED else UNIT))
        for one, other in pairs
        for verdict, agreement in [judge(one, other)]
        if verdict is not Verdict.APART
    }
