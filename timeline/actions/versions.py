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
    about = [decisions.dossier_subject(dossier)] if dossier else map(decisions.article_subject, article_keys)
    return _version(session, set(about))


def version_for(session: Session, made: Iterable[Decision]) -> str:
    """The version of what decisions are about."""
    return _version(session, _about(session, made))


def check_version(session: Session, made: Iterable[Decision], seen: str) -> None:
    """Stale, unless `seen` is the version of what these decisions are about."""
    about = _about(session, made)
    now = _version(session, about)
    if seen == now:
        return
    revision, _, last = seen.partition(".")
    after = int(last) if last.isdecimal() else 0
    meanwhile = decisions.about(session, _beside(session, about), after)
    raise Stale(meanwhile, revision != now.partition(".")[0])


def _about(session: Session, made: Iterable[Decision]) -> set[str]:
    return {subject for decision in made for subject in decisions.subjects(session, decision)}


def _version(session: Session, about: set[str]) -> str:
    revisions = articles.last_revision(session, _articles(about))
    return f"{revisions}.{decisions.last(session, _beside(session, about))}"


def _articles(about: set[str]) -> list[str]:
    return sorted(subject.removeprefix("article/") for subject in about if subject.startswith("article/"))


def _beside(session: Session, about: set[str]) -> set[str]:
    """What has a say in these subjects; in a dossier's contents nothing else."""
    if dossiers := {subject for subject in about if subject.startswith("dossier/")}:
        return dossiers
    own = articles.by_keys(session, _articles(about)).values()
    return {*about, *(decisions.source_subject(article.source) for article in own), decisions.EVERYWHERE}
