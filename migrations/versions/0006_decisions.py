"""Decisions about more than one article; what the desk asks of mentions. What is told is recomputed after this.

Revision: 0006
After: 0005
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

COLUMNS = {
    "article": ["reference"],
    "mention": ["status", "machine", "rule", "signal", "impact"],
    "statement": ["decided"],
    "dossier": ["titles"],
}


def upgrade() -> None:
    op.add_column("article", sa.Column("reference", sa.BigInteger()))
    op.add_column("mention", sa.Column("status", sa.String(), nullable=False, server_default="machine"))
    op.add_column("mention", sa.Column("machine", sa.JSON()))
    op.add_column("mention", sa.Column("rule", sa.String(), nullable=False, server_default=""))
    op.add_column("mention", sa.Column("signal", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("mention", sa.Column("impact", sa.Float(), nullable=False, server_default="0"))
    op.add_column("statement", sa.Column("decided", sa.JSON(), nullable=False, server_default="{}"))
    op.add_column("dossier", sa.Column("titles", sa.JSON(), nullable=False, server_default="{}"))
    op.create_index("ix_mention_impact_id", "mention", ["impact", "id"])
    subject = op.create_table(
        "decision_subject",
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("decision", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["decision"], ["decision.id"], name="fk_decision_subject_decision_decision"),
        sa.PrimaryKeyConstraint("subject", "decision", name="pk_decision_subject"),
    )
    op.create_table(
        "pending",
        sa.Column("decision", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["decision"], ["decision.id"], name="fk_pending_decision_decision"),
        sa.PrimaryKeyConstraint("decision", name="pk_pending"),
    )
    op.create_table(
        "unsettled",
        sa.Column("article", sa.String(), nullable=False),
        sa.Column("decision", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["decision"], ["decision.id"], name="fk_unsettled_decision_decision"),
        sa.PrimaryKeyConstraint("article", "decision", name="pk_unsettled"),
    )
    decided = sa.table("decision", sa.column("id", sa.Integer), sa.column("article", sa.String))
    about = sa.select("article/" + decided.c.article, decided.c.id)
    op.execute(sa.insert(subject).from_select(["subject", "decision"], about))


def downgrade() -> None:
    op.drop_table("unsettled")
    op.drop_table("pending")
    op.drop_table("decision_subject")
    op.drop_index("ix_mention_impact_id", "mention")
    for table, columns in COLUMNS.items():
        for column in columns:
            op.drop_column(table, column)
