"""Two editors at once: a decision says which version it was made from, and a stale one is refused."""

from collections.abc import Iterable

from sqlmodel import Session

from timeline.events.model import Decision
from timeline.ingest.refusals import Refused
from timeline.store import articles, decisions
from timeline.store.decided import Entry


class Stale(Refused):
    """A decision made from a version that is no longer the current one; `meanwhile`: what was decided since."""

    def __init__(self, meanwhile: list[Entry], revised: bool) -> None:
        super().__init__("stale")
        self.meanwhile = meanwhile
        self.revised = revised  # whether the text changed, too


def version(session: Session, article_keys: Iterable[str] = (), dossier: str = "") -> str:
    """The version of these articles, or of a dossier: another one after each decision about them and each revision."""
    keys = list(article_keys)
    revisions = articles.last_revision(session, keys)
    return f"{revisions}.{decisions.last(session, _subjects(session, keys, dossier))}"


def version_for(session: Session, made: Iterable[Decision]) -> str:
    """The version of what decisions are about."""
    return version(session, *_about(session, made))


def check_version(session: Session, made: Iterable[Decision], seen: str) -> None:
    """Stale, unless `seen` is the version of what these decisions are about."""
    keys, dossier = _about(session, made)
    now = version(session, keys, dossier)
    if seen == now:
        return
    revision, _, last = seen.partition(".")
    after = int(last) if last.isdecimal() else 0
    meanwhile = decisions.about(session, _subjects(session, keys, dossier), after)
    raise Stale(meanwhile, revision != now.partition(".")[0])


def _about(session: Session, made: Iterable[Decision]) -> tuple[list[str], str]:
    """The articles, by key, and the dossier that decisions are about."""
    subjects = {subject for decision in made for subject in decisions.subjects(session, decision)}
    keys = sorted(s.removeprefix("article/") for s in subjects if s.startswith("article/"))
    return keys, next((s.removeprefix("dossier/") for s in subjects if s.startswith("dossier/")), "")


def _subjects(session: Session, keys: list[str], dossier: str) -> set[str]:
    """What has a say in these articles or this dossier."""
    if dossier:
        return {decisions.dossier_subject(dossier)}
    sources = {decisions.source_subject(a.source) for a in articles.by_keys(session, keys).values()}
    return {*map(decisions.article_subject, keys), *sources, decisions.EVERYWHERE}
