"""What judging needs of stored statements, read without making whole ones."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlmodel import Session, col

from timeline.events.merging.gist import Gist
from timeline.events.model import Certainty, Kind
from timeline.store.chunks import chunks
from timeline.store.tables import ArticleRow, StatementRow

_FIELDS = """
    key text kind certainty mention first_minute last_minute room_first room_last start end words names topic own about
""".split()
_QUERY = select(
    col(StatementRow.id), col(ArticleRow.key), *(getattr(StatementRow, field) for field in _FIELDS)
).join(ArticleRow, col(ArticleRow.id) == StatementRow.article_id)


def gists(session: Session, numbers: Iterable[int]) -> dict[int, Gist]:
    """The gists of the statements with these row numbers."""
    found: dict[int, Gist] = {}
    for part in chunks(numbers):
        for number, article, *fields in session.execute(_QUERY.where(col(StatementRow.id).in_(part))):
            found[number] = _gist(article, *fields)
    return found


def gist_of_row(row: StatementRow, article: str) -> Gist:
    """The gist of a statement's row."""
    return _gist(article, *(getattr(row, field) for field in _FIELDS))


def _gist(
    article: str,
    key: str,
    text: str,
    kind: str,
    certainty: str,
    mention: int | None,
    first: int,
    last: int,
    room_first: int,
    room_last: int,
    start: int,
    end: int,
    *words: Iterable[str],
) -> Gist:
    inferred, mentioned = certainty == Certainty.INFERRED.value, mention is not None
    said, names, topic, own, about = map(frozenset, words)
    room = room_first, room_last
    return Gist(
        key,
        article,
        text,
        Kind(kind),
        inferred,
        mentioned,
        first,
        last,
        start,
        end,
        said,
        names,
        topic,
        own,
        about,
        room,
    )
