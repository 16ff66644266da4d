"""The bar above every item of the queue: how far one is, what it is narrowed to, what was decided last."""

from typing import Any, NamedTuple

from flask import url_for
from flask_babel import gettext as _
from flask_login import current_user

from timeline.events.model import Decision
from timeline.reconstruct import not_taken_back
from timeline.store import decisions
from timeline.web import spoken
from timeline.web.editors.narrowing import FIELDS, Narrowing
from timeline.web.editors.place import mention_href
from timeline.web.editors.waiting import Key, Queue, Waiting
from timeline.web.sessions import session


class Choice(NamedTuple):
    """A value that the queue can be narrowed to, in a list of such."""

    value: str
    words: str
    chosen: bool


class Last(NamedTuple):
    """What somebody decided last, in words."""

    number: int
    words: str


class Bar(NamedTuple):
    """`lists`: the fields to narrow by, with label and choices; `words`, `fields`: what it is narrowed to, if at all;
    `before`, `after`: the addresses beside the item.
    """

    settled: int
    total: int
    lists: list[tuple[str, str, list[Choice]]]
    words: str
    fields: dict[str, str]
    last: Last | None
    before: str
    after: str


def bar(queue: Queue, narrowing: Narrowing, key: Key | None = None) -> Bar:
    """The bar of the queue, above the item with this key."""
    before, after = queue.beside(key) if key else (None, None)
    return Bar(
        settled=queue.settled,
        total=queue.settled + len(queue.waiting),
        lists=_lists(queue, narrowing),
        words=" · ".join(filter(None, narrowing)),
        fields=dict(narrowing.fields()),
        last=last(),
        before=_href(before, narrowing),
        after=_href(after, narrowing),
    )


def last() -> Last | None:
    """What the one who is logged in decided last, and did not take back."""
    for decision in decisions.latest_by(session(), current_user.name):
        if decision in not_taken_back(decisions.of_article(session(), decision.article)):
            return Last(decision.id, f"„{decision.quote}“: {chosen(decision)}")
    return None


def chosen(decision: Decision) -> str:
    """What was decided, in words."""
    if decision.reverts is not None:
        return _("Entscheidung zurückgenommen")
    return spoken.when(decision.dating) if decision.dating else _("keine Zeitangabe")


def _lists(queue: Queue, narrowing: Narrowing) -> list[tuple[str, str, list[Choice]]]:
    told = ((_("Alle Quellen"), queue.sources), (_("Alle Regeln"), queue.rules))
    return [
        (field, words, [Choice(value, f"{value} ({count})", value == own) for value, count in found])
        for field, own, (words, found) in zip(FIELDS, narrowing, told, strict=False)
    ]


def _href(one: Waiting | None, narrowing: Narrowing) -> str:
    return mention_href(one.article.key, one.mention.start, narrowing) if one else ""


def onward(narrowing: Narrowing, after: list[Key], queue: Queue) -> str:
    """The address of the first of `after` that still waits; of the queue where there is none."""
    still = {one.key for one in queue.waiting}
    key = next((key for key in after if key in still), None)
    fields: dict[str, Any] = dict(narrowing.fields())
    return mention_href(*key, narrowing) if key else url_for("editors.queue", **fields)
