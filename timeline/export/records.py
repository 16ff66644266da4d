"""The records of an export of events, as its JSON Schema and the API describe them."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from timeline.events.model import Certainty, Kind, Status
from timeline.ingest.archived import GrainWord
from timeline.temporal.model import Relation

Day = Annotated[str | None, Field(description="An ISO day, inclusive; 44 BC is -0043. Null where open.")]
Bounds = Annotated[
    list[str | None],
    Field(
        min_length=4,
        max_length=4,
        description="Earliest start, latest start, earliest end, latest end; local minutes.",
    ),
]


class Told(BaseModel):
    """What goes out."""

    model_config = ConfigDict(extra="forbid")


class Source(Told):
    article: str
    source: str
    title: str
    url: str | None
    published: str
    start: int
    end: int
    quote: str
    earliest: Day
    latest: Day
    status: Status
    statement: str = Field(description="Its key: an address of the event, and its name in decisions.")
    doubted: bool = Field(
        description="Whether it denies it, or only reports it as said, supposed or reproached."
    )
    errs: str | None = Field(
        description="Where the source is wrong: what shows the true date, which stands here."
    )


class Event(Told):
    """A happening, with one date from all that tell it."""

    id: str
    title: str
    earliest: Day
    latest: Day
    bounds: Bounds
    edtf: str
    value: str
    grain: GrainWord
    relation: Relation
    kind: Kind
    status: Status
    certainty: Certainty
    confidence: float
    reason: str
    updated: str
    sources: list[Source]
    disagreement: list[int]


class Events(Told):
    """Events, as `timeline export --format json` writes them."""

    version: Literal[1]
    events: list[Event]
