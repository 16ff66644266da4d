"""What a decision would move, row by row, in words."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from flask_babel import gettext as _
from flask_babel import ngettext

from timeline.cascade import EventChange, Fate, MentionChange
from timeline.store.articles import StoredArticle
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.model import Dating
from timeline.web import spoken
from timeline.web.editors.narrowing import Narrowing
from timeline.web.editors.place import mention_href


class Row(NamedTuple):
    """A time expression with its date now and then; `decided`: by a person. `note`: what is odd about the new one."""

    text: str
    old: str
    decided: bool
    new: str
    note: str
    title: str
    href: str


class Told(NamedTuple):
    """An event, with what becomes of it, its title and date now and then; empty where it is not, or will not be."""

    fate: str
    old: str
    new: str


def rows(changes: Iterable[MentionChange], texts: Mapping[str, StoredArticle]) -> Iterator[Row]:
    """The changes of dates; `texts`: their articles, by key."""
    for change in changes:
        article = texts[change.article]
        yield Row(
            change.text,
            _when(change.old),
            change.decided,
            _when(change.new),
            _note(change.new, article.reference),
            article.title,
            mention_href(article.key, change.start, Narrowing()),
        )


def _when(dating: Dating | None) -> str:
    return spoken.when(dating) if dating else _("keine Zeitangabe")


def _note(dating: Dating | None, reference: int) -> str:
    if dating is None or dating.first is None or dating.first <= reference // MINUTES_A_DAY:
        return ""
    return _("liegt nach dem Erscheinen")


def happening(change: EventChange) -> Told:
    """What becomes of an event."""
    fate = {
        Fate.NEW: _("entsteht"),
        Fate.GONE: _("entfällt"),
        Fate.MOVED: _("wandert"),
        Fate.MERGED: _("geht auf in"),
        Fate.PARTED: _("zerfällt"),
        Fate.CHANGED: _("ändert sich"),
    }[change.fate]
    return Told(
        fate, *(f"{one.title} ({spoken.when(one.dating)})" if one else "" for one in (change.old, change.new))
    )


def summary(changes: Iterable[EventChange]) -> Iterator[str]:
    """How many events change, by what becomes of them."""
    fates = Counter(change.fate for change in changes)
    for fate, count in fates.items():
        yield {
            Fate.NEW: ngettext("ein Ereignis entsteht", "%(num)d Ereignisse entstehen", count),
            Fate.GONE: ngettext("ein Ereignis entfällt", "%(num)d Ereignisse entfallen", count),
            Fate.MOVED: ngettext("ein Ereignis wandert", "%(num)d Ereignisse wandern", count),
            Fate.MERGED: ngettext(
                "ein Ereignis geht in einem anderen auf", "%(num)d Ereignisse werden eins", count
            ),
            Fate.PARTED: ngettext("ein Ereignis zerfällt", "ein Ereignis zerfällt in %(num)d", count),
            Fate.CHANGED: ngettext("ein Ereignis ändert sich", "%(num)d Ereignisse ändern sich", count),
        }[fate]


def dates(count: int) -> str:
    """How many time expressions have another date."""
    if not count:
        return _("Keine Zeitangabe ändert sich.")
    return ngettext("Eine Zeitangabe ändert sich.", "%(num)d Zeitangaben ändern sich.", count)
