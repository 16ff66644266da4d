"""The articles and mentions that cards need, fetched once a request."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from flask_babel import gettext as _
from sqlmodel import Session

from timeline.events.model import Event, Statement
from timeline.store.articles import StoredArticle, by_keys
from timeline.store.mentions import of_articles
from timeline.temporal.model import Dating, Mention
from timeline.web import spoken


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


def shelf_of(session: Session, events: Iterable[Event]) -> Shelf:
    """All articles that tell of `events`; their mentions are read when the first one is needed."""
    keys = {statement.article for event in events for statement in event.statements}
    told = cache(lambda: of_articles(session, keys))
    return Shelf(by_keys(session, keys), lambda key: told()[key])
