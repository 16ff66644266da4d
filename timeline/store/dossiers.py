"""Named selections of events. Every installation has `alle`, which holds everything."""

from dataclasses import dataclass

from sqlmodel import Session, select

from timeline.store.filters import Filter
from timeline.store.plain import plain
from timeline.store.tables import DossierRow

EVERYTHING = "alle"


@dataclass(frozen=True, slots=True)
class Dossier:
    """A filter with a name; only published ones are shown to readers."""

    slug: str
    title: str
    introduction: str
    filter: Filter
    published: bool


def get(session: Session, slug: str) -> Dossier | None:
    row = session.exec(select(DossierRow).where(DossierRow.slug == plain(slug))).first()
    return _value(row) if row else None


def all(session: Session) -> list[Dossier]:  # noqa: A001
    """All dossiers by title, those not published too."""
    return [_value(row) for row in session.exec(select(DossierRow).order_by(DossierRow.title))]


def _value(row: DossierRow) -> Dossier:
    return Dossier(row.slug, row.title, row.introduction, Filter.from_record(row.filter), row.published)
