"""What an embed says where there is nothing to show: one sentence, in a frame as well."""

from typing import Final

from flask import Blueprint, Response, make_response, render_template
from flask_babel.speaklater import LazyString
from werkzeug.exceptions import HTTPException

from timeline.web.errors import EXPLANATIONS
from timeline.web.security import policy_text

POLICY: Final = {"default-src": "'none'", "base-uri": "'none'", "frame-ancestors": "*"}


def show(error: HTTPException) -> Response:
    """The sentence that explains the error."""
    code = error.code or 500
    known = EXPLANATIONS.get(code, EXPLANATIONS[400 if code < 500 else 500])
    sentence = error.description if isinstance(error.description, LazyString) else known[1]
    response = make_response(render_template("embeds/error.html", sentence=sentence), code)
    response.headers["Content-Security-Policy"] = policy_text(POLICY)
    response.headers["Cache-Control"] = "no-store"
    response.headers["Access-Control-Allow-Origin"] = "*"
    return response


def init(blueprint: Blueprint) -> None:
    """Answer every HTTP error of the blueprint's addresses so."""
    blueprint.register_error_handler(HTTPException, show)
