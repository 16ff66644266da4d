"""What one article says about an event: its words, its date and why."""

from dataclasses import dataclass

from flask import url_for

from timeline.events.model import Event
from timeline.web import spoken
from timeline.web.quotes import Part, quote
from timeline.web.shelves import Shelf


@dataclass(frozen=True, slots=True)
class Telling:
    """What one article says about an event; `errs`: what shows that it is wrong, if somebody decided so.

    `doubted`: it denies it, or does not vouch for it. `at`: the code point at which the words that date it begin; None
    where its date is inferred.
    """

    href: str
    source: str
    title: str
    published: str
    quote: tuple[Part, ...]
    when: str
    reason: str
    disagrees: bool
    doubted: bool
    errs: str
    at: int | None


def telling_of(event: Event, index: int, shelf: Shelf) -> Telling:
    """What the statement with this index says."""
    statement = event.statements[index]
    article, mention = shelf.articles[statement.article], shelf.mention(statement)
    return Telling(
        href=_mention_href(statement.article, statement.mention),
        source=article.source or article.title,
        title=article.title,
        published=spoken.day_of(article.reference),
        quote=quote(statement, mention),
        when=spoken.when(statement.dating),
        reason=shelf.reason(statement, statement.dating),
        disagrees=index in event.disagreement,
        doubted=statement.doubted,
        errs=statement.decided.errs or "",
        at=mention.start if mention else None,
    )


def _mention_href(article: str, index: int | None) -> str:
    """The address of an article, with one of its mentions opened."""
    if index is None:
        return url_for("readers.article", key=article)
    return url_for("readers.article", key=article, angabe=index + 1, _anchor=f"angabe-{index + 1}")
