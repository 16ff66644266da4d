"""Frozen timelines, whose pages may embed a dossier, and how often something was stored.

Revision: 0005
After: 0004
"""

import sqlalchemy as sa
from alembic import op
from sqlmodel import UTCDateTime

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "frozen",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("dossier", sa.String(), nullable=False),
        sa.Column("options", sa.JSON(), nullable=False),
        sa.Column("snapshot", sa.JSON(), nullable=False),
        sa.Column("made_at", UTCDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_frozen"),
    )
    op.create_index("ix_frozen_dossier", "frozen", ["dossier"])
    changes = op.create_table(
        "changes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_changes"),
    )
    op.bulk_insert(changes, [{"id": 1, "number": 0}])
    op.add_column("dossier", sa.Column("hosts", sa.JSON(), nullable=False, server_default="[]"))


def downgrade() -> None:
    op.drop_column("dossier", "hosts")
    op.drop_table("changes")
    op.drop_index("ix_frozen_dossier", "frozen")
    op.drop_table("frozen")
