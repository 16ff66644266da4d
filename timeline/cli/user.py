"""`timeline user`."""

import sys
from collections.abc import Callable
from typing import Any

import click

from timeline import settings
from timeline.cli.words import words

from_stdin = click.option("--password-stdin", is_flag=True, help="Read the password from standard input.")


@click.group()
def user() -> None:
    """Who may log in to the editors' desk."""


@user.command()
@click.argument("name")
@click.option("--role", type=click.Choice(["editor", "admin"]), required=True)
@from_stdin
def add(name: str, role: str, password_stdin: bool) -> None:
    """Let someone log in; asks for the password."""
    from timeline.actions import add_user

    typed = _password(password_stdin)
    _write(lambda session: add_user(session, name, typed, role))
    click.echo(words("added", name=name, role=role))


@user.command()
@click.argument("name")
@from_stdin
def password(name: str, password_stdin: bool) -> None:
    """Give someone a new password, and end their sessions."""
    from timeline.actions import set_password

    typed = _password(password_stdin)
    _write(lambda session: set_password(session, name, typed))
    click.echo(words("password-set", name=name))


def _password(stdin: bool) -> str:
    if stdin:
        return sys.stdin.readline().rstrip("\r\n")
    typed: str = click.prompt(
        words("password"), hide_input=True, confirmation_prompt=words("password-again"), err=True
    )
    return typed


def _write(action: Callable[[Any], object]) -> None:
    from timeline.store.database import ready, session_scope

    with session_scope(ready(settings.DATABASE_URL.read()), write=True) as session:
        action(session)
