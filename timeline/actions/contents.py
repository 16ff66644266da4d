"""What dossiers hold, as the decisions about them say."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from sqlmodel import Session

from timeline.events.model import Decision, DecisionKind, Place
from timeline.events.places import statement_at
from timeline.reconstruct import standing
from timeline.store import articles, decisions, dossiers, statements
from timeline.store.dossiers import Dossier
from timeline.store.filters import Filter


def renew(session: Session, slugs: Iterable[str]) -> None:
    """Make these dossiers what was decided about them."""
    for slug in sorted(set(slugs)):
        made = [entry.decision for entry in decisions.about(session, [decisions.dossier_subject(slug)])]
        dossiers.keep(session, slug, _folded(session, slug, standing(made)))


def _folded(session: Session, slug: str, made: Iterable[Decision]) -> Dossier | None:
    """The dossier that decisions make of what every installation has, of nothing else; None where they make none."""
    dossier = dossiers.original(slug)
    pinned: dict[str, bool] = {}
    titles: dict[str, str] = {}
    for decision in made:
        if decision.kind is DecisionKind.DOSSIER:
            dossier = _described(slug, decision.contents)
            continue
        for key in _keys(session, decision.told):
            if decision.kind is DecisionKind.RENAME:
                titles[key] = decision.contents["title"]
            else:
                pinned[key] = decision.kind is DecisionKind.PIN
    if dossier is None:
        return None
    there = tuple(key for key, stays in pinned.items() if stays)
    gone = tuple(key for key, stays in pinned.items() if not stays)
    return replace(dossier, filter=replace(dossier.filter, pinned=there, left_out=gone), titles=titles)


def _described(slug: str, contents: Any) -> Dossier | None:
    """What a decision says that a dossier is; None where it says that there is none."""
    if contents.get("removed"):
        return None
    chosen = Filter.from_record(contents.get("filter", {}))
    return Dossier(slug, contents["title"], contents.get("introduction", ""), chosen, contents["published"])


def _keys(session: Session, told: Iterable[Place]) -> list[str]:
    """The keys of the statements at these places, as far as they are found."""
    found = []
    for place in told:
        article = articles.get(session, place.article)
        if article and (
            one := statement_at(article.text, statements.of_article(session, place.article), place)
        ):
            found.append(one.key)
    return found
