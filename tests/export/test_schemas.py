"""The JSON Schemas: what is written is as they say, whatever was decided; what is not, is not."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker, ValidationError
from sqlalchemy import Engine

from tests.export.test_archive import DATINGS, KINDS, SAMPLES, fill, fresh, written
from timeline.export.schemas import SCHEMAS

__all__ = ["fresh"]


@pytest.fixture(scope="module")
def told(fresh: Callable[[], Engine]) -> dict[str, Any]:
    """What is written of the samples, with decisions about some of them, by the name of its schema."""
    engine = fresh()
    made = [*KINDS, *DATINGS, 0, 1]
    fill(engine, SAMPLES, [(SAMPLES[n].id or "", n, made[n % len(made)]) for n in range(len(SAMPLES))])
    archive, events = map(json.loads, written(engine))
    assert len(archive["decisions"]) > 10
    return {"events-1": events, "archive-1": archive}


def check(name: str, record: Any) -> None:
    Draft202012Validator(SCHEMAS[name](), format_checker=FormatChecker()).validate(record)


@pytest.mark.parametrize("name", SCHEMAS)
def test_what_is_written_is_as_described(told: dict[str, Any], name: str) -> None:
    Draft202012Validator.check_schema(SCHEMAS[name]())
    check(name, told[name])


def changed(record: Any, path: str, value: Any) -> Any:
    """A copy in which one place says something else; None takes it away."""
    copy = json.loads(json.dumps(record))
    *way, last = [int(step) if step.isdigit() else step for step in path.split(".")]
    place = copy
    for step in way:
        place = place[step]
    if value is None:
        del place[last]
    else:
        place[last] = value
    return copy


@pytest.mark.parametrize(
    ("name", "path", "value"),
    [
        ("events-1", "version", 2),
        ("events-1", "events.0.edtf", None),
        ("events-1", "events.0.grain", "eon"),
        ("events-1", "events.0.bounds", ["2025-01-01T00:00"]),
        ("events-1", "events.0.sources.0.start", "3"),
        ("events-1", "events.0.sources.0.statement", None),
        ("archive-1", "articles.0.colour", "red"),
        ("archive-1", "articles.0.revisions.0.text", None),
        ("archive-1", "decisions.0.what.kind", "guess"),
        ("archive-1", "decisions.0.what.dating", {"grain": "day"}),
        ("archive-1", "frozen", None),
    ],
)
def test_what_is_otherwise_is_not(told: dict[str, Any], name: str, path: str, value: Any) -> None:
    with pytest.raises(ValidationError):
        check(name, changed(told[name], path, value))


def test_events_may_get_new_fields(told: dict[str, Any]) -> None:
    check("events-1", changed(told["events-1"], "events.0.colour", "red"))
