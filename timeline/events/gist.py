"""What judging needs of a statement, and nothing else: cheap to make again from what is stored."""

from dataclasses import dataclass, replace

from timeline.events.concepts import FAMILIES
from timeline.events.model import Certainty, Kind, Statement
from timeline.events.period import window
from timeline.events.words import is_common, is_concept, is_generic, is_noun


@dataclass(slots=True)
class Gist:
    """A statement as `judge` sees it.

    `first`, `last`: civil minutes of its window. `sentence`: its key without the ordinal. `mentioned`: whether a time
    expression dates it. Derived from its words: `concepts`, kinds of happening, and the `families` that these are of;
    `numbers`; `around`, the specific words said or in title and circumstances; `nouns`, and `things`, those that say
    what it is about, names left out.
    """

    key: str
    article: str
    text: str
    kind: Kind
    inferred: bool
    mentioned: bool
    first: int
    last: int
    words: frozenset[str]
    names: frozenset[str]
    topic: frozenset[str]
    sentence: str
    concepts: frozenset[str]
    families: frozenset[str]
    numbers: frozenset[str]
    around: frozenset[str]
    things: frozenset[str]
    nouns: frozenset[str]


def gist(
    key: str,
    article: str,
    text: str,
    kind: Kind,
    certainty: Certainty,
    mention: int | None,
    window: tuple[int, int],
    words: frozenset[str],
    names: frozenset[str],
    topic: frozenset[str],
) -> Gist:
    """The gist of a statement of which these are the fields."""
    concepts, nouns = frozenset(filter(is_concept, words)), frozenset(filter(is_noun, words))
    return Gist(
        key=key,
        article=article,
        text=text,
        kind=kind,
        inferred=certainty is Certainty.INFERRED,
        mentioned=mention is not None,
        first=window[0],
        last=window[1],
        words=words,
        names=names,
        topic=topic,
        sentence=key.rsplit("~", 1)[0],
        concepts=concepts,
        families=frozenset(FAMILIES.get(concept, concept) for concept in concepts),
        numbers=frozenset(w for w in words if w[0].isdigit()),
        around=frozenset(w for w in words | topic if is_specific(w)),
        things=frozenset(w for w in nouns - names if not is_common(w) and not is_generic(w)),
        nouns=nouns,
    )


def gist_of(statement: Statement) -> Gist:
    """The gist of a statement."""
    return gist(
        statement.key,
        statement.article,
        statement.text,
        statement.kind,
        statement.certainty,
        statement.mention,
        window(statement.dating),
        statement.words,
        statement.names,
        statement.topic,
    )


def in_families(one: Gist) -> Gist:
    """The gist with the families of its kinds of happening in place of them."""
    return replace(one, words=one.words - one.concepts | one.families, concepts=one.families)


def is_specific(word: str) -> bool:
    """Whether a folded word says more than a kind of happening, a number, or what stands in news of all kinds."""
    return not is_concept(word) and not is_common(word)
