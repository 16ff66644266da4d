"""One template serves the page and the part of it that HTMX asked for."""

import json
from typing import Any, Final

from flask import Flask, Response, make_response, render_template
from htmx_flask import Htmx, request
from markupsafe import Markup

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
    response = make_response(render_template(template, layout=layout, beside=beside, **values), status)
    response.vary.update(("HX-Request", "HX-History-Restore-Request"))
    return response


def init_app(app: Flask) -> None:
    """Give requests their `htmx`, and templates its configuration."""
    Htmx(app)
    app.jinja_env.globals["htmx_config"] = HTMX_CONFIG
