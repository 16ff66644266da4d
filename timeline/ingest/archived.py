"""What the records of an archive may say: what was written, so that none of it surprises whoever reads it later."""

from typing import Annotated, Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, model_validator

from timeline.events.model import DecisionKind
from timeline.store.filters import Filter
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.model import Anchor, Evidence, Grain, How, Relation, TimexType

FURTHEST: Final = (
    4_000_000  # days from the beginning of the year 1, in both directions: more than 10,000 years
)
LARGEST: Final = 2**31 - 1
GrainWord = Annotated[str, Field(json_schema_extra={"enum": [grain.word for grain in Grain]})]
Point = Annotated[int, Field(ge=0, le=LARGEST)]
Day = Annotated[int, Field(ge=-FURTHEST, le=FURTHEST)]
Minute = Annotated[int, Field(ge=-FURTHEST * MINUTES_A_DAY, le=FURTHEST * MINUTES_A_DAY)]
Count = Annotated[float, Field(ge=-1e6, le=1e6)]
FILTER: Final = TypeAdapter(Filter)


class Said(BaseModel):
    """Nothing but these fields."""

    model_config = ConfigDict(extra="forbid")


class Why(Said):
    """Why an expression means what it does: the rule, the step of reasoning, and what decided."""

    rule: str
    how: How
    evidence: Evidence
    word: str
    count: Count | None
    upto: Count | None
    unit: GrainWord | None
    anchor_day: Day | None


class Dating(Said):
    """What an expression means: `first`, `last` as day numbers, `bounds` in civil minutes; day 1 begins the year 1."""

    type: TimexType
    value: str
    mod: str | None
    edtf: str
    first: Day | None
    last: Day | None
    bounds: tuple[Minute | None, Minute | None, Minute | None, Minute | None]
    grain: GrainWord
    anchor: Anchor
    relation: Relation
    confidence: float = Field(ge=0, le=1)
    reason: Why
    alternatives: list["Dating"]


Around = tuple[str, str, str, str, str, bool]  # what stood around words: see `events.model.Context`
Place = Annotated[
    tuple[str, Point, Point, str, Around | None],
    Field(description="Article, start, end (code points), the words, and what stood around them."),
]


class What(Said):
    """What a decision says; what its kind does not need is null or empty."""

    kind: DecisionKind
    start: Point
    end: Point
    quote: str
    reverts: Point | None = Field(
        description="The place among the decisions, from 1, of the one that is taken back."
    )
    dating: Dating | None
    context: Around | None = None
    anchor: Place | None = None
    how: How | None = None
    minute: Minute | None = None
    text: str = ""
    source: str = ""
    contents: dict[str, Any] = {}
    told: list[Place] = []
    others: list[Place] = []

    @model_validator(mode="after")
    def whole(self) -> "What":
        """What its kind needs is there."""
        dated = self.kind in (DecisionKind.DATING, DecisionKind.MARKED, DecisionKind.ERRS)
        if dated and self.dating is None:
            raise ValueError("it has no dating")
        if (self.kind is DecisionKind.REVERT) != (self.reverts is not None):
            raise ValueError("it takes nothing back, or should not")
        if self.kind is DecisionKind.REFERENCE and self.minute is None:
            raise ValueError("it has no date")
        if self.kind is DecisionKind.RENAME and not isinstance(self.contents.get("title"), str):
            raise ValueError("it has no title")
        if self.kind is DecisionKind.DOSSIER and not self.contents.get("removed"):
            Described.model_validate(self.contents)
        return self


class Described(Said):
    """What a dossier is."""

    title: str
    introduction: str = ""
    filter: dict[str, Any] = {}
    published: bool
    removed: Literal[False] = False

    @model_validator(mode="after")
    def meant(self) -> "Described":
        filtered(self.filter)
        return self


def filtered(record: dict[str, Any]) -> Filter:
    """The filter that a record tells; ValueError (pydantic's, too) or TypeError where it is none."""
    Filter.from_record(record)  # knows each of the fields
    return FILTER.validate_python(record)


class Snapshot(Said):
    """A frozen timeline."""

    title: str
    total: Point
    updated: str
    events: list[dict[str, Any]]
