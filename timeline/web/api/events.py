"""Events: a page of them, one of them, and what filters would leave."""

from collections.abc import Iterable
from typing import Any

from flask import Response
from flask_openapi3 import APIBlueprint, Tag

from timeline.events.model import Event
from timeline.export.json import event_record
from timeline.export.parameters import filter_of
from timeline.export.records import Event as EventRecord
from timeline.export.selection import Selection
from timeline.export.told import told_of
from timeline.store import dossiers, events
from timeline.web.api.answers import answer, refusing
from timeline.web.api.blueprint import read
from timeline.web.api.models import EventPage, EventQuery, Facets, Filters, Key
from timeline.web.api.problems import Problem
from timeline.web.sessions import session


@refusing
def list_events(query: EventQuery) -> Response:
    """The events that the filters leave, in order, page by page."""
    asked = _asked(query)
    try:
        page = events.find(session(), asked.filter, limit=query.limit, cursor=query.cursor or None)
    except ValueError:
        raise Problem(422, "This cursor is no place in the timeline.") from None
    return answer(
        {"events": _records(map(asked.titled, page.events)), "total": page.total, "next": page.later}
    )


@refusing
def get_event(path: Key) -> Response:
    """One event, by its key or that of any statement that it ever held."""
    event = events.get(session(), path.key)
    if event is None:
        raise Problem(404, "There is no such event.")
    return answer(_records([event])[0])


@refusing
def count_facets(query: Filters) -> Response:
    """How many events each choice beside the filters would leave."""
    found = events.facets(session(), _asked(query).filter)
    names = ("sources", "certainties", "kinds", "persons", "organisations", "places")
    counts = {name: [{"value": c.value, "count": c.count} for c in getattr(found, name)] for name in names}
    return answer(counts | {"possible": found.possible, "certain": found.certain})


def _asked(query: Any) -> Selection:
    """What is asked for, within a published dossier."""
    dossier = dossiers.get(session(), query.dossier)
    if dossier is None or not dossier.published:
        raise Problem(404, "There is no such dossier.")
    return Selection(dossier.filter.narrowed(filter_of(query.model_dump())), dossier=dossier)


def _records(found: Iterable[Event]) -> list[dict[str, Any]]:
    return [event_record(one) for one in told_of(session(), list(found))]


def register(api: APIBlueprint) -> None:
    """Add the operations to the API."""
    tags = [Tag(name="Events")]
    api.get("/events", tags=tags, responses=read(EventPage))(list_events)
    api.get("/events/<path:key>", tags=tags, responses=read(EventRecord))(get_event)
    api.get("/facets", tags=tags, responses=read(Facets))(count_facets)
