"""How good the engine is by what editors decided: accepted against corrected, by rule and kind, and its calibration."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session

from timeline.events.model import Decision, DecisionKind
from timeline.reconstruct import standing
from timeline.store import decisions
from timeline.store.decided import Entry
from timeline.temporal.decided import decision_of
from timeline.temporal.model import Dating, Mention
from timeline.temporal.notation import dating_record

MISSED = ""  # the rule of what no rule found


@dataclass(frozen=True, slots=True)
class Share:
    """How often the engine's readings of one rule, kind or confidence were accepted, and how often not."""

    name: str
    accepted: int
    corrected: int

    @property
    def right(self) -> float:
        """The share that was accepted, 0 to 1."""
        return self.accepted / (self.accepted + self.corrected)


@dataclass(frozen=True, slots=True)
class Figures:
    """What the decisions that hold say. `rules`: those first that cost most corrections; `missed`: without any rule.

    `kinds`: by TIMEX3 type. `calibration`: by tenths of confidence, from their lower end ("0.9").
    """

    accepted: int
    corrected: int
    missed: int
    rules: list[Share]
    kinds: list[Share]
    calibration: list[Share]


def machine_said(here: Mention | None, decision: Decision) -> dict[str, Any]:
    """What the engine alone says in the place of a decision on words, to be kept with it; empty where nothing.

    `was`: what the words meant before it, by whomever.
    """
    if here is None:
        return {}
    said = here.machine or here.dating
    reason = said.reason
    return {
        "rule": reason.rule, "how": reason.how.value, "type": said.type.value, "confidence": said.confidence,
        "accepted": _same(said, decision.dating), "was": dating_record(decision_of(here.dating)),
    }  # fmt: skip


def _same(said: Dating, decided: Dating | None) -> bool:
    return decided is not None and said.bounds == decided.bounds


def figures(session: Session) -> Figures:
    """The figures of all decisions on words that hold."""
    judged = [decision for decision in standing(decisions.all(session)) if _judges(decision)]
    known = [decision.contents for decision in judged if decision.contents]
    return Figures(
        accepted=sum(said["accepted"] for said in known),
        corrected=sum(not said["accepted"] for said in known),
        missed=len(judged) - len(known),
        rules=sorted(_shares((said["rule"], said) for said in known), key=lambda s: (-s.corrected, s.name)),
        kinds=_shares((said["type"], said) for said in known),
        calibration=_shares((f"{min(9, int(said['confidence'] * 10 + 1e-9)) / 10}", said) for said in known),
    )


def cases(session: Session, rule: str) -> list[Entry]:
    """The corrections that a rule cost, the newest first; those of MISSED are what the engine did not find."""
    made = decisions.entries(session)
    holding = {decision.id for decision in standing(entry.decision for entry in made)}
    return [
        entry
        for entry in reversed(made)
        if entry.decision.id in holding
        and _judges(entry.decision)
        and entry.decision.contents.get("rule", MISSED) == rule
        and not entry.decision.contents.get("accepted")
    ]


def _judges(decision: Decision) -> bool:
    """Whether it says something about the engine's own reading: what hangs elsewhere was read wrong, too."""
    return decision.kind in DecisionKind.of_words()


def _shares(said: Iterable[tuple[str, Any]]) -> list[Share]:
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for name, one in said:
        counts[name][not one["accepted"]] += 1
    return [Share(name, *counts[name]) for name in sorted(counts)]
