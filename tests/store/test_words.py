"""Words are found in every inflection and spelling, and not where another word only looks alike."""

import pytest
from sqlmodel import Session

from tests.store.values import event, statement, store
from tests.wording.datings import within
from timeline.store.events import Filter, find


@pytest.mark.parametrize(
    ("said", "typed"),
    [
        ("Häuser", "Haus"),
        ("Haus", "Häuser"),
        ("Häuserbau", "Haeuserbau"),
        ("Häuserbauten", "HAEUSERBAU"),
        ("Haeuserbau", "Häuserbau"),
        ("Brückenbauarbeiten", "Bruecken"),
        ("Brueckenbauarbeiten", "Brücken"),
        ("Öltanker", "Oeltanker"),
        ("Überlandleitung", "Ueberland"),
        ("Müller", "Mueller"),
        ("Mueller", "Müller"),
        ("Straße", "Strasse"),
        ("Strassenfest", "Straßenfest"),
        ("neue", "neue"),
        ("Statue", "Statue"),
    ],
)
def test_found(session: Session, said: str, typed: str) -> None:
    store(session, [event(statement("a~1", within("2025-04-28"), f"Dort: {said}."))])
    assert find(session, Filter(words=typed)).total == 1


@pytest.mark.parametrize(
    ("said", "typed"),
    [
        ("Potsdam", "Poetin"),
        ("Status", "Statue"),
        ("Nebel", "neue"),
        ("Qulle", "Quelle"),
        ("Hausbau", "Häuserbau"),
    ],
)
def test_not_found(session: Session, said: str, typed: str) -> None:
    store(session, [event(statement("a~1", within("2025-04-28"), f"Dort: {said}."))])
    assert find(session, Filter(words=typed)).total == 0
