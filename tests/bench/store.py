"""How fast articles are taken in, on top of few and of many: everything, database included.

At the first time the database has to be built, which takes long: some 15 ms an article. The database of generated articles is kept in the system's temporary folder between runs. `python -m tests.bench.store
100000` says how many it shall hold.
"""

import shutil
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from sqlmodel import Session

from tests.bench.generated import articles
from tests.bench.measure import seconds
from timeline.actions import read_ahead, take_in_all
from timeline.store.articles import keys
from timeline.store.database import ready, session_scope

NOW = datetime(2030, 1, 1, tzinfo=UTC)
MARKS = (5_000, 50_000, 100_000)  # how many are there when it is measured
BATCH = 1000
ONES = 60


def taking_in(most: int = MARKS[-1]) -> list[str]:
    """What one more article costs on top of as many as are stored; a line for each."""
    folder = Path(tempfile.gettempdir()) / "timeline-bench"
    folder.mkdir(exist_ok=True)
    lines, before = [], 0.0
    for size in (mark for mark in MARKS if mark <= most):
        file = folder / f"{size}.sqlite3"
        took = _build(file, size, folder / f"{max([m for m in MARKS if m < size], default=0)}.sqlite3")
        merged, everything = _one_by_one(file, size)
        ratio = f", {merged / before:.2f} times that before" if before else ""
        before = before or merged
        lines.append(
            f"one more article on {size:,}: {merged * 1000:.1f} ms, with reading {everything * 1000:.1f} ms{ratio}{took}"
        )
    return lines


def _build(file: Path, size: int, smaller: Path) -> str:
    """Make sure that the file holds so many; returns how long it took."""
    if not file.exists() and smaller.exists():
        shutil.copy(smaller, file)
    engine = ready(f"sqlite:///{file}")
    with session_scope(engine) as session:
        there = len(keys(session))
    took = 0.0
    for at in range(there, size, BATCH):
        batch = list(articles(at, min(at + BATCH, size)))
        with session_scope(engine, write=True) as session:
            took += seconds(lambda given=batch, s=session: take_in_all(s, given, NOW))  # type: ignore[misc]
    engine.dispose()
    return f"; the last {size - there:,} were built in {took:.0f} s" if there < size else ""


def _one_by_one(file: Path, size: int) -> tuple[float, float]:
    """Medians of seconds: merging and storing alone, and with reading. Nothing of it stays."""
    engine = ready(f"sqlite:///{file}")
    merged, everything = [], []
    for article in articles(size, size + ONES):
        start = time.perf_counter()
        with session_scope(engine) as session:
            ahead = read_ahead(session, [article])
        read = time.perf_counter()
        with Session(engine) as session:
            take_in_all(session, [article], NOW, ahead)
            session.flush()
            done = time.perf_counter()
            session.rollback()
        merged.append(done - read)
        everything.append(done - start)
    engine.dispose()
    return median(merged), median(everything)


def main(given: Sequence[str]) -> Iterator[str]:
    """The lines for as many articles as are asked for."""
    yield from taking_in(*map(int, given[:1]))


if __name__ == "__main__":
    sys.stdout.write("\n".join(main(sys.argv[1:])) + "\n")
