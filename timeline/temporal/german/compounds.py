"""Words that no table can list: compounds whose last part is a word of time."""

from typing import Any


def guess(word: str) -> tuple[str, Any] | None:
    """The class and value of a word outside the lexicon, None where it has nothing to do with time."""
    return None
