"""`timeline token`."""

from datetime import UTC, datetime

import click

from timeline import settings
from timeline.cli.words import words

SCOPES = ("articles", "decisions")


@click.group()
def token() -> None:
    """Which programs may write by the API."""


@token.command()
@click.argument("name")
@click.option("--scope", "scopes", type=click.Choice(SCOPES), multiple=True, required=True)
def add(name: str, scopes: tuple[str, ...]) -> None:
    """Make a token and print it: only now, it is not kept.

    articles: take articles in. decisions: read decisions and make them.
    """
    from timeline.actions import add_token
    from timeline.store.database import ready, session_scope

    with session_scope(ready(settings.DATABASE_URL.read()), write=True) as session:
        secret = add_token(session, name, scopes, datetime.now(UTC))
    click.echo(secret)
    click.echo(words("token-once", name=name), err=True)


@token.command("list")
def list_tokens() -> None:
    """List the tokens, without their secrets."""
    from timeline.store import tokens
    from timeline.store.database import ready, session_scope

    with session_scope(ready(settings.DATABASE_URL.read())) as session:
        for one in tokens.all(session):
            state = words("revoked", day=f"{one.revoked_at:%Y-%m-%d}") if one.revoked_at else ""
            click.echo(
                "\t".join([one.name, ", ".join(one.scopes), f"{one.made_at:%Y-%m-%d}", state]).rstrip()
            )


@token.command()
@click.argument("name")
def revoke(name: str) -> None:
    """Let a token open nothing any more."""
    from timeline.actions import revoke_token
    from timeline.store.database import ready, session_scope

    with session_scope(ready(settings.DATABASE_URL.read()), write=True) as session:
        revoke_token(session, name, datetime.now(UTC))
    click.echo(words("token-revoked", name=name))
