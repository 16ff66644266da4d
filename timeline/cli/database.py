"""`timeline db`."""

import click

from timeline import settings
from timeline.cli.words import words


@click.group()
def db() -> None:
    """The database that TIMELINE_DATABASE_URL names."""


@db.command()
def upgrade() -> None:
    """Create the database, or bring it to this version."""
    from timeline.actions import rebuild
    from timeline.store.database import upgrade

    upgrade(settings.DATABASE_URL.read(), then=rebuild)
    click.echo(words("up-to-date"))
