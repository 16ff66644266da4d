"""An event: its date, who says so, how it came about, and what lies beside it."""

from dataclasses import replace
from typing import Final, NamedTuple

from flask import abort, redirect, request, url_for
from flask_babel import lazy_gettext as _
from werkzeug.wrappers import Response

from timeline.events.model import Event
from timeline.store import dossiers, events
from timeline.store.dossiers import EVERYTHING, Dossier
from timeline.web import spoken
from timeline.web.asked import Asked
from timeline.web.cards import card_of, event_url
from timeline.web.choices import FACETS, heading
from timeline.web.fragments import answer
from timeline.web.sessions import session
from timeline.web.shelves import shelf_of
from timeline.web.tellings import telling_of

NAMES: Final = {
    "person": "person",
    "organisation": "organisation",
    "ort": "place",
}  # facets and what they name


class Neighbour(NamedTuple):
    """An event as its neighbour names it."""

    title: str
    when: str
    href: str


class Name(NamedTuple):
    """A person, organisation or place, and the list of all events that name it."""

    kind: str
    label: str
    href: str


def show(key: str) -> Response:
    """The event that holds the statement `key`; an older address of it leads to its present one.

    `?dossier=` names the dossier that a reader comes from: what lies beside the event lies in it, too.
    """
    event = events.get(session(), key)
    if event is None:
        abort(404, _("Dieses Ereignis gibt es nicht (mehr)."))
    dossier = _dossier(request.args.get("dossier", ""))
    if event.key != key:
        return redirect(event_url(event.key, dossier.slug), 301)
    event = replace(event, title=dossier.title_of(event))
    shelf = shelf_of(session(), [event])
    before, after = events.neighbours(session(), event.key, dossier.filter)
    return answer(
        "readers/event.html",
        card=card_of(event, shelf),
        kind=spoken.kind(event.kind),
        dossier=dossier,
        before=_named(before, dossier),
        after=_named(after, dossier),
        names=_names(event),
        tellings=[telling_of(event, index, shelf) for index in range(len(event.statements))],
    )


def _names(event: Event) -> list[Name]:
    """Whom and what the event's sources name, persons first."""
    found = {pair for statement in event.statements for pair in statement.entities}
    facets = [facet for facet in FACETS if facet.parameter in NAMES]
    path = url_for("readers.dossier", slug=EVERYTHING)
    return [
        Name(heading(facet), label, Asked().choosing(facet, label).url(path))
        for facet in facets
        for kind, label in sorted(found)
        if kind == NAMES[facet.parameter]
    ]


def _dossier(slug: str) -> Dossier:
    """The published dossier of this name, else that of everything."""
    found = dossiers.get(session(), slug)
    if found is None or not found.published:
        found = dossiers.get(session(), EVERYTHING)
    assert found is not None  # every installation has that of everything
    return found


def _named(event: Event | None, dossier: Dossier) -> Neighbour | None:
    if event is None:
        return None
    return Neighbour(dossier.title_of(event), spoken.when(event.dating), event_url(event.key, dossier.slug))
