"""Statements know which of their words nothing else in their article tells; they are made anew after this.

Revision: 0011
After: 0010
"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("statement", sa.Column("own", sa.JSON(), nullable=False, server_default="[]"))


def downgrade() -> None:
    op.drop_column("statement", "own")
