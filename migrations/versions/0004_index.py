"""What the index of filters knows of events; words are searched folded and stemmed. Recomputed after this.

Revision: 0004
After: 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

# Nobody asks where in an event a word stands: detail=none keeps the index small.
SQLITE_SEARCH = (
    "DROP TABLE event_words",
    """CREATE VIRTUAL TABLE event_words USING fts5(
        words, content='event', content_rowid='id', detail=none, tokenize='unicode61 remove_diacritics 2')""",
    "INSERT INTO event_words(event_words) VALUES ('rebuild')",
)
SQLITE_BEFORE = (
    "DROP TABLE event_words",
    """CREATE VIRTUAL TABLE event_words USING fts5(
        words, content='event', content_rowid='id', tokenize='unicode61 remove_diacritics 2')""",
    "INSERT INTO event_words(event_words) VALUES ('rebuild')",
)
# A column of its own: without one PostgreSQL makes the vectors anew wherever it does not trust the index.
POSTGRESQL_SEARCH = (
    "DROP INDEX ix_event_words_german",
    "ALTER TABLE event ADD COLUMN event_words tsvector GENERATED ALWAYS AS (to_tsvector('simple', words)) STORED",
    "CREATE INDEX ix_event_words ON event USING gin (event_words)",
)
POSTGRESQL_BEFORE = (
    "DROP INDEX ix_event_words",
    "ALTER TABLE event DROP COLUMN event_words",
    "CREATE INDEX ix_event_words_german ON event USING gin (to_tsvector('german', words))",
)


def upgrade() -> None:
    op.create_table(
        "index_entry",
        sa.Column("event", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("first", sa.BigInteger()),
        sa.Column("last", sa.BigInteger()),
        sa.Column("terms", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("event", name="pk_index_entry"),
    )
    op.create_table(
        "index_change",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("event", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_index_change"),
    )
    search(SQLITE_SEARCH, POSTGRESQL_SEARCH)


def downgrade() -> None:
    search(SQLITE_BEFORE, POSTGRESQL_BEFORE)
    op.drop_table("index_change")
    op.drop_table("index_entry")


def search(sqlite: tuple[str, ...], postgresql: tuple[str, ...]) -> None:
    for statement in sqlite if op.get_bind().dialect.name == "sqlite" else postgresql:
        op.execute(statement)
