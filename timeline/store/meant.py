"""What somebody may have meant who typed a word that stands in no event: the one most like it that begins alike."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from typing import Final

from sqlmodel import Session, col, select

from timeline.store.index.keeping import Consulted, consult
from timeline.store.tables import EventRow, StatementRow
from timeline.store.words import BEGINNING, folded, written

MOST: Final = 5  # typed words; who types more than that is not helped by one of them
LONGEST: Final = 40  # letters
TRIES: Final = 4  # beginnings, the longest that occurs and shorter ones
SAMPLE: Final = 300  # events that are looked through for words with a beginning
ALIKE: Final = 0.8  # of 1, as difflib counts


def meant(session: Session, typed: str) -> str:
    """The words with those that stand in no event replaced; empty where there is none, or nothing is like it."""
    words = written(typed)
    if len(words) > MOST:
        return ""
    with consult(session) as consulted:
        found = [word if consulted.words(word) else _nearest(consulted, word) for word in words]
    return " ".join(found) if all(found) and found != words else ""


def _nearest(consulted: Consulted, word: str) -> str:
    """The word most like this one, as an event writes it; empty where none is."""
    letters = folded(word)
    if not letters.isalpha() or len(letters) > LONGEST:
        return ""
    for beginning in _beginnings(consulted, letters):
        events = consulted.words(beginning)
        sample = list(events[:: -(-len(events) // SAMPLE)])
        known = {folded(one): one for text in _texts(consulted.session, sample) for one in written(text)}
        if like := get_close_matches(letters, known, 1, ALIKE):
            return known[like[0]]
    return ""


def _beginnings(consulted: Consulted, letters: str) -> Iterator[str]:
    """The longest beginning that occurs, then shorter ones."""
    lengths = range(BEGINNING, len(letters))
    missing = bisect_left(lengths, True, key=lambda length: not consulted.words(letters[:length]))
    return (letters[:length] for length in reversed(lengths[max(missing - TRIES, 0) : missing]))


def _texts(session: Session, events: Sequence[int]) -> Iterator[str]:
    yield from session.exec(select(EventRow.title).where(col(EventRow.id).in_(events)))
    yield from session.exec(select(StatementRow.text).where(col(StatementRow.event_id).in_(events)))
