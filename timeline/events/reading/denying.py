"""Whether words deny what is told, or tell that something has changed: "Der Bus fährt nicht mehr", which is so."""

from collections.abc import Sequence

from timeline.events.grammar.tokens import Token
from timeline.events.vocabulary.lexicon import NEGATIONS
from timeline.events.vocabulary.tables import words

_NO = words("kein keine keinen keinem keiner keines")
_MORE = "mehr"
_THAN = "als"


def denies(spoken: Sequence[Token]) -> bool:
    """Whether a negation denies what these words of a clause tell: "Der Wirt kam nicht".

    Not "verhandeln nicht mehr", "fährt kein Bus mehr", which tell what has ended, nor "Kein einziger stimmte dafür",
    which counts.
    """
    for n, token in enumerate(spoken):
        name = n and token.word[0].isupper()  # "Nie Haisheng"
        if token.lower in NEGATIONS and not (name or _ends(spoken, n) or _counts(spoken, n)):
            return True
    return False


def _ends(spoken: Sequence[Token], at: int) -> bool:
    """Whether with "mehr" it says that something has ended: "nicht mehr", "kein Bus mehr", not "kein Brot mehr als"."""
    reach = len(spoken) if spoken[at].lower in _NO else at + 2
    behind = [t.lower for t in spoken[at + 1 : reach + 1]]
    found = behind.index(_MORE) if _MORE in behind[: reach - at - 1] else None
    return found is not None and behind[found + 1 : found + 2] != [_THAN]


def _counts(spoken: Sequence[Token], at: int) -> bool:
    """Whether it counts to nought: "kein einziger Abgeordneter"."""
    return spoken[at].lower in _NO and any(t.lower.startswith("einzig") for t in spoken[at + 1 : at + 2])
