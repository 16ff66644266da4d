"""`timeline tag`."""

import json
from contextlib import ExitStack
from functools import partial
from multiprocessing import Pool
from typing import BinaryIO, TextIO

import click

from timeline import settings
from timeline.cli.progress import progress
from timeline.cli.resolve import DOMAINS
from timeline.cli.words import language, words
from timeline.ingest.refusals import Refused

CHUNK = 8  # documents a process takes at once


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
    with ExitStack() as stack:
        work = partial(tag_line, domain=domain)
        done = stack.enter_context(Pool(jobs)).imap(work, lines, CHUNK) if jobs > 1 else map(work, lines)
        for number, record in enumerate(progress(done, len(lines), source.name), 1):
            if isinstance(record, Refused):
                where = f"{source.name}, {words('line', number=number)}"
                click.echo(f"timeline: {where}: {record.message(language())}", err=True)
                refused += 1
            elif record:
                target.write(record + "\n")
    raise SystemExit(1 if refused else 0)


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
    except Refused as refused:
        return refused
    published = article.published
    reference = None if published is None else civil_minutes(published, settings.timezone())
    mentions = tag(article.text, reference, domain=domain)
    return json.dumps(document(article.id, mentions, reference), ensure_ascii=False)
