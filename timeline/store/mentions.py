"""The mentions of the articles' current revisions."""

from collections.abc import Sequence

from sqlmodel import Session, col, delete, select

from timeline.store.plain import plain
from timeline.store.records import mention_row, mention_value
from timeline.store.tables import ArticleRow, MentionRow
from timeline.temporal.model import Mention


def mentions(session: Session, article_key: str) -> list[Mention]:
    """The article's mentions in the order of its text."""
    query = (
        select(MentionRow)
        .join(ArticleRow, col(ArticleRow.id) == MentionRow.article_id)
        .where(ArticleRow.key == plain(article_key))
        .order_by(col(MentionRow.ordinal))
    )
    return [mention_value(row) for row in session.exec(query)]


def replace(session: Session, article_id: int, found: Sequence[Mention]) -> None:
    """Make these the article's mentions."""
    session.exec(delete(MentionRow).where(col(MentionRow.article_id) == article_id))
    session.add_all(mention_row(article_id, ordinal, mention) for ordinal, mention in enumerate(found))
    session.flush()
