"""An event at the desk: what can be decided about it."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from flask import abort, redirect, request, url_for
from flask_babel import lazy_gettext as _
from flask_login import login_required
from werkzeug.datastructures import MultiDict
from werkzeug.wrappers import Response

from timeline import actions
from timeline.events.merging.likeness import likeness
from timeline.events.model import Event
from timeline.events.naming import NameKind
from timeline.store import dossiers, events
from timeline.store.events import Filter
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.web import spoken
from timeline.web.cards import card_of
from timeline.web.editors.said import lines
from timeline.web.fragments import answer
from timeline.web.sessions import session
from timeline.web.shelves import shelf_of
from timeline.web.tellings import telling_of

OTHERS: Final = 10  # events that it may be one with
COMPARED: Final = 200  # of which these are the most alike


class Other(NamedTuple):
    """Another event, to be one with this one."""

    key: str
    title: str
    when: str


@login_required
def show() -> Response:
    """The event that the address names; an older key of it leads to its present one."""
    return page(request.args, {}, 200)


def page(form: "MultiDict[str, str]", wrong: Mapping[str, str], status: int) -> Response:
    """The event's page, with what was typed and what is wrong with it."""
    event = events.get(session(), form.get("ereignis", ""))
    if event is None:
        abort(404, _("Dieses Ereignis gibt es nicht (mehr)."))
    if event.key != form["ereignis"] and status == 200:
        return redirect(url_for("editors.event", ereignis=event.key), 301)
    shelf = shelf_of(session(), [event])
    return answer(
        "editors/event.html",
        status,
        here="editors.queue",
        event=event,
        card=card_of(event, shelf),
        provenance=spoken.status(event.status),
        tellings=[telling_of(event, index, shelf) for index in range(len(event.statements))],
        others=_others(event, form.get("suche", "").strip()[:200]),
        persons=sorted({n for s in event.statements for kind, n in s.entities if kind == NameKind.PERSON}),
        dossiers=dossiers.all(session()),
        form=form,
        wrong=wrong,
        decisions=lines(actions.of_event(session(), event)),
        going_back={"ereignis": event.key},
    )


def home(form: "MultiDict[str, str]") -> str:
    """Where one goes after a decision about the event."""
    return url_for("editors.event", ereignis=form.get("ereignis", ""))


def home_of_hidden(form: "MultiDict[str, str]") -> str:
    """Where one goes after the event is not shown any more: its page is gone, it can be brought back there."""
    return url_for("editors.hidden")


def _others(event: Event, words: str) -> list[Other]:
    """Events that it may be one with: those that say `words`, else those of its days; the most alike first."""
    bounds = event.dating.bounds
    first, last = bounds.earliest_start, bounds.latest_end
    if not words and (first is None or last is None):
        return []
    wanted = Filter(words=words) if words else Filter(start=_day(first), end=_day(last))
    found = [one for one in events.find(session(), wanted, limit=COMPARED).events if one.key != event.key]
    ranked = sorted(found, key=lambda one: _rank(event, one))
    return [Other(one.key, one.title, spoken.when(one.dating)) for one in ranked[:OTHERS]]


def _rank(event: Event, other: Event) -> tuple[float, bool, bool]:
    """How soon it is offered: by tenths of likeness, then whether one article tells both, then whether on one day."""
    together = {s.article for s in event.statements} & {s.article for s in other.statements}
    same_day = event.dating.first is not None and event.dating.first == other.dating.first
    return -round(likeness(event, other), 1), not together, not same_day


def _day(minute: int | None) -> int | None:
    return None if minute is None else minute // MINUTES_A_DAY
