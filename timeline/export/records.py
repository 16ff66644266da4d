"""What JSON of ours holds, as its schemas describe it: the events of an export, and the parts of an archive."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from timeline.events.model import Certainty, DecisionKind, Kind, Status
from timeline.temporal.model import Anchor, Evidence, Grain, How, Relation, TimexType

GrainWord = Annotated[str, Field(json_schema_extra={"enum": [grain.word for grain in Grain]})]
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


class Why(Told):
    """Why an expression means what it does: the rule, the step of reasoning, and what decided."""

    rule: str
    how: How
    evidence: Evidence
    word: str
    count: float | None
    upto: float | None
    unit: GrainWord | None
    anchor_day: int | None


class Dating(Told):
    """What an expression means: `first`, `last` as day numbers, `bounds` in civil minutes; day 1 begins the year 1."""

    type: TimexType
    value: str
    mod: str | None
    edtf: str
    first: int | None
    last: int | None
    bounds: list[int | None] = Field(min_length=4, max_length=4)
    grain: GrainWord
    anchor: Anchor
    relation: Relation
    confidence: float
    reason: Why
    alternatives: list["Dating"]


Place = Annotated[
    list[Any],
    Field(
        min_length=5,
        max_length=5,
        description="Article, start, end (code points), the words, and what stood around them.",
    ),
]


class What(BaseModel):
    """What a decision says; what its kind does not need is null or empty."""

    kind: DecisionKind
    start: int
    end: int
    quote: str
    reverts: int | None = Field(
        description="The place among the decisions, from 1, of the one that is taken back."
    )
    dating: Dating | None
    context: list[Any] | None = None
    anchor: Place | None = None
    how: How | None = None
    minute: int | None = None
    text: str = ""
    source: str = ""
    contents: dict[str, Any] = {}
    told: list[Place] = []
    others: list[Place] = []
