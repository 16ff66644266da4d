"""Texts with their names in brackets: `[person: Frau Weber]`, and the label behind a bar where it differs."""

import re
from typing import NamedTuple

from timeline.events.model import Article
from timeline.events.naming import names_of

_MARK = re.compile(r"\[(?P<kind>[POL]): (?P<words>[^|\]]+)(?:\|(?P<label>[^\]]+))?\]")
KINDS = {"P": "person", "O": "organisation", "L": "place"}


class Expected(NamedTuple):
    """What a name should be: kind, words in the text, label."""

    kind: str
    words: str
    label: str


def expected(marked: str) -> list[Expected]:
    """The names that are marked in a text, in order."""
    return [Expected(KINDS[m["kind"]], m["words"], m["label"] or m["words"]) for m in _MARK.finditer(marked)]


def found(marked: str, title: str = "") -> list[Expected]:
    """The names that are found in the text without its marks."""
    text = _MARK.sub(lambda m: m["words"], marked)
    names = names_of(Article("a", title, text, 0))
    return [Expected(name.kind.value, text[name.start : name.end], name.label) for name in names]
