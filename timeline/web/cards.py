"""What the pages show of an event: words, shape and links, made from its values."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from flask import url_for
from flask_babel import gettext as _
from flask_babel import ngettext

from timeline import wording
from timeline.events.model import Event, Statement
from timeline.store.articles import StoredArticle
from timeline.temporal.model import Dating, Mention
from timeline.web import spoken
from timeline.web.language import anchor
from timeline.web.quotes import Part, as_headline, quote


class Reading(NamedTuple):
    """A date in words, and why."""

    when: str
    reason: str


@dataclass(frozen=True, slots=True)
class Telling:
    """What one article says about an event; `errs`: what shows that it is wrong, if somebody decided so."""

    href: str
    source: str
    title: str
    published: str
    quote: tuple[Part, ...]
    when: str
    reason: str
    disagrees: bool
    errs: str


@dataclass(frozen=True, slots=True)
class Card:
    """An event as the chronicle shows it; `more` counts the articles beside the one quoted.

    `quote` is empty where the title says the same, and is marked instead of it. `hour` stands at the event itself where
    its day is a heading; `months` are those that an uncertain date may lie in.
    """

    event: Event
    anchor: str
    href: str
    title: tuple[Part, ...]
    headings: wording.Headings
    when: str
    rail: wording.Rail
    hour: str
    months: tuple[str, ...]
    iso: str | None
    shape: str
    shape_words: str
    certainty: str
    checked: str
    provenance: str
    first: Telling
    quote: tuple[Part, ...]
    more: int
    disputes: tuple[str, ...]
    reason: str
    others: tuple[Reading, ...]
    repeats_date: bool = False


@dataclass(frozen=True, slots=True)
class Shelf:
    """The articles that some events are told in, and their mentions."""

    articles: Mapping[str, StoredArticle]
    mentions: Callable[[str], Sequence[Mention]]

    def mention(self, statement: Statement) -> Mention | None:
        """The mention that dates the statement."""
        if statement.mention is None:
            return None
        found = self.mentions(statement.article)
        return found[statement.mention] if statement.mention < len(found) else None

    def reason(self, statement: Statement, dating: Dating) -> str:
        """Why the statement has this date, or would have it in another reading; in one sentence."""
        mention = self.mention(statement)
        if mention is None:
            return _(
                "Der Satz nennt selbst keine Zeit; sein Datum ist aus dem erschlossen, was im Text daneben steht."
            )
        anchor = None if mention.anchor_ref is None else self.mentions(statement.article)[mention.anchor_ref]
        return spoken.reason(dating, mention, anchor, self.articles[statement.article].reference)


def card(event: Event, shelf: Shelf) -> Card:
    """What is shown of `event`."""
    statement, dating = event.statements[0], event.dating
    first = telling(event, 0, shelf)
    says_it_all = statement.text.rstrip(".") == event.title.rstrip(".")
    told_in = {s.article for s in event.statements}
    headings = spoken.headings(dating)
    rail, hour = spoken.day_apart(dating) if headings.day else (spoken.rail(dating), "")
    return Card(
        event=event,
        anchor=f"e-{anchor(event.key)}",
        href=url_for("readers.event", key=event.key),
        title=as_headline(first.quote) if says_it_all else (Part(event.title),),
        headings=headings,
        when=spoken.when(dating),
        rail=rail,
        hour=hour,
        months=spoken.months(dating),
        iso=spoken.iso(dating),
        shape=spoken.shape(dating),
        shape_words=spoken.shape_words(dating),
        certainty=spoken.certainty(event.certainty),
        checked=spoken.checked(event.status),
        provenance=spoken.status(event.status),
        first=first,
        quote=() if says_it_all else first.quote,
        more=len(told_in) - 1,
        disputes=disputes(event),
        reason=shelf.reason(statement, dating),
        others=tuple(
            Reading(spoken.when(other), shelf.reason(statement, other))
            for other in statement.dating.alternatives
        ),
    )


def telling(event: Event, index: int, shelf: Shelf) -> Telling:
    """What the statement with this index says."""
    statement = event.statements[index]
    article, mention = shelf.articles[statement.article], shelf.mention(statement)
    return Telling(
        href=mention_href(statement.article, statement.mention),
        source=article.source or article.title,
        title=article.title,
        published=spoken.day_of(article.reference),
        quote=quote(statement, mention),
        when=spoken.when(statement.dating),
        reason=shelf.reason(statement, statement.dating),
        disagrees=index in event.disagreement,
        errs=statement.decided.errs or "",
    )


def mention_href(article: str, index: int | None) -> str:
    """The address of an article, with one of its mentions opened."""
    if index is None:
        return url_for("readers.article", key=article)
    return url_for("readers.article", key=article, angabe=index + 1, _anchor=f"angabe-{index + 1}")


def disputes(event: Event) -> tuple[str, ...]:
    """The dates that the sources give, with who gives them; empty where they agree."""
    if not event.disagreement:
        return ()
    sources: dict[str, list[str]] = {spoken.when(event.dating): []}
    for index, statement in enumerate(event.statements):
        when = spoken.when(statement.dating if index in event.disagreement else event.dating)
        if statement.source not in sources.setdefault(when, []):
            sources[when].append(statement.source)
    return tuple(f"{when} ({_who(names)})" for when, names in sources.items() if names)


def _who(names: Sequence[str]) -> str:
    if len(names) > 2:
        return ngettext("%(num)d Quelle", "%(num)d Quellen", len(names))
    return _(" und ").join(names)
