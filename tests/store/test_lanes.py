"""Lanes: who stands in which, what is shown of many, and the rest counted where it lies."""

import pytest
from sqlmodel import Session

from tests.store.values import event, statement, store
from tests.wording.datings import before, number, within
from timeline.store.events import Cell, Filter, find, lanes
from timeline.store.tables import DossierRow

MAY = (number("2025-05-01"), number("2025-05-30"))


@pytest.fixture
def stored(session: Session) -> Session:
    """Twelve events of the 3rd of May, one each of the 20th, of June and of an open past; two sources."""
    told = [statement(f"a~{n:02}", within("2025-05-03"), f"Satz {n}.") for n in range(12)]
    told += [
        statement("b~later", within("2025-05-20"), "Ulm feierte."),
        statement("b~june", within("2025-06-03")),
    ]
    told += [statement("a~before", before("2025-05-05"))]
    store(session, [event(one) for one in told], {"a": "Echo", "b": "Funk"})
    return session


def test_many_are_shown_in_part_and_the_rest_is_counted(stored: Session) -> None:
    echo, funk = lanes(stored, Filter(), by="source", start=MAY[0], end=MAY[1], limit=9, cells=3)
    assert (echo.value, echo.total, funk.value, funk.total) == ("Echo", 13, "Funk", 1)
    assert [mark.key for mark in echo.marks] == ["a~00", "a~01", "a~02"]
    assert echo.cells == [Cell(MAY[0], MAY[0] + 9, 10)]
    assert ([mark.key for mark in funk.marks], funk.cells) == (["b~later"], [])


def test_few_are_all_shown(stored: Session) -> None:
    (funk,) = lanes(stored, Filter(), by="source", start=MAY[0], end=MAY[1], values=["Funk"])
    assert [(mark.title, mark.bounds) for mark in funk.marks] == [
        (found.title, found.dating.bounds) for found in find(stored, Filter(words="Ulm")).events
    ]
    (nobody,) = lanes(stored, Filter(), by="person", start=MAY[0], end=MAY[1], values=["Niemand"])
    assert (nobody.total, nobody.marks, nobody.cells) == (0, [], [])


def test_lanes_of_dossiers(stored: Session) -> None:
    stored.add(DossierRow(slug="ulm", title="Ulm", filter={"words": "Ulm"}, published=True))
    stored.add(DossierRow(slug="entwurf", title="Entwurf", published=False))
    found = lanes(stored, Filter(), by="dossier", start=MAY[0], end=MAY[1])
    assert [(lane.value, lane.total) for lane in found] == [("alle", 14), ("ulm", 1)]
    (draft,) = lanes(stored, Filter(), by="dossier", start=MAY[0], end=MAY[1], values=["entwurf"])
    assert draft.total == 14


def test_a_period_of_one_day_has_one_stretch(stored: Session) -> None:
    echo, _ = (*lanes(stored, Filter(), by="source", start=MAY[0] + 2, end=MAY[0] + 2, limit=2), None)
    assert (len(echo.marks), echo.cells) == (2, [Cell(MAY[0] + 2, MAY[0] + 2, 11)])


def test_a_place_in_the_list_outlives_its_event(stored: Session) -> None:
    page = find(stored, Filter(), limit=5)
    last = page.events[-1]
    rest = [one for one in find(stored, Filter(), limit=50).events if one.key != last.key]
    before_it = [one.key for one in page.events[:-1]]
    store(stored, rest, {})
    assert page.later is not None
    following = find(stored, Filter(), limit=50, cursor=page.later)
    assert [one.key for one in following.events] == [one.key for one in rest][4:]
    assert following.earlier is not None
    assert [one.key for one in find(stored, Filter(), cursor=following.earlier).events] == before_it
