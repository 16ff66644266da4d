"""Timelines kept as they were at one moment, for articles whose timeline must not move on.

Only erasure changes one: it blanks what may no longer be shown, and leaves everything else as it was.
"""

import secrets
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlmodel import Session, select

from timeline.store.plain import plain
from timeline.store.tables import FrozenRow

ERASED: Final = "█████"
NAMES: Final = ("anchor", "also", "articles", "path")  # what names an event, and says nothing about it


@dataclass(frozen=True, slots=True)
class Frozen:
    """What an embed shows for good. `options`: what was asked for; `snapshot`: the events as they were shown.

    An event is a record of strings, numbers and lists, its `title` a list of words with a mark; its `articles` are
    the keys of those that tell of it.
    """

    id: str
    dossier: str
    options: dict[str, Any]
    snapshot: dict[str, Any]
    made_at: datetime


def add(
    session: Session, dossier: str, options: dict[str, Any], snapshot: dict[str, Any], made_at: datetime
) -> str:
    """Keep a snapshot; returns its id, which nobody can guess."""
    row = FrozenRow(
        id=secrets.token_urlsafe(16), dossier=dossier, options=options, snapshot=snapshot, made_at=made_at
    )
    session.add(row)
    session.flush()
    return row.id


def get(session: Session, id: str) -> Frozen | None:
    row = session.get(FrozenRow, plain(id))
    return Frozen(row.id, row.dossier, row.options, row.snapshot, row.made_at) if row else None


def erase(session: Session, articles: Collection[str] = (), texts: Iterable[str] = ()) -> int:
    """Blank all that events told by these articles say, and these texts wherever they stand; how many changed."""
    wanted = sorted(filter(None, texts), key=len, reverse=True)  # a name before its parts
    changed = 0
    for row in session.exec(select(FrozenRow)):
        events = [_event_without(event, articles) for event in row.snapshot["events"]]
        told = _without({**row.snapshot, "events": events}, wanted)
        options = _without(row.options, wanted)
        if (told, options) != (row.snapshot, row.options):
            row.snapshot, row.options = told, options
            changed += 1
    session.flush()
    return changed


def _event_without(event: dict[str, Any], articles: Collection[str]) -> dict[str, Any]:
    """The event; where one of these articles tells of it, only that there was one."""
    if not set(articles).intersection(event["articles"]):
        return event
    blank = {
        name: value if name in NAMES else type(value)() for name, value in event.items() if value is not None
    }
    return {**event, **blank, "title": [[ERASED, False]]}


def _without(value: Any, texts: list[str]) -> Any:
    """The record with these texts blanked in every string."""
    if isinstance(value, str):
        for text in texts:
            value = value.replace(text, ERASED)
        return value
    if isinstance(value, list):
        return [_without(one, texts) for one in value]
    return {name: _without(one, texts) for name, one in value.items()} if isinstance(value, dict) else value
