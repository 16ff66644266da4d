"""The chronicle: the events that a reader asked for, with the filters and the overview beside them."""

from typing import Final

from flask import redirect, request, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from timeline.store.events import Filter
from timeline.web.fragments import answer, is_fragment
from timeline.web.language import with_query
from timeline.web.listing import Listing, listing, tidy

WAYS: Final = {"spaetere": True, "fruehere": False}  # the ids of the ways on, and whether they lead forward
FORM: Final = "filter"  # the id of the form; where it asked, somebody may be typing into it


def show() -> Response:
    """Everything, or what the filters leave of it."""
    return page(
        _("Was wann geschah"),
        _(
            "Gelesen aus Artikeln mehrerer Redaktionen: was geschah, wann, wie sicher das ist und wer es sagt."
        ),
        url_for("readers.timeline"),
    )


def page(heading: str, lead: str, path: str, base: Filter | None = None, slug: str = "") -> Response:
    """The list at `path`, within the filter `base` of the dossier `slug`."""
    telling = tidy(request.args)
    if telling is not None and not is_fragment():
        return redirect(with_query(path, telling), 303)
    found = listing(path, request.args, base)
    if is_fragment() and request.headers.get("HX-Target") in WAYS:
        return _more(found, forward=WAYS[request.headers["HX-Target"]])
    response = answer(
        "readers/timeline.html",
        here="readers.timeline",
        heading=heading,
        lead=lead,
        slug=slug,
        found=found,
        typing=request.headers.get("HX-Trigger") == FORM,
    )
    response.vary.update(("HX-Trigger", "HX-Target"))
    if is_fragment():
        response.headers["HX-Push-Url"] = found.asked.url(path)
    return response


def _more(found: Listing, *, forward: bool) -> Response:
    """The page as what it adds to the list that is shown."""
    response = answer("readers/more.html", found=found, pieces=found.pieces(forward=forward), forward=forward)
    response.vary.update(("HX-Trigger", "HX-Target"))
    return response
