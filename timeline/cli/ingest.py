"""`timeline ingest`."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import click

from timeline import settings
from timeline.cli.progress import progress
from timeline.cli.words import language, words
from timeline.ingest.refusals import Refused

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from timeline.ingest.files import Found

BATCH = 50  # articles stored at once; more are hardly faster, and others have to wait longer
EXAMPLE = "2025-04-29 10:32"


@click.command()
@click.argument("places", metavar="PATH|URL…", nargs=-1, required=True)
@click.option("--published", metavar="DATE", help="The publication date of what has none of its own.")
@click.option("--source", default="", metavar="NAME", help="Who published it, where it does not say so.")
def ingest(places: tuple[str, ...], published: str | None, source: str) -> None:
    """Take in articles: .jsonl, .html and .txt files, and addresses of pages.

    In a .jsonl file each line is an article: id, title, text, published, source, url.
    """
    from timeline.ingest.admission import check
    from timeline.ingest.dates import read_date
    from timeline.ingest.files import read
    from timeline.store.database import ready

    date = read_date(published) if published else None
    zone, now = settings.timezone(), datetime.now(UTC)
    engine = ready(settings.DATABASE_URL.read())
    refused = 0
    for place in places:
        found = read(place, published=date, source=source, check=lambda article: check(article, now, zone))
        counts = _take_in(engine, place, progress(found, _length(place), place), now)
        click.echo(words("taken-in", place=place, **counts))
        refused += counts["refused"]
    raise SystemExit(1 if refused else 0)


def _take_in(engine: "Engine", place: str, found: "Iterable[Found]", now: datetime) -> dict[str, int]:
    """Store what was found, batch by batch, and name what was refused."""
    from timeline.actions import read_ahead, take_in_all
    from timeline.store.database import session_scope

    counts = Counter[str]()
    for batch in _batches(found):
        accepted = []
        for article in batch:
            if isinstance(article, Refused):
                click.echo(complaint(place, article), err=True)
                counts["refused"] += 1
            else:
                accepted.append(article)
        with session_scope(engine) as session:
            ahead = read_ahead(session, accepted)
        with session_scope(engine, write=True) as session:
            counts.update(taken.outcome for taken in take_in_all(session, accepted, now, ahead))
    return {name: counts[name] for name in ("new", "revised", "known", "refused")}


def _batches(found: "Iterable[Found]") -> "Iterator[list[Found]]":
    rest = iter(found)
    while batch := list(islice(rest, BATCH)):
        yield batch


def complaint(place: str, refused: Refused) -> str:
    """The one line that says what was refused, where, and why."""
    where = place if refused.line is None else f"{place}, {words('line', number=refused.line)}"
    said = f"timeline: {where}: {refused.message(language())}"
    if refused.case == "no-date":
        hint = Refused("how-to-date" if refused.line is None else "how-to-date-line", example=EXAMPLE)
        said += f"; {hint.message(language())}"
    return said


def _length(place: str) -> int:
    """How many articles there may be, for the progress bar."""
    try:
        with Path(place).open("rb") as file:
            return sum(1 for _ in file) if place.lower().endswith((".jsonl", ".ndjson")) else 1
    except OSError:
        return 1
