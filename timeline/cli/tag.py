"""`timeline tag`."""

import gc
import json
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from typing import BinaryIO, TextIO

import click

from timeline import settings
from timeline.cli.progress import progress
from timeline.cli.resolve import DOMAINS
from timeline.cli.words import language, words
from timeline.ingest.refusals import Refused

CHUNK = 32  # documents a process takes at once


@click.command()
@click.argument("source", metavar="IN", type=click.File("rb"))
@click.argument("target", metavar="OUT", type=click.File("w", encoding="utf-8"))
@click.option(
    "--jobs", type=click.IntRange(1), default=1, show_default=True, help="How many processes share the work."
)
@click.option("--domain", type=DOMAINS, default="auto", show_default=True)
def tag(source: BinaryIO, target: TextIO, jobs: int, domain: str) -> None:
    """Tag the time expressions of many texts.

    IN has one JSON document a line: id, text, published (or dct). OUT gets one line for each: id, timexes.
    """
    settings.timezone()  # refused here, once
    lines = source.readlines()
    refused = 0
    for number, record in enumerate(progress(_tagged(lines, jobs, domain), len(lines), source.name), 1):
        if isinstance(record, Refused):
            where = f"{source.name}, {words('line', number=number)}"
            click.echo(f"timeline: {where}: {record.message(language())}", err=True)
            refused += 1
        elif record:
            target.write(record + "\n")
    raise SystemExit(1 if refused else 0)


def _tagged(lines: list[bytes], jobs: int, domain: str) -> Iterator[str | Refused]:
    """What each line gives, in order."""
    work = partial(tag_line, domain=domain)
    if jobs == 1:
        yield from map(work, lines)
        return
    with ProcessPoolExecutor(jobs, mp_context=get_context(_start_method())) as pool:
        yield from pool.map(work, lines, chunksize=CHUNK)


def _start_method() -> str:
    """How processes begin: as copies of this one, engine included, where that is safe; else afresh, which is slower."""
    if sys.platform != "linux" or threading.active_count() > 1:
        return "spawn"
    import timeline.export.tagged  # noqa: F401  # loaded once, for all
    from timeline.temporal import tag

    tag("Am Montag.", None)
    gc.freeze()  # what is loaded stays shared: the copies' collectors leave it alone
    return "fork"


def tag_line(raw: bytes, domain: str) -> str | Refused:
    """A document's record as JSON; nothing for an empty line, Refused for one that cannot be read."""
    from timeline.export.tagged import document
    from timeline.ingest.admission import decode
    from timeline.ingest.dates import civil_minutes
    from timeline.ingest.files import read_line
    from timeline.temporal import tag

    if not raw.strip():
        return ""
    try:
        article = read_line(decode(raw))
        published = article.published
        reference = None if published is None else civil_minutes(published, settings.timezone())
    except Refused as refused:
        return refused
    mentions = tag(article.text, reference, domain=domain)
    return json.dumps(document(article.id, mentions, reference), ensure_ascii=False)
