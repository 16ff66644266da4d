"""How fast filters, counts, charts and pages are on few and on many events: `make bench-web`.

Rows are inserted as they would stand there after taking in articles. At the first time that takes minutes; the SQLite
files are kept in the system's temporary folder. `make bench-web ARGS="100000"` says how many events, `--postgresql`
takes a PostgreSQL server of its own for them. Times are the process's own, so other work on the machine counts little;
on PostgreSQL, which works in other processes, they are those of the clock.
"""

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from typing import Any, Final

from sqlalchemy import Engine, insert, text
from sqlmodel import Session, SQLModel

from tests.bench.asked import FILTERS, address
from tests.bench.rows import EVENTS_AN_ARTICLE, rows
from tests.postgresql import address as address_of
from tests.postgresql import server
from timeline.store import entries, events
from timeline.store.database import ready, session_scope, upgrade
from timeline.store.filters import Filter
from timeline.temporal.calendar import day_number

SIZES: Final = (100_000, 1_000_000)  # events
BATCH: Final = 1000  # articles
RUNS: Final = 3
WANTED: Final = {"list": 80, "fresh": 80, "chart": 120, "page": 150}  # milliseconds, 95 of 100
WANTED_MEMORY: Final = 400  # MB
WANTED_FIRST: Final = 150  # milliseconds
CHART: Final = (day_number(2021, 1, 1), day_number(2023, 12, 31))


def fill(engine: Engine, size: int) -> None:
    """Insert what is missing of so many events."""
    tables = SQLModel.metadata.tables
    with session_scope(engine) as session:
        there = session.scalar(text("SELECT count(*) FROM article")) or 0
    for at in range(there, size // EVENTS_AN_ARTICLE, BATCH):
        until = min(at + BATCH, size // EVENTS_AN_ARTICLE)
        found = rows(at, until)
        with session_scope(engine, write=True) as session:
            for table, values in found.items():
                session.execute(insert(tables[table]), values)
            entries.renew(session, range(at * EVENTS_AN_ARTICLE + 1, until * EVENTS_AN_ARTICLE + 1))
        _say(f"\r{until * EVENTS_AN_ARTICLE:,} of {size:,} events")
    if there < size // EVENTS_AN_ARTICLE:
        with session_scope(engine, write=True) as session:
            session.execute(text("ANALYZE"))
        _say("\n")


def listed(session: Session, filter: Filter) -> None:
    """What the page of a list asks the store."""
    events.find(session, filter)
    events.facets(session, filter)


def drawn(session: Session, filter: Filter) -> None:
    """What the chart asks: the overview of all the time, and three years of it in lanes."""
    events.density(session, filter)
    events.lanes(session, filter, by="source", start=CHART[0], end=CHART[1])


def measured(url: str) -> dict[str, Any]:
    """The figures of a database, in milliseconds and megabytes."""
    from timeline.web.app import create_app

    app = create_app(
        {"DATABASE_URL": url, "RATELIMIT_ENABLED": False, "PAGES_KEPT": 0}
    )  # every page is made anew
    client, engine = app.test_client(), app.extensions["timeline-engine"]
    took = partial(_milliseconds, time.process_time if "sqlite" in url else time.perf_counter)
    start = took(partial(_page, client, "/"))
    asked = {
        "list": partial(_in_session, engine, listed),
        "chart": partial(_in_session, engine, drawn),
        "page": lambda one: _page(client, address(one)),
    }
    runs = {
        name: [[took(partial(ask, one)) for _ in range(RUNS)] for one in FILTERS]
        for name, ask in asked.items()
    }
    found: dict[str, Any] = {name: [median(times) for times in figures] for name, figures in runs.items()}
    found["fresh"] = [times[0] for times in runs["list"]]  # words are remembered from then on
    first = median(took(partial(_page, client, "/")) for _ in range(4 * RUNS))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return found | {"start": start, "first": first, "memory": memory}


def _in_session(engine: Engine, ask: Callable[[Session, Filter], None], filter: Filter) -> None:
    """In a session of its own, as a request has it."""
    with session_scope(engine) as session:
        ask(session, filter)


def _page(client: Any, address: str) -> None:
    answer = client.get(address, follow_redirects=True)
    answer.get_data()  # it is made while it is sent
    assert answer.status_code == 200, (address, answer.status)


def _milliseconds(clock: Callable[[], float], work: Callable[[], object]) -> float:
    before = clock()
    work()
    return (clock() - before) * 1000


def report(found: dict[int, dict[str, Any]]) -> Iterator[str]:
    """The figures beside what was wanted."""
    few, many = min(found), max(found)
    for name, wanted in WANTED.items():
        tails = {size: quantiles(figures[name], n=20)[-1] for size, figures in found.items()}
        for size, figures in found.items():
            yield f"{name}, {size:,} events: p50 {median(figures[name]):.1f} ms, p95 {tails[size]:.1f} ms (wanted {wanted})"
        if few < many:
            yield f"{name}: {tails[many] / tails[few]:.2f} times the p95 at {few:,} (wanted 2)"
        slowest = max(range(len(FILTERS)), key=found[many][name].__getitem__)
        yield f"{name}: the slowest is {FILTERS[slowest].record()}, {found[many][name][slowest]:.1f} ms"
    for size, figures in found.items():
        yield (
            f"{size:,} events: ready after {figures['start'] / 1000:.1f} s, {figures['memory']:.0f} MB "
            f"(wanted {WANTED_MEMORY}), first page {figures['first']:.0f} ms (wanted {WANTED_FIRST})"
        )


def main() -> None:
    """Measure each size in a process of its own."""
    asked = argparse.ArgumentParser()
    asked.add_argument("sizes", nargs="*", type=int, default=SIZES)
    asked.add_argument("--postgresql", action="store_true")
    asked.add_argument("--child", metavar="URL", help=argparse.SUPPRESS)
    given = asked.parse_args()
    if given.child:
        sys.stdout.write(json.dumps(measured(given.child)))
        return
    with server("256MB") if given.postgresql else nullcontext() as home:
        found = {size: _figures(_url(size, home), size) for size in sorted(given.sizes)}
    sys.stdout.write("\n".join(report(found)) + "\n")


def _figures(url: str, size: int) -> dict[str, Any]:
    """What a process of its own measures, on a database that holds so many events."""
    upgrade(url)
    engine = ready(url)
    fill(engine, size)
    engine.dispose()
    child = [sys.executable, "-m", "tests.bench.web", "--child", url]
    found: dict[str, Any] = json.loads(subprocess.run(child, check=True, stdout=subprocess.PIPE).stdout)
    return found


def _url(size: int, home: str | None) -> str:
    """The database for so many events; on the server in a folder the same one for all, which grows."""
    if home:
        return address_of(home)
    folder = Path(tempfile.gettempdir()) / "timeline-bench"
    folder.mkdir(exist_ok=True)
    return f"sqlite:///{folder / f'web-{size}.sqlite3'}"


def _say(words: str) -> None:
    sys.stderr.write(words)
    sys.stderr.flush()


if __name__ == "__main__":
    main()
