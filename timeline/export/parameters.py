"""How commands and the API name what a Filter can ask for: made from its fields, so that none is forgotten."""

import re
from collections.abc import Mapping
from dataclasses import Field, fields
from typing import Any, Final, Literal, NamedTuple, get_args, get_origin, get_type_hints

from timeline.events.model import Certainty, Kind, Status
from timeline.store.filters import FACETS, Filter
from timeline.temporal.model import Anchor, Grain

CHOICES: Final[Mapping[str, tuple[str, ...]]] = {
    "certainties": tuple(value.value for value in Certainty),
    "kinds": tuple(value.value for value in Kind),
    "disagreements": ("yes", "no"),
    "grains": tuple(grain.word for grain in Grain),
    "anchors": tuple(value.value for value in Anchor),
    "statuses": tuple(value.value for value in Status),
}
ISO: Final = re.compile(r"-?\d{4}-\d\d-\d\d")  # years BC, too
NAMES: Final = {"start": "from", "end": "to"} | FACETS
NOT_ASKED: Final = {"pinned", "left_out", "base"}  # a dossier's own
EXPLAINED: Final = {
    "words": "Only events in which all these words occur.",
    "start": "Only events from this day on.",
    "end": "Only events until this day.",
    "within": "Possibly or certainly in that time.",
    "sources": "Only events that this source tells.",
    "certainties": "Only events whose date is that sure.",
    "disagreements": "Only events whose sources disagree about the date, or do not.",
    "grains": "Only events whose date is that fine.",
    "rules": "Only events whose date this rule read.",
    "anchors": "Only events whose date is counted from this.",
    "statuses": "Only events for whose date these vouch.",
}


class Parameter(NamedTuple):
    """`name` outside, `field` of Filter; `many`: may be given several times; `day`: a date."""

    name: str
    field: str
    explained: str
    choices: tuple[str, ...] = ()
    many: bool = False
    day: bool = False


def _parameter(field: "Field[Any]", kind: Any) -> Parameter:
    name = NAMES.get(field.name, field.name)
    return Parameter(
        name=name,
        field=field.name,
        explained=EXPLAINED.get(field.name, f"Only events of this {name}."),
        choices=get_args(kind) if get_origin(kind) is Literal else CHOICES.get(field.name, ()),
        many=get_origin(kind) is tuple,
        day=field.name in ("start", "end"),
    )


PARAMETERS: Final = tuple(
    _parameter(field, get_type_hints(Filter)[field.name])
    for field in fields(Filter)
    if field.name not in NOT_ASKED
)


def filter_of(given: Mapping[str, Any]) -> Filter:
    """What was asked, by the fields' names, as far as something was; days as they are typed, else Refused."""
    from timeline.ingest.annotations import day
    from timeline.ingest.dates import read_date

    asked: dict[str, Any] = {}
    for parameter in PARAMETERS:
        value = given.get(parameter.field)
        if value and parameter.day:
            asked[parameter.field] = day(value) if ISO.fullmatch(value) else read_date(value).toordinal()
        elif value:
            asked[parameter.field] = tuple(value) if parameter.many else value
    return Filter(**asked)
