"""What becomes of events, in words: only what really changes of each, and which statements go where."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from flask_babel import gettext as _
from flask_babel import ngettext

from timeline.cascade import EventChange, Fate
from timeline.events.model import Event, Statement
from timeline.web import spoken
from timeline.web.editors.said import short

LISTED: Final = 5  # statements of an event


class Share(NamedTuple):
    """What goes to an event, or comes from one: its title and date, and the statements, as they begin."""

    title: str
    when: str
    statements: tuple[str, ...]


class Told(NamedTuple):
    """An event with what becomes of it; `retitled`, `then`: its title and date then, where these change.

    `side`: whether the shares are of what was, or of what will be.
    """

    fate: str
    title: str
    when: str
    retitled: str = ""
    then: str = ""
    shares: tuple[Share, ...] = ()
    side: str = ""


def grouped(changes: Iterable[EventChange]) -> list[tuple[EventChange, ...]]:
    """The changes, those together that part one event, or make one of several; each group in place of its first."""
    given = list(changes)
    into: defaultdict[str, list[EventChange]] = defaultdict(list)
    groups: dict[tuple[Fate, str], list[EventChange]] = {}
    for change in given:
        if change.new and change.fate in (Fate.PARTED, Fate.MERGED):
            into[change.new.key].append(change)
        one = change.new if change.fate is Fate.MERGED else change.old or change.new
        assert one is not None  # each is of an event
        groups.setdefault((change.fate, one.key), []).append(change)
    return [
        tuple(into[key]) if fate is Fate.MERGED else tuple(group) for (fate, key), group in groups.items()
    ]


def happening(group: Sequence[EventChange]) -> Told:
    """What becomes of an event, or of several that become one."""
    old, new = group[0].old, group[0].new
    if old is None or new is None:
        one = old or new
        assert one is not None  # each change is of an event
        return _told(_("entfällt") if old else _("entsteht"), one)
    fate = _fate(group)
    if fate is Fate.MERGED:
        shares = [_share(one.old, one) for one in group if one.old]
        return _told(_("werden eins"), new, shares, _("bisher"))
    if fate is Fate.PARTED:
        shares = [_share(one.new, one) for one in group if one.new]
        return _told(_("zerfällt"), old, shares, _("künftig"))
    return _changed(_("wandert") if fate is Fate.MOVED else _("ändert sich"), old, new)


def _fate(group: Sequence[EventChange]) -> Fate:
    """What becomes of the events of a group; what parts may also become one with others."""
    return Fate.MERGED if any(change.fate is Fate.MERGED for change in group) else group[0].fate


def _told(fate: str, event: Event, shares: Iterable[Share] = (), side: str = "") -> Told:
    return Told(fate, event.title, spoken.when(event.dating), shares=tuple(shares), side=side)


def _share(event: Event, change: EventChange) -> Share:
    """The event with the statements that it gives or gets."""
    old, new = (side.statements if side else () for side in (change.old, change.new))
    kept = {one.key for one in new}
    return Share(event.title, spoken.when(event.dating), _beginnings(one for one in old if one.key in kept))


def _changed(fate: str, old: Event, new: Event) -> Told:
    was, now = spoken.when(old.dating), spoken.when(new.dating)
    return Told(
        fate,
        old.title,
        was,
        retitled=new.title if new.title != old.title else "",
        then=now if now != was else "",
        shares=tuple(_exchanged(old, new)),
    )


def _exchanged(old: Event, new: Event) -> Iterator[Share]:
    """What is told of the event then that was not before, and what is not any more."""
    for words, these, those in ((_("kommt hinzu"), new, old), (_("fällt weg"), old, new)):
        known = {one.key for one in those.statements}
        if found := _beginnings(one for one in these.statements if one.key not in known):
            yield Share(words, "", found)


def _beginnings(statements: Iterable[Statement]) -> tuple[str, ...]:
    found = list(statements)
    shown = [" · ".join(filter(None, (short(one.text), one.source))) for one in found[:LISTED]]
    if len(found) > LISTED:
        shown.append(ngettext("+ %(num)d weitere", "+ %(num)d weitere", len(found) - LISTED))
    return tuple(shown)


def summary(groups: Iterable[Sequence[EventChange]]) -> Iterator[str]:
    """How many groups of changes there are, by what becomes of their events."""
    fates = Counter(_fate(group) for group in groups)
    for fate, count in fates.items():
        yield {
            Fate.NEW: ngettext("ein Ereignis entsteht", "%(num)d Ereignisse entstehen", count),
            Fate.GONE: ngettext("ein Ereignis entfällt", "%(num)d Ereignisse entfallen", count),
            Fate.MOVED: ngettext("ein Ereignis wandert", "%(num)d Ereignisse wandern", count),
            Fate.MERGED: ngettext(
                "mehrere Ereignisse werden eins", "mehrere Ereignisse werden zu %(num)d", count
            ),
            Fate.PARTED: ngettext("ein Ereignis zerfällt", "%(num)d Ereignisse zerfallen", count),
            Fate.CHANGED: ngettext("ein Ereignis ändert sich", "%(num)d Ereignisse ändern sich", count),
        }[fate]
