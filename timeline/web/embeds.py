"""Timelines in frames on other people's pages: no script, no cookie, nothing remembered."""

from typing import Final

from flask import Blueprint, render_template, url_for

from timeline.store import events
from timeline.web.cards import card
from timeline.web.groups import grouped
from timeline.web.readers.dossier import published
from timeline.web.sessions import session
from timeline.web.shelves import shelf_of

LONGEST: Final = 100  # events; the rest is behind the link

embeds: Final = Blueprint("embeds", __name__)


@embeds.get("/embed/<slug>")
def show(slug: str) -> str:
    """The list form of a published dossier."""
    dossier = published(slug)
    page = events.find(session(), dossier.filter, limit=LONGEST)
    shelf = shelf_of(session(), page.events)
    return render_template(
        "embeds/list.html",
        heading=dossier.title,
        years=grouped(card(event, shelf) for event in page.events),
        total=page.total,
        whole=url_for("readers.dossier", slug=slug),
    )
