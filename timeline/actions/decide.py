"""An editor decides; what hung on it moves in the same transaction."""

from datetime import datetime

from sqlmodel import Session

from timeline.actions.rebuild import update
from timeline.events.model import Decision, DecisionKind
from timeline.ingest.refusals import Refused
from timeline.reconstruct import not_taken_back
from timeline.store import articles, decisions


def decide(session: Session, decision: Decision, *, who: str, at: datetime, why: str = "") -> Decision:
    """Store a decision, recompute its article, and return it with its id; Refused if it is about nothing there is.

    The id that it came with does not matter. `quote` must be what stands in the article's current text.
    """
    article = articles.get(session, decision.article)
    if article is None:
        raise Refused("no-such-article")
    if decision.kind is DecisionKind.REVERT:
        _check_reverted(session, decision)
    elif not decision.quote or article.text[decision.start : decision.end] != decision.quote:
        raise Refused("no-such-place")
    if (decision.kind is DecisionKind.DATING) != (decision.dating is not None):
        raise Refused("no-dating")
    stored = decisions.add(session, decision, at=at, who=who, why=why)
    update(session, [decision.article])
    return stored


def _check_reverted(session: Session, decision: Decision) -> None:
    reverted = decisions.get(session, decision.reverts) if decision.reverts is not None else None
    if reverted is None or reverted.article != decision.article:
        raise Refused("no-such-decision")
    if reverted not in not_taken_back(decisions.of_article(session, decision.article)):
        raise Refused("taken-back")
