"""Which dates a decision would move, row by row, in words."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from flask_babel import gettext as _
from flask_babel import ngettext

from timeline.cascade import MentionChange
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


def dates(count: int) -> str:
    """How many time expressions have another date."""
    if not count:
        return _("Keine Zeitangabe ändert sich.")
    return ngettext("Eine Zeitangabe ändert sich.", "%(num)d Zeitangaben ändern sich.", count)
