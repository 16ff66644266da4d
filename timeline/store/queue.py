"""What editors look at next: the time expressions that nobody decided about, those first that are most worth it."""

from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import BindParameter, ColumnElement, bindparam, func
from sqlmodel import Session, col, select

from timeline.store import dossiers
from timeline.store.events import numbers
from timeline.store.plain import plain
from timeline.store.records import mention_value
from timeline.store.tables import ArticleRow, MentionRow, StatementRow
from timeline.temporal.german import families
from timeline.temporal.model import Mention

ORDER: Final = (col(MentionRow.impact).desc(), col(MentionRow.article_id), col(MentionRow.start))
MOST: Final = 50_000  # events of a dossier that are looked through; their numbers stand in the query itself


@dataclass(frozen=True, slots=True)
class Wanted:
    """A part of the queue; empty is everything. `rule`: its name, or that of a family of rules.

    `kind`: of the statements that the expressions date.
    """

    article: str = ""
    source: str = ""
    dossier: str = ""
    rule: str = ""
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """A time expression by its article's key and its index among the article's; `impact` orders the queue."""

    article: str
    index: int
    mention: Mention
    impact: float


@dataclass(frozen=True, slots=True)
class Queue:
    """Some items in order; `total` of how many, and how many were `settled`."""

    items: list[Item]
    total: int
    settled: int


def queue(session: Session, wanted: Wanted, *, limit: int = 40, offset: int = 0) -> Queue:
    """The queue, narrowed to what is wanted."""
    where = conditions(session, wanted)
    query = _joined(select(MentionRow, ArticleRow.key)).where(*where, col(MentionRow.impact) > 0)
    ordered = query.order_by(*ORDER).limit(limit).offset(offset)
    rows = session.exec(ordered).all()
    items = [Item(key, row.ordinal, mention_value(row), row.impact) for row, key in rows]
    counted = _joined(select(func.count(col(MentionRow.id)))).where(*where)
    total = session.exec(counted.where(col(MentionRow.impact) > 0)).one()
    settled = session.exec(counted.where(col(MentionRow.status).in_(("confirmed", "corrected")))).one()
    return Queue(items, total, settled)


def counts(session: Session, wanted: Wanted, by: str) -> list[tuple[str, int]]:
    """How many items there are by "source", "rule" or "kind", the most frequent first."""
    column: Any = {"source": ArticleRow.source, "rule": MentionRow.rule, "kind": StatementRow.kind}[by]
    query = _joined(select(column, func.count(col(MentionRow.id).distinct())))
    if by == "kind":
        query = query.join(StatementRow, _dates())
    where = (*conditions(session, wanted), col(MentionRow.impact) > 0)
    rows = session.exec(query.where(*where).group_by(column)).all()
    return sorted(((value, count) for value, count in rows if value), key=lambda row: (-row[1], row[0]))


def _joined(query: Any) -> Any:
    return query.select_from(MentionRow).join(ArticleRow, col(ArticleRow.id) == MentionRow.article_id)


def _dates() -> ColumnElement[bool]:
    """Whether a statement is dated by a mention."""
    same: ColumnElement[bool] = col(StatementRow.article_id) == MentionRow.article_id
    return same & (col(StatementRow.mention) == MentionRow.ordinal)


def conditions(session: Session, wanted: Wanted) -> list[ColumnElement[bool]]:
    """What a query of mentions and their articles asks for what is wanted."""
    found: list[ColumnElement[bool]] = []
    if wanted.article:
        found.append(col(ArticleRow.key) == plain(wanted.article))
    if wanted.source:
        found.append(col(ArticleRow.source) == plain(wanted.source))
    if wanted.rule:
        found.append(col(MentionRow.rule).in_(families().get(wanted.rule, {plain(wanted.rule)})))
    if wanted.kind:
        found.append(select(StatementRow.id).where(_dates(), StatementRow.kind == wanted.kind).exists())
    if wanted.dossier:
        found.append(_held(session, wanted.dossier))
    return found


def _held(session: Session, slug: str) -> ColumnElement[bool]:
    """Of the mentions that date statements of the dossier's events."""
    dossier = dossiers.get(session, slug)
    events = numbers(session, dossier.filter)[:MOST] if dossier else []
    inline: BindParameter[list[int]] = bindparam("events", events, expanding=True, literal_execute=True)
    return select(StatementRow.id).where(_dates(), col(StatementRow.event_id).in_(inline)).exists()
