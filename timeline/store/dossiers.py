"""Named selections of events. Every installation has `alle`, which holds everything."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session, select

from timeline.store.filters import Filter
from timeline.store.plain import plain
from timeline.store.tables import DossierRow

EVERYTHING = "alle"


@dataclass(frozen=True, slots=True)
class Dossier:
    """A filter with a name; only published ones are shown to readers.

    `hosts`: whose pages may embed it, "zeitung.example" or "*.zeitung.example"; empty lets everybody.
    """

    slug: str
    title: str
    introduction: str
    filter: Filter
    published: bool
    hosts: tuple[str, ...] = ()


def get(session: Session, slug: str) -> Dossier | None:
    row = session.exec(select(DossierRow).where(DossierRow.slug == plain(slug))).first()
    return _value(row) if row else None


def all(session: Session) -> list[Dossier]:  # noqa: A001
    """All dossiers by title, those not published too."""
    return [_value(row) for row in session.exec(select(DossierRow).order_by(DossierRow.title))]


def allow(session: Session, slug: str, hosts: Sequence[str]) -> None:
    """Let only pages of these hosts embed the dossier; all, if there are none."""
    row = session.exec(select(DossierRow).where(DossierRow.slug == slug)).one()
    row.hosts = list(hosts)
    session.flush()


def _value(row: DossierRow) -> Dossier:
    return Dossier(
        slug=row.slug,
        title=row.title,
        introduction=row.introduction,
        filter=Filter.from_record(row.filter),
        published=row.published,
        hosts=tuple(row.hosts),
    )
