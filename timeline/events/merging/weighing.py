"""Weighs all that speaks for one happening and against it, where no single thing that two statements say settles it.

"Am Montag hatte der Kreistag einen Ausschuss eingesetzt" and "Am Montag entscheidet der Kreistag, ob ein Ausschuss die
Akten einsehen darf": no word alone tells that it is one happening, but all together do. The weights are those of a
logistic regression, rounded, on 1,624 such pairs from 69 sets of articles whose readers had said what is one (369 are).
"""

from math import exp

from timeline.events.merging.alone import alone_together
from timeline.events.merging.contrast import STORY, unlike
from timeline.events.merging.gist import Gist
from timeline.events.vocabulary.words import is_kind

# Natural logarithms: how many times as likely one happening becomes.
_BASE = -3.25
_ABOUT, _MOST = 0.75, 4  # each noun that both articles say often, up to as many
_ALONE = 1.4  # neither article dates anything else to that time
_OWN = 1.3  # a word that both articles say here alone
_COVER = 1.5  # all words of the one are words of the other
_FAMILY = 0.75  # kinds of happening of one family
_RIVAL = -1.0  # each a kind of happening that the other does not tell
_UNLIKE = -0.75  # other things, others elsewhere, another step
_CERTAIN = 0.395  # agreement of what is certain: less than any word settles, as partition.py wants it


def likely(one: Gist, other: Gist, cover: float) -> float:
    """How strongly two statements of two articles agree, all weighed; 0 where they are more likely two happenings.

    `cover`: the share of the words of the shorter one that both say.
    """
    about, alone = len(one.about & other.about), alone_together(one, other)
    own = not one.own.isdisjoint(other.own)
    if about < STORY or not (alone or own):
        return 0.0
    odds = (
        _BASE
        + _ABOUT * min(about, _MOST)
        + _ALONE * alone
        + _OWN * own
        + _COVER * min(cover, 1)
        + _FAMILY * (not one.families.isdisjoint(other.families))
        + _RIVAL * rivals(one, other)
        + _UNLIKE * unlike(one, other)
    )
    return _CERTAIN / (1 + exp(-odds)) if odds > 0 else 0.0


def rivals(one: Gist, other: Gist) -> bool:
    """Whether each tells a kind of happening that the other does not."""
    mine, its = one.concepts - other.concepts, other.concepts - one.concepts
    return any(map(is_kind, mine)) and any(map(is_kind, its))
