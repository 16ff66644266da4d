"""What was decided about an event, and going back to what held after any decision."""

from datetime import datetime

from sqlmodel import Session

from timeline.actions.decide import decide
from timeline.events.model import Decision, DecisionKind, Event
from timeline.events.places import statement_at
from timeline.ingest.refusals import Refused
from timeline.reconstruct import not_taken_back, standing
from timeline.store import articles, decisions, statements
from timeline.store.decisions import Entry


def of_event(session: Session, event: Event) -> list[Entry]:
    """The decisions that name any of an event's statements, and what took them back, in the order of their making."""
    keys = {one.key for one in event.statements}
    about = sorted({one.article for one in event.statements})
    made = decisions.about(session, map(decisions.article_subject, about))
    texts = articles.by_keys(session, about)
    told = {key: statements.of_article(session, key) for key in about}

    def names(decision: Decision) -> bool:
        here = (place for place in (*decision.told, *decision.others) if place.article in told)
        found = (statement_at(texts[place.article].text, told[place.article], place) for place in here)
        return any(one is not None and one.key in keys for one in found)

    numbers: set[int | None] = set()
    for entry in made:  # what takes back comes after what it takes back
        if names(entry.decision) or entry.decision.reverts in numbers - {None}:
            numbers.add(entry.decision.id)
    return [entry for entry in made if entry.decision.id in numbers]


def go_back(
    session: Session, article: str, number: int, *, who: str, at: datetime, why: str = ""
) -> list[Decision]:
    """Let hold about an article what held after the decision `number` (0: nothing), by decisions that take others back.

    So going back can be gone back on, too. Refused where just that holds.
    """
    made = decisions.of_article(session, article)
    held = {decision.id for decision in standing(decision for decision in made if decision.id <= number)}
    holding = {decision.id for decision in standing(made)}
    taking = {d.reverts: d.id for d in not_taken_back(made) if d.reverts is not None}
    wanted = sorted([*(holding - held), *(taking[lost] for lost in held - holding)], reverse=True)
    if not wanted:
        raise Refused("nothing-to-take-back")
    of = {decision.id: decision.article for decision in made}
    back = []
    for which in wanted:
        revert = Decision(0, DecisionKind.REVERT, of[which], 0, 0, "", reverts=which)
        back.append(decide(session, revert, who=who, at=at, why=why))
    return back
