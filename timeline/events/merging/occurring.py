"""Sentences that only add when or where that was which the article tells: "Der Unfall ereignete sich gegen 8 Uhr"."""

from timeline.events.vocabulary.words import fold

_OCCURRING = frozenset(map(fold, "ereignete ereignet geschah passierte passiert zutrug".split()))
_THE = ("Der ", "Die ", "Das ", "Es ")


def only_when(words: frozenset[str], text: str) -> bool:
    """Whether a statement of these folded words, told by this text, is such a one."""
    return not words.isdisjoint(_OCCURRING) and text.startswith(_THE)
