"""`timeline work`, and the same beside `timeline serve`: decisions that move very many articles take effect."""

import time
from typing import Final

import click

from timeline import settings
from timeline.cli.words import words

EVERY: Final = 2.0  # seconds between two looks


@click.command()
def work() -> None:
    """Let decisions take effect that move more articles than a request can wait for.

    `timeline serve` does so by itself.
    """
    from timeline.actions import catch_up
    from timeline.store.database import ready

    click.echo(words("caught-up", count=catch_up(ready(settings.DATABASE_URL.read()))))


def keep_up(url: str) -> None:
    """Catch up again and again; what fails as the database is busy is begun anew."""
    from timeline.actions import catch_up
    from timeline.store.database import DatabaseError, ready

    engine = ready(url)
    while True:
        try:
            catch_up(engine)
        except DatabaseError:
            engine.dispose()
        time.sleep(EVERY)
