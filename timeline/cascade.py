"""What changes from one timeline to another: what a decision moves. Pure."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from timeline.events.model import Event, Status
from timeline.temporal.model import Dating, Mention

Mentions = Mapping[str, Sequence[Mention]]  # by article
_BY_A_PERSON = (Status.CONFIRMED, Status.CORRECTED)


class Fate(StrEnum):
    """What becomes of an event."""

    NEW = "new"
    GONE = "gone"
    MOVED = "moved"  # another date
    MERGED = "merged"  # one of several that become one
    PARTED = "parted"  # becomes several
    CHANGED = "changed"  # another title, or other sources


@dataclass(frozen=True, slots=True)
class MentionChange:
    """A time expression that has another date; `old` or `new` None where it is none.

    `decided`: a person vouches for the old one.
    """

    article: str
    start: int
    text: str
    old: Dating | None
    new: Dating | None
    decided: bool = False


@dataclass(frozen=True, slots=True)
class EventChange:
    """An event that changes: what it was and what it is; None where it was not or is not."""

    fate: Fate
    old: Event | None
    new: Event | None


@dataclass(frozen=True, slots=True)
class Cascade:
    """Everything that a decision changes.

    `conflicts`: what a person confirmed that would be read otherwise now; it stays as confirmed.
    """

    mentions: tuple[MentionChange, ...]
    events: tuple[EventChange, ...]
    conflicts: tuple[MentionChange, ...]


def mention_changes(before: Mentions, after: Mentions) -> Iterator[MentionChange]:
    """The time expressions whose datings differ, article by article in the order of the text."""
    for key in sorted(before.keys() | after.keys()):
        old = {(m.start, m.end): m for m in before.get(key, ())}
        new = {(m.start, m.end): m for m in after.get(key, ())}
        for span in sorted(old.keys() | new.keys()):
            was, now = old.get(span), new.get(span)
            if was is None or now is None or _says(was.dating) != _says(now.dating):
                yield _change(key, was, now)


def _change(article: str, was: Mention | None, now: Mention | None) -> MentionChange:
    here = was or now
    assert here is not None  # one of them is there
    return MentionChange(
        article,
        here.start,
        here.text,
        was.dating if was else None,
        now.dating if now else None,
        was is not None and was.status in _BY_A_PERSON,
    )


def conflicts(before: Mentions, after: Mentions) -> Iterator[MentionChange]:
    """What a person vouches for and the engine would now read otherwise than before: to be settled by a person."""
    for key in sorted(before):
        new = {(m.start, m.end): m for m in after.get(key, ())}
        for was in before[key]:
            now = new.get((was.start, was.end))
            if now is None or now.dating != was.dating or now.status not in _BY_A_PERSON:
                continue
            if (
                was.machine is not None
                and now.machine is not None
                and _says(was.machine) != _says(now.machine)
            ):
                yield MentionChange(key, was.start, was.text, was.dating, now.machine)


def _says(dating: Dating) -> tuple[object, ...]:
    """What a dating means, whatever its reason."""
    return dating.bounds, dating.value, dating.relation, dating.first, dating.last


def event_changes(before: Iterable[Event], after: Iterable[Event]) -> Iterator[EventChange]:
    """What becomes of the events, those that were first, in their order."""
    old, new = list(before), list(after)
    were = {statement.key: event for event in old for statement in event.statements}
    are = {statement.key: event for event in new for statement in event.statements}
    for event in old:
        heirs = {are[one.key].key: are[one.key] for one in event.statements if one.key in are}
        if not heirs:
            yield EventChange(Fate.GONE, event, None)
        for heir in heirs.values():
            merged = len({were[one.key].key for one in heir.statements if one.key in were}) > 1
            if fate := _fate(event, heir, merged=merged, parted=len(heirs) > 1):
                yield EventChange(fate, event, heir)
    for event in new:
        if not any(one.key in were for one in event.statements):
            yield EventChange(Fate.NEW, None, event)


def _fate(old: Event, new: Event, *, merged: bool, parted: bool) -> Fate | None:
    if parted:
        return Fate.PARTED
    if merged:
        return Fate.MERGED
    if _says(old.dating) != _says(new.dating):
        return Fate.MOVED
    sources = [{one.key for one in event.statements} for event in (old, new)]
    return Fate.CHANGED if sources[0] != sources[1] or old.title != new.title else None
