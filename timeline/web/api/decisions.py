"""Decisions about expressions: what was decided, and a new one. The other kinds are made at the desk."""

from typing import Any

from flask import Response
from flask_openapi3 import APIBlueprint, Tag

from timeline import actions
from timeline.events.model import Decision, DecisionKind
from timeline.export.tagged import days
from timeline.ingest.refusals import Refused
from timeline.store import articles, decisions
from timeline.store.decisions import Entry
from timeline.temporal.model import Dating
from timeline.web import clock
from timeline.web.api.answers import answer, refusing
from timeline.web.api.blueprint import TOKEN, may_be, read
from timeline.web.api.cursors import after, cursor
from timeline.web.api.models import Decision as DecisionRecord
from timeline.web.api.models import DecisionPage, DecisionPaging, NewDecision
from timeline.web.api.tokens import holder
from timeline.web.sessions import session, writing


def list_decisions(query: DecisionPaging) -> Response:
    """What was decided, in the order that it was, page by page."""
    found = decisions.page(session(), after(query.cursor), query.limit, query.article)
    more = len(found) == query.limit
    return answer(
        {
            "decisions": [_record(entry) for entry in found],
            "next": cursor(found[-1].decision.id if more else None),
        }
    )


@refusing
def make_decision(body: NewDecision) -> Response:
    """Decide about an expression, or take a decision back; what hangs on it moves along."""
    opened, now = writing(), clock.now()
    decision = Decision(0, DecisionKind(body.kind), body.article, body.start, body.end, body.quote)
    if body.kind == "revert":
        decision = _reverting(body)
    elif body.kind == "dating":
        decision = Decision(
            0, DecisionKind.DATING, body.article, body.start, body.end, body.quote, _dating(body)
        )
    made = actions.decide(opened, decision, who=holder(), at=now, why=body.why)
    return answer(_record(Entry(made, now, holder(), body.why)), 201)


def _reverting(body: NewDecision) -> Decision:
    earlier = decisions.get(session(), body.reverts or 0)
    if earlier is None:
        raise Refused("no-such-decision")
    place = (earlier.article, earlier.start, earlier.end, earlier.quote)
    return Decision(0, DecisionKind.REVERT, *place, reverts=earlier.id)


def _dating(body: NewDecision) -> Dating:
    article = articles.get(session(), body.article)
    if article is None:
        raise Refused("no-such-article")
    return actions.read_typed(body.date or "", article.reference)


def _record(entry: Entry) -> dict[str, Any]:
    made = entry.decision
    return {
        "id": made.id,
        "at": entry.at.isoformat(),
        "who": entry.who,
        "why": entry.why,
        "kind": made.kind.value,
        "article": made.article,
        "start": made.start,
        "end": made.end,
        "quote": made.quote,
        "value": made.dating.value if made.dating else None,
        **(days(made.dating) if made.dating else {"earliest": None, "latest": None}),
        "reverts": made.reverts,
    }


def register(api: APIBlueprint) -> None:
    """Add the operations to the API."""
    tags = [Tag(name="Decisions")]
    listed = {**read(DecisionPage), **may_be(401, 403)}
    api.get("/decisions", tags=tags, security=TOKEN, responses=listed)(list_decisions)
    made = {201: DecisionRecord, **may_be(401, 403, 409)}
    api.post("/decisions", tags=tags, security=TOKEN, responses=made)(make_decision)
