"""A page that all readers see alike is made once, and kept until something is stored or the day is over."""

from collections.abc import Hashable, Iterable, Iterator
from functools import partial
from typing import Final, cast

from flask import Response, current_app, g, request

from timeline.store import changes
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.web import clock
from timeline.web.identity import has_session, is_personal
from timeline.web.ready import Kept, ready
from timeline.web.sessions import session

EXTENSION: Final = "timeline-pages"
ASKED: Final = ("HX-Request", "HX-History-Restore-Request", "HX-Trigger", "HX-Target")  # what answers vary by
LONGEST: Final = 2000  # signs of an address


def recall() -> Response | None:
    """The page, where it was made already."""
    if request.method not in ("GET", "HEAD") or len(request.url) > LONGEST or has_session():
        return None
    # Asked before the data is read: what is stored meanwhile may be in the page, but never missing from a newer one.
    state = (changes.number(session()), clock.reference() // MINUTES_A_DAY)
    key = (request.url, tuple(map(request.headers.get, ASKED)), state)
    if found := kept().get(key):
        return found.response()
    g.page_key = key
    return None


def keep(response: Response) -> Response:
    """Keep a page that was made, as soon as it was sent as a whole."""
    key = g.pop("page_key", None)
    if key is None or response.status_code != 200 or response.mimetype != "text/html" or is_personal():
        return response
    sent: list[bytes] = []
    if response.is_streamed:
        response.response = _noted(response.iter_encoded(), sent)
    else:
        sent.append(response.get_data())
    response.call_on_close(partial(_put, kept(), key, dict(response.headers), sent))  # nobody waits for it
    return response


def _noted(pieces: Iterable[bytes], sent: list[bytes]) -> Iterator[bytes]:
    """The pieces; `sent` gets all of them together in the end."""
    found = []
    for piece in pieces:
        found.append(piece)
        yield piece
    sent.append(b"".join(found))


def _put(pages: Kept, key: Hashable, headers: dict[str, str], sent: list[bytes]) -> None:
    own = {name: value for name, value in headers.items() if name not in ("Content-Length", "Content-Type")}
    for body in sent:  # none where it broke off
        pages.put(key, ready(body, "text/html", own))


def kept() -> Kept:
    """The app's kept pages."""
    return cast(Kept, current_app.extensions.setdefault(EXTENSION, Kept(current_app.config["PAGES_KEPT"])))
