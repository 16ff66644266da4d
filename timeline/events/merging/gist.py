"""What judging needs of a statement, and nothing else: cheap to make again from what is stored."""

from dataclasses import dataclass, field, replace

from timeline.events.model import Certainty, Kind, Statement
from timeline.events.period import window
from timeline.events.vocabulary.concepts import FAMILIES
from timeline.events.vocabulary.words import is_common, is_concept, is_generic, is_noun

_LEAD = 40  # code points before which a lead begins, behind its place


@dataclass(slots=True)
class Gist:
    """A statement as `judge` sees it.

    `first`, `last`: civil minutes of its window. `start`, `end`: code points in its article. `sentence`: its key
    without the ordinal. `mentioned`: whether a time expression dates it. Derived from its words: `concepts`, kinds of
    happening, and the `families` that these are of; `numbers`; `around`, the specific words said or in title and
    circumstances; `nouns`, and `things`, those that say what it is about, names left out.
    """

    key: str
    article: str
    text: str
    kind: Kind
    inferred: bool
    mentioned: bool
    first: int
    last: int
    start: int
    end: int
    words: frozenset[str]
    names: frozenset[str]
    topic: frozenset[str]
    sentence: str = field(init=False)
    concepts: frozenset[str] = field(init=False)
    families: frozenset[str] = field(init=False)
    numbers: frozenset[str] = field(init=False)
    around: frozenset[str] = field(init=False)
    things: frozenset[str] = field(init=False)
    nouns: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        self.sentence = self.key.rsplit("~", 1)[0]
        self.concepts = frozenset(filter(is_concept, self.words))
        self.families = frozenset(FAMILIES.get(concept, concept) for concept in self.concepts)
        self.numbers = frozenset(w for w in self.words if w[0].isdigit())
        self.around = frozenset(filter(is_specific, self.words | self.topic))
        self.nouns = frozenset(filter(is_noun, self.words))
        self.things = frozenset(w for w in self.nouns - self.names if not is_common(w) and not is_generic(w))


def gist_of(statement: Statement) -> Gist:
    """The gist of a statement."""
    return Gist(
        statement.key,
        statement.article,
        statement.text,
        statement.kind,
        statement.certainty is Certainty.INFERRED,
        statement.mention is not None,
        *window(statement.dating),
        statement.start,
        statement.end,
        statement.words,
        statement.names,
        statement.topic,
    )


def is_lead(one: Gist) -> bool:
    """Whether it begins an article without a date of its own."""
    return one.inferred and not one.mentioned and one.start < _LEAD


def leads_to(one: Gist, other: Gist) -> bool:
    """Whether it is an article's lead, of the day that the sentence right behind it names: it is told by both."""
    day = (one.first, one.last) == (other.first, other.last)
    return (
        is_lead(one)
        and other.mentioned
        and day
        and one.article == other.article
        and one.end + 1 == other.start
    )


def in_families(one: Gist) -> Gist:
    """The gist with the families of its kinds of happening in place of them."""
    return replace(one, words=one.words - one.concepts | one.families)


def is_specific(word: str) -> bool:
    """Whether a folded word says more than a kind of happening, a number, or what stands in news of all kinds."""
    return not is_concept(word) and not is_common(word)
