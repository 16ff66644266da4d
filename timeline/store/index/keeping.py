"""One index for each database in a process, which catches up with what writers changed before it is asked."""

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import reduce
from typing import Any, Final
from weakref import WeakKeyDictionary

from pyroaring import BitMap
from sqlalchemy import Engine
from sqlmodel import Session

from timeline.store import entries
from timeline.store.database import session_scope
from timeline.store.index.frequent import LEAST, SAMPLE, Frequent, frequent
from timeline.store.index.index import Entry, Index
from timeline.store.words import Sought, matching, sought

OWN: Final = "timeline-index"  # where a session that writes keeps its own
REMEMBERED: Final = 64  # words that were searched, of an eighth of a megabyte each for a million events


@dataclass
class Kept:
    """An index as of a generation, the sets of frequent words, and what others were searched.

    A writer's own has no frequent words: it would have to copy them all for a search or two.
    """

    index: Index | None = None
    generation: int = 0
    frequent: Frequent = field(default_factory=Frequent)
    found: dict[tuple[Sought, ...], BitMap] = field(default_factory=dict)
    lock: Any = field(default_factory=threading.RLock)


_KEPT: Final[WeakKeyDictionary[Any, Kept]] = WeakKeyDictionary()  # by pool: of an engine and its variants
_KEEPING: Final = threading.Lock()


class Consulted:
    """The index as a session sees the database; nobody changes it while it is consulted."""

    def __init__(self, session: Session, kept: Kept, now: int) -> None:
        assert kept.index is not None  # caught up
        self.session, self.index = session, kept.index
        # What a writer sees, or who reads from earlier, is not what the others would find.
        shared = now == kept.generation and not _writes(session)
        self._frequent, self._found = (kept.frequent, kept.found) if shared else (Frequent(), {})

    def words(self, typed: str) -> BitMap:
        """The events in which all of these words occur; not to be changed."""
        found = sought(typed)
        return reduce(BitMap.intersection, map(self._any, found)) if found else BitMap()

    def _any(self, ways: tuple[Sought, ...]) -> BitMap:
        """The events in which one of these occurs."""
        if ways not in self._found:
            known = [held for way in ways if (held := self._frequent.get(way)) is not None]
            if unknown := [way for way in ways if self._frequent.get(way) is None]:
                known.append(matching(self.session, unknown))
            if len(self._found) >= REMEMBERED:
                del self._found[next(iter(self._found))]
            self._found[ways] = BitMap.union(*known)
        return self._found[ways]


@contextmanager
def consult(session: Session) -> Iterator[Consulted]:
    """The index, up to date."""
    now = entries.generation(session)
    kept = _kept(session, now)
    with kept.lock:
        if kept.index is None or now > kept.generation:
            _catch_up(session, kept, now)
        yield Consulted(session, kept, now)


def prepare(engine: Engine) -> None:
    """Read the index, which takes some seconds for a million events, before somebody asks."""
    with session_scope(engine) as session, consult(session):
        pass


def _kept(session: Session, now: int) -> Kept:
    """The shared index; what a writer has not committed yet is seen by an index of its own."""
    with _KEEPING:
        shared = _KEPT.setdefault(session.get_bind().engine.pool, Kept())
    if not _writes(session) or now == shared.generation:
        return shared
    transaction = (session.get_transaction(), session.get_nested_transaction())
    of, own = session.info.get(OWN, (None, None))
    if of != transaction:
        with shared.lock:
            own = Kept(shared.index.copy() if shared.index else None, shared.generation)
        session.info[OWN] = (transaction, own)
    assert isinstance(own, Kept)
    return own


def _writes(session: Session) -> bool:
    return bool(session.connection().get_execution_options().get("timeline_writes"))


def _catch_up(session: Session, kept: Kept, now: int) -> None:
    """Bring an index to a generation; where that fails, it is made anew the next time."""
    index, kept.index = kept.index, None
    changed = entries.changed_since(session, kept.generation) if index else None
    if index is None or changed is None:
        index = Index(entries.everything(session))
        kept.frequent = Frequent() if _writes(session) else _frequent(session, index.events)
    else:
        _change(session, index, kept.frequent, changed)
    kept.index, kept.generation, kept.found = index, now, {}


def _frequent(session: Session, events: BitMap) -> Frequent:
    """The frequent words of all events; which these are, some events spread over all tell."""
    if len(events) < LEAST:
        return Frequent()
    apart = -(-len(events) // SAMPLE)
    sample = (words for _, words in entries.said(session, events[::apart]))
    found = frequent(sample, LEAST // apart)
    if session.get_bind().dialect.name == "sqlite":
        return Frequent({one: matching(session, [one]) for one in found})
    # PostgreSQL reads all rows once sooner than it finds so many of them for each word.
    kept = Frequent({one: BitMap() for one in found})
    kept.fill(entries.all_said(session))
    return kept


def _change(session: Session, index: Index, words: Frequent, changed: Mapping[int, Entry | None]) -> None:
    for event, entry in changed.items():
        words.discard(event)
        if entry is None:
            index.discard(event)
        else:
            index.put(entry)
    fresh = [entry for entry in changed.values() if entry]
    for event, said in entries.said(session, [entry.event for entry in fresh] if words else []):
        words.put(event, said)
    _arrange(session, index, fresh)


def _arrange(session: Session, index: Index, fresh: list[Entry]) -> None:
    """Put those among the fresh that stand at the same place as others into the order of their keys."""
    for sort in {entry.sort for entry in fresh}:
        equal = index.order.equals(sort)
        if len(equal) > 1:
            keys = entries.keys_at(session, sort)
            index.order.arrange(sort, sorted(equal, key=lambda event: keys.get(event, "")))
