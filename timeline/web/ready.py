"""Answers that are ready to be sent, kept until the data changes: the same page is asked for by many."""

import gzip
from collections import OrderedDict
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from threading import Lock
from typing import Final, cast

from flask import Response, current_app, request

MOST_BYTES: Final = 32 * 1024 * 1024
SMALL: Final = 500  # bytes; less is not worth packing


@dataclass(frozen=True, slots=True)
class Ready:
    """A body, packed where that makes it smaller, its entity tag, and the headers that go with it."""

    body: bytes
    mimetype: str
    headers: Mapping[str, str] = field(default_factory=dict)
    hosts: tuple[str, ...] = ()
    packed: bool = False
    etag: str = ""

    @property
    def size(self) -> int:
        """Bytes that it takes to keep."""
        return len(self.body) + 500

    @property
    def plain(self) -> bytes:
        """The body as it is read."""
        return gzip.decompress(self.body) if self.packed else self.body

    def response(self) -> Response:
        """What answers the request; 304 where the browser has it already. A packed body has a tag of its own."""
        packs = self.packed and request.accept_encodings.quality("gzip") > 0
        response = current_app.response_class(self.body if packs else self.plain, mimetype=self.mimetype)
        response.headers.update(self.headers)
        response.set_etag(f"{self.etag}-gzip" if packs else self.etag)
        if packs:
            response.content_encoding = "gzip"
        response.vary.add("Accept-Encoding")
        return cast(Response, response.make_conditional(request))


def ready(body: bytes, mimetype: str, headers: Mapping[str, str], hosts: tuple[str, ...] = ()) -> Ready:
    """The body made ready; pictures of points are packed already."""
    packs = len(body) > SMALL and mimetype != "image/png"
    kept = gzip.compress(body, 9, mtime=0) if packs else body
    return Ready(kept, mimetype, headers, hosts, packs, sha256(body).hexdigest()[:20])


class Kept:
    """The answers made last, up to a number of bytes; safe to be used by many threads."""

    def __init__(self, most: int = MOST_BYTES) -> None:
        self._most, self._bytes = most, 0
        self._found: OrderedDict[Hashable, Ready] = OrderedDict()
        self._lock = Lock()

    def get(self, key: Hashable) -> Ready | None:
        """The answer of this key, where it is there."""
        with self._lock:
            if found := self._found.get(key):
                self._found.move_to_end(key)
            return found

    def put(self, key: Hashable, made: Ready) -> None:
        """Keep an answer; what was not asked for the longest gives way."""
        with self._lock:
            before = self._found.pop(key, None)
            self._bytes += made.size - (before.size if before else 0)
            self._found[key] = made
            while self._bytes > self._most:
                _oldest, gone = self._found.popitem(last=False)
                self._bytes -= gone.size

    def get_or_make(self, key: Hashable, make: Callable[[], Ready]) -> Ready:
        """The answer of this key, made where it is not there yet; two threads may both make it: the same."""
        if found := self.get(key):
            return found
        self.put(key, made := make())
        return made
