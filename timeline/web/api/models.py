"""What the API takes and gives, as its document describes it. The records themselves are those of the exports."""

from typing import Annotated, Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, create_model

from timeline.cascade import Fate
from timeline.events.model import DecisionKind
from timeline.export.parameters import PARAMETERS, Parameter
from timeline.export.records import Bounds, Day, Event, Told
from timeline.ingest.archived import GrainWord
from timeline.temporal.model import Anchor, How, Relation, TimexType

LONGEST: Final = 200  # characters of a search word or name


class Given(BaseModel):
    """What comes in: nothing but what is asked for."""

    model_config = ConfigDict(extra="forbid")


class Error(Told):
    place: str
    message: str


class Problem(Told):
    """RFC 9457: what went wrong, in one sentence."""

    type: str = Field(description="Where it is explained, else about:blank.")
    title: str
    status: int
    detail: str
    errors: list[Error] | None = None


class Alternative(Told):
    value: str
    earliest: Day
    latest: Day
    bounds: Bounds
    reason: str


class Timex(Told):
    """A time expression: where it stands, what it means, why, and what else it may mean."""

    start: int
    end: int
    text: str
    type: TimexType
    value: str
    mod: str | None
    edtf: str
    earliest: Day
    latest: Day
    bounds: Bounds
    relation: Relation
    grain: GrainWord
    anchor: Anchor
    anchor_ref: int | None = Field(
        description="Index among the text's expressions of the one that it is counted from."
    )
    confidence: float
    reason: str = Field(description="The sentence that says why, in German.")
    alternatives: list[Alternative]


class Text(Given):
    text: str = Field(min_length=1, description="German text, at most a megabyte.")
    published: str | None = Field(
        None, max_length=60, description="When it was published: 2025-04-29T10:32+02:00."
    )
    domain: Literal["auto", "news", "narrative"] = "auto"


class Resolved(Told):
    id: None
    timexes: list[Timex]


class EventPage(Told):
    events: list[Event]
    total: int
    next: str | None = Field(description="The cursor of the page after this one.")


class Count(Told):
    value: str
    count: int


class Facets(Told):
    """How many events each choice would leave."""

    sources: list[Count]
    certainties: list[Count]
    kinds: list[Count]
    persons: list[Count]
    organisations: list[Count]
    places: list[Count]
    possible: int
    certain: int


class NewArticle(Given):
    id: str | None = Field(None, max_length=300)
    title: str = Field("", max_length=1000)
    text: str = Field(min_length=1, max_length=1_000_000)
    published: str = Field(max_length=60)
    source: str = Field("", max_length=LONGEST)
    url: str = Field("", max_length=2000)


class TakenIn(Told):
    key: str
    outcome: Literal["new", "revised", "known"]


class Article(Told):
    key: str
    id: str | None = Field(description="The id that it came with.")
    title: str
    source: str
    url: str | None
    published: str
    revision: int


class FullArticle(Article):
    text: str
    version: str = Field(description="Another one after each decision about it and each revision.")
    timexes: list[Timex]


class ArticlePage(Told):
    articles: list[Article]
    next: str | None


class Dossier(Told):
    slug: str
    title: str
    introduction: str


class Dossiers(Told):
    dossiers: list[Dossier]


class Place(Told):
    """Words of an article."""

    article: str
    start: int
    end: int
    quote: str


class Decision(Place):
    """Something that was decided; what its kind does not say is null or empty."""

    id: int
    at: str
    who: str
    why: str
    kind: DecisionKind
    value: str | None
    edtf: str | None
    earliest: Day
    latest: Day
    anchor: Place | None
    how: How | None
    time: str | None = Field(description="Of an article: local, when it appeared. Of a source: 21:30.")
    text: str = Field(description="A title, a name, an evidence, or the address of a dossier.")
    source: str
    told: list[Place] = Field(description="The statements that it is about, as they stood.")
    others: list[Place] = Field(description="Those that they are apart from.")
    contents: dict[str, Any] = Field(
        description="Of a dossier what it is, of words what the engine had said, and what they meant before."
    )
    reverts: int | None


class Meaning(Told):
    """What words mean, in short."""

    value: str
    edtf: str
    earliest: Day
    latest: Day


class MentionChange(Told):
    """An expression that gets another date; null where it has none, or is none."""

    article: str
    start: int
    text: str
    old: Meaning | None
    new: Meaning | None


class ShortEvent(Meaning):
    """An event in short."""

    id: str
    title: str


class EventChange(Told):
    """What becomes of an event; null where there is none before or after."""

    fate: Fate
    old: ShortEvent | None
    new: ShortEvent | None


class Preview(Told):
    """What a decision would change."""

    version: str = Field(
        description="To be sent with the decision: then it is refused if anything changed meanwhile."
    )
    articles: int = Field(description="How many are read anew.")
    looked_at: int = Field(
        description="How many of them have been looked at; what changes is told when it is all of them: ask again."
    )
    mentions: list[MentionChange]
    events: list[EventChange]
    conflicts: list[MentionChange] = Field(
        description="What a person confirmed that would be read otherwise now; it stays as confirmed."
    )
    places: int = Field(description="Of a rule: how often its words stand where it holds.")


class DecisionPage(Told):
    decisions: list[Decision]
    next: str | None


class Key(BaseModel):
    key: str = Field(description="The key, percent-encoded where it is an address.")


class Slug(BaseModel):
    slug: str


class Paging(Given):
    cursor: str = Field("", max_length=4000, description="`next` of the page before.")
    limit: int = Field(50, ge=1, le=200)


class DecisionPaging(Paging):
    article: str = Field("", max_length=2000, description="Only decisions about this article.")


def _field(parameter: Parameter) -> tuple[Any, Any]:
    """A parameter of the filters as a field of a query."""
    word: Any = Literal[parameter.choices] if parameter.choices else Annotated[str, Field(max_length=LONGEST)]
    about: dict[str, Any] = {"alias": parameter.name, "description": parameter.explained}
    if parameter.many:
        return list[word], Field(default_factory=list, max_length=50, **about)
    return word | None, Field(None, **about)


class Filtered(Given):
    """What every list of events can be narrowed by."""

    dossier: str = Field("alle", max_length=LONGEST, description="Only events of this dossier.")


FIELDS: Final[dict[str, Any]] = {parameter.field: _field(parameter) for parameter in PARAMETERS}
Filters: Any = create_model("Filters", __base__=Filtered, **FIELDS)
EventQuery: Any = create_model("EventQuery", __base__=(Filters, Paging))
