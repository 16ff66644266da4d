"""Reads marked sentences: brackets give the span of a time expression."""

import re
from datetime import date
from typing import NamedTuple

from timeline.temporal import tag
from timeline.temporal.model import Mention
from timeline.temporal.notation import iso_day

_MARK = re.compile(r"\[(.*?)\]", re.DOTALL)


class Marked(NamedTuple):
    """A text without its brackets, and the spans that they marked."""

    text: str
    spans: list[tuple[int, int]]


def unmark(sentence: str) -> Marked:
    """The plain text of a marked sentence, and where its marks stand."""
    spans: list[tuple[int, int]] = []
    text, end = "", 0
    for mark in _MARK.finditer(sentence):
        text += sentence[end : mark.start()]
        spans.append((len(text), len(text) + len(mark[1])))
        text, end = text + mark[1], mark.end()
    return Marked(text + sentence[end:], spans)


def minutes(day: str) -> int:
    """Noon of an ISO day as civil minutes."""
    return date.fromisoformat(day).toordinal() * 1440 + 720


def mentions(sentence: str, published: str | None, domain: str = "news") -> list[Mention]:
    """What the engine finds in a marked sentence that was published on a day."""
    return tag(unmark(sentence).text, minutes(published) if published else None, domain=domain)


def marked_mention(sentence: str, published: str | None, domain: str = "news") -> Mention:
    """The one mention that covers the sentence's last mark; fails where there is none."""
    start, end = unmark(sentence).spans[-1]
    found = [m for m in mentions(sentence, published, domain) if m.start < end and m.end > start]
    assert found, f"nothing found at the mark of {sentence!r}"
    return found[0]


def days(mention: Mention) -> tuple[str, str]:
    """First and last day that the words name, "" where open."""
    dating = mention.dating
    return (
        iso_day(dating.first) if dating.first is not None else "",
        iso_day(dating.last) if dating.last is not None else "",
    )
