"""How many embeds one process serves: `python -m tests.bench.embeds`.

The same page kept ready and, by another accent colour for every request, made anew each time. Both in one run, by
readers who ask again as soon as they have an answer; so many of them that 95 of 100 answers take less than 50 ms.
"""

import http.client
import itertools
import os
import re
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

READERS = (1, 2, 4, 8, 16)
SECONDS = 2.0
PATIENCE = 0.05  # seconds that 95 of 100 answers may take
PAGE = "/embed/alle?von=2025"


def embeds() -> list[str]:
    """Requests a second of a kept embed and of one made anew, and how they compare."""
    numbers = itertools.count(1)
    with served() as address:
        ask(address, PAGE)
        kept, kept_at = most(address, itertools.repeat(PAGE))
        anew, anew_at = most(address, (f"{PAGE}&akzent={next(numbers):06x}" for _ in itertools.count()))
    return [
        f"embed, kept ready               {kept:8.0f} requests/s, 95 of 100 within {kept_at * 1000:.1f} ms",
        f"embed, made anew                {anew:8.0f} requests/s, 95 of 100 within {anew_at * 1000:.1f} ms",
        f"kept ready is                   {kept / anew:8.1f} times as fast",
    ]


@contextmanager
def served() -> Iterator[str]:
    """The samples, served by one process as `timeline demo` serves them; yields host and port."""
    with tempfile.TemporaryDirectory() as folder:
        settings = os.environ | {
            "TIMELINE_DATABASE_URL": f"sqlite:///{Path(folder) / 'bench.sqlite3'}",
            "LANG": "C",
        }
        words = [sys.executable, "-m", "timeline.cli", "demo", "--port", "0"]
        with subprocess.Popen(words, env=settings, stdout=subprocess.PIPE, text=True) as process:
            try:
                assert process.stdout
                line = next(filter(None, (re.search(r"http://(\S+)", said) for said in process.stdout)))
                yield line[1]
            finally:
                process.terminate()


def most(address: str, paths: Iterator[str]) -> tuple[float, float]:
    """The most requests a second that are answered in time, and the time that 95 of 100 took; of all those readers."""
    rounds = [measured(address, paths, readers) for readers in READERS]
    in_time = [found for found in rounds if found[1] < PATIENCE]
    return max(in_time) if in_time else rounds[0]


def measured(address: str, paths: Iterator[str], readers: int) -> tuple[float, float]:
    """Requests a second of so many readers at once, and the time in seconds that 95 of 100 answers took at most."""
    took: list[float] = []
    turn, end = threading.Lock(), time.perf_counter() + SECONDS

    def read() -> None:
        connection = http.client.HTTPConnection(address)
        while (start := time.perf_counter()) < end:
            with turn:
                path = next(paths)
            get(connection, path)
            took.append(time.perf_counter() - start)
        connection.close()

    threads = [threading.Thread(target=read) for _ in range(readers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return len(took) / SECONDS, sorted(took)[int(len(took) * 0.95)]


def ask(address: str, path: str) -> None:
    """One answer, to begin with; the server may not listen yet."""
    for _ in range(100):
        try:
            get(http.client.HTTPConnection(address), path)
        except OSError:
            time.sleep(0.1)
        else:
            return


def get(connection: http.client.HTTPConnection, path: str) -> None:
    connection.request("GET", path, headers={"Accept-Encoding": "gzip"})
    answer = connection.getresponse()
    answer.read()
    assert answer.status == 200


if __name__ == "__main__":
    sys.stdout.write("\n".join(embeds()) + "\n")
