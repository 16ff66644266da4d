"""Fifty ways of asking, from everything to what hardly anything answers: what `make bench-web` measures."""

from typing import Final
from urllib.parse import urlencode

from tests.bench.rows import ORGANISATIONS, PERSONS, PLACES, RULES, SOURCES, WORDS
from timeline.store.filters import Filter
from timeline.temporal.calendar import civil, day_number
from timeline.web.choices import FACETS


def _day(year: int, month: int = 1, day: int = 1) -> int:
    return day_number(year, month, day)


S, P, O, L, W = (often.things for often in (SOURCES, PERSONS, ORGANISATIONS, PLACES, WORDS))  # noqa: E741

FILTERS: Final = (
    Filter(),
    Filter(sources=(S[0],)),
    Filter(sources=(S[3], S[7], S[20])),
    Filter(sources=tuple(S[5:25])),
    Filter(certainties=("sure",)),
    Filter(certainties=("rough", "inferred")),
    Filter(kinds=("happening",)),
    Filter(kinds=("announcement", "utterance")),
    Filter(disagreements=("yes",)),
    Filter(disagreements=("no",), certainties=("sure",)),
    Filter(persons=(P[0],)),
    Filter(persons=(P[1], P[40])),
    Filter(persons=(P[9_000],)),
    Filter(organisations=(O[0],)),
    Filter(organisations=(O[2_000],), certainties=("sure",)),
    Filter(places=(L[0],)),
    Filter(places=(L[2], L[3], L[4])),
    Filter(places=(L[6_000],)),
    Filter(persons=(P[0],), places=(L[0],)),
    Filter(persons=(P[2],), organisations=(O[1],)),
    Filter(start=_day(2024), end=_day(2024, 12, 31)),
    Filter(start=_day(2024), end=_day(2024, 12, 31), within="certain"),
    Filter(start=_day(2015), end=_day(2019, 12, 31)),
    Filter(start=_day(2023, 6), end=_day(2023, 6, 30)),
    Filter(start=_day(2023, 6, 5), end=_day(2023, 6, 5)),
    Filter(start=_day(2023, 6, 5), end=_day(2023, 6, 5), within="certain"),
    Filter(start=_day(2025)),
    Filter(end=_day(2007)),
    Filter(start=_day(2010), within="certain"),
    Filter(start=_day(1200), end=_day(1300)),
    Filter(words=W[0]),
    Filter(words=W[30]),
    Filter(words=W[700]),
    Filter(words=W[40_000]),
    Filter(words=f"{W[5]} {W[9]}"),
    Filter(words=f"{W[80]}en {W[200]}"),
    Filter(words=W[300][:4]),
    Filter(words="Donaudampfschifffahrt"),
    Filter(words=W[12], start=_day(2020), end=_day(2022, 12, 31)),
    Filter(words=W[100], sources=(S[1],), certainties=("sure",)),
    Filter(words=W[25], persons=(P[0], P[1], P[2])),
    Filter(words=W[3], places=(L[1],), kinds=("happening",), disagreements=("no",)),
    Filter(sources=(S[0],), persons=(P[3],), start=_day(2012), end=_day(2020)),
    Filter(sources=(S[2],), certainties=("rough",), start=_day(2018), within="certain"),
    Filter(rules=(RULES[0],)),
    Filter(rules=(RULES[10], RULES[40]), grains=("day",)),
    Filter(grains=("year", "decade"), anchors=("publication",)),
    Filter(statuses=("machine",), certainties=("inferred",)),
    Filter(statuses=("confirmed", "corrected")),
    Filter(base=Filter(places=(L[0], L[1])), words=W[50], pinned=("bench-7~0~0",), left_out=("bench-8~0~0",)),
)  # fmt: skip


def address(filter: Filter) -> str:
    """The page of the list that asks the same, without what only a dossier can say."""
    period = [("von", filter.start), ("bis", filter.end)]
    query = [("q", filter.words), *((name, _typed(day)) for name, day in period if day is not None)]
    query += [("im", "sicher")] if filter.within == "certain" else []
    for facet in FACETS:
        query += [(facet.parameter, facet.named(value)) for value in getattr(filter, facet.field)]
    return "/?" + urlencode([pair for pair in query if pair[1]])


def _typed(day: int) -> str:
    year, month, dom = civil(day)
    return f"{dom}.{month}.{year}"
