"""The articles and mentions that cards need, fetched once a request."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from flask_babel import gettext as _
from sqlmodel import Session

from timeline.events.model import Event, Statement
from timeline.events.period import BY_PUBLICATION
from timeline.store.articles import StoredArticle, by_keys
from timeline.store.mentions import among
from timeline.temporal.model import Dating, How, Mention, Relation
from timeline.web import spoken


@dataclass(frozen=True, slots=True)
class Shelf:
    """The articles that some events are told in; by article and ordinal the mentions that date them, and anchors."""

    articles: Mapping[str, StoredArticle]
    mentions: Mapping[tuple[str, int], Mention]

    def mention(self, statement: Statement) -> Mention | None:
        """The mention that dates the statement."""
        return (
            None if statement.mention is None else self.mentions.get((statement.article, statement.mention))
        )

    def reason(self, statement: Statement, dating: Dating) -> str:
        """Why the statement has this date, or would have it in another reading; in one sentence."""
        mention = self.mention(statement)
        if mention is None and dating.reason.rule == BY_PUBLICATION:
            return (
                _("Wann es geschah, sagt der Text nicht: spätestens, als der Artikel erschien.")
                if dating.reason.how is How.BEFORE
                else _("Der Satz nennt keine Zeit; er erzählt vom Tag, an dem der Artikel erschien.")
            )
        if mention is None:
            return _(
                "Der Satz nennt selbst keine Zeit; sein Datum ist aus dem erschlossen, was im Text daneben steht."
            )
        anchor = None if mention.anchor_ref is None else self.mentions[statement.article, mention.anchor_ref]
        reference = self.articles[statement.article].reference
        if mention.dating.relation is Relation.SINCE and dating.relation is Relation.AT:
            begun = spoken.reason(mention.dating, mention, anchor, reference)
            since = _("Zusammengezählt ist, was von da an geschah, bis der Artikel erschien.")
            return f"{begun} {since}"
        return spoken.reason(dating, mention, anchor, reference)


def shelf_of(session: Session, events: Iterable[Event]) -> Shelf:
    """The articles that tell of `events`, with the mentions that date them and what these hang on."""
    told = [statement for event in events for statement in event.statements]
    dating = among(session, ((one.article, one.mention) for one in told if one.mention is not None))
    anchors = ((key, one.anchor_ref) for (key, _), one in dating.items() if one.anchor_ref is not None)
    return Shelf(by_keys(session, {one.article for one in told}), dating | among(session, anchors))
