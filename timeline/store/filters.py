"""What a reader asked for, and which rows of `event` that leaves."""

import re
import unicodedata
from dataclasses import asdict, dataclass
from typing import Any, Literal

from sqlalchemy import ColumnElement, and_, false, func, or_, text, true
from sqlmodel import Session, col, select

from timeline.store.names import naming
from timeline.store.plain import plain
from timeline.store.tables import ArticleRow, EventRow, StatementRow
from timeline.temporal.calendar import MINUTES_A_DAY

WORD = re.compile(r"[^\W_]+")
MOST_WORDS = 32
LONGEST_WORD = 64


@dataclass(frozen=True, slots=True)
class Filter:
    """A selection of events. `start`, `end`: day numbers, inclusive.

    `within`: "possible" keeps what may lie in the period, "certain" only what cannot lie outside of it. `words` must
    all occur, as beginnings of words. Of several persons (organisations, places, sources) one is enough. Empty tuples
    do not restrict.
    """

    words: str = ""
    start: int | None = None
    end: int | None = None
    within: Literal["possible", "certain"] = "possible"
    sources: tuple[str, ...] = ()
    certainties: tuple[str, ...] = ()
    persons: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    places: tuple[str, ...] = ()

    def narrowed(self, by: "Filter") -> "Filter":
        """What both leave; what this one leaves out cannot be asked for."""
        return Filter(
            words=f"{self.words} {by.words}".strip(),
            start=max((day for day in (self.start, by.start) if day is not None), default=None),
            end=min((day for day in (self.end, by.end) if day is not None), default=None),
            within="certain" if "certain" in (self.within, by.within) else "possible",
            sources=_both(self.sources, by.sources),
            certainties=_both(self.certainties, by.certainties),
            persons=_both(self.persons, by.persons),
            organisations=_both(self.organisations, by.organisations),
            places=_both(self.places, by.places),
        )

    def names(self) -> dict[str, tuple[str, ...]]:
        """What must be named, by kind."""
        return {"person": self.persons, "organisation": self.organisations, "place": self.places}

    def record(self) -> dict[str, Any]:
        """The filter as plain JSON values, without what does not restrict."""
        return {name: list(v) if isinstance(v, tuple) else v for name, v in asdict(self).items() if v}

    @classmethod
    def from_record(cls, record: dict[str, Any]) -> "Filter":
        values: dict[str, Any] = {name: tuple(v) if isinstance(v, list) else v for name, v in record.items()}
        return cls(**values)


def _both(kept: tuple[str, ...], asked: tuple[str, ...]) -> tuple[str, ...]:
    """What both leave, where empty leaves everything; `kept` where they have nothing in common."""
    return tuple(value for value in asked if value in kept or not kept) or kept


def conditions(session: Session, filter: Filter) -> ColumnElement[bool]:
    """The WHERE of `filter` on the table `event`."""
    return and_(
        true(),
        *_period(filter),
        *_words(session, filter.words),
        *_sources(filter.sources),
        *([col(EventRow.certainty).in_(filter.certainties)] if filter.certainties else []),
        *(naming(kind, labels) for kind, labels in filter.names().items() if labels),
    )


def _period(filter: Filter) -> list[ColumnElement[bool]]:
    """Comparisons with NULL, an open bound, are not true: "certain" needs nothing more."""
    begins, ends = col(EventRow.earliest_start), col(EventRow.latest_end)
    possible = filter.within == "possible"
    found: list[ColumnElement[bool]] = []
    if filter.start is not None and filter.end is not None and filter.start > filter.end:
        return [false()]
    if filter.start is not None:
        first = filter.start * MINUTES_A_DAY
        found.append(or_(ends.is_(None), ends >= first) if possible else begins >= first)
    if filter.end is not None:
        last = filter.end * MINUTES_A_DAY + MINUTES_A_DAY - 1
        found.append(or_(begins.is_(None), begins <= last) if possible else ends <= last)
    if not possible and found:
        found += [begins.is_not(None), ends.is_not(None)]
    return found


def _sources(sources: tuple[str, ...]) -> list[ColumnElement[bool]]:
    if not sources:
        return []
    told = (
        select(StatementRow.event_id)
        .join(ArticleRow, col(ArticleRow.id) == StatementRow.article_id)
        .where(col(ArticleRow.source).in_([plain(source) for source in sources]))
    )
    return [col(EventRow.id).in_(told)]


def _words(session: Session, typed: str) -> list[ColumnElement[bool]]:
    """Only letters and digits of what was typed reach the query language, so none of its signs has a meaning."""
    if not typed.strip():
        return []
    words = list(dict.fromkeys(WORD.findall(unicodedata.normalize("NFC", typed))))[:MOST_WORDS]
    if not words:
        return [false()]
    words = [word[:LONGEST_WORD] for word in words]
    if session.get_bind().dialect.name == "sqlite":
        query = " AND ".join(f'"{word}"*' for word in words)
        hits = text("SELECT rowid FROM event_words WHERE event_words MATCH :words").bindparams(words=query)
        return [col(EventRow.id).in_(hits)]
    vector = func.to_tsvector("german", EventRow.words)
    return [vector.op("@@")(func.to_tsquery("german", " & ".join(f"{word}:*" for word in words)))]
