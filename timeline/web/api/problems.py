"""What goes wrong, as RFC 9457 problems: never a page, never a traceback."""

import json
from http import HTTPStatus
from typing import Final

from flask import Response, request
from pydantic import ValidationError
from werkzeug.exceptions import HTTPException

from timeline.ingest.refusals import Refused
from timeline.web.api.blueprint import EXPLAINED

MIMETYPE: Final = "application/problem+json"
MISSING: Final = {"no-such-article", "no-such-dossier", "no-such-decision"}
CONFLICTS: Final = {"no-such-place", "no-such-event", "taken-back", "stale", "erased"}
TYPES: Final = "/api/v1/#"  # where the page explains a case


class Problem(HTTPException):
    """Something that a request is answered with instead of what it asked for."""

    def __init__(self, code: int, detail: str, case: str = "", **headers: str) -> None:
        super().__init__(detail)
        self.code, self.case, self.sent = code, case, headers


def check_body() -> None:
    """Problem, where something is sent that is no JSON object, or one that is nested without end."""
    if request.method != "POST":
        return
    try:
        body = request.get_json(silent=True)
    except RecursionError:
        body = None
    if not isinstance(body, dict):
        raise Problem(422, "The body is no JSON object, or it is not sent as application/json.")


def refused(why: Refused) -> Problem:
    """The problem that a refusal is."""
    code = 404 if why.case in MISSING else 409 if why.case in CONFLICTS else 422
    words = why.message("en")
    return Problem(code, f"{words[:1].upper()}{words[1:]}.", why.case)


def answer(error: HTTPException) -> Response:
    """The answer to an error."""
    code, case = error.code or 500, getattr(error, "case", "")
    said = error.description
    if said == type(error).description:  # werkzeug's own, for people with a browser
        said = EXPLAINED.get(code, said)
    record = {
        "type": f"{TYPES}{case}" if case else "about:blank",
        "title": HTTPStatus(code).phrase,
        "status": code,
        "detail": str(said) if code != 500 else "This is an error of ours; please try again later.",
    }
    response = _written(record)
    response.headers.update(getattr(error, "sent", {}))
    if methods := getattr(error, "valid_methods", None):
        response.headers["Allow"] = ", ".join(sorted(methods))
    return response


def invalid(error: ValidationError) -> Response:
    """The answer to a request that is not as it should be."""
    found = [
        {"place": ".".join(map(str, one["loc"])), "message": one["msg"]}
        for one in error.errors(include_url=False, include_input=False, include_context=False)
    ]
    detail = "; ".join(f"{one['place'] or 'body'}: {one['message']}" for one in found[:3])
    record = {
        "type": "about:blank",
        "title": HTTPStatus(422).phrase,
        "status": 422,
        "detail": detail,
        "errors": found,
    }
    return _written(record)


def _written(record: dict[str, object]) -> Response:
    return Response(json.dumps(record) + "\n", int(str(record["status"])), mimetype=MIMETYPE)
