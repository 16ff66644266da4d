"""The words of a statement with its time expression marked."""

from typing import Final, NamedTuple

from timeline.events.model import Statement
from timeline.temporal.model import Mention

CUT_BEFORE: Final = "… "
CUT_AFTER: Final = " …"


class Part(NamedTuple):
    """A stretch of a quote; `marked` is its time expression."""

    text: str
    marked: bool = False


def quote(statement: Statement, mention: Mention | None) -> tuple[Part, ...]:
    """The statement's words with its time expression marked, where that stands in them.

    Dots stand where the quote begins or ends within its sentence.
    """
    text = statement.text
    start, end = (at - statement.start for at in marked(mention)) if mention else (0, 0)
    if not 0 <= start < end <= len(text):
        start = end = len(text)
    cut = (CUT_BEFORE if text[:1].islower() else "", CUT_AFTER if text[-1:] in ",;:–" else "")
    parts = (
        Part(cut[0] + text[:start]),
        Part(text[start:end], True),
        Part((text[end:].rstrip(",;:– ") if cut[1] else text[end:]) + cut[1]),
    )
    return tuple(part for part in parts if part.text)


def marked(mention: Mention) -> tuple[int, int]:
    """The span of a mention that a reader would mark, with its preposition."""
    start, end = mention.phrase
    return (start, end) if start <= mention.start < mention.end <= end else (mention.start, mention.end)


def as_headline(quote: tuple[Part, ...]) -> tuple[Part, ...]:
    """A sentence as a headline."""
    *others, last = quote
    return (*others, *([last._replace(text=last.text.rstrip("."))] if last.text != "." else []))
