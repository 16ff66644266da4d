"""What a decision would change, before it is stored: all of it, a portion at a time."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from flask import request

from timeline import actions
from timeline.actions import Hit, Outlook
from timeline.cascade import EventChange
from timeline.events.model import Decision
from timeline.store import articles
from timeline.web.editors.happenings import Told, grouped, happening, summary
from timeline.web.editors.moves import Row, dates, rows
from timeline.web.editors.weekdays import contradiction
from timeline.web.sessions import previews, session

ROWS: Final = 100  # changes of dates in a portion, and of events

Address = Callable[[int], str]  # of the page that shows what would change, from this row on


@dataclass(frozen=True, slots=True)
class Portion:
    """Some of the changes: those of dates, and of events; `before`, `after`: the addresses of those beside them."""

    rows: tuple[Row, ...]
    events: tuple[Told, ...]
    first: bool
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Foresight:
    """What would change: how much of it is known by now, all conflicts, and a portion of the rest.

    `conflicts` stay as a person confirmed them, `new` is what would be read now. `first`: places of a
    rule, with the titles of their articles. `dates`, `events`: what changes of
    all dates and events, in words. `odd`: what is odd about the decision itself. `again`: the address that tells more.
    """

    version: str
    outlook: Outlook
    first: tuple[tuple[Hit, str], ...]
    conflicts: tuple[Row, ...]
    dates: str
    events: str
    portion: Portion
    again: str
    odd: str = ""


def foresee(decision: Decision, address: Address) -> Foresight:
    """What `decision` would change; Refused where it cannot be. Stores nothing."""
    # the version first: what is decided meanwhile makes it an older one
    version = actions.version_for(session(), [decision])
    seen = _foresight(version, previews().deciding(session(), decision), address)
    return replace(seen, odd=contradiction(decision.quote, decision.dating))


def foresee_going_back(reverts: list[Decision], address: Address) -> Foresight:
    """The same for what takes decisions back, all together."""
    version = actions.version_for(session(), reverts)
    return _foresight(version, previews().going_back(session(), reverts), address)


def _foresight(version: str, outlook: Outlook, address: Address) -> Foresight:
    begin = max(0, request.args.get("ab", 0, type=int))
    listed = sorted(outlook.mentions, key=lambda change: not change.decided)[begin : begin + ROWS]
    keys = {change.article for change in (*listed, *outlook.conflicts)}
    texts = articles.by_keys(session(), keys | {hit.article for hit in outlook.first})
    groups = grouped(outlook.events)
    return Foresight(
        version=version,
        outlook=outlook,
        first=tuple((hit, texts[hit.article].title) for hit in outlook.first),
        conflicts=tuple(rows(outlook.conflicts, texts)),
        dates=dates(len(outlook.mentions)),
        events=_begun(" · ".join(summary(groups))),
        portion=_portion(groups, len(outlook.mentions), begin, tuple(rows(listed, texts)), address),
        again=address(0),
    )


def _begun(words: str) -> str:
    """Words as a line begins."""
    return f"{words[:1].upper()}{words[1:]}"


def _portion(
    groups: Sequence[Sequence[EventChange]],
    mentions: int,
    begin: int,
    listed: tuple[Row, ...],
    address: Address,
) -> Portion:
    end, most = begin + ROWS, max(mentions, len(groups))
    return Portion(
        listed,
        tuple(map(happening, groups[begin:end])),
        first=begin == 0,
        before=address(max(0, begin - ROWS)) if begin else "",
        after=address(end) if end < most else "",
    )
