"""What choosing a filter would leave: counts by source and certainty, and how the events lie over the years."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from sqlalchemy import ColumnElement, func
from sqlmodel import Session, col, select

from timeline.store import names
from timeline.store.filters import Filter, conditions
from timeline.store.tables import ArticleRow, EventRow, StatementRow
from timeline.temporal.calendar import MINUTES_A_DAY, civil, day_number, month_span, year_span

MONTHS_UP_TO = 5 * 366  # days; above that the buckets are years
WIDEST = 400  # buckets that one event is spread over


@dataclass(frozen=True, slots=True)
class Count:
    """How many events a choice would leave."""

    value: str
    count: int


@dataclass(frozen=True, slots=True)
class Facets:
    """Each list counts with all other filters applied, but not its own; most frequent first.

    Of persons, organisations and places the most frequent stand there, and those chosen.
    `possible`, `certain`: how many lie possibly and certainly within the period.
    """

    sources: list[Count]
    certainties: list[Count]
    persons: list[Count]
    organisations: list[Count]
    places: list[Count]
    possible: int
    certain: int


class Bucket(NamedTuple):
    """A month or a year that begins on day `start`: the weight of the events in it, and of those surely in it."""

    start: int
    weight: float
    certain: float


def facets(session: Session, filter: Filter) -> Facets:
    """The counts beside the filters."""
    events = col(EventRow.id)
    by_source = (
        select(ArticleRow.source, func.count(events.distinct()))
        .select_from(EventRow)
        .join(StatementRow, col(StatementRow.event_id) == EventRow.id)
        .join(ArticleRow, col(ArticleRow.id) == StatementRow.article_id)
        .where(conditions(session, replace(filter, sources=())), ArticleRow.source != "")
        .group_by(ArticleRow.source)
    )
    by_certainty = (
        select(EventRow.certainty, func.count())
        .where(conditions(session, replace(filter, certainties=())))
        .group_by(EventRow.certainty)
    )
    return Facets(
        sources=_ranked(session.exec(by_source).all()),
        certainties=_ranked(session.exec(by_certainty).all()),
        persons=_names(session, "person", replace(filter, persons=()), filter.persons),
        organisations=_names(
            session, "organisation", replace(filter, organisations=()), filter.organisations
        ),
        places=_names(session, "place", replace(filter, places=()), filter.places),
        possible=_count(session, conditions(session, replace(filter, within="possible"))),
        certain=_count(session, conditions(session, replace(filter, within="certain"))),
    )


def density(session: Session, filter: Filter) -> list[Bucket]:
    """How the events lie over the months or years; an uncertain one is spread over all that it may lie in.

    Buckets without an event are left out, and so are events with an open end.
    """
    begins, ends = col(EventRow.earliest_start), col(EventRow.latest_end)
    query = select(EventRow.earliest_start, EventRow.latest_end).where(
        conditions(session, filter), begins.is_not(None), ends.is_not(None)
    )
    spans = [
        (a // MINUTES_A_DAY, b // MINUTES_A_DAY)
        for a, b in session.exec(query)
        if a is not None and b is not None
    ]
    if not spans:
        return []
    months = max(b for _, b in spans) - min(a for a, _ in spans) <= MONTHS_UP_TO
    weights: dict[int, float] = defaultdict(float)
    certain: Counter[int] = Counter()
    for first, last in spans:
        buckets = _buckets(first, last, months)
        for bucket in buckets:
            weights[bucket] += 1 / len(buckets)
        certain[buckets[0]] += len(buckets) == 1
    return [Bucket(start, weights[start], certain[start]) for start in sorted(weights)]


def _buckets(first: int, last: int, months: bool) -> list[int]:
    """The first days of the months or years that lie between two days; the first `WIDEST` of them."""
    year, month, _ = civil(first)
    day = day_number(year, month if months else 1, 1)
    found: list[int] = []
    while day <= last and len(found) < WIDEST:
        found.append(day)
        year, month, _ = civil(day)
        day = 1 + (month_span(year, month) if months else year_span(year))[1]
    return found


def _names(session: Session, kind: str, others: Filter, chosen: tuple[str, ...]) -> list[Count]:
    return _ranked(names.counts(session, kind, conditions(session, others), chosen))


def _count(session: Session, where: ColumnElement[bool]) -> int:
    return session.exec(select(func.count()).select_from(EventRow).where(where)).one()


def _ranked(rows: Sequence[tuple[str, int]]) -> list[Count]:
    return [Count(value, count) for value, count in sorted(rows, key=lambda row: (-row[1], row[0]))]
