"""The blueprint, and what every answer of it may be."""

from http import HTTPStatus
from typing import Any, Final

from flask_openapi3 import APIBlueprint

Answers = dict[str | int | HTTPStatus, Any]  # by status: the model of what is answered, or its description
PREFIX: Final = "/api/v1"
PROBLEM: Final = {
    "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
}
EXPLAINED: Final = {
    401: "No token, or one that is unknown or revoked.",
    403: "The token is not for this.",
    404: "There is no such thing.",
    405: "There is something at this address, but not for this method.",
    409: "It has changed meanwhile, or is decided already.",
    413: "More than a megabyte.",
    422: "Something in the request is not as it should be: `detail` says what.",
    429: "Too many requests; `Retry-After` says for how many seconds to wait.",
    500: "An error of ours.",
    503: "Somebody has been writing for too long; nothing was stored. Please try again in a minute.",
}
TOKEN: Final[list[dict[str, list[Any]]]] = [
    {"token": []}
]  # what an operation needs that is not for everybody
ALWAYS: Final = (404, 405, 413, 422, 429, 500, 503)

api: Final = APIBlueprint("api", __name__, url_prefix=PREFIX)


def may_be(*more: int) -> Answers:
    """The problems that an operation may answer with, beside those that every one may."""
    return {code: {"description": EXPLAINED[code], **PROBLEM} for code in sorted({*ALWAYS, *more})}


def read(model: Any) -> Answers:
    """The answers of an operation that reads."""
    return {200: model, 304: {"description": "Unchanged since the `ETag` that was sent along."}, **may_be()}
