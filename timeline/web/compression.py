"""Readers' pages and static files go out compressed where the browser takes it."""

import gzip
import zlib
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from flask import Flask, Response, request

from timeline.web.identity import is_personal

FILES: Final = ("static", "joined")
WORTHWHILE: Final = 1024  # bytes; less is not worth the while
LEVEL: Final = 4  # while somebody waits


def compress(response: Response) -> Response:
    """The same answer, smaller. One that has to do with a session stays as it is: its size must tell nothing of it."""
    if request.endpoint not in FILES and request.blueprint != "readers":
        return response
    response.vary.add("Accept-Encoding")
    if response.status_code != 200 or response.content_encoding or is_personal():
        return response
    if not request.accept_encodings.quality("gzip"):
        return response
    if request.endpoint in FILES:
        response.direct_passthrough = False  # it is read
    elif response.is_streamed:
        response.response = _piecewise(response.iter_encoded())
        response.content_encoding = "gzip"
        return response
    body = response.get_data()
    if len(body) >= WORTHWHILE:
        response.set_data(_kept(body) if request.endpoint in FILES else gzip.compress(body, LEVEL, mtime=0))
        response.content_encoding = "gzip"
    return response


def _piecewise(body: Iterable[bytes]) -> Iterator[bytes]:
    """Each piece so that it can be read as soon as it is there."""
    packing = zlib.compressobj(LEVEL, wbits=16 + zlib.MAX_WBITS)  # as gzip
    for piece in body:
        yield packing.compress(piece) + packing.flush(zlib.Z_SYNC_FLUSH)
    yield packing.flush()


@lru_cache(maxsize=64)
def _kept(body: bytes) -> bytes:
    return gzip.compress(body, 9, mtime=0)


def init_app(app: Flask) -> None:
    """Register compression; what is registered first is done last."""
    app.after_request(compress)
