"""New and corrected events as a feed (RFC 4287), the latest first."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Final

from feedgen.entry import FeedEntry
from feedgen.feed import FeedGenerator
from sqlmodel import Session

from timeline.events.model import Status
from timeline.export.characters import one_line, writable
from timeline.export.selection import Selection
from timeline.export.told import Told, told_of
from timeline.store import walk
from timeline.wording import date_words

LONGEST: Final = 100  # entries
CANDIDATES: Final = 300  # events: a decision about an article need not be about the date of each
BEGINNING: Final = datetime(1970, 1, 1, tzinfo=UTC)  # of a feed without entries


def document(session: Session, selection: Selection) -> Iterator[str]:
    """The feed: short, so in one piece. An entry is updated when an article or an editor changed what it says."""
    newest = walk.latest(session, selection.filter, CANDIDATES)
    found = told_of(session, [selection.titled(event) for event in newest])
    entries = sorted(found, key=lambda one: (one.updated, one.uid), reverse=True)
    feed = FeedGenerator()
    feed.id(f"{selection.base}/" if selection.base else "urn:timeline")
    feed.title(one_line(selection.title) or "timeline")
    feed.updated(entries[0].updated if entries else BEGINNING)
    feed.author(name="timeline")
    feed.language(selection.lang)
    if selection.base:
        feed.link(href=f"{selection.base}/", rel="alternate")
    for one in entries[:LONGEST]:
        feed.add_entry(_entry(one, selection), order="append")
    yield feed.atom_str(pretty=True).decode()


def _entry(one: Told, selection: Selection) -> FeedEntry:
    event = one.event
    when = date_words(event.dating, selection.lang)
    entry = FeedEntry()
    entry.id(f"urn:uuid:{one.uid}")
    entry.title(f"{when}: {one_line(event.title)}")
    entry.updated(one.updated)
    lines = [one.quote(selection.lang), one.reason(selection.lang), one.vouched(selection.lang)]
    if one.corrected:
        entry.category(term="checked" if event.status is Status.CONFIRMED else "corrected")
    entry.content(writable("\n".join(lines)), type="text")
    if url := selection.event_url(event.key):
        entry.link(href=url, rel="alternate")
    return entry
