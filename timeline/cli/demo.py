"""`timeline demo`."""

import json
import secrets
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from timeline import settings
from timeline.cli.serve import address, host_option, listen, port_option, run
from timeline.cli.words import words
from timeline.ingest.incoming import IncomingArticle
from timeline.places import place

if TYPE_CHECKING:
    from sqlmodel import Session

    from timeline.events.model import Place

EDITOR = "redaktion"


@click.command()
@host_option
@port_option
def demo(host: str, port: int) -> None:
    """Make the database, load the sample articles and an editor, and serve the timeline."""
    from timeline.actions import rebuild
    from timeline.store.database import ready, session_scope, upgrade

    listener = listen(host, port)
    url = settings.DATABASE_URL.read()
    upgrade(url, then=rebuild)
    engine = ready(url)
    with session_scope(engine, write=True) as session:
        load_samples(session)
        make_dossiers(session)
        password = add_editor(session)
    engine.dispose()
    where = address(listener)
    click.echo(words("serving", address=where))
    if password:
        click.echo(words("editor", address=where, name=EDITOR, password=password))
        click.echo(words("editor-once", name=EDITOR))
    else:
        click.echo(words("editors-known", address=where))
    run(listener)


def load_samples(session: "Session") -> None:
    """Take in the articles that were written for this project; those that are there stay as they are."""
    from timeline.actions import take_in_all
    from timeline.ingest.files import read

    samples = read(str(place("samples") / "articles.jsonl"))
    take_in_all(
        session, [found for found in samples if isinstance(found, IncomingArticle)], datetime.now(UTC)
    )


def make_dossiers(session: "Session") -> None:
    """Decide what the sample dossiers hold, if nobody has decided about them yet.

    Each gathers by a filter; what is of it but names none of its persons is `pinned`.
    """
    from timeline.actions import decide
    from timeline.events.model import Decision, DecisionKind
    from timeline.store import decisions

    for dossier in json.loads((place("samples") / "dossiers.json").read_text(encoding="utf-8")):
        slug = dossier.pop("slug")
        if decisions.about(session, [decisions.dossier_subject(slug)]):
            continue
        pinned = tuple(_place(session, **place) for place in dossier.pop("pinned", ()))
        contents, at = dossier | {"published": True}, datetime.now(UTC)
        made = Decision(0, DecisionKind.DOSSIER, "", 0, 0, "", text=slug, contents=contents)
        decide(session, made, who=EDITOR, at=at)
        if pinned:
            pin = Decision(0, DecisionKind.PIN, "", 0, 0, "", text=slug, told=pinned)
            decide(session, pin, who=EDITOR, at=at)


def _place(session: "Session", article: str, quote: str) -> "Place":
    """Where a sample article says this."""
    from timeline.events.model import Place
    from timeline.store import articles

    found = articles.get(session, article)
    assert found is not None  # the samples are loaded before their dossiers
    start = found.text.index(quote)
    return Place(article, start, start + len(quote), quote)


def add_editor(session: "Session") -> str:
    """Make one editor if there is nobody; returns the password, nothing where there was somebody."""
    from timeline.actions import add_user
    from timeline.store.users import any_editor

    if any_editor(session):
        return ""
    password = secrets.token_urlsafe(9)
    add_user(session, EDITOR, password, "editor")
    return password
