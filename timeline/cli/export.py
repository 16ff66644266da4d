"""`timeline export`."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from timeline import settings
from timeline.cli.words import language, words
from timeline.export.formats import FORMATS
from timeline.ingest.refusals import Refused

if TYPE_CHECKING:
    from sqlmodel import Session

    from timeline.export.parameters import Parameter
    from timeline.export.selection import Selection

EVERYTHING = "alle"  # the dossier
TIMEML, ARCHIVE = "tml", "archive"


class Filtered(click.Command):
    """A command with an option for each thing that a filter can ask; they are read when they are asked for."""

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        from timeline.export.parameters import PARAMETERS

        return [*(_option(parameter) for parameter in PARAMETERS), *super().get_params(ctx)]


def _option(parameter: "Parameter") -> click.Option:
    names = [f"--{parameter.name}", parameter.field]
    metavar = None if parameter.choices else "DATE" if parameter.day else "TEXT"
    kind = click.Choice(parameter.choices) if parameter.choices else str
    return click.Option(names, type=kind, multiple=parameter.many, metavar=metavar, help=parameter.explained)


@click.command(cls=Filtered)
@click.option(
    "--format", "form", type=click.Choice([*FORMATS, TIMEML, ARCHIVE]), default="json", show_default=True
)
@click.option("--dossier", "slug", default=EVERYTHING, show_default=True, help="The events of this dossier.")
@click.option("--uncertain", is_flag=True, help="ics: also events whose day is not certain, and marked so.")
@click.option("--address", default="", metavar="URL", help="Where the service is reached, for links to it.")
@click.option("--out", type=click.Path(path_type=Path), help="tml: the folder for a file of each article.")
def export(form: str, slug: str, uncertain: bool, address: str, out: Path | None, **asked: Any) -> None:
    """Print events for other programs. The filters narrow what the dossier holds.

    tml is TimeML: the articles that tell the events, a file each in the folder --out. archive is all that there is:
    articles, decisions, dossiers; `timeline import` brings both back.
    """
    from timeline.export.archive import document as archive
    from timeline.export.parameters import filter_of
    from timeline.export.selection import Selection
    from timeline.store import dossiers
    from timeline.store.database import ready, session_scope

    if (form == TIMEML) != (out is not None):
        raise click.UsageError(words("tml-needs-out"))
    if form == ARCHIVE and (slug != EVERYTHING or any(asked.values())):
        raise click.UsageError(words("archive-is-all"))
    with session_scope(ready(settings.DATABASE_URL.read())) as session:
        dossier = dossiers.get(session, slug)
        if dossier is None:
            raise Refused("no-such-dossier", slug=slug)
        narrowed = dossier.filter.narrowed(filter_of(asked))
        selection = Selection(narrowed, dossier.title, language(), address.rstrip("/"), uncertain, dossier)
        if out is not None:
            click.echo(words("written", count=_write_timeml(session, selection, out), place=out))
            return
        pieces = archive(session) if form == ARCHIVE else FORMATS[form].document(session, selection)
        for piece in pieces:  # as it is: CSV and calendars end their lines in their own way
            click.echo(piece.encode(), nl=False)


def _write_timeml(session: "Session", selection: "Selection", folder: Path) -> int:
    """A file for each article that tells one of the events; returns how many."""
    from timeline.export.timeml import document, file_name
    from timeline.export.told import told

    written: set[str] = set()
    folder.mkdir(parents=True, exist_ok=True)
    for one in told(session, selection):
        for key in one.articles.keys() - written:
            place = folder / file_name(key)
            place.write_text(document(one.articles[key], one.mentions[key]), encoding="utf-8", newline="")
            written.add(key)
    return len(written)
