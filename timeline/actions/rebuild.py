"""Recompute what follows from the articles and the decisions."""

from collections.abc import Iterable, Mapping, Sequence

from sqlmodel import Session

from timeline.actions.contents import renew
from timeline.actions.linking import decided_pairs
from timeline.actions.regroup import regroup
from timeline.events.impact import impacts
from timeline.events.model import Article, Decision, DecisionKind
from timeline.events.overrides import referenced
from timeline.reconstruct import Reconstruction, lost, reconstruct_article, standing
from timeline.store import aliases, articles, decisions, links, marks, mentions, statements, unsettled
from timeline.store.chunks import chunks

Given = tuple[Article, tuple[Decision, ...]]  # all that the mentions and statements of an article follow from
Readings = Mapping[Given, Reconstruction]


def rebuild(session: Session) -> None:
    """Recompute everything."""
    marks.forget_all(session)
    links.forget_all(session)
    for part in chunks(articles.keys(session)):
        update(session, part, afresh=True)
        session.expunge_all()  # written; all of it together may be more than fits into memory


def update(
    session: Session, article_keys: Iterable[str], *, ahead: Readings | None = None, afresh: bool = False
) -> None:
    """Recompute the mentions and statements of these articles, and the events that they touch.

    `ahead`: what articles give with what was decided, read beforehand. `afresh`: what stays the same is written too.
    """
    numbers = articles.ids(session, article_keys)
    given = given_of(session, numbers)
    read = {one[0].key: (ahead or {}).get(one) or reconstruct_article(*one) for one in given}
    _keep(session, given, read, numbers)
    told = {numbers[key]: found.statements for key, found in read.items()}
    named = {numbers[article.key] for article, decided in given if any(one.told for one in decided)}
    change = statements.replace(session, told, afresh=set(numbers.values()) if afresh else named)
    siblings = aliases.siblings(session, change.gone)
    regroup(session, change, decided_pairs(session, given, read))
    aliases.remember(session, change.gone, siblings, change.fresh.values())
    aliases.resume(session, numbers)
    renew(session, {one.text for _, made in given for one in made if one.kind in DecisionKind.of_dossiers()})


def given_of(session: Session, article_keys: Iterable[str], *, waiting: bool = False) -> list[Given]:
    """These articles, each with the decisions that may hold in it, and those that are taken back.

    `waiting`: also those that still wait to take effect.
    """
    found = [articles.value(article) for article in articles.by_keys(session, article_keys).values()]
    decided = decisions.effective(session, found, waiting=waiting)
    return [(article, tuple(decided[article.key])) for article in found]


def _keep(
    session: Session, given: Sequence[Given], read: Mapping[str, Reconstruction], numbers: Mapping[str, int]
) -> None:
    """Store what concerns each article alone: its mentions, its reference date, the decisions that it lost."""
    found = {numbers[key]: one.mentions for key, one in read.items()}
    worth = {numbers[key]: impacts(one.mentions, one.statements) for key, one in read.items()}
    mentions.replace(session, found, worth)
    references = {article.key: referenced(article, standing(decided)) for article, decided in given}
    printed = {article.key: article.reference for article, _ in given}
    articles.refer(session, {key: None if now == printed[key] else now for key, now in references.items()})
    gone = {article.key: lost(article, decided, read[article.key].statements) for article, decided in given}
    unsettled.lose(session, {key: [one.id for one in found] for key, found in gone.items()})
