"""How Alembic reaches the database: on the connection of `timeline db upgrade`, else by TIMELINE_DATABASE_URL."""

from alembic import context
from sqlalchemy import Connection

from timeline import settings
from timeline.store import tables
from timeline.store.database import WRITES, connect

SEARCH = "event_words"  # the full-text index and its shadow tables are no part of the metadata


def ours(thing: object, name: str | None, kind: str, reflected: bool, counterpart: object) -> bool:
    """Whether autogenerate and its check compare this table or index with the models."""
    return not (reflected and name is not None and SEARCH in name)


def migrate(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=tables.SQLModel.metadata,
        include_object=ours,
        render_as_batch=connection.dialect.name == "sqlite",
    )
    with context.begin_transaction():
        context.run_migrations()


given = context.config.attributes.get("connection")
if given is not None:
    migrate(given)
else:
    with connect(settings.DATABASE_URL.read()).execution_options(**WRITES).begin() as connection:
        migrate(connection)
