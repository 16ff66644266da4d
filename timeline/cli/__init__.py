"""The command line. Thin: each command reads its words, calls one action, prints what came of it.

Exit status: 0 success, 1 refused input (one clear line on standard error), 2 wrong usage. Heavy imports stand inside
the commands, so that `timeline resolve` starts fast.
"""

import sys
from typing import Any

import click

from timeline import __version__
from timeline.cli.bring_in import bring_in
from timeline.cli.database import db
from timeline.cli.demo import demo
from timeline.cli.erase import erase
from timeline.cli.evaluate import evaluate
from timeline.cli.export import export
from timeline.cli.ingest import ingest
from timeline.cli.resolve import resolve
from timeline.cli.serve import serve
from timeline.cli.tag import tag
from timeline.cli.token import token
from timeline.cli.user import user
from timeline.cli.words import language
from timeline.cli.work import work
from timeline.ingest.refusals import Refused
from timeline.settings import UnusableError


class Commands(click.Group):
    """Turns what is refused into one line and exit status 1."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except Refused as refused:
            message = refused.message(language())
        except UnusableError as unusable:
            message = str(unusable)
        click.echo(f"timeline: {message}", err=True)
        return ctx.exit(1)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)  # in the order of the table below


@click.group(cls=Commands)
@click.version_option(__version__, prog_name="timeline")
def cli() -> None:
    """Works out what calendar time German news articles mean, and puts what happened on one timeline."""


for command in (serve, demo, ingest, resolve, tag, evaluate, export, bring_in, erase, work, user, token, db):
    cli.add_command(command)


def main() -> None:
    """The `timeline` command."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    cli(prog_name="timeline")
