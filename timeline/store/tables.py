"""The tables. No `from __future__ import annotations` here: SQLModel reads the annotations.

Article, revision and decision are what came in; mention, statement, event and alias are recomputed from them.
Civil minutes and day numbers are 64 bits wide, so that years BC sort and compare.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, Index, Integer, UniqueConstraint
from sqlmodel import Field, SQLModel

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class ArticleRow(SQLModel, table=True):
    """A text's identity; what it says stands in its revisions, `revision` is the number of the current one.

    `reference`: the civil minutes that "now" means in it, where decisions say so.
    """

    __tablename__ = "article"

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    external_id: str | None = None
    url: str = Field(default="", index=True)
    source: str = Field(default="", index=True)
    revision: int = 1
    reference: int | None = Field(default=None, sa_type=BigInteger)


class RevisionRow(SQLModel, table=True):
    """What an article said at one time; never changed.

    `published` is the instant, `utc_offset` (minutes) what its source wrote beside it, `reference` the civil minutes
    that "now" means in it.
    """

    __tablename__ = "revision"
    __table_args__ = (UniqueConstraint("article_id", "number"),)

    id: int | None = Field(default=None, primary_key=True)
    article_id: int = Field(foreign_key="article.id")
    number: int
    title: str
    text: str
    sha256: str = Field(index=True)
    published: datetime
    utc_offset: int
    reference: int = Field(sa_type=BigInteger)
    received_at: datetime


class DecisionRow(SQLModel, table=True):
    """Something an editor decided; rows are only ever added."""

    __tablename__ = "decision"

    id: int | None = Field(default=None, primary_key=True)
    at: datetime
    who: str
    article: str = Field(index=True)
    what: dict[str, Any] = Field(sa_type=JSON)
    why: str = ""


class DecisionSubjectRow(SQLModel, table=True):
    """What a decision is about: `article/KEY`, `source/NAME`, `dossier/SLUG`, or `everywhere`."""

    __tablename__ = "decision_subject"

    subject: str = Field(primary_key=True)
    decision: int = Field(foreign_key="decision.id", primary_key=True)


class ErasureRow(SQLModel, table=True):
    """A tombstone: something of an article was erased, all of it if `whole`."""

    __tablename__ = "erasure"

    id: int | None = Field(default=None, primary_key=True)
    article: str = Field(index=True)
    at: datetime
    who: str
    whole: bool = False


class PendingRow(SQLModel, table=True):
    """A decision that waits until all that it moves is made ready."""

    __tablename__ = "pending"

    decision: int = Field(
        foreign_key="decision.id", primary_key=True, sa_column_kwargs={"autoincrement": False}
    )


class UnsettledRow(SQLModel, table=True):
    """A decision whose place an article does not have any more."""

    __tablename__ = "unsettled"

    article: str = Field(primary_key=True)
    decision: int = Field(foreign_key="decision.id", primary_key=True)


class MentionRow(SQLModel, table=True):
    """A time expression of an article's current revision; `anchor_ref` and `part_of` are ordinals of others.

    `impact`: how much looking at it is worth, 0 where nothing is to be decided. `machine`: what the engine alone says.
    """

    __tablename__ = "mention"
    __table_args__ = (UniqueConstraint("article_id", "ordinal"), Index(None, "impact", "id"))

    id: int | None = Field(default=None, primary_key=True)
    article_id: int = Field(foreign_key="article.id")
    ordinal: int
    start: int
    end: int
    text: str
    earliest_start: int | None = Field(default=None, sa_type=BigInteger)
    latest_start: int | None = Field(default=None, sa_type=BigInteger)
    earliest_end: int | None = Field(default=None, sa_type=BigInteger)
    latest_end: int | None = Field(default=None, sa_type=BigInteger)
    dating: dict[str, Any] = Field(sa_type=JSON)
    anchor_ref: int | None = None
    phrase_start: int = 0
    phrase_end: int = 0
    part_of: int | None = None
    status: str = "machine"
    machine: dict[str, Any] | None = Field(default=None, sa_type=JSON)
    rule: str = ""
    signal: bool = False
    impact: float = 0.0


class EventRow(SQLModel, table=True):
    """A happening. `words` is what full-text search looks through, see `store.words`; `sort` orders the timeline."""

    __tablename__ = "event"
    __table_args__ = (Index(None, "sort", "key"),)

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    title: str
    kind: str
    certainty: str = Field(index=True)
    status: str
    earliest_start: int | None = Field(default=None, sa_type=BigInteger)
    latest_start: int | None = Field(default=None, sa_type=BigInteger)
    earliest_end: int | None = Field(default=None, sa_type=BigInteger)
    latest_end: int | None = Field(default=None, sa_type=BigInteger)
    first: int | None = Field(default=None, sa_type=BigInteger)
    last: int | None = Field(default=None, sa_type=BigInteger)
    sort: int = Field(sa_type=BigInteger)
    dating: dict[str, Any] = Field(sa_type=JSON)
    disagreement: list[int] = Field(default_factory=list, sa_type=JSON)
    words: str = ""


class StatementRow(SQLModel, table=True):
    """A dated piece of an article; `rank` is its place among its event's statements.

    `first_minute`, `last_minute`: the window of its dating, in which merging compares it with others. `room_first`,
    `room_last`: the time around it in which its article dates nothing else. `own`: the words that nothing else there
    tells, `about`: the nouns that are said there most.
    """

    __tablename__ = "statement"

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    article_id: int = Field(foreign_key="article.id", index=True)
    event_id: int | None = Field(default=None, foreign_key="event.id", index=True)
    rank: int = 0
    start: int
    end: int
    text: str
    title: str
    kind: str
    certainty: str
    status: str
    mention: int | None = None
    dating: dict[str, Any] = Field(sa_type=JSON)
    words: list[str] = Field(default_factory=list, sa_type=JSON)
    names: list[str] = Field(default_factory=list, sa_type=JSON)
    topic: list[str] = Field(default_factory=list, sa_type=JSON)
    doubted: bool = False
    entities: list[list[str]] = Field(default_factory=list, sa_type=JSON)
    decided: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    first_minute: int = Field(sa_type=BigInteger)
    last_minute: int = Field(sa_type=BigInteger)
    room_first: int = Field(sa_type=BigInteger)
    room_last: int = Field(sa_type=BigInteger)
    own: list[str] = Field(default_factory=list, sa_type=JSON)
    about: list[str] = Field(default_factory=list, sa_type=JSON)


class MarkRow(SQLModel, table=True):
    """Two words of a statement, as a number, and the day when its window begins: where merging looks for others."""

    __tablename__ = "mark"
    __table_args__ = ({"sqlite_with_rowid": False},)

    mark: int = Field(sa_type=BigInteger, primary_key=True)
    day: int = Field(sa_type=BigInteger, primary_key=True)
    statement: int = Field(primary_key=True)


class LinkRow(SQLModel, table=True):
    """Two statements that tell the same happening, in both directions, and how strongly they agree."""

    __tablename__ = "link"
    __table_args__ = ({"sqlite_with_rowid": False},)

    statement: int = Field(primary_key=True)
    other: int = Field(primary_key=True)
    agreement: int


class StatementNameRow(SQLModel, table=True):
    """A person, organisation or place that a statement names: its `entities`, to be looked up."""

    __tablename__ = "statement_name"
    __table_args__ = (Index(None, "kind", "label"),)

    statement: str = Field(foreign_key="statement.key", primary_key=True)
    kind: str = Field(primary_key=True)
    label: str = Field(primary_key=True)


class AliasRow(SQLModel, table=True):
    """Where the key of a statement that no longer exists leads: to one that does.

    Where its article tells nothing any more, `statement` is the article's key and "~" until it does again.
    """

    __tablename__ = "alias"

    key: str = Field(primary_key=True)
    statement: str = Field(index=True)


class IndexEntryRow(SQLModel, table=True):
    """What the index of filters knows of an event: when it may begin and end, and its terms (see `store.index`)."""

    __tablename__ = "index_entry"

    event: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    first: int | None = Field(default=None, sa_type=BigInteger)
    last: int | None = Field(default=None, sa_type=BigInteger)
    terms: str = ""


class IndexChangeRow(SQLModel, table=True):
    """An event whose entry was written or removed, in the order that this happened; the oldest are forgotten."""

    __tablename__ = "index_change"

    id: int | None = Field(
        default=None, sa_type=BigInteger().with_variant(Integer, "sqlite"), primary_key=True
    )
    event: int


class UserRow(SQLModel, table=True):
    """Someone who may log in; sessions of an older `session_epoch` have ended."""

    __tablename__ = "user"

    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(unique=True)
    password_hash: str
    role: str
    session_epoch: int = 0


class TokenRow(SQLModel, table=True):
    """A program that may use the API for what its scopes say; only a hash of its secret is kept."""

    __tablename__ = "token"

    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(unique=True)
    digest: str = Field(unique=True)
    scopes: list[str] = Field(sa_type=JSON)
    made_at: datetime
    revoked_at: datetime | None = None


class DossierRow(SQLModel, table=True):
    """A named selection of events, as decisions made it. `titles`: what it calls events, by the key of a statement."""

    __tablename__ = "dossier"

    id: int | None = Field(default=None, primary_key=True)
    slug: str = Field(unique=True)
    title: str
    introduction: str = ""
    filter: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    titles: dict[str, str] = Field(default_factory=dict, sa_type=JSON)
    published: bool = False
    hosts: list[str] = Field(default_factory=list, sa_type=JSON)


class FrozenRow(SQLModel, table=True):
    """A timeline as an embed showed it at one moment."""

    __tablename__ = "frozen"

    id: str = Field(primary_key=True)
    dossier: str = Field(index=True)
    options: dict[str, Any] = Field(sa_type=JSON)
    snapshot: dict[str, Any] = Field(sa_type=JSON)
    made_at: datetime


class ChangesRow(SQLModel, table=True):
    """One row: how often something was stored."""

    __tablename__ = "changes"

    id: int | None = Field(default=None, primary_key=True)
    number: int = Field(default=0, sa_type=BigInteger)
