"""How often a reading of each kind is right: its confidence.

Shares of right answers on the development corpora of docs/scores.md, rounded, and drawn together where there were few:
first what a rule says of itself, then the step of reasoning with its evidence, for hours and seasons apart.
`timeline evaluate GOLD --queue` measures them again.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import Final, ParamSpec

from timeline.temporal.model import Dating, Evidence, Grain, How, replace

P = ParamSpec("P")

_RULES: Final = {  # at most; names of years that are more than the year, what is vague by itself, feasts by direction
    "named-year": 0.92, "two-years": 0.9, "running-year": 0.9,
    "stretch": 0.8, "later": 0.8, "neighbour": 0.8, "neighbours": 0.8, "that-time": 0.8, "then": 0.85, "holiday": 0.8,
    "today-adjective": 0.85, "shifted": 0.92, "ahead": 0.88,
}  # fmt: skip
_STEPS: Final = {
    (How.STATED, Evidence.NONE): 0.985,
    (How.SAME, Evidence.CONTEXT): 0.94,
    (How.SHIFTED, Evidence.ADJECTIVE): 0.96,
    (How.LAST, Evidence.PAST): 0.93,
    (How.LAST, Evidence.FUTURE): 0.85,
    (How.NEXT, Evidence.FUTURE): 0.92,
    (How.NEXT, Evidence.ADJECTIVE): 0.9,
    (How.CURRENT, Evidence.ADJECTIVE): 0.87,
    (How.COUNTED, Evidence.CONTEXT): 0.87,
    (How.AFTER, Evidence.CONTEXT): 0.9,
}
_HOURS: Final = {(How.SAME, Evidence.CONTEXT): 0.75, (How.SHIFTED, Evidence.CONTEXT): 0.75}
_SEASON: Final = 0.8  # of another year than the words name
_REMEMBERED: Final = 10_000  # readings, and kinds of them
_GUESS: Final = 0.7  # below it a reading is a guess, which calibration does not make sure


def remembered(reading: Callable[P, Dating]) -> Callable[P, Dating]:
    """A reading that is asked again and again, calibrated once: articles of one day say the same of the same days."""

    @lru_cache(_REMEMBERED)
    def once(*asked: P.args, **named: P.kwargs) -> Dating:
        return calibrated(reading(*asked, **named))

    return once  # type: ignore[return-value]  # a cache takes whatever has a hash


def calibrated(dating: Dating) -> Dating:
    """The dating with the confidence that readings of its kind deserve."""
    reason, known = dating.reason, dating.confidence
    found = _deserved(reason.rule, reason.how, reason.evidence, dating.grain, known)
    return dating if found == known else replace(dating, confidence=found)


@lru_cache(_REMEMBERED)
def _deserved(rule: str, how: How, evidence: Evidence, grain: Grain, known: float) -> float:
    if how in (How.DECIDED, How.TIMELESS, How.UNANCHORED) or known < _GUESS:
        return known
    step = (how, evidence)
    found = _STEPS.get(step, known)
    if grain <= Grain.DAY_PART or rule.startswith(("clock", "part-of-day")):
        found = _HOURS.get(step, found)
    elif grain is Grain.SEASON and how is not How.STATED:
        found = _SEASON
    return min(found, _RULES.get(rule, 1.0))
