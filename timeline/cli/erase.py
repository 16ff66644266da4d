"""`timeline erase`."""

from datetime import UTC, datetime

import click

from timeline import settings
from timeline.cli.words import words


@click.command()
@click.option("--article", "key", metavar="KEY", help="The article; without more, all of it.")
@click.option("--passage", metavar="TEXT", help="Only these words of the article.")
@click.option(
    "--words", "given", multiple=True, metavar="TEXT", help="These words everywhere, a name say; repeat."
)
@click.option("--yes", is_flag=True, help="Do not ask.")
def erase(key: str | None, passage: str | None, given: tuple[str, ...], yes: bool) -> None:
    """Blank an article, a passage or a name everywhere, for good: history and frozen embeds too.

    A tombstone stays, which says that something was erased, not what. It cannot be taken back.
    """
    from timeline.actions import erase_article, erase_passage, erase_words
    from timeline.store.database import ready, session_scope
    from timeline.store.erasing import empty_log

    if (key is None) == (not given) or (passage and not key):
        raise click.UsageError(words("erase-what"))
    if not yes:
        click.confirm(words("erase-sure"), abort=True, err=True)
    engine, now = ready(settings.DATABASE_URL.read()), datetime.now(UTC)
    with session_scope(engine, write=True) as session:
        if key and passage:
            erase_passage(session, key, passage, who="", at=now)
        elif key:
            erase_article(session, key, who="", at=now)
        found = [key] if key else erase_words(session, given, who="", at=now)
    empty_log(engine)
    click.echo(words("erased", count=len(found)))
