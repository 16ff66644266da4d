"""What a decision would change, in words, before it is stored."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple

from flask_babel import gettext as _
from flask_babel import ngettext

from timeline import actions
from timeline.actions import Hit, Outlook
from timeline.cascade import EventChange, Fate, MentionChange
from timeline.events.model import Decision
from timeline.store import articles
from timeline.store.articles import StoredArticle
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.model import Dating
from timeline.web import spoken
from timeline.web.editors.narrowing import Narrowing
from timeline.web.editors.place import mention_href
from timeline.web.sessions import session

ROWS: Final = 100  # changes that are listed
CONTEXT: Final = 50  # characters on either side of a rule's words


class Row(NamedTuple):
    """A time expression with its date now and then; `note`: what is odd about the new one."""

    text: str
    old: str
    new: str
    note: str
    title: str
    href: str


class Told(NamedTuple):
    """An event, with what becomes of it, its title and date now and then; empty where it is not, or will not be."""

    fate: str
    old: str
    new: str


class Place(NamedTuple):
    """Where a rule's words stand; `decided` where a person decided, which the rule leaves alone."""

    before: str
    text: str
    after: str
    title: str
    decided: bool


@dataclass(frozen=True, slots=True)
class Foresight:
    """What would change. `conflicts` stay as a person confirmed them, `new` is what would be read now.

    `more` rows are not listed; `events`: the first ones, `summary`: what becomes of all of them. `postponed`: how many
    of the `articles` were looked at, where they are too many to read them all at once; else 0.
    """

    version: str
    rows: tuple[Row, ...]
    more: int
    conflicts: tuple[Row, ...]
    events: tuple[Told, ...]
    summary: tuple[str, ...]
    places: int
    first: tuple[Place, ...]
    articles: int
    postponed: int


def foresee(decision: Decision) -> Foresight:
    """What `decision` would change; Refused where it cannot be. Stores nothing."""
    version = actions.version_for(
        session(), [decision]
    )  # first: what is decided meanwhile makes it an older one
    return _foresight(version, actions.preview_decision(session(), decision))


def foresee_going_back(reverts: list[Decision]) -> Foresight:
    """The same for what takes decisions back, all together."""
    version = actions.version_for(session(), reverts)
    return _foresight(version, actions.preview_going_back(session(), reverts))


def _foresight(version: str, outlook: Outlook) -> Foresight:
    keys = {change.article for change in (*outlook.mentions, *outlook.conflicts)}
    texts = articles.by_keys(session(), keys | {hit.article for hit in outlook.first})
    return Foresight(
        version=version,
        rows=tuple(_rows(outlook.mentions[:ROWS], texts)),
        more=max(0, len(outlook.mentions) - ROWS),
        conflicts=tuple(_rows(outlook.conflicts, texts)),
        events=tuple(map(_told, outlook.events[:ROWS])),
        summary=tuple(_summary(outlook)),
        places=outlook.places,
        first=tuple(_place(hit, texts[hit.article].text, texts[hit.article].title) for hit in outlook.first),
        articles=outlook.articles,
        postponed=outlook.postponed,
    )


def _rows(changes: Iterable[MentionChange], texts: dict[str, StoredArticle]) -> Iterator[Row]:
    for change in changes:
        article = texts[change.article]
        yield Row(
            change.text,
            _when(change.old),
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


def _told(change: EventChange) -> Told:
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


def _summary(outlook: Outlook) -> Iterator[str]:
    """How many events change, by what becomes of them."""
    fates = Counter(change.fate for change in outlook.events)
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


def _place(hit: Hit, text: str, title: str) -> Place:
    before, after = text[max(0, hit.start - CONTEXT) : hit.start], text[hit.end : hit.end + CONTEXT]
    return Place(before, text[hit.start : hit.end], after, title, hit.decided)
