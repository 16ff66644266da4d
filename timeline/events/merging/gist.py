"""What judging needs of a statement, and nothing else: cheap to make again from what is stored."""

import re
from dataclasses import dataclass, replace
from functools import cached_property

from timeline.events.model import NO_ROOM, Certainty, Kind, Statement
from timeline.events.period import window
from timeline.events.vocabulary.concepts import FAMILIES
from timeline.events.vocabulary.words import is_common, is_concept, is_generic, is_noun
from timeline.temporal.german.verbs import had_with_sein

_HAD, _WAS = frozenset(("hatte", "hatten")), frozenset(("war", "waren"))
_MADE_KNOWN = re.compile(r"[.!]\s+(?:Das|Dies) (?:teilte|gab|verkündete) ")
# "Seit Mitternacht wurden 35 Angriffe geflogen"
_COUNTED = frozenset(("wurde", "wurden", "hat", "haben", "ist", "sind"))
_DONE = frozenset(("hat", "haben", "ist", "sind"))
_LEAD = 40  # code points before which a lead begins, behind its place
_NEWS = 300  # before which the news begin: the lead, and the sentence behind it


@dataclass
class Gist:
    """A statement as `judge` sees it.

    `first`, `last`: civil minutes of its window. `start`, `end`: code points in its article. `mentioned`: whether a
    time expression dates it. `room`: the time around it in which its article dates nothing else. `own`: its words that
    no other sentence of its article tells; `about`: the nouns that this says most. What follows from its words is
    worked out where it is asked for: `sentence`, its key without the ordinal; `concepts`, kinds of happening, and the
    `families` that these are of; `numbers`; `around`, the specific words said or in title and circumstances;
    `goes_back`, whether it tells what had been, or since when; `nouns`, and `things`, those that say what it is about.
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
    own: frozenset[str]
    about: frozenset[str]
    room: tuple[int, int] = NO_ROOM

    def __post_init__(self) -> None:
        """What is made known with what was done is compared as that."""
        if self.kind is Kind.UTTERANCE and _made_known(self.text):
            self.kind = Kind.HAPPENING

    @cached_property
    def sentence(self) -> str:
        return self.key.rsplit("~", 1)[0]

    @cached_property
    def concepts(self) -> frozenset[str]:
        return frozenset(filter(is_concept, self.words))

    @cached_property
    def families(self) -> frozenset[str]:
        return frozenset(FAMILIES.get(concept, concept) for concept in self.concepts)

    @cached_property
    def numbers(self) -> frozenset[str]:
        return frozenset(w for w in self.words if w[0].isdigit())

    @cached_property
    def around(self) -> frozenset[str]:
        return frozenset(filter(is_specific, self.words | self.topic))

    @cached_property
    def goes_back(self) -> bool:
        said = self.text.lower().replace(",", " ").rstrip(".").split()
        if "seit" in said and _COUNTED.isdisjoint(said):
            return True  # "Der Mann sitzt seit Mitte Dezember in Untersuchungshaft"
        was = not _WAS.isdisjoint(said) and ("worden" in said or any(map(had_with_sein, said)))
        return was or not _HAD.isdisjoint(said)

    @cached_property
    def nouns(self) -> frozenset[str]:
        return frozenset(filter(is_noun, self.words))

    @cached_property
    def things(self) -> frozenset[str]:
        return frozenset(w for w in self.nouns - self.names if not is_common(w) and not is_generic(w))


def _made_known(text: str) -> bool:
    """Whether it tells who made known what was done: "Sie hat Anklage erhoben. Das teilte sie am Montag mit".

    Not what is so: "Der Mann, der geflohen ist, war betrunken. Das …".
    """
    known = _MADE_KNOWN.search(text)
    before = text[: known.start()] if known else ""
    return before.endswith(("t", "en")) and not _DONE.isdisjoint(before.partition(",")[0].split())


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
        statement.own,
        statement.about,
        statement.room,
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


def is_news(one: Gist) -> bool:
    """Whether it is what its article begins with, and has happened."""
    return one.kind is Kind.HAPPENING and one.start < _NEWS


def only_lasts(one: Gist) -> bool:
    """Whether it is only so since then: "Sie wusste es seit Anfang November"."""
    return not one.concepts and "seit" in one.text.lower().split()


def in_families(one: Gist) -> Gist:
    """The gist with the families of its kinds of happening in place of them."""
    return replace(one, words=one.words - one.concepts | one.families)


def is_specific(word: str) -> bool:
    """Whether a folded word says more than a kind of happening, a number, or what stands in news of all kinds."""
    return not is_concept(word) and not is_common(word)
