"""An archive comes back in."""

from sqlmodel import Session

from timeline.actions.rebuild import rebuild
from timeline.ingest.archive import Archive
from timeline.ingest.refusals import Refused
from timeline.store import archive as stored


def restore(session: Session, archive: Archive) -> None:
    """Fill an empty database with an archive, and compute what follows; Refused where something has come in already."""
    if not stored.empty(session):
        raise Refused("not-empty")
    for article, revisions in archive.articles:
        stored.put_article(session, article, revisions)
    stored.put_decisions(session, archive.decisions)
    rebuild(session)
    stored.put(session, archive.others)
