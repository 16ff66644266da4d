"""Timelines kept as they were at one moment, for articles whose timeline must not move on.

Only erasure changes one: it blanks what may no longer be shown, and leaves everything else as it was.
"""

import re
import secrets
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Any, Final

from sqlmodel import Session, select

from timeline.store.plain import plain
from timeline.store.tables import FrozenRow

BLANK: Final = "█"
ERASED: Final = BLANK * 5
SIGN: Final = re.compile(r"\S")
NAMES: Final = ("anchor", "also", "articles", "path")  # what names an event, and says nothing about it

Blanking = Callable[[str], str]


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
    """Blank all that events told by these articles say, and these texts wherever they stand; how many changed.

    Texts are found in capitals or not, with any space between their words, and across the marks in a quote.
    """
    blank = _blanking(texts)
    changed = 0
    for row in session.exec(select(FrozenRow)):
        events = [_blank_event(_event_without(event, articles), blank) for event in row.snapshot["events"]]
        told = {**_blanked(row.snapshot, blank), "events": events}
        options = _blanked(row.options, blank)
        if (told, options) != (row.snapshot, row.options):
            row.snapshot, row.options = told, options
            changed += 1
    session.flush()
    return changed


def _event_without(event: dict[str, Any], articles: Collection[str]) -> dict[str, Any]:
    """The event; where one of these articles tells of it, only that there was one."""
    if not set(articles).intersection(event["articles"]):
        return event
    blank = {name: type(value)() for name, value in event.items() if name not in NAMES and value is not None}
    return {**event, **blank, "title": [[ERASED, False]]}


def _blank_event(event: dict[str, Any], blank: Blanking) -> dict[str, Any]:
    """The event without what is blanked; it can still be told apart."""
    return {name: value if name in NAMES else _blanked(value, blank) for name, value in event.items()}


def _blanked(value: Any, blank: Blanking) -> Any:
    """A record with every string blanked; the pieces of a quote as the whole that they are."""
    if isinstance(value, str):
        return blank(value)
    if isinstance(value, dict):
        return {name: _blanked(one, blank) for name, one in value.items()}
    if not isinstance(value, list):
        return value
    return _blank_pieces(value, blank) if _are_pieces(value) else [_blanked(one, blank) for one in value]


def _are_pieces(value: list[Any]) -> bool:
    return bool(value) and all(isinstance(one, list) and list(map(type, one)) == [str, bool] for one in value)


def _blank_pieces(pieces: list[Any], blank: Blanking) -> list[Any]:
    whole = iter(blank("".join(text for text, _marked in pieces)))  # as long as it was
    return [["".join(islice(whole, len(text))), marked] for text, marked in pieces]


def _blanking(texts: Iterable[str]) -> Blanking:
    """What blanks these texts sign by sign."""
    spelled = sorted((r"\s+".join(map(re.escape, text.split())) for text in texts), key=len, reverse=True)
    pattern = re.compile("|".join(filter(None, spelled)) or r"(?!)", re.IGNORECASE)
    return lambda said: pattern.sub(lambda found: SIGN.sub(BLANK, found[0]), said)
