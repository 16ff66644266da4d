"""The first tables, the full-text index, and the dossier `alle`.

Revision: 0001
After: nothing
"""

import sqlalchemy as sa
from alembic import op
from sqlmodel import UTCDateTime

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

BOUNDS = ("earliest_start", "latest_start", "earliest_end", "latest_end")

# FTS5 reads the words out of `event` itself; the triggers keep it in step whatever writes there.
SQLITE_SEARCH = (
    """CREATE VIRTUAL TABLE event_words USING fts5(
        words, content='event', content_rowid='id', tokenize='unicode61 remove_diacritics 2')""",
    """CREATE TRIGGER event_words_added AFTER INSERT ON event BEGIN
        INSERT INTO event_words(rowid, words) VALUES (new.id, new.words);
    END""",
    """CREATE TRIGGER event_words_removed AFTER DELETE ON event BEGIN
        INSERT INTO event_words(event_words, rowid, words) VALUES ('delete', old.id, old.words);
    END""",
    """CREATE TRIGGER event_words_changed AFTER UPDATE OF words ON event BEGIN
        INSERT INTO event_words(event_words, rowid, words) VALUES ('delete', old.id, old.words);
        INSERT INTO event_words(rowid, words) VALUES (new.id, new.words);
    END""",
)
POSTGRESQL_SEARCH = ("CREATE INDEX ix_event_words_german ON event USING gin (to_tsvector('german', words))",)


def upgrade() -> None:
    incoming()
    recomputed()
    people()
    sqlite = op.get_bind().dialect.name == "sqlite"
    for statement in SQLITE_SEARCH if sqlite else POSTGRESQL_SEARCH:
        op.execute(statement)


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TABLE event_words")
    for table in (
        "dossier",
        "user",
        "alias",
        "statement",
        "event",
        "mention",
        "decision",
        "revision",
        "article",
    ):
        op.drop_table(table)


def incoming() -> None:
    """What came in: articles, their revisions, the editors' decisions."""
    op.create_table(
        "article",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("external_id", sa.String()),
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_article"),
        sa.UniqueConstraint("key", name="uq_article_key"),
    )
    op.create_index("ix_article_url", "article", ["url"])
    op.create_index("ix_article_source", "article", ["source"])
    op.create_table(
        "revision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("published", UTCDateTime(), nullable=False),
        sa.Column("utc_offset", sa.Integer(), nullable=False),
        sa.Column("reference", sa.BigInteger(), nullable=False),
        sa.Column("received_at", UTCDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_revision"),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_revision_article_id_article"),
        sa.UniqueConstraint("article_id", "number", name="uq_revision_article_id_number"),
    )
    op.create_index("ix_revision_sha256", "revision", ["sha256"])
    op.create_table(
        "decision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", UTCDateTime(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("article", sa.String(), nullable=False),
        sa.Column("what", sa.JSON(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_decision"),
    )
    op.create_index("ix_decision_article", "decision", ["article"])


def recomputed() -> None:
    """What is recomputed from them: mentions, events, statements, and where vanished statements lead."""
    op.create_table(
        "mention",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        *(sa.Column(bound, sa.BigInteger()) for bound in BOUNDS),
        sa.Column("dating", sa.JSON(), nullable=False),
        sa.Column("anchor_ref", sa.Integer()),
        sa.Column("phrase_start", sa.Integer(), nullable=False),
        sa.Column("phrase_end", sa.Integer(), nullable=False),
        sa.Column("part_of", sa.Integer()),
        sa.PrimaryKeyConstraint("id", name="pk_mention"),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_mention_article_id_article"),
        sa.UniqueConstraint("article_id", "ordinal", name="uq_mention_article_id_ordinal"),
    )
    op.create_table(
        "event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("certainty", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        *(sa.Column(bound, sa.BigInteger()) for bound in BOUNDS),
        sa.Column("first", sa.BigInteger()),
        sa.Column("last", sa.BigInteger()),
        sa.Column("sort", sa.BigInteger(), nullable=False),
        sa.Column("dating", sa.JSON(), nullable=False),
        sa.Column("disagreement", sa.JSON(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_event"),
        sa.UniqueConstraint("key", name="uq_event_key"),
    )
    op.create_index("ix_event_certainty", "event", ["certainty"])
    op.create_index("ix_event_sort_key", "event", ["sort", "key"])
    op.create_table(
        "statement",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer()),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("certainty", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("mention", sa.Integer()),
        sa.Column("dating", sa.JSON(), nullable=False),
        sa.Column("words", sa.JSON(), nullable=False),
        sa.Column("names", sa.JSON(), nullable=False),
        sa.Column("topic", sa.JSON(), nullable=False),
        sa.Column("doubted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_statement"),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_statement_article_id_article"),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name="fk_statement_event_id_event"),
    )
    op.create_index("ix_statement_article_id", "statement", ["article_id"])
    op.create_index("ix_statement_event_id", "statement", ["event_id"])
    op.create_table(
        "alias",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("statement", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_alias"),
    )
    op.create_index("ix_alias_statement", "alias", ["statement"])


def people() -> None:
    """Who may log in, and the named selections."""
    op.create_table(
        "user",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("password_hash", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("session_epoch", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_user"),
        sa.UniqueConstraint("name", name="uq_user_name"),
    )
    dossier = op.create_table(
        "dossier",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("introduction", sa.String(), nullable=False),
        sa.Column("filter", sa.JSON(), nullable=False),
        sa.Column("published", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_dossier"),
        sa.UniqueConstraint("slug", name="uq_dossier_slug"),
    )
    everything = {
        "slug": "alle",
        "title": "Alle Ereignisse",
        "introduction": "",
        "filter": {},
        "published": True,
    }
    op.bulk_insert(dossier, [everything])
