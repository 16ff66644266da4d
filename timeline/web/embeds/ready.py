"""Answers that are ready to be sent, kept until the data changes: the same embed is asked for by many."""

import gzip
from collections import OrderedDict
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from threading import Lock
from typing import Final

MOST_BYTES: Final = 32 * 1024 * 1024
SMALL: Final = 500  # bytes; less is not worth packing


@dataclass(frozen=True, slots=True)
class Ready:
    """A body, plain and packed, with the entity tag of each, and the headers that go with it."""

    body: bytes
    mimetype: str
    headers: Mapping[str, str] = field(default_factory=dict)
    hosts: tuple[str, ...] = ()
    packed: bytes = b""
    etag: str = ""

    @property
    def size(self) -> int:
        """Bytes that it takes to keep."""
        return len(self.body) + len(self.packed) + 500


def ready(body: bytes, mimetype: str, headers: Mapping[str, str], hosts: tuple[str, ...] = ()) -> Ready:
    """The body made ready; pictures of points are packed already."""
    packs = len(body) > SMALL and mimetype != "image/png"
    packed = gzip.compress(body, 9, mtime=0) if packs else b""
    return Ready(body, mimetype, headers, hosts, packed, sha256(body).hexdigest()[:20])


class Kept:
    """The answers made last, up to a number of bytes; safe to be used by many threads."""

    def __init__(self, most: int = MOST_BYTES) -> None:
        self._most, self._bytes = most, 0
        self._found: OrderedDict[Hashable, Ready] = OrderedDict()
        self._lock = Lock()

    def get(self, key: Hashable, make: Callable[[], Ready]) -> Ready:
        """The answer of this key, made where it is not there yet."""
        with self._lock:
            if found := self._found.get(key):
                self._found.move_to_end(key)
                return found
        made = make()  # two threads may both make it: the same
        with self._lock:
            self._put(key, made)
        return made

    def _put(self, key: Hashable, made: Ready) -> None:
        before = self._found.pop(key, None)
        self._bytes += made.size - (before.size if before else 0)
        self._found[key] = made
        while self._bytes > self._most:
            _oldest, gone = self._found.popitem(last=False)
            self._bytes -= gone.size
