"""Tokens written as text again."""

from collections.abc import Sequence

from timeline.events.tokens import Token

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
