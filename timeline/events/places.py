"""Finding again what a decision was made on, when the text around it has changed: there, or nowhere.

A sentence is the same one if it says the same words; else if every noun, name and number of it still stands there in
order and little else was added or lost. A place is found where only one sentence is that. What merely looks alike is
not it: then the decision is lost, and a person settles it.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher

from timeline.events.model import Context, Place, Statement
from timeline.events.sentences import sentences

AROUND = 40  # code points kept on either side of the sentence
_WORD = re.compile(r"\w+")
_KEPT = 0.7  # share of a sentence's words that an edit leaves
_TYPO = 0.85  # likeness of two spellings of one word
_LONG = 5  # letters of a word in which a typo can be told from another word

Span = tuple[int, int]


def digest(text: str) -> str:
    """Twelve hexadecimal digits of a text."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def place(article: str, text: str, start: int, end: int) -> Place:
    """The words at code points `start` to `end`, with what stands around them."""
    spans = sentences(text)
    first, last = _around(spans, start, end)
    lead, trail = text[max(0, first - AROUND) : first], text[last : last + AROUND]
    words = _words(text[first:last])
    alike = sum(
        _words(text[slice(*run)]) == words for run in _runs(spans, len(sentences(text[first:last])) or 1)
    )
    context = Context(text[first:start], text[end:last], lead, trail, digest(text), alike <= 1)
    return Place(article, start, end, text[start:end], context)


def _around(spans: Iterable[Span], start: int, end: int) -> Span:
    """From the beginning of the first sentence that holds any of these code points to the end of the last."""
    held = [span for span in spans if span[0] < end and start < span[1]]
    return min([start, *(first for first, _ in held)]), max([end, *(last for _, last in held)])


def find(text: str, place: Place) -> Span | None:
    """Where the quote of a place stands now; None where that is not plain."""
    context = place.context
    if context is None or context.digest == digest(text):
        return _unmoved(text, place)
    if place.quote not in text:
        return None
    found = _sentence(text, place)
    if found is None:
        return None
    here = [at.start() for at in re.finditer(re.escape(place.quote), text[slice(*found)])]
    before = len(re.findall(re.escape(place.quote), context.before))
    told = before + 1 + len(re.findall(re.escape(place.quote), context.after))
    if len(here) != told:
        return None
    start = found[0] + here[before]
    return start, start + len(place.quote)


def _unmoved(text: str, place: Place) -> Span | None:
    """The place itself; without a context, in another text, the only place where the quote stands."""
    if text[place.start : place.end] == place.quote:
        return place.start, place.end
    if place.context is not None or not place.quote or text.count(place.quote) != 1:
        return None
    start = text.index(place.quote)
    return start, start + len(place.quote)


def statement_at(text: str, told: Sequence[Statement], place: Place) -> Statement | None:
    """Which of an article's statements is told at a place; None where that is not plain."""
    context = place.context
    span: Span | None = (place.start, place.end)
    if context is not None and context.digest != digest(text):
        span = _sentence(text, place)
    if span is None:
        return None
    here = [one for one in told if one.start < span[1] and span[0] < one.end]
    same = [one for one in here if one.text == place.quote]
    found = same or here
    return found[0] if len(found) == 1 else None


def _sentence(text: str, place: Place) -> Span | None:
    """The one sentence (or run of them) that the place stood in."""
    context = place.context
    assert context is not None  # asked for by those who have one
    old = _words(context.before + place.quote + context.after)
    count = len(sentences(context.before + place.quote + context.after)) or 1
    runs = list(_runs(sentences(text), count))
    same = [run for run in runs if _words(text[slice(*run)]) == old]
    if len(same) > 1 or not context.alone:
        same = [run for run in same if _surrounded(text, run, context)]
    if not same and context.alone:
        same = [run for run in runs if _edited(old, _words(text[slice(*run)]))]
    return same[0] if len(same) == 1 else None


def _runs(spans: Sequence[Span], count: int) -> Iterator[Span]:
    """So many sentences in a row."""
    for at in range(len(spans) - count + 1):
        yield spans[at][0], spans[at + count - 1][1]


def _surrounded(text: str, run: Span, context: Context) -> bool:
    """Whether the same words stand on either side."""
    lead, trail = _words(text[: run[0]]), _words(text[run[1] :])
    before, after = _words(context.lead)[1:], _words(context.trail)[:-1]  # without what may be cut
    return lead[len(lead) - len(before) :] == before and trail[: len(after)] == after


def _words(sentence: str) -> list[str]:
    return _WORD.findall(sentence)


def _edited(old: list[str], new: list[str]) -> bool:
    """Whether a sentence is another one after an edit."""
    lost = len(old) - len(new)
    if abs(lost) > max(1, round((1 - _KEPT) * len(old))):
        return False
    kept = [False] * len(old)
    at = 0
    for n, word in enumerate(old):
        behind = next((m for m in range(at, len(new)) if _alike(word, new[m])), None)
        if behind is not None and behind - at <= 2:
            kept[n], at = True, behind + 1
    telling = all(k for k, word in zip(kept, old, strict=True) if word[0].isupper() or word[0].isdigit())
    return telling and sum(kept) >= _KEPT * len(old)


def _alike(one: str, other: str) -> bool:
    """Whether two words are one, but for a typo; figures and short words have none."""
    if one == other:
        return True
    if min(len(one), len(other)) < _LONG or one[0] != other[0] or one[0].isdigit():
        return False
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= _TYPO
