"""Statements know the time around them in which their article dates nothing else; they are made anew after this.

Revision: 0010
After: 0009
"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name, default in (("room_first", "0"), ("room_last", "-1")):
        op.add_column("statement", sa.Column(name, sa.BigInteger(), nullable=False, server_default=default))


def downgrade() -> None:
    for name in ("room_first", "room_last"):
        op.drop_column("statement", name)
