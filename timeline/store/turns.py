"""Whose turn it is in the queue, beside one who has it: found by place, whatever was decided meanwhile."""

from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, and_, or_
from sqlalchemy.orm import Mapped
from sqlmodel import Session, col, select

from timeline.store.plain import plain
from timeline.store.queue import Wanted, conditions
from timeline.store.tables import ArticleRow, MentionRow


class Turn(NamedTuple):
    """A mention's place in the queue: its impact, its article's row number, and its first code point."""

    impact: float
    number: int
    start: int


class Waiting(NamedTuple):
    """A mention that waits, by its article's key and its first code point."""

    article: str
    start: int


def turn(session: Session, article: str, start: int) -> Turn | None:
    """The turn of a mention; None where it does not wait."""
    query = (
        select(MentionRow.impact, MentionRow.article_id, MentionRow.start)
        .join(ArticleRow, col(ArticleRow.id) == MentionRow.article_id)
        .where(ArticleRow.key == plain(article), MentionRow.start == start, col(MentionRow.impact) > 0)
    )
    row = session.exec(query).first()
    return Turn(*row) if row else None


def after(session: Session, wanted: Wanted, turn: Turn) -> Waiting | None:
    """Who comes after this turn; None at the end."""
    impact, number, start = _columns()
    later = or_(
        impact < turn.impact,
        and_(impact == turn.impact, number > turn.number),
        and_(impact == turn.impact, number == turn.number, start > turn.start),
    )
    return _first(session, wanted, later, (impact.desc(), number, start))


def before(session: Session, wanted: Wanted, turn: Turn) -> Waiting | None:
    """Who comes before this turn; None at the beginning."""
    impact, number, start = _columns()
    earlier = or_(
        impact > turn.impact,
        and_(impact == turn.impact, number < turn.number),
        and_(impact == turn.impact, number == turn.number, start < turn.start),
    )
    return _first(session, wanted, earlier, (impact, number.desc(), start.desc()))


def _columns() -> tuple[Mapped[float], Mapped[int], Mapped[int]]:
    return col(MentionRow.impact), col(MentionRow.article_id), col(MentionRow.start)


def _first(
    session: Session, wanted: Wanted, where: ColumnElement[bool], order: tuple[Any, ...]
) -> Waiting | None:
    query = (
        select(ArticleRow.key, MentionRow.start)
        .join(MentionRow, col(ArticleRow.id) == MentionRow.article_id)
        .where(col(MentionRow.impact) > 0, where, *conditions(session, wanted))
    )
    row = session.exec(query.order_by(*order).limit(1)).first()
    return Waiting(*row) if row else None
