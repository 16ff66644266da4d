"""Going through all events of a filter, however many there are."""

from array import array
from collections.abc import Iterator
from datetime import datetime
from heapq import merge
from operator import itemgetter
from typing import Final

from pyroaring import BitMap
from sqlmodel import Session, col, select

from timeline.events.model import Event
from timeline.store.filters import Filter
from timeline.store.index.keeping import consult
from timeline.store.index.selecting import Selection
from timeline.store.rows import events_of, rows_of
from timeline.store.tables import ArticleRow, DecisionRow, RevisionRow, StatementRow

PORTION: Final = 200  # events read at once


def portions(session: Session, filter: Filter) -> Iterator[list[Event]]:
    """All events that `filter` leaves, in order, portion by portion; of the others only their numbers are in memory."""
    with consult(session) as consulted:
        chosen = Selection(consulted, filter).all
        numbers = array("I", consulted.index.order.after(chosen, (0, 0)))
    for at in range(0, len(numbers), PORTION):
        yield events_of(session, rows_of(session, numbers[at : at + PORTION]))


def latest(session: Session, filter: Filter, limit: int) -> list[Event]:
    """Of the events that `filter` leaves those with the newest articles, or decisions about their articles."""
    with consult(session) as consulted:
        chosen = Selection(consulted, filter).all.copy()
    found: dict[int, None] = {}
    if len(chosen) <= limit:
        return events_of(session, rows_of(session, list(chosen)))
    for number in _touched(session, chosen):
        found[number] = None
        if len(found) == limit:
            break
    return events_of(session, rows_of(session, list(found)))


def _touched(session: Session, chosen: BitMap) -> Iterator[int]:
    """The numbers of the chosen events by what last came in about their articles, the newest first."""
    number, article = col(StatementRow.event_id), col(StatementRow.article_id)
    came_in = (
        select(RevisionRow.received_at, number)
        .join(StatementRow, article == RevisionRow.article_id)
        .order_by(col(RevisionRow.id).desc())
    )
    decided = (
        select(DecisionRow.at, number)
        .join(ArticleRow, col(ArticleRow.key) == DecisionRow.article)
        .join(StatementRow, article == ArticleRow.id)
        .order_by(col(DecisionRow.id).desc())
    )
    rows: list[Iterator[tuple[datetime, int | None]]] = [
        iter(session.exec(query.execution_options(yield_per=PORTION))) for query in (came_in, decided)
    ]
    for _, event in merge(*rows, key=itemgetter(0), reverse=True):
        if event is not None and event in chosen:
            yield event
