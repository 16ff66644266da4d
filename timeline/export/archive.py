"""Everything that was not computed, to be kept or to go to another database: articles, decisions, dossiers."""

from collections.abc import Iterator

from sqlmodel import Session

from timeline.export.json import lines
from timeline.store.archive import PARTS, VERSION, records


def document(session: Session) -> Iterator[str]:
    """The archive, piece by piece: one record a line."""
    yield f'{{"version": {VERSION}'
    for part in PARTS:
        yield f',\n"{part}": ['
        yield from lines(records(session, part))
        yield "]"
    yield "}\n"
