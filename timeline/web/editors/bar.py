"""The bar above every item of the queue: how far one is, what it is narrowed to, what was decided last."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from flask import url_for
from flask_babel import gettext as _
from flask_login import current_user

from timeline.events.model import Kind
from timeline.store import articles, decisions, dossiers, turns
from timeline.store.queue import Wanted, counts, queue
from timeline.store.turns import Turn, Waiting
from timeline.temporal.german import families
from timeline.web import spoken
from timeline.web.editors.narrowing import FIELDS, Narrowing
from timeline.web.editors.place import Place, mention_href
from timeline.web.editors.said import holding, told
from timeline.web.sessions import session


class Entry(NamedTuple):
    """A value that the queue can be narrowed to, in a list of such."""

    value: str
    words: str
    chosen: bool


class Last(NamedTuple):
    """What somebody decided last, in words."""

    number: int
    words: str


class Bar(NamedTuple):
    """`lists`: the fields to narrow by, with label and entries; `words`, `fields`: what it is narrowed to, if at all;
    `here`: the fields that name the item and that; `before`, `after`: the addresses beside the item, or, after one
    that waits no more, that of the queue.
    """

    settled: int
    waiting: int
    lists: list[tuple[str, str, list[Entry]]]
    words: str
    fields: dict[str, str]
    here: list[tuple[str, str]]
    last: Last | None
    before: str
    after: str

    @property
    def total(self) -> int:
        return self.settled + self.waiting


def bar(narrowing: Narrowing, place: Place | None = None) -> Bar:
    """The bar of the queue, above the item at `place`."""
    wanted = narrowing.wanted()
    found = queue(session(), wanted, limit=0)
    turn = turns.turn(session(), place.article.key, place.mention.start) if place else None
    return Bar(
        settled=found.settled,
        waiting=found.total,
        lists=_lists(narrowing),
        words=" · ".join(filter(None, _words(narrowing))),
        fields=dict(narrowing.fields()),
        here=place.fields() if place else narrowing.fields(),
        last=last(),
        before=_href(turns.before(session(), wanted, turn), narrowing) if turn else "",
        after=_after(narrowing, turn) if place else "",
    )


def last() -> Last | None:
    """What the one who is logged in decided last, and did not take back."""
    made = decisions.latest_by(session(), current_user.name)
    return next((Last(decision.id, told(decision)) for decision in made if holding(decision)), None)


def onward(narrowing: Narrowing, turn: Turn | None) -> str:
    """The address of who comes after this turn, or of the queue's beginning."""
    found = turns.after(session(), narrowing.wanted(), turn) if turn else None
    fields: dict[str, Any] = dict(narrowing.fields())
    return _href(found, narrowing) or url_for("editors.queue", **fields)


def _after(narrowing: Narrowing, turn: Turn | None) -> str:
    """The address of who comes after this turn, if anybody does; of the queue's beginning without one."""
    if turn is None:
        return onward(narrowing, None)
    return _href(turns.after(session(), narrowing.wanted(), turn), narrowing)


def _href(one: Waiting | None, narrowing: Narrowing) -> str:
    return mention_href(one.article, one.start, narrowing) if one else ""


def _lists(narrowing: Narrowing) -> list[tuple[str, str, list[Entry]]]:
    kinds = [(kind.value, spoken.kind(kind)) for kind in Kind]
    held = [(d.slug, d.title) for d in dossiers.all(session()) if d.slug != dossiers.EVERYTHING]
    told = [
        (_("Alle Quellen"), _counted(counts(session(), Wanted(), "source"))),
        (_("Alle Regeln"), _rules(narrowing.rule)),
        (_("Alle Arten"), kinds),
        (_("Alle Dossiers"), held),
    ]
    return [
        (field, everything, [Entry(value, words, value == own) for value, words in entries])
        for field, own, (everything, entries) in zip(FIELDS, narrowing, told, strict=False)
        if entries
    ]


def _words(narrowing: Narrowing) -> Iterator[str]:
    """What the queue is narrowed to, as people call it."""
    yield narrowing.source
    rule = narrowing.rule
    yield spoken.rule(rule) if rule in families() else spoken.rule_alone(rule)
    kinds = {kind.value: spoken.kind(kind) for kind in Kind}
    yield kinds.get(narrowing.kind, narrowing.kind)
    dossier = dossiers.get(session(), narrowing.dossier)
    yield dossier.title if dossier else narrowing.dossier
    article = articles.get(session(), narrowing.article)
    yield article.title if article else narrowing.article


def _rules(own: str) -> list[tuple[str, str]]:
    """The families of rules, those first that wait most, and the one rule that the queue is narrowed to."""
    waiting = dict(counts(session(), Wanted(), "rule"))
    found = [(name, sum(waiting.get(rule, 0) for rule in rules)) for name, rules in families().items()]
    named = [
        (name, f"{spoken.rule(name)} ({count})")
        for name, count in sorted(found, key=lambda f: -f[1])
        if count
    ]
    alone = own and own not in families()
    return [*named, (own, spoken.rule_alone(own))] if alone else named


def _counted(found: list[tuple[str, int]]) -> list[tuple[str, str]]:
    return [(value, f"{value} ({count})") for value, count in found]
