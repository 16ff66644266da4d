"""The chronicle: the events that a reader asked for, with the filters and the overview beside them."""

from collections.abc import Callable
from typing import Final

from flask import redirect, request
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from timeline.store.dossiers import EVERYTHING, Dossier
from timeline.web.chart import Chart
from timeline.web.fragments import answer, begin, is_fragment
from timeline.web.language import with_query
from timeline.web.listing import Listing, listing, tidy

WAYS: Final = {"spaetere": True, "fruehere": False}  # the ids of the ways on, and whether they lead forward
CHOICES: Final = "auswahl-"  # what the ids of facets begin with
VARYING: Final = ("HX-Trigger", "HX-Target")
FORM: Final = "filter"  # the id of the form; where it asked, somebody may be typing into it


def page(dossier: Dossier, path: str, draw: Callable[[Listing], Chart] | None = None) -> Response:
    """The dossier's list at `path`, or the chart of it that `draw` makes."""
    telling = tidy(request.args)
    if telling is not None and not is_fragment():
        return redirect(with_query(path, telling), 303)
    found = listing(path, request.args, dossier)
    if is_fragment() and (part := _part(found)):
        part.vary.update(VARYING)
        return part
    heading, lead = _titled(dossier)
    response = begin(
        "readers/timeline.html",
        here="readers.dossier" if dossier.slug == EVERYTHING else "",
        heading=heading,
        lead=lead,
        slug=dossier.slug,
        found=found,
        chart=draw(found) if draw else None,
        typing=request.headers.get("HX-Trigger") == FORM,
    )
    response.vary.update(VARYING)
    if is_fragment():
        response.headers["HX-Push-Url"] = found.asked.url(path)
    return response


def _titled(dossier: Dossier) -> tuple[str, str]:
    """What stands above the list; the dossier of everything is named by us, in every language."""
    if dossier.slug != EVERYTHING:
        return dossier.title, dossier.introduction
    lead = _(
        "Gelesen aus Artikeln mehrerer Redaktionen: was geschah, wann, wie sicher das ist und wer es sagt."
    )
    return _("Alle Ereignisse"), dossier.introduction or lead


def _part(found: Listing) -> Response | None:
    """What is asked for alone: what the page adds to the list that is shown, or all choices of a facet."""
    target = request.headers.get("HX-Target", "")
    if target in WAYS:
        forward = WAYS[target]
        return answer("readers/more.html", found=found, pieces=found.pieces(forward=forward), forward=forward)
    for offered in found.offers if target.startswith(CHOICES) else ():
        if offered.parameter == target.removeprefix(CHOICES):
            return answer("readers/choices.html", found=found, offered=offered)
    return None
