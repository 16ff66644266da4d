"""Numbers for statements, and what merging looks them up by. What is told is recomputed after this.

Revision: 0003
After: 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

KEPT = (
    'key, article_id, event_id, rank, start, "end", text, title, kind, certainty, status, mention, dating, words, '
    "names, topic, doubted, entities"
)


def upgrade() -> None:
    put_aside()
    statement(
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("first_minute", sa.BigInteger(), nullable=False, server_default="0"),
        sa.Column("last_minute", sa.BigInteger(), nullable=False, server_default="0"),
        sa.PrimaryKeyConstraint("id", name="pk_statement"),
        sa.UniqueConstraint("key", name="uq_statement_key"),
    )
    refill()
    op.create_table(
        "mark",
        sa.Column("mark", sa.BigInteger(), nullable=False),
        sa.Column("day", sa.BigInteger(), nullable=False),
        sa.Column("statement", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("mark", "day", "statement", name="pk_mark"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "link",
        sa.Column("statement", sa.Integer(), nullable=False),
        sa.Column("other", sa.Integer(), nullable=False),
        sa.Column("agreement", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("statement", "other", name="pk_link"),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    op.drop_table("link")
    op.drop_table("mark")
    put_aside()
    statement(sa.PrimaryKeyConstraint("key", name="pk_statement"))
    refill()


def statement(*more: sa.schema.SchemaItem) -> None:
    """The table without its numbers, and `more`."""
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
        sa.Column("entities", sa.JSON(), nullable=False, server_default="[]"),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_statement_article_id_article"),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name="fk_statement_event_id_event"),
        *more,
    )
    op.create_index("ix_statement_article_id", "statement", ["article_id"])
    op.create_index("ix_statement_event_id", "statement", ["event_id"])


def put_aside() -> None:
    """Keep the statements, without their table."""
    op.execute("CREATE TABLE statement_before AS SELECT * FROM statement")
    op.drop_table("statement_name")
    op.drop_table("statement")


def refill() -> None:
    """The statements that there were, and the table of what they name: empty until the articles are read again."""
    op.execute(f"INSERT INTO statement ({KEPT}) SELECT {KEPT} FROM statement_before")  # noqa: S608
    op.drop_table("statement_before")
    op.create_table(
        "statement_name",
        sa.Column("statement", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["statement"], ["statement.key"], name="fk_statement_name_statement_statement"
        ),
        sa.PrimaryKeyConstraint("statement", "kind", "label", name="pk_statement_name"),
    )
    op.create_index("ix_statement_name_kind_label", "statement_name", ["kind", "label"])
