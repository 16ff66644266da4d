"""oEmbed 1.0: what a dossier's address pasted into an editor becomes. https://oembed.com"""

import json
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit
from xml.etree.ElementTree import Element, SubElement, tostring

from flask import abort, current_app, render_template, request, url_for
from flask_babel import lazy_gettext as _
from flask_babel.speaklater import LazyString
from werkzeug.datastructures import MultiDict
from werkzeug.exceptions import HTTPException, NotFound
from werkzeug.routing import RequestRedirect
from werkzeug.wrappers import Response

from timeline.store import dossiers
from timeline.store.dossiers import Dossier
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.web import clock
from timeline.web.embeds.served import FILES
from timeline.web.embeds.wanted import Wanted, wanted
from timeline.web.sessions import session
from timeline.web.strict import WrongError

WIDTH, HEIGHT = 680, 600  # pixels, where the consumer does not want less
SHOWN: Final = {"readers.dossier": "liste", "readers.chart": "bild", "embeds.frame": "liste"}  # in which form
CACHE_AGE: Final = 3600  # seconds
CONTROLS: Final = dict.fromkeys(range(32))  # XML holds none of them


def show() -> Response:
    """The answer for the address in `url`: 404 for any but ours, 401 for a dossier that is not published, 501 for
    a format that there is not."""
    form = request.args.get("format", "json")
    if form not in ("json", "xml"):
        abort(501, _("Dieses Format gibt es nicht; es gibt json und xml."))
    record = _record(*_found(request.args.get("url", "")))
    body, mimetype = (_xml(record), "text/xml") if form == "xml" else (json.dumps(record), "application/json")
    response = current_app.response_class(body, mimetype=mimetype)
    response.headers["Cache-Control"] = FILES
    response.headers["Access-Control-Allow-Origin"] = "*"
    response.add_etag()
    return response.make_conditional(request)


def _found(url: str) -> tuple[Dossier, Wanted]:
    """The dossier that an address of this service shows, and how."""
    if not url:
        abort(400, _("Welche Adresse? Es fehlt „url“."))
    slug, query, form = _ours(url)
    dossier = dossiers.get(session(), slug)
    if dossier is None:
        abort(404, _("Ein Dossier dieses Namens gibt es nicht."))
    if not dossier.published:
        abort(401, _("Dieses Dossier ist nicht veröffentlicht."))
    try:
        arguments = MultiDict(parse_qsl(query, max_num_fields=200))
        arguments.setdefault("form", form)
        return dossier, wanted(arguments, clock.reference() // MINUTES_A_DAY)
    except WrongError as wrong:
        abort(404, LazyString(str, wrong))
    except ValueError:
        abort(404, _("Ein Dossier dieses Namens gibt es nicht."))


def _ours(url: str) -> tuple[str, str, str]:
    """The slug and the query of an address that shows a dossier, and in which form it does."""
    try:
        parts = urlsplit(url)
        known = parts.scheme in ("http", "https") and parts.netloc == request.host
        endpoint, values = _adapter().match(parts.path) if known else ("", {})
    except (ValueError, HTTPException, RequestRedirect):
        endpoint, values = "", {}
    if endpoint not in SHOWN:
        raise NotFound(_("Unter dieser Adresse zeigen wir keine Zeitleiste."))
    return values["slug"], parts.query, SHOWN[endpoint]


def _adapter() -> Any:
    return current_app.url_map.bind(request.host)


def _record(dossier: Dossier, asked: Wanted) -> dict[str, Any]:
    width, height = _at_most("maxwidth", WIDTH), _at_most("maxheight", HEIGHT)
    src = asked.url(url_for("embeds.frame", slug=dossier.slug, lang=None, _external=True))
    html = render_template("embeds/iframe.html", src=src, title=dossier.title, width=width, height=height)
    return {
        "type": "rich",
        "version": "1.0",
        "title": dossier.title,
        "provider_name": str(_("Zeitleiste")),
        "provider_url": request.host_url,
        "cache_age": CACHE_AGE,
        "width": width,
        "height": height,
        "html": html.strip(),
    }


def _at_most(name: str, usual: int) -> int:
    """Our size, or what the consumer has room for."""
    typed = request.args.get(name)
    if typed is None:
        return usual
    if not (typed.isascii() and typed.isdecimal() and 0 < len(typed) < 9 and int(typed)):
        abort(400, _("„%(name)s“ ist keine Zahl von Bildpunkten.", name=name))
    return min(usual, int(typed))


def _xml(record: dict[str, Any]) -> bytes:
    root = Element("oembed")
    for name, value in record.items():
        SubElement(root, name).text = str(value).translate(CONTROLS)
    return tostring(root, encoding="utf-8", xml_declaration=True)
