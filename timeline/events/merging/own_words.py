"""What an article says in one sentence alone, and another article of its story, too, is the same happening.

"Sie hatte Ende August Anzeige erstattet" and "nachdem eine Angehörige im August zur Polizei gegangen war": both tell of
one complaint, at times that agree. A word that an article says more than once tells nothing of that kind.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from timeline.events.merging.alone import A_YEAR
from timeline.events.merging.contrast import STORY, elsewhere
from timeline.events.merging.gist import Gist
from timeline.events.model import Statement
from timeline.events.vocabulary.humans import CHILDREN, LIKE_ADJECTIVES, MEN, SEVERAL, TOGETHER, WOMEN
from timeline.events.vocabulary.lexicon import BODIES
from timeline.events.vocabulary.words import is_kind, stem

_SOMEBODY = tuple(
    stem(word).lower() for word in (*MEN, *WOMEN, *SEVERAL, *CHILDREN, *LIKE_ADJECTIVES, *TOGETHER, *BODIES)
)


def with_own_words(told: Sequence[Statement]) -> tuple[Statement, ...]:
    """The statements of one article, with those of their words that no other of its sentences tells."""
    sentences: dict[str, set[str]] = {}
    for one in told:
        sentences.setdefault(one.key.rsplit("~", 1)[0], set()).update(one.words)
    often = Counter(word for words in sentences.values() for word in words)
    return tuple(replace(one, own=frozenset(w for w in one.words if often[w] == 1)) for one in told)


def say_alone(one: Gist, other: Gist) -> bool:
    """Whether both articles say only of this, at times that agree, a kind of happening, or a thing and nobody."""
    common = one.own & other.own - one.names - other.names
    far = max(one.last - one.first, other.last - other.first)
    if not common or far > A_YEAR or not (one.mentioned and other.mentioned):
        return False
    if any(map(is_kind, common)):
        return of_one_story(one, other)
    things = any(thing in one.things and not _is_somebody(thing) for thing in common)
    return things and len(one.around & other.around) >= STORY


def of_one_story(one: Gist, other: Gist) -> bool:
    """Whether two that tell one kind of happening are of one story: by what is around them, or as nothing differs."""
    mine, its = ([thing for thing in gist.things if not _is_somebody(thing)] for gist in (one, other))
    differ = bool(mine) and bool(its) and other.around.isdisjoint(mine) and one.around.isdisjoint(its)
    return len(one.around & other.around) >= STORY or not (differ or elsewhere(one, other))


@lru_cache(maxsize=65536)
def _is_somebody(word: str) -> bool:
    """Whether a folded noun is one for people or a body, who do more than one thing."""
    return word.lower().endswith(_SOMEBODY)
