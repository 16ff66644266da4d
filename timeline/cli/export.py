"""`timeline export`."""

from typing import TYPE_CHECKING, Any

import click

from timeline import settings
from timeline.ingest.refusals import Refused

if TYPE_CHECKING:
    from timeline.store.filters import Filter


@click.command()
@click.option("--format", "form", type=click.Choice(["json"]), default="json", show_default=True)
@click.option("--dossier", "slug", default="alle", show_default=True, help="The events of this dossier.")
@click.option("--words", help="Only events in which all these words occur.")
@click.option("--from", "start", metavar="DATE", help="Only events from this day on.")
@click.option("--to", "end", metavar="DATE", help="Only events until this day.")
@click.option(
    "--within", type=click.Choice(["possible", "certain"]), help="Possibly or certainly in that time."
)
@click.option(
    "--source", "sources", multiple=True, metavar="NAME", help="Only events that this source tells."
)
@click.option("--certainty", "certainties", multiple=True, type=click.Choice(["sure", "rough", "inferred"]))
def export(form: str, slug: str, **asked: Any) -> None:
    """Print events for other programs. The filters narrow what the dossier holds."""
    from timeline.export.json import document
    from timeline.store import dossiers
    from timeline.store.database import ready, session_scope

    with session_scope(ready(settings.DATABASE_URL.read())) as session:
        dossier = dossiers.get(session, slug)
        if dossier is None:
            raise Refused("no-such-dossier", slug=slug)
        for piece in document(session, dossier.filter.narrowed(_filter(asked))):
            click.echo(piece, nl=False)


def _filter(asked: dict[str, Any]) -> "Filter":
    """What was asked, as far as something was."""
    from timeline.ingest.dates import read_date
    from timeline.store.filters import Filter

    for end in ("start", "end"):
        asked[end] = read_date(asked[end]).toordinal() if asked[end] else None
    return Filter(**{name: value for name, value in asked.items() if value})
