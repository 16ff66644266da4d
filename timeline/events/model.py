"""The values between a text and a timeline: article, decision, statement, event."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NamedTuple

from timeline.temporal.model import Dating, How, Mention, Status

__all__ = [
    "UNDECIDED", "Article", "Certainty", "Context", "Decided", "Decision", "DecisionKind", "Event", "Kind", "Place",
    "Statement", "Status", "Timeline",
]  # fmt: skip


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


class DecisionKind(StrEnum):
    """What an editor can decide, and which fields of the decision say it."""

    DATING = "dating"  # this expression means `dating`
    NO_DATE = "no-date"  # this is no time expression
    ANCHOR = "anchor"  # this expression hangs on the words at `anchor`, None: on the publication
    MARKED = "marked"  # these words, which the engine missed, are a time expression and mean `dating`
    READING = "reading"  # `quote` is read as `dating`, else as what `how` gives, else as no time expression:
    # wherever it stands in `article`, else in what `source` prints, else everywhere
    REFERENCE = "reference"  # the article's publication was at civil minute `minute`
    EDITION = "edition"  # what `source` prints from minute `minute` of a day on is of the next morning; None: is not
    TITLE = "title"  # the event that tells `told` is called `text`
    TOGETHER = "together"  # `told` are one event
    APART = "apart"  # none of `told` is the same event as any of `others`
    HIDE = "hide"  # the event that tells `told` is not shown
    ERRS = "errs"  # "Quelle irrt": what `told` says happened at `dating`; `text` is the evidence
    NO_NAME = "no-name"  # the person `text` is no filter
    DOSSIER = "dossier"  # the dossier `text` is what `contents` says
    PIN = "pin"  # the dossier `text` holds the event that tells `told`
    LEAVE_OUT = "leave-out"  # it does not
    RENAME = "rename"  # it calls that event `contents["title"]`
    REVERT = "revert"  # takes back the decision whose id is in `reverts`

    @classmethod
    def of_words(cls) -> "frozenset[DecisionKind]":
        """Those about one place of an article's text."""
        return frozenset({cls.DATING, cls.NO_DATE, cls.ANCHOR, cls.MARKED})

    @classmethod
    def of_dossiers(cls) -> "frozenset[DecisionKind]":
        """Those about what a dossier is and holds."""
        return frozenset({cls.DOSSIER, cls.PIN, cls.LEAVE_OUT, cls.RENAME})


@dataclass(frozen=True, slots=True)
class Article:
    """A text as it came in. `reference`: civil minutes (local) of its publication, the moment that "heute" means."""

    key: str
    title: str
    text: str
    reference: int
    source: str = ""


class Context(NamedTuple):
    """What stood around a quote: in its sentence, and on either side of that; and a digest of the whole text.

    `alone`: whether no other sentence of the text said the same.
    """

    before: str
    after: str
    lead: str
    trail: str
    digest: str
    alone: bool = True


class Place(NamedTuple):
    """Words of an article: code points, what stood there, and around it."""

    article: str
    start: int
    end: int
    quote: str
    context: Context | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """Something an editor decided, about one place of one article or what its kind says; only ever added.

    `start`, `end`: code points in the text that it was made on, `quote` what stood there. `reverts`: id of the
    decision taken back (kind REVERT). `told`, `others`: the places of statements. `contents`: of a decision on words
    what the engine had said, and what they meant before (see `actions.figures`). Later ids win.
    """

    id: int
    kind: DecisionKind
    article: str
    start: int
    end: int
    quote: str
    dating: Dating | None = None
    reverts: int | None = None
    context: Context | None = None
    anchor: Place | None = None
    how: How | None = None
    minute: int | None = None
    told: tuple[Place, ...] = ()
    others: tuple[Place, ...] = ()
    text: str = ""
    source: str = ""
    contents: Mapping[str, Any] = field(default_factory=dict, hash=False)

    @property
    def place(self) -> Place:
        """The words that it is about."""
        return Place(self.article, self.start, self.end, self.quote, self.context)


class Decided(NamedTuple):
    """What was decided about a statement, or the event that tells it.

    `title`: the event's, by the decision `titled`. `errs`: the evidence, where the source is wrong about the date.
    """

    hidden: bool = False
    title: str = ""
    titled: int = 0
    errs: str | None = None


UNDECIDED = Decided()
NO_ROOM = (0, -1)


@dataclass(frozen=True, slots=True)
class Statement:
    """A piece of an article that reports something dated.

    `key`: article key, hash of the sentence, ordinal. `start`, `end`: code points of the sentence or clause in the
    article's text, `text` its words. `mention`: index, among the article's mentions, of the one that dates it; None
    where the date is inferred. `words`, `names`: what merging compares (inflection folded). `topic`: words that its
    article's title and the circumstances name, which help to compare but never decide. `doubted`: denied, hearsay or
    hypothetical. `entities`: kind and label of the persons, organisations and places in its sentence, to filter by.
    `decided`: what editors said of it; where its source errs, `dating` is the true one, that of its mention the told.
    `room`: first and last civil minute of the time around it in which its article dates nothing else; the last lies
    before the first where there is none. `own`: those of its words that no other sentence of its article tells.
    `about`: the nouns that its article says most.
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
    decided: Decided = UNDECIDED
    room: tuple[int, int] = NO_ROOM
    own: frozenset[str] = frozenset()
    about: frozenset[str] = frozenset()


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
