"""Statements know the nouns that their article says most; they are made anew after this.

Revision: 0012
After: 0011
"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("statement", sa.Column("about", sa.JSON(), nullable=False, server_default="[]"))


def downgrade() -> None:
    op.drop_column("statement", "about")
