"""Serving an embed: from what is kept where the data is the same, with entity tags, packed where that is understood."""

from collections.abc import Callable
from functools import partial
from typing import Final, cast

from flask import Response, abort, current_app, request
from flask_babel import lazy_gettext as _
from flask_babel.speaklater import LazyString

from timeline.store import changes
from timeline.store.dossiers import Dossier
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.web import clock
from timeline.web.embeds.hosts import embedding_origin, may_embed
from timeline.web.embeds.wanted import Wanted, wanted
from timeline.web.language import speaking
from timeline.web.readers.dossier import published
from timeline.web.ready import Kept, Ready
from timeline.web.sessions import session
from timeline.web.strict import WrongError

EXTENSION: Final = "timeline-embeds"
# A frozen one never changes but by erasure, which must soon reach it: asked for anew, it is the same, so a 304.
PAGES: Final = "public, max-age=60, stale-while-revalidate=600"
FILES: Final = "public, max-age=3600, stale-while-revalidate=604800"

Make = Callable[[Dossier, Wanted], Ready]


def serve(slug: str, make: Make, size: int = 0) -> Response:
    """The answer that `make` gives for the published dossier of this name and what the address asks for.

    `size`: what else tells one answer from another.
    """
    today = clock.reference() // MINUTES_A_DAY
    try:
        asked = wanted(request.args, today)
    except WrongError as wrong:
        abort(400, LazyString(str, wrong))
    state = (changes.number(session()), today)
    key = (request.endpoint, request.host_url, slug, asked, size, state)
    found = kept().get_or_make(key, partial(_made, slug, asked, make))
    origin = embedding_origin()
    if origin and not may_embed(found.hosts, origin):
        abort(403, _("Diese Zeitleiste darf auf jener Seite nicht eingebunden werden."))
    return answer(found, PAGES)


def _made(slug: str, asked: Wanted, make: Make) -> Ready:
    with speaking(asked.lang):
        return make(published(slug), asked)


def answer(found: Ready, keep: str) -> Response:
    """The response, which others may keep for as long as `keep` says."""
    response = found.response()
    response.headers["Cache-Control"] = keep
    if readers := embedding_origin() if found.hosts else "*":
        response.headers["Access-Control-Allow-Origin"] = readers
    response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
    if found.hosts:
        response.vary.add("Origin")
    return response


def kept() -> Kept:
    """The app's kept answers."""
    return cast(Kept, current_app.extensions.setdefault(EXTENSION, Kept()))
