"""Who writes next."""

import threading
from contextlib import ExitStack

import pytest

from timeline.store.writers import Writers


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
