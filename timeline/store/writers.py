"""Who writes next to an SQLite file: first come, first served, among the threads of this process.

SQLite lets those who wait try again now and then; who writes without a pause would pass them by until they give up.
Among processes there is one place behind whoever writes: who has it is next, and all others try for it after that.
"""

import sys
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Lock
from typing import Final

PAUSE: Final = 0.01  # seconds between two tries for the place


class StillWritingError(TimeoutError):
    """Somebody has been writing for so long that one gives up."""


class Writers:
    """The writers of one database, in their order; the first one has its turn."""

    def __init__(self) -> None:
        self._line: deque[Event] = deque()
        self._lock = Lock()

    @contextmanager
    def turn(self, seconds: float) -> Iterator[None]:
        """One's turn, as long as one needs it; StillWritingError if it does not come within so many seconds."""
        mine = Event()
        with self._lock:
            self._line.append(mine)
            self._line[0].set()
        try:
            if not mine.wait(seconds):
                raise StillWritingError
            yield
        finally:
            with self._lock:
                self._line.remove(mine)
                if self._line:
                    self._line[0].set()


_WRITERS: dict[str, Writers] = {}


def writers(database: str) -> Writers:
    """The writers of the database with this name in this process."""
    return _WRITERS.setdefault(database, Writers())


@contextmanager
def next_place(database: str, seconds: float) -> Iterator[None]:
    """The place behind whoever writes to this file; StillWritingError if it is not free within so many seconds."""
    if not Path(database).is_file():
        yield
        return
    deadline = time.monotonic() + seconds
    with Path(f"{database}-next").open("a") as place:  # closing it gives the place up
        while not _taken(place.fileno()):
            if time.monotonic() > deadline:
                raise StillWritingError
            time.sleep(PAUSE)
        yield


if sys.platform == "win32":

    def _taken(file: int) -> bool:
        return True  # there SQLite's own way of waiting has to do

else:
    import fcntl

    def _taken(file: int) -> bool:
        """Whether the place is one's own now."""
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
