"""Readers' pages and static files go out compressed where the browser takes it."""

import gzip
from functools import lru_cache
from typing import Final

from flask import Flask, Response, current_app, g, request

FILES: Final = ("static", "stylesheet")
WORTHWHILE: Final = 1024  # bytes; less is not worth the while


def compress(response: Response) -> Response:
    """The same answer, smaller. One that has to do with a session stays as it is: its size must tell nothing of it."""
    if request.endpoint not in FILES and request.blueprint != "readers":
        return response
    response.vary.add("Accept-Encoding")
    if response.status_code != 200 or response.content_encoding or _of_a_session():
        return response
    if not request.accept_encodings.quality("gzip"):
        return response
    response.direct_passthrough = False  # a file is read, too
    body = response.get_data()
    if len(body) >= WORTHWHILE:
        response.set_data(_kept(body) if request.endpoint in FILES else gzip.compress(body, 5, mtime=0))
        response.content_encoding = "gzip"
    return response


def _of_a_session() -> bool:
    """Whether the page holds a form's token, or may be an editor's."""
    return "csrf_token" in g or current_app.config["SESSION_COOKIE_NAME"] in request.cookies


@lru_cache(maxsize=64)
def _kept(body: bytes) -> bytes:
    return gzip.compress(body, 9, mtime=0)


def init_app(app: Flask) -> None:
    """Register compression; what is registered first is done last."""
    app.after_request(compress)
