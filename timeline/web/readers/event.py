"""An event: its date, who says so, how it came about, and what lies beside it."""

from flask import abort, redirect, url_for
from flask_babel import lazy_gettext as _
from werkzeug.wrappers import Response

from timeline.store import events
from timeline.web import spoken
from timeline.web.cards import card, telling
from timeline.web.fragments import answer
from timeline.web.neighbours import neighbours
from timeline.web.sessions import session
from timeline.web.shelves import shelf_of


def show(key: str) -> Response:
    """The event that holds the statement `key`; an older address of it leads to its present one."""
    event = events.get(session(), key)
    if event is None:
        abort(404, _("Dieses Ereignis gibt es nicht (mehr)."))
    if event.key != key:
        return redirect(url_for("readers.event", key=event.key), 301)
    shelf = shelf_of(session(), [event])
    before, after = neighbours(session(), event)
    return answer(
        "readers/event.html",
        card=card(event, shelf),
        kind=spoken.kind(event.kind),
        before=before,
        after=after,
        tellings=[telling(event, index, shelf) for index in range(len(event.statements))],
    )
