"""Events with all that is told of them: their articles, the mentions there, and when they last changed."""

import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlmodel import Session

from timeline.events.model import Event, Statement, Status
from timeline.export.decided import ABOUT_DATES, Made, concerns, named, source_name, words_name
from timeline.export.selection import Selection
from timeline.export.tagged import why
from timeline.store import articles, decisions, mentions, walk
from timeline.store.articles import Arrival, StoredArticle
from timeline.temporal.model import Mention
from timeline.wording import Lang

VOUCHED: Final[dict[Lang, dict[Status, str]]] = {
    "de": {
        Status.MACHINE: "Datum maschinell gelesen.",
        Status.RULE: "Datum nach einer Regel der Redaktion.",
        Status.CONFIRMED: "Datum von der Redaktion bestätigt.",
        Status.CORRECTED: "Datum von der Redaktion korrigiert.",
    },
    "en": {
        Status.MACHINE: "Date read by a machine.",
        Status.RULE: "Date by a rule of the editors.",
        Status.CONFIRMED: "Date confirmed by an editor.",
        Status.CORRECTED: "Date corrected by an editor.",
    },
}
QUOTES: Final[dict[Lang, tuple[str, str]]] = {"de": ("„", "“"), "en": ("“", "”")}


@dataclass(frozen=True, slots=True)
class Told:
    """An event; `articles`, `mentions` and `arrivals` hold, by key, those of the articles that tell it.

    `decisions`: those that may be about it, by the names that `named` gives them, each with when it was made.
    """

    event: Event
    articles: Mapping[str, StoredArticle]
    mentions: Mapping[str, Sequence[Mention]]
    arrivals: Mapping[str, Arrival]
    decisions: Mapping[str, Sequence[Made]]

    @property
    def uid(self) -> str:
        """A name that stays while other articles come to tell the event: of the statement that came in first."""
        first = min(self.event.statements, key=lambda s: (self.arrivals[s.article].number, s.key))
        return str(uuid.uuid5(uuid.NAMESPACE_OID, first.key))

    @property
    def corrected(self) -> datetime | None:
        """When an editor last decided about the date, or about something that it hangs on."""
        return max((at for at, dates in self._decided() if dates), default=None)

    @property
    def updated(self) -> datetime:
        """When what is told of the event last changed."""
        told = [self.arrivals[s.article].at for s in self.event.statements]
        return max([*told, *(at for at, _dates in self._decided())])

    @property
    def dated_by(self) -> Statement:
        """The statement whose time expression dates the event: the first that has one, and that it agrees with."""
        event = self.event
        agreeing = [s for number, s in enumerate(event.statements) if number not in event.disagreement]
        return next((s for s in agreeing if s.mention is not None), event.statements[0])

    def reason(self, lang: Lang = "de") -> str:
        """The sentence that says why the event has this date."""
        dated = self.dated_by
        reference = self.articles[dated.article].reference
        return why(dated.dating, self.mentions[dated.article], dated.mention, reference, lang)

    def vouched(self, lang: Lang = "de") -> str:
        """The sentence that says who vouches for the date."""
        return VOUCHED[lang][self.event.status]

    def quote(self, lang: Lang = "de") -> str:
        """What the best supported statement says, in quotation marks, and who says it."""
        first = self.event.statements[0]
        opening, closing = QUOTES[lang]
        return f"{opening}{first.text}{closing} ({first.source or self.articles[first.article].title})"

    def _decided(self) -> Iterator[tuple[datetime, bool]]:
        """When something was decided about the event, or taken back, and whether that was about its date."""
        for statement in self.event.statements:
            chain = list(self._chain(statement))
            names = {
                statement.article,
                source_name(statement.source),
                *(words_name(one.text) for one in chain),
            }
            for decision, at in (made for name in names for made in self.decisions.get(name, ())):
                if concerns(decision, statement, chain):
                    yield at, decision.kind in ABOUT_DATES

    def _chain(self, statement: Statement) -> Iterator[Mention]:
        """The mention that dates a statement, what that one hangs on, and so on."""
        found, index = self.mentions[statement.article], statement.mention
        for _ in found:
            if index is None:
                return
            yield found[index]
            index = found[index].anchor_ref


def told(session: Session, selection: Selection) -> Iterator[Told]:
    """The selected events, in order; few of them are in memory at once."""
    for portion in walk.portions(session, selection.filter):
        yield from told_of(session, [selection.titled(event) for event in portion])


def told_of(session: Session, found: Sequence[Event]) -> Iterator[Told]:
    """These events."""
    statements = [statement for event in found for statement in event.statements]
    keys = {statement.article for statement in statements}
    sources = {decisions.source_subject(statement.source) for statement in statements}
    about = {decisions.EVERYWHERE, *sources, *map(decisions.article_subject, keys)}
    around = (
        articles.by_keys(session, keys),
        mentions.of_articles(session, keys),
        articles.arrivals(session, keys),
        named(decisions.about(session, about)),
    )
    for event in found:
        yield Told(event, *around)
