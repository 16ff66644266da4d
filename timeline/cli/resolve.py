"""`timeline resolve`."""

import json
import shutil
import sys
import textwrap
from collections.abc import Sequence

import click

from timeline import settings
from timeline.cli.words import language, words
from timeline.temporal.model import Dating, How, Mention

DOMAINS = click.Choice(["auto", "news", "narrative"])


@click.command()
@click.argument("text", metavar="[TEXT|-]", default="-")
@click.option("--published", metavar="DATE", help="When the text was published: what “heute” means in it.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object, as `timeline tag` writes them.")
@click.option("--domain", type=DOMAINS, default="auto", show_default=True)
def resolve(text: str, published: str | None, as_json: bool, domain: str) -> None:
    """Say what the time expressions of a text mean. Without TEXT, or for -, standard input is read."""
    from timeline.export.tagged import document
    from timeline.ingest.admission import check_text, decode
    from timeline.ingest.debris import blank
    from timeline.temporal import tag

    given = decode(sys.stdin.buffer.read()) if text == "-" else text
    check_text(given)
    reference = None if published is None else _reference(published)
    mentions = tag(blank(given), reference, domain=domain)
    if as_json:
        click.echo(json.dumps(document(None, mentions, reference), ensure_ascii=False, indent=1))
    else:
        click.echo(readable(mentions, reference))
    waiting = sum(mention.dating.reason.how is How.UNANCHORED for mention in mentions)
    if published is None and waiting:
        click.echo(f"timeline: {words('others-need-it', count=waiting)}", err=True)
        raise SystemExit(1)


def _reference(published: str) -> int:
    from datetime import UTC, datetime

    from timeline.ingest.dates import check_date, civil_minutes, read_date

    date, zone = read_date(published), settings.timezone()
    check_date(date, datetime.now(UTC), zone)
    return civil_minutes(date, zone)


def readable(mentions: Sequence[Mention], reference: int | None) -> str:
    """The mentions for people: the words, the date, why, and other readings."""
    if not mentions:
        return words("nothing-found")
    column = min(32, max(len(mention.text) for mention in mentions)) + 2
    entries = [_entry(mentions, index, reference, column) for index in range(len(mentions))]
    return "\n\n".join(entries).replace("\u00a0", " ")  # its lines are broken already


def _entry(mentions: Sequence[Mention], index: int, reference: int | None, column: int) -> str:
    from timeline.export.tagged import why

    mention = mentions[index]
    said = " ".join(mention.text.split())
    rows = [why(mention.dating, mentions, index, reference, language())]
    rows += [words("or", reading=_date(other)) for other in mention.dating.alternatives]
    width = max(60, shutil.get_terminal_size((100, 24)).columns)
    below = [
        textwrap.fill(row, width, initial_indent=" " * column, subsequent_indent=" " * column) for row in rows
    ]
    return "\n".join([f"{said:<{column - 1}} {_date(mention.dating)}", *below])


def _date(dating: Dating) -> str:
    from timeline.wording import date_words

    if dating.reason.how is How.UNANCHORED:
        return words("without-date")
    return date_words(dating, language())
