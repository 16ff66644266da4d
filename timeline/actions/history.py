"""What was decided about an article, a mention or an event, and going back to what held after any decision."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from sqlmodel import Session

from timeline.actions.decide import decide
from timeline.actions.versions import check_version
from timeline.events.model import Decision, DecisionKind, Event
from timeline.events.places import find, statement_at
from timeline.ingest.refusals import Refused
from timeline.reconstruct import not_taken_back, standing
from timeline.store import articles, decisions, mentions, statements
from timeline.store.articles import StoredArticle
from timeline.store.decided import Entry


def of_mention(session: Session, article: StoredArticle, start: int) -> list[Entry]:
    """What was decided about the words that begin at `start` in the article's text, in the order of its making."""
    made = decisions.history(session, article.key)
    return _with_reverts(made, lambda decision: _begins(article, decision) == start)


def of_event(session: Session, event: Event) -> list[Entry]:
    """What was decided about an event's statements and the words that date them, in the order of its making."""
    keys = {one.key for one in event.statements}
    about = sorted({one.article for one in event.statements})
    texts = articles.by_keys(session, about)
    told = {key: statements.of_article(session, key) for key in about}
    found = mentions.of_articles(session, about)
    dated = {
        (s.article, found[s.article][s.mention].start) for s in event.statements if s.mention is not None
    }

    def names(decision: Decision) -> bool:
        if decision.kind in DecisionKind.of_words():
            here = texts.get(decision.article)
            return here is not None and (here.key, _begins(here, decision)) in dated
        places = (place for place in (*decision.told, *decision.others) if place.article in told)
        said = (statement_at(texts[place.article].text, told[place.article], place) for place in places)
        return any(one is not None and one.key in keys for one in said)

    return _with_reverts(decisions.about(session, map(decisions.article_subject, about)), names)


def _begins(article: StoredArticle, decision: Decision) -> int | None:
    """Where the words of a decision stand now; None where it is about no words, or that is not plain."""
    if decision.kind not in DecisionKind.of_words():
        return None
    place = find(article.text, decision.place)
    return place[0] if place else None


def _with_reverts(made: Sequence[Entry], chosen: Callable[[Decision], bool]) -> list[Entry]:
    """The chosen ones, and what took them back."""
    numbers: set[int | None] = set()
    for entry in made:  # what takes back comes after what it takes back
        if chosen(entry.decision) or entry.decision.reverts in numbers - {None}:
            numbers.add(entry.decision.id)
    return [entry for entry in made if entry.decision.id in numbers]


def returning(made: Iterable[Decision], number: int) -> list[Decision]:
    """What takes others back so that of these decisions those hold that held after `number` (0: none of them).

    The newest goes first, so that each step leads to what held once. Refused where just that holds.
    """
    known = list(made)
    held = {decision.id for decision in standing(decision for decision in known if decision.id <= number)}
    holding = {decision.id for decision in standing(known)}
    taking = {d.reverts: d.id for d in not_taken_back(known) if d.reverts is not None}
    wanted = sorted([*(holding - held), *(taking[lost] for lost in held - holding)], reverse=True)
    if not wanted:
        raise Refused("nothing-to-take-back")
    of = {decision.id: decision for decision in known}
    return [taking_back(of[which]) for which in wanted]


def taking_back(made: Decision) -> Decision:
    """The decision that takes another one back."""
    return Decision(0, DecisionKind.REVERT, made.article, made.start, made.end, made.quote, reverts=made.id)


def go_back(
    session: Session,
    made: Iterable[Decision],
    number: int,
    *,
    who: str,
    at: datetime,
    why: str = "",
    seen: str | None = None,
) -> list[Decision]:
    """Let hold of these decisions what held after `number`, by decisions that take others back, all or none.

    So going back can be gone back on, too. Refused where just that holds; `seen` as for `decide`.
    """
    wanted = returning(made, number)
    if seen is not None:
        check_version(session, wanted, seen)
    return [decide(session, revert, who=who, at=at, why=why) for revert in wanted]
