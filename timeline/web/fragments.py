"""One template serves the page and the part of it that HTMX asked for."""

import json
from collections.abc import Iterator
from itertools import chain
from typing import Any, Final

from flask import Flask, Response, make_response, render_template, stream_template, stream_with_context
from htmx_flask import Htmx, request
from markupsafe import Markup

from timeline.web.assets import announce
from timeline.web.identity import has_session

HTMX_CONFIG: Final = json.dumps(
    {
        "includeIndicatorStyles": False,
        "allowEval": False,
        "allowScriptTags": False,
        "historyCacheSize": 0,
        "historyRestoreAsHxRequest": False,
        # A refused form comes back with its reasons, an error with its explanation: both are shown.
        "responseHandling": [{"code": "204", "swap": False}, {"code": "...", "swap": True}],
    }
)


# What changes beside the swapped part says so only there: HTMX would take it out of a whole page, too.
BESIDE: Final = Markup(' hx-swap-oob="true"')


def is_fragment() -> bool:
    """Whether HTMX asks for a part; going back in the history asks for the whole page."""
    return bool(request.htmx) and not request.htmx.history_restore_request


def answer(template: str, status: int = 200, **values: Any) -> Response:
    """Render `template` as a page, or only its blocks `fragment` and `beside` for HTMX."""
    layout, beside = ("bare.html", BESIDE) if is_fragment() else ("page.html", "")
    return _addressed(
        make_response(render_template(template, layout=layout, beside=beside, **values), status)
    )


def begin(template: str, **values: Any) -> Response:
    """The same, but a page's head is sent before the rest is made: nothing can be refused any more then.

    So the browser fetches the stylesheet meanwhile. Whoever holds a session of ours gets the page as a whole: making
    it may change the session, and that has to be said first.
    """
    if is_fragment() or has_session():
        return answer(template, **values)
    pieces = stream_template(template, layout="page.html", beside="", **values)
    return _addressed(Response(chain([_head(pieces)], stream_with_context(_rest(pieces)))))


def _head(pieces: Iterator[str]) -> str:
    """Everything before the main part of a page."""
    head = []
    for piece in pieces:
        head.append(piece)
        if "<main" in piece:
            break
    return "".join(head)


def _rest(pieces: Iterator[str]) -> Iterator[str]:
    """All that comes then, in one piece; a word about it where that cannot be made."""
    try:
        yield "".join(pieces)
    except Exception:
        yield render_template("broken.html")
        raise


def _addressed(response: Response) -> Response:
    """The answer, with what it depends on and what the page needs at once."""
    response.vary.update(("HX-Request", "HX-History-Restore-Request"))
    announce(response)
    return response


def init_app(app: Flask) -> None:
    """Give requests their `htmx`, and templates its configuration."""
    Htmx(app)
    app.jinja_env.globals["htmx_config"] = HTMX_CONFIG
