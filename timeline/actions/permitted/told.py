"""What can be decided about the events that tell statements, alone or in a dossier."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from sqlmodel import Session

from timeline.events.model import Decision, DecisionKind, Place
from timeline.events.places import place, statement_at
from timeline.ingest.refusals import Refused
from timeline.store import articles, dossiers, statements


def of_told(session: Session, decision: Decision) -> Decision:
    """A decision about the events that tell statements."""
    if not decision.told:
        raise Refused("no-such-event")
    told, others = (
        tuple(_statement(session, one) for one in side) for side in (decision.told, decision.others)
    )
    _CONTENT.get(decision.kind, _anything)(decision)
    return replace(decision, told=told, others=others, article=told[0].article)


def _statement(session: Session, told: Place) -> Place:
    """The place of a statement that is told there now."""
    article = articles.get(session, told.article)
    if article is None or article.text[told.start : told.end] != told.quote:
        raise Refused("no-such-event")
    here = place(article.key, article.text, told.start, told.end)
    if statement_at(article.text, statements.of_article(session, article.key), here) is None:
        raise Refused("no-such-event")
    return here


def _titled(decision: Decision) -> None:
    if not decision.text.strip():
        raise Refused("no-title")


def _renamed(decision: Decision) -> None:
    if not str(decision.contents.get("title", "")).strip():
        raise Refused("no-title")


def _evident(decision: Decision) -> None:
    if not decision.text.strip():
        raise Refused("no-evidence")


def _joined(decision: Decision) -> None:
    if len(set(decision.told)) < 2:
        raise Refused("two-events")


def _parted(decision: Decision) -> None:
    if not decision.others or set(decision.told) & set(decision.others):
        raise Refused("split-whole")


def _anything(decision: Decision) -> None:
    """Nothing more is asked."""


_CONTENT: Final[dict[DecisionKind, Callable[[Decision], None]]] = {
    DecisionKind.TITLE: _titled,
    DecisionKind.RENAME: _renamed,
    DecisionKind.ERRS: _evident,
    DecisionKind.TOGETHER: _joined,
    DecisionKind.APART: _parted,
}


def in_dossier(session: Session, decision: Decision) -> Decision:
    """A decision about an event in a dossier."""
    if dossiers.get(session, decision.text) is None:
        raise Refused("no-such-dossier", slug=decision.text)
    return of_told(session, decision)


def of_name(session: Session, decision: Decision) -> Decision:
    if not decision.text.strip():
        raise Refused("no-words")
    return decision
