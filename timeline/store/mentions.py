"""The mentions of the articles' current revisions."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import insert
from sqlmodel import Session, col, delete, select

from timeline.store.chunks import chunks
from timeline.store.plain import plain
from timeline.store.records import mention_fields, mention_value
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


def at(session: Session, article_key: str, start: int, end: int) -> Mention | None:
    """The first of the article's mentions that has any of these code points."""
    query = (
        select(MentionRow)
        .join(ArticleRow, col(ArticleRow.id) == MentionRow.article_id)
        .where(ArticleRow.key == plain(article_key), col(MentionRow.start) < end, col(MentionRow.end) > start)
        .order_by(col(MentionRow.ordinal))
    )
    row = session.exec(query).first()
    return mention_value(row) if row else None


def of_articles(session: Session, article_keys: Iterable[str]) -> dict[str, list[Mention]]:
    """The same of many articles, by their keys; an article without any is there, too."""
    found: dict[str, list[Mention]] = {}
    query = select(ArticleRow.key, MentionRow).join(MentionRow, col(ArticleRow.id) == MentionRow.article_id)
    for part in chunks(map(plain, article_keys)):
        found |= {key: [] for key in part}
        told = query.where(col(ArticleRow.key).in_(part)).order_by(col(MentionRow.ordinal))
        for key, row in session.exec(told):
            found[key].append(mention_value(row))
    return found


def among(session: Session, wanted: Iterable[tuple[str, int]]) -> dict[tuple[str, int], Mention]:
    """These mentions, by the key of their article and their ordinal in it, as far as they are there."""
    pairs = {(plain(key), ordinal) for key, ordinal in wanted}
    numbers: dict[int | None, tuple[str, int]] = {}
    query = select(MentionRow.id, ArticleRow.key, MentionRow.ordinal).join(
        ArticleRow, col(ArticleRow.id) == MentionRow.article_id
    )
    for part in chunks({key for key, _ in pairs}):
        for number, key, ordinal in session.exec(query.where(col(ArticleRow.key).in_(part))):
            if (key, ordinal) in pairs:
                numbers[number] = key, ordinal
    return {
        numbers[row.id]: mention_value(row)
        for part in chunks(numbers)
        for row in session.exec(select(MentionRow).where(col(MentionRow.id).in_(part)))
    }


def replace(
    session: Session, found: Mapping[int, Sequence[Mention]], impacts: Mapping[int, Sequence[float]]
) -> None:
    """Make these the mentions of their articles, by row number; `impacts`: how much looking at each is worth."""
    for part in chunks(found):
        session.exec(delete(MentionRow).where(col(MentionRow.article_id).in_(part)))
    rows = [
        mention_fields(number, ordinal, mention) | {"impact": impact}
        for number, mentions in found.items()
        for ordinal, (mention, impact) in enumerate(zip(mentions, impacts[number], strict=True))
    ]
    if rows:
        session.execute(insert(MentionRow), rows)
