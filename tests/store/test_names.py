"""Persons, organisations and places: filters, counts, and what follows when statements change."""

import pytest
from sqlmodel import Session, select

from tests.store.values import event, statement, store
from tests.wording.datings import within
from timeline.store import articles, statements
from timeline.store.events import Filter, facets, find
from timeline.store.facets import MOST, Count
from timeline.store.tables import StatementNameRow

DAY = within("2025-04-28")
SCHOLZ, WEBER = ("person", "Olaf Scholz"), ("person", "Jutta Weber")
SPD, BERLIN = ("organisation", "SPD"), ("place", "Berlin")


@pytest.fixture
def stored(session: Session) -> Session:
    """Three events, the first one told twice."""
    a = statement("a~1", DAY, entities=frozenset({SCHOLZ, SPD}))
    again = statement("b~1", DAY, entities=frozenset({SCHOLZ, BERLIN}))
    b = statement("b~2", DAY, entities=frozenset({WEBER, BERLIN}))
    c = statement("c~1", DAY)
    store(session, [event(a, again), event(b), event(c)], {"a": "Echo", "b": "Funk", "c": "Funk"})
    return session


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({"persons": ("Olaf Scholz",)}, ["a~1"]),
        ({"persons": ("Olaf Scholz", "Jutta Weber")}, ["a~1", "b~2"]),
        ({"places": ("Berlin",)}, ["a~1", "b~2"]),
        ({"places": ("Berlin",), "organisations": ("SPD",)}, ["a~1"]),
        ({"organisations": ("Berlin",)}, []),
        ({"persons": ("x\x00",)}, []),
        ({}, ["a~1", "b~2", "c~1"]),
    ],
)
def test_events_that_name_one_of_these(
    stored: Session, asked: dict[str, tuple[str, ...]], found: list[str]
) -> None:
    assert [one.key for one in find(stored, Filter(**asked)).events] == found  # type: ignore[arg-type]


def test_counts_follow_the_other_filters_and_not_their_own(stored: Session) -> None:
    every = facets(stored, Filter())
    assert every.persons == [Count("Jutta Weber", 1), Count("Olaf Scholz", 1)]
    assert every.places == [Count("Berlin", 2)]
    weber = facets(stored, Filter(persons=("Jutta Weber",)))
    assert weber.persons == every.persons
    assert (weber.places, weber.organisations) == ([Count("Berlin", 1)], [])


def test_what_is_chosen_is_counted_also_where_others_are_more_frequent(
    stored: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(MOST, "persons", 1)
    assert facets(stored, Filter()).persons == [Count("Jutta Weber", 1)]
    assert len(facets(stored, Filter(persons=("Olaf Scholz",))).persons) == 2


def test_a_statement_comes_back_with_its_names_and_loses_them_when_it_goes(stored: Session) -> None:
    told = {one.key: one.entities for each in find(stored, Filter()).events for one in each.statements}
    assert told["b~1"] == {SCHOLZ, BERLIN}
    statements.replace(stored, {articles.ids(stored, ["b"])["b"]: []})
    left = {row.label for row in stored.exec(select(StatementNameRow))}
    assert left == {"Olaf Scholz", "SPD"}
