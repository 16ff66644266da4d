"""Blanking what may no longer be kept, wherever it is stored, so that every offset stays. A tombstone says that."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Engine, func, text
from sqlmodel import Session, col, select

from timeline.store import frozen
from timeline.store.decisions import article_subject
from timeline.store.plain import plain
from timeline.store.tables import (
    ArticleRow,
    DecisionRow,
    DecisionSubjectRow,
    DossierRow,
    ErasureRow,
    RevisionRow,
)

BLANK: Final = "█"
_SIGNS = re.compile(r"\S")

Blanking = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Tombstone:
    """Says that something of an article was erased, and when; not what. `whole`: all of it."""

    article: str
    at: datetime
    who: str
    whole: bool


def everything(said: str) -> str:
    """The text with every sign blanked."""
    return _SIGNS.sub(BLANK, said)


def blanking(wanted: Iterable[str]) -> Blanking:
    """What blanks these words wherever they stand, in capitals or not, with any space between them."""
    spelled = sorted((r"\s+".join(map(re.escape, words.split())) for words in wanted), key=len, reverse=True)
    pattern = re.compile("|".join(spelled), re.IGNORECASE)
    return lambda said: pattern.sub(lambda found: everything(found[0]), said)


def erased(session: Session, article: str) -> list[Tombstone]:
    """What was erased of an article, by its key."""
    query = select(ErasureRow).where(ErasureRow.article == plain(article)).order_by(col(ErasureRow.id))
    return [Tombstone(row.article, row.at, row.who, row.whole) for row in session.exec(query)]


def last(session: Session) -> int:
    """The number of the last erasure, 0 where there was none."""
    return session.exec(select(func.max(ErasureRow.id))).one() or 0


def bury(session: Session, articles: Iterable[str], *, at: datetime, who: str, whole: bool) -> None:
    """Set a tombstone for each of these articles."""
    session.add_all(ErasureRow(article=key, at=at, who=who, whole=whole) for key in articles)
    session.flush()


def blank_article(session: Session, key: str) -> None:
    """Blank all that an article said in any of its revisions, and all that was quoted of it."""
    article = session.exec(select(ArticleRow).where(ArticleRow.key == plain(key))).one()
    for revision in session.exec(select(RevisionRow).where(RevisionRow.article_id == article.id)):
        revision.title, revision.text = everything(revision.title), everything(revision.text)
    for row in _decisions(session, [key]):
        row.what, row.why = _without(row.what, everything, _OWN_WORDS), everything(row.why)
    frozen.erase(session, [key])
    session.flush()


def blank_words(session: Session, wanted: Sequence[str], article: str | None = None) -> list[str]:
    """Blank these words in all articles, or in one, and in all that was quoted or said of it; the articles' keys."""
    blank = blanking(wanted)
    rows = select(RevisionRow, ArticleRow.key).join(ArticleRow, col(ArticleRow.id) == RevisionRow.article_id)
    changed: dict[str, None] = {}
    for revision, key in session.exec(rows.where(ArticleRow.key == plain(article)) if article else rows):
        title, said = blank(revision.title), blank(revision.text)
        if (title, said) != (revision.title, revision.text):
            revision.title, revision.text = title, said
            changed[key] = None
    for row in _decisions(session, None if article is None else [article]):
        row.what, row.why = _without(row.what, blank), blank(row.why)
    if article is None:
        for dossier in session.exec(select(DossierRow)):
            dossier.title, dossier.introduction = blank(dossier.title), blank(dossier.introduction)
            dossier.filter, dossier.titles = _without(dossier.filter, blank), _without(dossier.titles, blank)
    frozen.erase(session, texts=wanted)
    session.flush()
    return list(changed)


def forget(session: Session) -> None:
    """Let SQLite overwrite what it removes from now on, also in the index of words."""
    if session.get_bind().dialect.name == "sqlite":
        session.execute(text("PRAGMA secure_delete = ON"))


def forget_words(session: Session) -> None:
    """Take words that are no longer there out of SQLite's index of words."""
    if session.get_bind().dialect.name == "sqlite":
        session.execute(text("INSERT INTO event_words(event_words) VALUES ('optimize')"))


def empty_log(engine: Engine) -> None:
    """Bring SQLite's log of writes, which still holds what there was, into the file and empty it."""
    if engine.dialect.name == "sqlite":
        connection = engine.raw_connection()
        connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.close()


_OWN_WORDS: Final = (
    "quote",
    "text",
    "context",
    "told",
    "others",
    "anchor",
    "contents",
)  # of a decision, from a text
_NAMING: Final = (
    "kind",
    "how",
    "source",
    "type",
    "value",
    "edtf",
    "grain",
    "relation",
    "rule",
    "evidence",
    "unit",
)


def _decisions(session: Session, keys: Sequence[str] | None) -> list[DecisionRow]:
    """The decisions about these articles; all of them without."""
    query = select(DecisionRow)
    if keys is not None:
        about = select(DecisionSubjectRow.decision).where(
            col(DecisionSubjectRow.subject).in_([article_subject(key) for key in keys])
        )
        query = query.where(col(DecisionRow.id).in_(about))
    return list(session.exec(query))


def _without(value: Any, blank: Blanking, fields: Sequence[str] | None = None) -> Any:
    """A record with its strings blanked, of these fields or of all that do not name a value of ours."""
    if isinstance(value, str):
        return blank(value)
    if isinstance(value, list):
        return [_without(one, blank) for one in value]
    if not isinstance(value, dict):
        return value
    return {
        name: _without(one, blank) if (name in fields if fields else name not in _NAMING) else one
        for name, one in value.items()
    }
