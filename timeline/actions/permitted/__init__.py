"""What can be decided: each decision as it will be stored, or why it is refused. One file per noun."""

from collections.abc import Callable
from typing import Final

from sqlmodel import Session

from timeline.actions.permitted import others, told, words
from timeline.events.model import Decision, DecisionKind
from timeline.ingest.refusals import Refused
from timeline.reconstruct import not_taken_back
from timeline.store import decisions

DATED: Final = (DecisionKind.DATING, DecisionKind.MARKED, DecisionKind.ERRS)


def permitted(session: Session, decision: Decision) -> Decision:
    """The decision, its places with what stands around them; Refused if it is about nothing there is."""
    if (decision.kind in DATED) != (
        decision.dating is not None
    ) and decision.kind is not DecisionKind.READING:
        raise Refused("no-dating")
    return _CHECKS[decision.kind](session, decision)


def _revert(session: Session, decision: Decision) -> Decision:
    """Taking back what holds, once."""
    reverted = decisions.get(session, decision.reverts) if decision.reverts is not None else None
    if reverted is None or reverted.article != decision.article:
        raise Refused("no-such-decision")
    beside = decisions.about(session, decisions.subjects(session, reverted))
    if reverted not in not_taken_back(entry.decision for entry in beside):
        raise Refused("taken-back")
    if reverted.kind in DecisionKind.of_words():
        words.read_as_decided(session, decision)
    return decision


_CHECKS: Final[dict[DecisionKind, Callable[[Session, Decision], Decision]]] = {
    **dict.fromkeys(DecisionKind.of_words(), words.of_words),
    DecisionKind.READING: words.of_a_rule,
    DecisionKind.REFERENCE: others.of_reference,
    DecisionKind.EDITION: others.of_edition,
    DecisionKind.NO_NAME: told.of_name,
    DecisionKind.DOSSIER: others.of_dossier,
    **dict.fromkeys((DecisionKind.PIN, DecisionKind.LEAVE_OUT, DecisionKind.RENAME), told.in_dossier),
    **dict.fromkeys(
        (DecisionKind.TITLE, DecisionKind.TOGETHER, DecisionKind.APART, DecisionKind.HIDE, DecisionKind.ERRS),
        told.of_told,
    ),
    DecisionKind.REVERT: _revert,
}
