"""An editor decides; what hung on it moves in the same transaction."""

from datetime import datetime
from typing import Final

from sqlmodel import Session

from timeline.actions.contents import renew
from timeline.actions.permitted import permitted
from timeline.actions.rebuild import update
from timeline.actions.touched import touched
from timeline.actions.versions import check_version
from timeline.events.model import Decision, DecisionKind
from timeline.store import decisions, unsettled

MANY: Final = 500  # articles that one request may read anew


def decide(
    session: Session, decision: Decision, *, who: str, at: datetime, why: str = "", seen: str | None = None
) -> Decision:
    """Store a decision and what follows from it, and return it with its id; Refused where it cannot be.

    The id that it came with does not matter; `quote` must be what stands in the article's current text. `seen`: the
    version (of `actions.version`) that it was made from; Stale, with what happened meanwhile, where it is no longer
    the current one. What moves more than MANY articles takes effect with `actions.catch_up`.
    """
    if seen is not None:
        check_version(session, [decision], seen)
    decision = permitted(session, decision)
    moved = touched(session, decision)
    stored = decisions.add(session, decision, at=at, who=who, why=why)
    if len(moved) > MANY:
        unsettled.postpone(session, stored.id)
    elif moved:
        update(session, moved)
    base = based_on(session, stored)
    if base.kind in DecisionKind.of_dossiers():
        renew(session, [base.text])
    return stored


def based_on(session: Session, decision: Decision) -> Decision:
    """The decision itself; of one that takes another back, and that one perhaps another, the one at the bottom."""
    while decision.kind is DecisionKind.REVERT:
        below = decisions.get(session, decision.reverts or 0)
        assert below is not None  # permitted
        decision = below
    return decision
