"""Who writes next."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Engine

from timeline.store import changes
from timeline.store.database import ready, session_scope
from timeline.store.writers import Writers, next_place

WITHOUT_A_PAUSE = """
import sys, threading
from timeline.store import changes
from timeline.store.database import ready, session_scope
engine, told = ready(sys.argv[1]), threading.Event()
threading.Thread(target=lambda: (sys.stdin.read(), told.set()), daemon=True).start()
wrote = 0
while not told.is_set():
    with session_scope(engine, write=True) as session:
        changes.number(session)
    wrote += 1
print(wrote)
"""


def test_first_come_first_served() -> None:
    """Who has just written waits behind those who have waited."""
    line, order = Writers(), list[int]()

    def write(number: int) -> None:
        with line.turn(60):
            order.append(number)

    with ExitStack() as stack:
        stack.enter_context(line.turn(60))
        threads = []
        for number in range(5):
            threads.append(threading.Thread(target=write, args=(number,)))
            threads[-1].start()
            while len(line._line) < number + 2:
                threading.Event().wait(0.001)
    for thread in threads:
        thread.join()
    assert order == [0, 1, 2, 3, 4]


def test_who_gives_up_leaves_the_line() -> None:
    line = Writers()
    with line.turn(1), pytest.raises(TimeoutError), line.turn(0.01):
        raise AssertionError
    with line.turn(0.01):
        assert len(line._line) == 1


@contextmanager
def another_process(url: str) -> Iterator["subprocess.Popen[str]"]:
    """A process that writes without a pause until its input ends; then it says how often it did."""
    command = [sys.executable, "-c", WITHOUT_A_PAUSE, url]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def written(engine: Engine) -> int:
    with session_scope(engine) as session:
        return changes.number(session)


def test_who_waits_in_another_process_is_next(tmp_path: Path) -> None:
    file = tmp_path / "timeline.sqlite3"
    engine = ready(url := f"sqlite:///{file}")
    begun = written(engine)
    with another_process(url) as process:
        while written(engine) < begun + 3:
            threading.Event().wait(0.001)
        for _ in range(5):  # nobody is passed by, nothing is lost
            with session_scope(engine, write=True) as session:
                changes.number(session)
        with next_place(str(file), 60):
            seen = written(engine)
            threading.Event().wait(0.3)
            assert written(engine) <= seen + 1  # what had begun by then
        told, _ = process.communicate()
        assert written(engine) == begun + int(told) + 5
    engine.dispose()
