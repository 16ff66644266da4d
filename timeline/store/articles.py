"""Articles and their revisions."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import NamedTuple

from sqlalchemy import func
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import Select

from timeline.events.model import Article
from timeline.store import entries
from timeline.store.chunks import chunks
from timeline.store.plain import plain
from timeline.store.tables import ArticleRow, RevisionRow

CHUNK = 500  # keys in one query; SQLite allows 32,766 parameters, older ones 999


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """An article as its current revision has it; `published` keeps its source's own offset.

    `reference`: the civil minute that "now" means, `printed` what its source said of it where decisions say otherwise.
    """

    key: str
    external_id: str | None
    title: str
    text: str
    source: str
    url: str
    published: datetime
    reference: int
    revision: int
    printed: int | None = None


class Arrival(NamedTuple):
    """Articles are numbered as they came in; `at`: when what it says now did."""

    number: int
    at: datetime


def get(session: Session, key: str) -> StoredArticle | None:
    """The article with this key."""
    return by_keys(session, [key]).get(key)


def by_keys(session: Session, keys: Iterable[str]) -> dict[str, StoredArticle]:
    """The articles with these keys, as far as they exist."""
    wanted = list(dict.fromkeys(map(plain, keys)))
    found: dict[str, StoredArticle] = {}
    for at in range(0, len(wanted), CHUNK):
        query = _current().where(col(ArticleRow.key).in_(wanted[at : at + CHUNK]))
        found |= {article.key: _stored(article, revision) for article, revision in session.exec(query)}
    return found


def keys(session: Session) -> list[str]:
    """The keys of all articles, in the order that they came in."""
    return list(session.exec(select(ArticleRow.key).order_by(col(ArticleRow.id))))


def of_source(session: Session, source: str) -> list[str]:
    """The keys of the articles of this source, in the order that they came in."""
    query = select(ArticleRow.key).where(ArticleRow.source == plain(source)).order_by(col(ArticleRow.id))
    return list(session.exec(query))


def saying(session: Session, words: str, source: str = "") -> list[str]:
    """The keys of the articles (of this source) in which these words may stand, in capitals or not."""
    pattern = "%".join(
        "".join(c if c.isalnum() and c.isascii() else "_" for c in word) for word in words.split()
    )
    query = (
        select(ArticleRow.key)
        .join(
            RevisionRow,
            (col(RevisionRow.article_id) == ArticleRow.id) & (col(RevisionRow.number) == ArticleRow.revision),
        )
        .where(col(RevisionRow.text).ilike(f"%{pattern}%"))
        .order_by(col(ArticleRow.id))
    )
    return list(session.exec(query.where(ArticleRow.source == plain(source)) if source else query))


def last_revision(session: Session, keys: Iterable[str]) -> int:
    """The number of the newest revision of any of these articles, counted over all articles; 0 where there is none."""
    newest = 0
    for part in chunks(map(plain, keys)):
        query = select(func.max(RevisionRow.id)).join(
            ArticleRow, col(ArticleRow.id) == RevisionRow.article_id
        )
        newest = max(newest, session.exec(query.where(col(ArticleRow.key).in_(part))).one() or 0)
    return newest


def latest(session: Session, limit: int = 50) -> list[StoredArticle]:
    """The articles published last, newest first."""
    query = _current().order_by(col(RevisionRow.published).desc(), ArticleRow.key).limit(limit)
    return [_stored(article, revision) for article, revision in session.exec(query)]


def received(session: Session, keys: Iterable[str]) -> list[datetime]:
    """When the current revisions of these articles came in."""
    wanted = list(dict.fromkeys(map(plain, keys)))
    found: list[datetime] = []
    for at in range(0, len(wanted), CHUNK):
        query = _current().where(col(ArticleRow.key).in_(wanted[at : at + CHUNK]))
        found += [revision.received_at for _article, revision in session.exec(query)]
    return found


def ids(session: Session, keys: Iterable[str]) -> dict[str, int]:
    """The row numbers of the articles with these keys."""
    wanted = list(dict.fromkeys(map(plain, keys)))
    found: dict[str, int] = {}
    for at in range(0, len(wanted), CHUNK):
        query = select(ArticleRow.key, ArticleRow.id).where(col(ArticleRow.key).in_(wanted[at : at + CHUNK]))
        found |= {key: number for key, number in session.exec(query) if number is not None}
    return found


def arrivals(session: Session, keys: Iterable[str]) -> dict[str, Arrival]:
    """When the articles with these keys, and what they say now, came in."""
    found: dict[str, Arrival] = {}
    for part in chunks(map(plain, keys)):
        for article, revision in session.exec(_current().where(col(ArticleRow.key).in_(part))):
            assert article.id is not None  # read from the table
            found[article.key] = Arrival(article.id, revision.received_at)
    return found


def page(session: Session, after: int, limit: int) -> tuple[list[StoredArticle], int | None]:
    """Articles in the order that they came in, those behind the number `after`; the number to go on behind, if any."""
    query = _current().where(col(ArticleRow.id) > after).order_by(col(ArticleRow.id)).limit(limit + 1)
    rows = list(session.exec(query))
    found = [_stored(article, revision) for article, revision in rows[:limit]]
    return found, rows[limit - 1][0].id if len(rows) > limit else None


def same(session: Session, external_id: str | None, url: str, title: str, text: str) -> StoredArticle | None:
    """The stored article that this one is: by its id, else by its address, else by its content."""
    query = _current()
    if external_id:
        found = session.exec(query.where(ArticleRow.key == key_of(external_id, url, title, text))).first()
        if not found and url:  # it came in before without an id
            at_address = query.where(ArticleRow.url == url, col(ArticleRow.external_id).is_(None))
            found = session.exec(at_address).first()
    elif url:
        found = session.exec(query.where(ArticleRow.url == url)).first()
        if not found:  # another one's id may be this address
            found = session.exec(query.where(ArticleRow.key == key_of(None, url, title, text))).first()
    else:
        found = session.exec(query.where(RevisionRow.sha256 == content_hash(title, text))).first()
    return _stored(*found) if found else None


def add(session: Session, article: StoredArticle, received_at: datetime) -> None:
    """Store a new article with its first revision."""
    row = ArticleRow(
        key=article.key, external_id=article.external_id, url=article.url, source=article.source, revision=1
    )
    session.add(row)
    session.flush()
    _add_revision(session, row, article, received_at)


def revise(session: Session, article: StoredArticle, received_at: datetime) -> None:
    """Store what an article says now as its next revision; the earlier ones stay."""
    row = session.exec(select(ArticleRow).where(ArticleRow.key == article.key)).one()
    before = row.source
    row.revision += 1
    row.source, row.url = article.source or row.source, article.url or row.url
    _add_revision(session, row, article, received_at)
    if row.source != before and row.id is not None:
        entries.renew_told_in(session, row.id)


def key_of(external_id: str | None, url: str, title: str, text: str) -> str:
    """The key of a new article: its id, else its address, else a hash of its content.

    What is longer than an index or an address bar likes is hashed.
    """
    key = external_id or url
    if not key:
        return content_hash(title, text)[:16]
    return key if len(key) <= 300 else hashlib.sha256(key.encode()).hexdigest()[:32]


def content_hash(title: str, text: str) -> str:
    return hashlib.sha256(f"{title}\n{text}".encode()).hexdigest()


def value(article: StoredArticle) -> Article:
    """What the pure way needs of an article, as it came in."""
    printed = article.reference if article.printed is None else article.printed
    return Article(article.key, article.title, article.text, printed, article.source)


def refer(session: Session, references: Mapping[str, int | None]) -> None:
    """Make these the moments that "now" means in articles, by key, where decisions say other ones than their source."""
    for part in chunks(references):
        for row in session.exec(select(ArticleRow).where(col(ArticleRow.key).in_(part))):
            row.reference = references[row.key]


def _current() -> Select[ArticleRow, RevisionRow]:
    return select(ArticleRow, RevisionRow).join(
        RevisionRow,
        (col(RevisionRow.article_id) == ArticleRow.id) & (col(RevisionRow.number) == ArticleRow.revision),
    )


def _stored(article: ArticleRow, revision: RevisionRow) -> StoredArticle:
    zone = timezone(timedelta(minutes=revision.utc_offset))
    return StoredArticle(
        key=article.key,
        external_id=article.external_id,
        title=revision.title,
        text=revision.text,
        source=article.source,
        url=article.url,
        published=revision.published.astimezone(zone),
        reference=revision.reference if article.reference is None else article.reference,
        revision=revision.number,
        printed=None if article.reference is None else revision.reference,
    )


def _add_revision(session: Session, row: ArticleRow, article: StoredArticle, received_at: datetime) -> None:
    offset = article.published.utcoffset()
    assert row.id is not None and offset is not None  # noqa: PT018  # flushed; aware by contract
    session.add(
        RevisionRow(
            article_id=row.id,
            number=row.revision,
            title=article.title,
            text=article.text,
            sha256=content_hash(article.title, article.text),
            published=article.published,
            utc_offset=int(offset.total_seconds()) // 60,
            reference=article.reference if article.printed is None else article.printed,
            received_at=received_at,
        )
    )
    session.flush()
