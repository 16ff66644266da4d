"""Named selections of events. Every installation has `alle`, which holds everything."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlmodel import Session, select

from timeline.events.model import Event
from timeline.store.filters import Filter
from timeline.store.plain import plain
from timeline.store.tables import DossierRow

EVERYTHING = "alle"


@dataclass(frozen=True, slots=True)
class Dossier:
    """A filter with a name; only published ones are shown to readers.

    `hosts`: whose pages may embed it, "zeitung.example" or "*.zeitung.example"; empty lets everybody.
    `titles`: what it calls events, by the key of one of their statements.
    """

    slug: str
    title: str
    introduction: str
    filter: Filter
    published: bool
    hosts: tuple[str, ...] = ()
    titles: Mapping[str, str] = field(default_factory=dict)

    def title_of(self, event: Event) -> str:
        """What the dossier calls an event."""
        own = (self.titles[one.key] for one in event.statements if one.key in self.titles)
        return next(own, event.title)


def original(slug: str) -> Dossier | None:
    """The dossier that there is before anybody decided."""
    return Dossier(slug, "Alle Ereignisse", "", Filter(), True) if slug == EVERYTHING else None


def keep(session: Session, slug: str, dossier: Dossier | None) -> None:
    """Make this the dossier of that slug; None: there is none."""
    row = session.exec(select(DossierRow).where(DossierRow.slug == plain(slug))).first()
    if dossier is None:
        if row:
            session.delete(row)
    else:
        row = row or DossierRow(slug=plain(slug), title="")
        row.title, row.introduction, row.published = dossier.title, dossier.introduction, dossier.published
        row.filter, row.titles = dossier.filter.record(), dict(dossier.titles)
        session.add(row)
    session.flush()


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
        titles=row.titles,
    )
