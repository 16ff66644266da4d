"""Which articles a decision moves."""

from sqlmodel import Session

from timeline.events.model import Decision, DecisionKind
from timeline.events.overrides import folded
from timeline.store import articles, decisions


def touched(session: Session, decision: Decision) -> list[str]:
    """The keys of the articles that have to be read anew under a decision, or after it is taken back."""
    if decision.kind is DecisionKind.REVERT:
        reverted = decisions.get(session, decision.reverts or 0)
        return touched(session, reverted) if reverted else []
    if decision.kind in DecisionKind.of_dossiers():
        return []
    if decision.kind is DecisionKind.EDITION:
        return articles.of_source(session, decision.source)
    if decision.kind is DecisionKind.READING and not decision.article:
        return articles.saying(session, folded(decision.quote), decision.source)
    if decision.kind is DecisionKind.NO_NAME:
        return articles.saying(session, decision.text.split()[-1])
    keys = [decision.article, *(place.article for place in (*decision.told, *decision.others))]
    return list(dict.fromkeys(key for key in keys if key))
