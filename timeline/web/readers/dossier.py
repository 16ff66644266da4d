"""A dossier: the chronicle, narrowed to what it selects; as a list, or as a chart."""

from flask import abort, url_for
from flask_babel import lazy_gettext as _
from werkzeug.wrappers import Response

from timeline.store import dossiers
from timeline.store.dossiers import Dossier
from timeline.web.chart import Chart
from timeline.web.readers.chronicle import page
from timeline.web.sessions import session


def show(slug: str) -> Response:
    """The list of the published dossier of this name."""
    return page(published(slug), url_for("readers.dossier", slug=slug))


def chart(slug: str) -> Response:
    """The same as a chart."""
    listed_at = url_for("readers.dossier", slug=slug)
    return page(published(slug), url_for("readers.chart", slug=slug), lambda found: Chart(found, listed_at))


def published(slug: str) -> Dossier:
    """The dossier of this name; 404 if there is none, or readers are not to see it."""
    dossier = dossiers.get(session(), slug)
    if dossier is None or not dossier.published:
        abort(404, _("Ein Dossier dieses Namens gibt es nicht."))
    return dossier
