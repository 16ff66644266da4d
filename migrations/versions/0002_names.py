"""What statements name: persons, organisations, places.

Revision: 0002
After: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Empty until the articles are read again.
    op.add_column("statement", sa.Column("entities", sa.JSON(), nullable=False, server_default="[]"))
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


def downgrade() -> None:
    op.drop_table("statement_name")
    op.drop_column("statement", "entities")
