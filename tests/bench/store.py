"""How fast articles are taken in, on top of few and of many: everything, database included.

The first articles are generated and taken in as ever. The many are copies of all their rows by the database itself,
each with keys of its own and at days of its own, so that every pair of words is as frequent among many as it would be.
`python -m tests.bench.store 100000` says how many there shall be at most.
"""

import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from sqlalchemy import Engine, func, select
from sqlmodel import Session, SQLModel

from tests.bench.generated import SPAN, articles
from timeline.actions import read_ahead, take_in_all
from timeline.store.database import ready, session_scope

NOW = datetime(2030, 1, 1, tzinfo=UTC)
POOL = 2_500  # articles that are taken in
MARKS = (5_000, 50_000, 100_000)  # how many are there when it is measured
WARM = 20  # articles before it is measured
ONES = 60
_APART = 1_000_000  # row numbers of one copy
_FIRST = datetime(2019, 1, 1, tzinfo=UTC).toordinal()  # no article tells anything of its own from before
_STEP = 73  # days from one copy to the next, wrapped within the span
_TABLES = "article revision mention event statement mark link statement_name index_entry".split()
_NUMBERS = {"id", "article_id", "event_id", "statement", "other", "event"}  # columns that are row numbers
_DAY = f"CASE WHEN {{day}} < {_FIRST} THEN 0 ELSE ({{day}} - {_FIRST} + :days) % {SPAN} - ({{day}} - {_FIRST}) END"


def taking_in(most: int = MARKS[-1]) -> list[str]:
    """What one more article costs on top of as many as are stored; a line for each."""
    with tempfile.TemporaryDirectory() as folder:
        engine = ready(f"sqlite:///{Path(folder, 'bench.sqlite3')}")
        lines, least = [_pool(engine)], 0.0
        for size in (mark for mark in MARKS if mark <= most):
            start = time.process_time()
            _fill(engine, size)
            built = time.process_time() - start
            merged, everything = _one_by_one(engine)
            least = least or everything
            lines.append(
                f"one more article on {size:,}: {merged * 1000:.1f} ms, with reading {everything * 1000:.1f} ms, "
                f"{everything / least:.2f} times that on {MARKS[0]:,} (copied in {built:.0f} s)"
            )
        engine.dispose()
    return lines


def _pool(engine: Engine) -> str:
    """Take in the first articles, many at once."""
    start = time.process_time()
    with session_scope(engine, write=True) as session:
        take_in_all(session, list(articles(0, POOL)), NOW)
    took = time.process_time() - start
    return f"{POOL:,} articles taken in at once: {took / POOL * 1000:.1f} ms each, of one core"


def _fill(engine: Engine, size: int) -> None:
    """Copy the first articles until there are so many."""
    with engine.begin() as connection:
        counted = select(func.count()).select_from(SQLModel.metadata.tables["article"])
        there = connection.execute(counted).scalar_one()
        for copy in range(there // POOL, size // POOL):
            given = {"copy": copy, "apart": copy * _APART, "days": copy * _STEP % SPAN}
            for table in _TABLES:
                connection.exec_driver_sql(_copying(table), given)


def _copying(table: str) -> str:
    """The statement that copies what the first articles have in a table."""
    columns = [column.name for column in SQLModel.metadata.tables[table].columns]
    first = "mark" if table == "mark" else columns[0]
    own = "statement NOT LIKE 'copy%'" if table == "statement_name" else f"{_number(table)} < {_APART}"
    taken = ", ".join(_copied(table, column) for column in columns)
    names = ", ".join(f'"{column}"' for column in columns)
    return f'INSERT INTO {table} ({names}) SELECT {taken} FROM {table} WHERE {own} ORDER BY "{first}"'  # noqa: S608


def _number(table: str) -> str:
    return {"mark": "statement", "link": "statement", "index_entry": "event"}.get(table, "id")


def _copied(table: str, column: str) -> str:
    """What the copy has in a column: its own numbers and keys, its days moved on."""
    if (table, column) == ("statement_name", "statement") or column in (
        "key",
        "external_id",
        "sha256",
        "url",
    ):
        return f"'copy' || :copy || \"{column}\""
    if column in _NUMBERS:
        return f'"{column}" + :apart'
    if table == "mark" and column == "day":
        return f"day + {_DAY.format(day='day')}"
    if table == "statement" and column in ("first_minute", "last_minute"):
        return f"{column} + 1440 * ({_DAY.format(day='first_minute / 1440')})"
    return f'"{column}"'


def _one_by_one(engine: Engine) -> tuple[float, float]:
    """Medians of seconds of one core: merging and storing alone, and with reading. Nothing of it stays.

    The same articles, whatever is there, so that only what is there makes a difference.
    """
    merged, everything = [], []
    for article in articles(MARKS[-1], MARKS[-1] + WARM + ONES):
        start = time.process_time()
        with session_scope(engine) as session:
            ahead = read_ahead(session, [article])
        read = time.process_time()
        with Session(engine) as session:
            take_in_all(session, [article], NOW, ahead)
            session.flush()
            done = time.process_time()
            session.rollback()
        merged.append(done - read)
        everything.append(done - start)
    return median(merged[WARM:]), median(everything[WARM:])


def main(given: Sequence[str]) -> Iterator[str]:
    """The lines for as many articles as are asked for."""
    yield from taking_in(*map(int, given[:1]))


if __name__ == "__main__":
    sys.stdout.write("\n".join(main(sys.argv[1:])) + "\n")
