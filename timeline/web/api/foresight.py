"""What a decision would change, before it is made."""

from typing import Any

from flask import Response

from timeline import actions
from timeline.cascade import EventChange, MentionChange
from timeline.events.model import Event
from timeline.export.tagged import days
from timeline.temporal.model import Dating
from timeline.web.api.answers import answer, refusing
from timeline.web.api.kinds import NewDecision
from timeline.web.sessions import previews, session


@refusing
def preview_decision(body: NewDecision) -> Response:
    """What the same request to `/decisions` would change; nothing is stored.

    What moves many articles is worked out beside the requests: it is all there when `looked_at` has reached `articles`.
    """
    opened = session()
    decision = body.decision(opened)
    version = actions.version_for(opened, [decision])
    found = previews().deciding(opened, decision)
    record = {
        "version": version,
        "articles": found.articles,
        "looked_at": found.looked_at if found.whole else min(found.looked_at, found.articles - 1),
        "mentions": [_mention(one) for one in found.mentions],
        "events": [_change(one) for one in found.events],
        "conflicts": [_mention(one) for one in found.conflicts],
        "places": found.places,
    }
    return answer(record)


def _mention(change: MentionChange) -> dict[str, Any]:
    place = {"article": change.article, "start": change.start, "text": change.text}
    return place | {"old": change.old and _meaning(change.old), "new": change.new and _meaning(change.new)}


def _change(change: EventChange) -> dict[str, Any]:
    old, new = (event and _event(event) for event in (change.old, change.new))
    return {"fate": change.fate.value, "old": old, "new": new}


def _event(event: Event) -> dict[str, Any]:
    return {"id": event.key, "title": event.title, **_meaning(event.dating)}


def _meaning(dating: Dating) -> dict[str, Any]:
    return {"value": dating.value, "edtf": dating.edtf, **days(dating)}
