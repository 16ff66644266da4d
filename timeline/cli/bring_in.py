"""`timeline import`."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from timeline import settings
from timeline.cli.ingest import complaint
from timeline.cli.words import words
from timeline.ingest.refusals import Refused

if TYPE_CHECKING:
    from sqlmodel import Session


@click.command("import")
@click.argument("places", metavar="FILE…", nargs=-1, required=True)
def bring_in(places: tuple[str, ...]) -> None:
    """Bring back what `timeline export` wrote as archive or tml: all of the files, or none.

    An archive (.json) fills an empty database. A TimeML file (.tml) is an article; where its annotations differ from
    what is read here, they are kept as decisions.
    """
    from timeline.store.database import ready, session_scope

    engine = ready(settings.DATABASE_URL.read())
    now = datetime.now(UTC)
    place = places[0]
    try:
        with session_scope(engine, write=True) as session:
            for place in places:
                _bring_in(session, Path(place), now)
    except Refused as refused:
        click.echo(complaint(place, refused), err=True)
        raise SystemExit(1) from None
    click.echo(words("brought-in", count=len(places)))


def _bring_in(session: "Session", place: Path, now: datetime) -> None:
    from timeline.actions import restore, take_in_annotated
    from timeline.ingest.archive import read_archive
    from timeline.ingest.files import read_bytes
    from timeline.ingest.timeml import read_article

    ending = place.suffix.lower()
    if ending == ".json":
        restore(session, read_archive(read_bytes(place)))
    elif ending in (".tml", ".timeml"):
        take_in_annotated(session, *read_article(read_bytes(place), place.stem), now)
    else:
        raise Refused("not-importable")
