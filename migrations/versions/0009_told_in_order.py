"""Events of one time stand in the order in which they are told: their places are recomputed after this.

Revision: 0009
After: 0008
"""

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """No column changes; `sort` has another meaning."""


def downgrade() -> None:
    """No column changes."""
