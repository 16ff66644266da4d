"""What readers take along: a dossier's events in the formats of other programs, and an article as TimeML."""

import json
from collections.abc import Iterator
from typing import Final

from flask import Blueprint, Flask, Response, abort, current_app, request, url_for
from flask_babel import lazy_gettext as _

from timeline.export import timeml
from timeline.export.formats import FORMATS
from timeline.export.schemas import SCHEMAS
from timeline.export.selection import Selection
from timeline.store import articles, dossiers
from timeline.store.database import session_scope
from timeline.store.mentions import mentions
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.web import clock
from timeline.web.asked import Asked
from timeline.web.errors import ours
from timeline.web.language import language
from timeline.web.readers.dossier import published
from timeline.web.security import limiter
from timeline.web.sessions import session
from timeline.web.strict import WrongError, read_strictly

SHOWN: Final = ("atom", "json", "jsonld", "timelinejs")  # the others are saved as files

SCHEMA: Final = "application/schema+json"
DESCRIBED: Final = next(iter(SCHEMAS))  # what describes an export

exports: Final = Blueprint("exports", __name__)


@exports.get("/dossier/<slug>/export.<form>")
@limiter.limit("60 per minute")
def events(slug: str, form: str) -> Response:
    """The events of a published dossier that the filters leave; `?ungewiss=1` adds to a calendar what has no day.

    Where a filter says nothing that there is: 400, for a file has no place for a note.
    """
    dossier = published(slug)
    if form not in FORMATS:
        abort(404, _("In diesem Format geben wir Ereignisse nicht aus."))
    try:
        asked = read_strictly(request.args, clock.reference() // MINUTES_A_DAY)
    except WrongError as wrong:
        abort(400, ours(str(wrong)))
    selection = Selection(
        filter=asked.filter(dossier.filter),
        title=dossier.title,
        lang=language(),
        base=request.url_root.rstrip("/"),
        uncertain=request.args.get("ungewiss") == "1",
        dossier=dossier,
    )
    response = Response(_document(form, selection), mimetype=FORMATS[form].mimetype)
    if form not in SHOWN:
        response.headers.set("Content-Disposition", "attachment", filename=f"{slug}.{FORMATS[form].ending}")
    if form == "json":
        described = url_for("exports.schema", name=DESCRIBED, _external=True)
        response.headers["Link"] = f'<{described}>; rel="describedby"; type="{SCHEMA}"'
    response.headers["Access-Control-Allow-Origin"] = "*"  # everybody may read it, nobody is told who asked
    return response


def _document(form: str, selection: Selection) -> Iterator[str]:
    """The document, read in a session of its own: the request's is closed before the answer is sent."""
    engine = current_app.extensions["timeline-engine"]

    def pieces() -> Iterator[str]:
        with session_scope(engine) as opened:
            yield from FORMATS[form].document(opened, selection)

    return pieces()


@exports.get("/schema/<name>.json")
def schema(name: str) -> Response:
    """The JSON Schema of one version of our JSON."""
    if name not in SCHEMAS:
        abort(404, _("Dieses Schema gibt es nicht."))
    response = Response(json.dumps(SCHEMAS[name](), indent=2) + "\n", mimetype=SCHEMA)
    response.headers["Access-Control-Allow-Origin"] = "*"
    return response


@exports.get("/artikel.tml")
@limiter.limit("60 per minute")
def article() -> Response:
    """The article that `?artikel=` names as TimeML."""
    found = articles.get(session(), request.args.get("artikel", ""))
    if found is None:
        abort(404, _("Diesen Artikel gibt es nicht."))
    response = Response(timeml.document(found, mentions(session(), found.key)), mimetype="application/xml")
    response.headers.set("Content-Disposition", "attachment", filename=timeml.file_name(found.key))
    return response


def export_url(slug: str, asked: Asked, form: str) -> str:
    """Where what is asked for of a dossier (of all events, if none is named) is exported."""
    slug = slug or dossiers.EVERYTHING
    return asked.understood().url(url_for("exports.events", slug=slug, form=form))


def init_app(app: Flask) -> None:
    """Let templates link to what can be taken along."""
    app.jinja_env.globals["export_url"] = export_url
    app.register_blueprint(exports)
