"""Whom pronouns mean is worked out only as far as somebody asks."""

from dataclasses import replace
from functools import partial

from timeline.events.coreference.course import Course
from timeline.events.coreference.referents import Referents


def _step(referents: Referents, *, pronoun: str, worked: list[str]) -> Referents:
    worked.append(pronoun)
    return replace(referents, last=referents.last | {pronoun})


def test_each_place_is_worked_out_once_and_no_further() -> None:
    worked: list[str] = []
    course = Course(Referents())
    for pronoun in ("er", "sie", "es"):
        course.go_on(partial(_step, pronoun=pronoun, worked=worked))
    assert course.place == 3
    assert course.at(2).last == {"er", "sie"}
    assert course.at(1).last == {"er"}
    assert worked == ["er", "sie"]
