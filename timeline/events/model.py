"""The values between a text and a timeline: article, decision, statement, event."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from timeline.temporal.model import Dating, Mention


class Kind(StrEnum):
    """What a statement reports."""

    HAPPENING = "happening"
    ANNOUNCEMENT = "announcement"
    UTTERANCE = "utterance"


class Certainty(StrEnum):
    """How sure the date of an event is, as readers filter it."""

    SURE = "sure"  # the words or plain counting name it, to the day or as a whole stated period
    ROUGH = "rough"  # somewhere in an interval
    INFERRED = "inferred"  # a guess of the machine: other readings are likely, or the date is the context's


class Status(StrEnum):
    """Who vouches for a date."""

    MACHINE = "machine"
    CONFIRMED = "confirmed"  # an editor chose what the machine had said
    CORRECTED = "corrected"  # an editor chose something else


class DecisionKind(StrEnum):
    """What an editor can decide (more kinds come with the desk)."""

    DATING = "dating"  # this expression means this dating
    NO_DATE = "no-date"  # this is no time expression
    REVERT = "revert"  # takes back the decision whose id is in `reverts`


@dataclass(frozen=True, slots=True)
class Article:
    """A text as it came in. `reference`: civil minutes (local) of its publication, the moment that "heute" means."""

    key: str
    title: str
    text: str
    reference: int
    source: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """Something an editor decided about one place of one article; only ever added.

    `start`, `end`: code points in the text that it was made on, `quote` what stood there. `dating`: what the words
    mean (kind DATING). `reverts`: id of the decision taken back (kind REVERT). Later ids win.
    """

    id: int
    kind: DecisionKind
    article: str
    start: int
    end: int
    quote: str
    dating: Dating | None = None
    reverts: int | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """A piece of an article that reports something dated.

    `key`: article key, hash of the sentence, ordinal. `start`, `end`: code points of the sentence or clause in the
    article's text, `text` its words. `mention`: index, among the article's mentions, of the one that dates it; None
    where the date is inferred. `words`, `names`: what merging compares (inflection folded). `topic`: words that its
    article's title and the circumstances name, which help to compare but never decide. `doubted`: denied, hearsay or
    hypothetical. `entities`: kind and label of the persons, organisations and places in its sentence, to filter by.
    """

    key: str
    article: str
    source: str
    start: int
    end: int
    text: str
    title: str
    kind: Kind
    dating: Dating
    certainty: Certainty
    mention: int | None
    status: Status = Status.MACHINE
    words: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    topic: frozenset[str] = frozenset()
    doubted: bool = False
    entities: frozenset[tuple[str, str]] = frozenset()


@dataclass(frozen=True, slots=True)
class Event:
    """The same happening as told by one or more statements, with one dating from all of theirs.

    `key` is the smallest statement key. `statements` in order of their support: the first one is quoted first and
    gives the title. `disagreement`: indexes into `statements` of those whose date cannot be reconciled with `dating`.
    """

    key: str
    title: str
    kind: Kind
    dating: Dating
    certainty: Certainty
    status: Status
    statements: tuple[Statement, ...]
    disagreement: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Timeline:
    """What is shown: the events in order (earliest start; open starts right before what they precede), and the
    mentions of every article by its key."""

    events: tuple[Event, ...]
    mentions: Mapping[str, tuple[Mention, ...]] = field(default_factory=dict)
