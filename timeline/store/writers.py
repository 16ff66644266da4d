"""Who writes next to an SQLite file: first come, first served, among the threads of this process.

SQLite lets those who wait try again now and then; who writes without a pause would pass them by until they give up.
"""

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Lock


class Writers:
    """The writers of one database, in their order; the first one has its turn."""

    def __init__(self) -> None:
        self._line: deque[Event] = deque()
        self._lock = Lock()

    @contextmanager
    def turn(self, seconds: float) -> Iterator[None]:
        """One's turn, as long as one needs it; TimeoutError if it does not come within so many seconds."""
        mine = Event()
        with self._lock:
            self._line.append(mine)
            self._line[0].set()
        try:
            if not mine.wait(seconds):
                raise TimeoutError
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
