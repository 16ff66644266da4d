"""Decisions: what was decided, and a new one."""

from typing import Any

from flask import Response
from flask_openapi3 import APIBlueprint, Tag

from timeline import actions
from timeline.events.model import Decision, DecisionKind, Place
from timeline.export.tagged import days
from timeline.store import decisions
from timeline.store.decided import Entry
from timeline.temporal.notation import iso_minute
from timeline.web import clock
from timeline.web.api.answers import answer, refusing
from timeline.web.api.blueprint import TOKEN, may_be, read
from timeline.web.api.cursors import after, cursor
from timeline.web.api.foresight import preview_decision
from timeline.web.api.kinds import NewDecision
from timeline.web.api.models import Decision as DecisionRecord
from timeline.web.api.models import DecisionPage, DecisionPaging, Preview
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
    """Decide; what hangs on it moves along.

    All that editors can decide at the desk; a decision stands under the token's name.
    """
    opened, now, said = writing(), clock.now(), body.root
    decision = body.decision(opened)
    made = actions.decide(opened, decision, who=holder(), at=now, why=said.why, seen=said.version)
    return answer(_record(Entry(made, now, holder(), said.why)), 201)


def _record(entry: Entry) -> dict[str, Any]:
    made, dating = entry.decision, entry.decision.dating
    return {
        "id": made.id,
        "at": entry.at.isoformat(),
        "who": entry.who,
        "why": entry.why,
        "kind": made.kind.value,
        **_place(made.place),
        "value": dating.value if dating else None,
        "edtf": dating.edtf if dating else None,
        **(days(dating) if dating else {"earliest": None, "latest": None}),
        "anchor": _place(made.anchor) if made.anchor else None,
        "how": made.how.value if made.how else None,
        "time": _time(made),
        "text": made.text,
        "source": made.source,
        "told": [_place(one) for one in made.told],
        "others": [_place(one) for one in made.others],
        "contents": dict(made.contents),
        "reverts": made.reverts,
    }


def _place(words: Place) -> dict[str, Any]:
    return {"article": words.article, "start": words.start, "end": words.end, "quote": words.quote}


def _time(made: Decision) -> str | None:
    if made.minute is None:
        return None
    hours, minutes = divmod(made.minute, 60)
    return f"{hours:02d}:{minutes:02d}" if made.kind is DecisionKind.EDITION else iso_minute(made.minute)


def register(api: APIBlueprint) -> None:
    """Add the operations to the API."""
    tags = [Tag(name="Decisions")]
    listed = {**read(DecisionPage), **may_be(401, 403)}
    api.get("/decisions", tags=tags, security=TOKEN, responses=listed)(list_decisions)
    made = {201: DecisionRecord, **may_be(401, 403, 409)}
    api.post("/decisions", tags=tags, security=TOKEN, responses=made)(make_decision)
    seen = {200: Preview, **may_be(401, 403, 409)}
    api.post("/decisions/preview", tags=tags, security=TOKEN, responses=seen)(preview_decision)
