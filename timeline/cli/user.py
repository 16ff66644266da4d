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


@user.command()
@click.argument("name")
@click.argument("role", type=click.Choice(["editor", "admin"]))
def role(name: str, role: str) -> None:
    """Make someone an editor or an administrator, and end their sessions."""
    from timeline.actions import set_role

    _write(lambda session: set_role(session, name, role))
    click.echo(words("role-set", name=name, role=role))


@user.command()
@click.argument("name")
def end_sessions(name: str) -> None:
    """Log someone out everywhere."""
    from timeline.actions import end_sessions

    _write(lambda session: end_sessions(session, name))
    click.echo(words("sessions-ended", name=name))


@user.command()
@click.argument("name")
def remove(name: str) -> None:
    """Let someone log in no more; what they decided stays."""
    from timeline.actions import remove_user

    _write(lambda session: remove_user(session, name))
    click.echo(words("removed", name=name))


@user.command("list")
def list_all() -> None:
    """Everybody who may log in, with their role."""
    from timeline.store import users
    from timeline.store.database import ready, session_scope

    with session_scope(ready(settings.DATABASE_URL.read())) as session:
        for one in users.all(session):
            click.echo(f"{one.name}\t{one.role}")


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
