"""Tokens written as text again."""

import re
from collections.abc import Sequence
from itertools import pairwise

from timeline.events.grammar.tokens import Token
from timeline.events.vocabulary.lexicon import DANGLING, UNCONTRACTED
from timeline.temporal.german.given_names import first_names

_ENOUGH = 16  # characters of a quotation
LONGEST = 90  # characters of a title

CONTRACTED = {
    ("an", "dem"): "am", ("bei", "dem"): "beim", ("in", "dem"): "im", ("von", "dem"): "vom", ("zu", "dem"): "zum",
    ("zu", "der"): "zur",
}  # fmt: skip

_NUMERALS = frozenset("IVX")
_NUMERAL = re.compile("[IVX]{1,5}")
_NO_SPACE_BEFORE = frozenset(",.;:!?)]“…%")  # » and « stand as they stood: they open or close
_NO_SPACE_AFTER = frozenset("([„")


def spelled(tokens: Sequence[Token], *, capital: bool = True) -> str:
    """The tokens as text, spaced as they were or as German sets them."""
    text = tokens[0].word if tokens else ""
    for n, (before, token) in enumerate(pairwise(tokens), 2):
        glued = token.start == before.end > before.start  # what is only meant has no place of its own
        tight = glued or token.word in _NO_SPACE_BEFORE or before.word in _NO_SPACE_AFTER
        text += token.word if tight else f" {token.word}"
        numbered = token.word[:1] in _NUMERALS and before.word in first_names()
        if numbered and _NUMERAL.fullmatch(token.word) and all(t.word != "." for t in tokens[n : n + 1]):
            text += "."  # "Leo XIV.", though the sentence ends there
    return text[:1].upper() + text[1:] if capital else text


def cut(text: str, longest: int = LONGEST) -> str:
    """Whole words and an ellipsis, nothing dangling before it."""
    if len(text) <= longest:
        return text
    kept = text[: longest - 1].rsplit(" ", 1)[0].split(" ")
    left_out = text[len(" ".join(kept)) :].split()[:1]
    while len(kept) > 1 and _dangles(kept[-1], left_out[0] if left_out else ""):
        left_out = [kept.pop()]
    return " ".join(kept).rstrip(" ,;:–-") + " …"


def up_to_mark(text: str, longest: int = LONGEST) -> str:
    """As much of the text as there is room for, up to one of its marks; cut where none comes late enough."""
    if len(text) <= longest and not text.endswith("…"):
        return text
    mark = max(text.rfind(mark, _ENOUGH, longest + 1) for mark in (",", ";", " –", ":", "."))
    return text[:mark] if mark > 0 else cut(text, longest)


def _dangles(word: str, following: str) -> bool:
    """Whether a word asks for what is left out: an article, a preposition, an adjective before its noun."""
    plain = word.strip(",;:–-")
    if not plain or plain.lower() in DANGLING:
        return True
    return plain[0].islower() and plain.endswith(("e", "en", "er", "es", "em")) and following[:1].isupper()


def uncontracted(preposition: str) -> str:
    """A lowered preposition without the article in it: "am" -> "an"."""
    return UNCONTRACTED.get(preposition, preposition)
