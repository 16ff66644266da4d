"""Tokens written as text again."""

from collections.abc import Sequence

from timeline.events.lexicon import DANGLING
from timeline.events.tokens import Token

LONGEST = 90  # characters of a title

_NO_SPACE_BEFORE = frozenset(",.;:!?)]“»…%'’")
_NO_SPACE_AFTER = frozenset("([„«'’")


def spelled(tokens: Sequence[Token], *, capital: bool = True) -> str:
    """The tokens as text, spaced as they were or as German sets them."""
    text = ""
    before: Token | None = None
    for token in tokens:
        text += _gap(before, token) + token.word
        before = token
    return text[:1].upper() + text[1:] if capital else text


def _gap(before: Token | None, token: Token) -> str:
    if before is None:
        return ""
    if token.start == before.end:
        return ""
    return "" if token.word in _NO_SPACE_BEFORE or before.word in _NO_SPACE_AFTER else " "


def cut(text: str, longest: int = LONGEST) -> str:
    """Whole words and an ellipsis, nothing dangling before it."""
    if len(text) <= longest:
        return text
    kept = text[: longest - 1].rsplit(" ", 1)[0].split(" ")
    while len(kept) > 1 and (kept[-1].lower().strip(",;:–-") in DANGLING or not kept[-1].strip(",;:–-")):
        kept.pop()
    return " ".join(kept).rstrip(" ,;:–-") + " …"
