"""No text makes the engine's work grow faster than the text: counted, not timed. Times are what `make bench` prints."""

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest

from tests.temporal.marked import minutes, unmark
from tests.temporal.pumping import mixed, pattern_words, pumped, trigger_words
from timeline.temporal import tag
from timeline.temporal.german import grammar
from timeline.temporal.grammar import Rule
from timeline.temporal.model import Anchor, Override

NOW = minutes("2024-10-08")
RULES = [pytest.param(rule, id=rule.name) for rule in grammar().rules]
EXAMPLES = [unmark(example).text for rule in grammar().rules for example in rule.examples]


def lines(work: Callable[[], object]) -> int:
    """How many lines of Python a call runs, loops counted each time round."""
    counted = 0

    def count(_frame: FrameType, event: str, _argument: Any) -> Any:
        nonlocal counted
        counted += event == "line"
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        work()
    finally:
        sys.settrace(before)
    return counted


def growth(short: str, long: str) -> float:
    """How many times the work of the short text the long one is, for each code point."""
    tag(long, NOW)  # what is kept from text to text is kept now
    few, many = (lines(lambda text=text: tag(text, NOW)) for text in (short, long))  # type: ignore[misc]
    return (many / len(long)) / (few / len(short))


@pytest.mark.parametrize("rule", RULES)
def test_work_grows_with_the_text(rule: Rule[object]) -> None:
    lexicon = grammar().lexicon
    words = trigger_words(rule, lexicon) + pattern_words(rule, lexicon)
    text = mixed(words, 1_600, seed=3)
    assert (
        growth(text[:400] * 2, text[:400] * 8) < 2
    )  # quadratic work would be 4; a longer text may turn out to be a history


QUOTES = [
    "„Heute“ am Montag ",
    "„Heute kam er “",
    "„Heute, morgen, gestern ",
    "„Am Montag“, sagte er am Dienstag. ",
]
CHAINS = [
    "Drei Tage nach dem Brand kam er, ",
    "kurz darauf ",
    "damals ",
    "um 9 Uhr ",
    "am Abend ",
    "am Tag darauf ",
]
LISTS = [
    "am 7., ",
    "und der der der ",
    "von Montag bis ",
    "1. ",
    "zwischen 1 und ",
    "(am Montag) ",
    "vor drei Jahren ",
]


@pytest.mark.parametrize("piece", QUOTES + CHAINS + LISTS)
def test_what_hangs_on_what_grows_with_the_text(piece: str) -> None:
    assert growth(piece * 60, piece * 240) < 2


def test_decisions_grow_with_the_text() -> None:
    piece = "Am Montag kam er. "

    def decided(times: int) -> int:
        made = [Override(18 * n + 3, 18 * n + 9, anchor=18 * (n - 1) + 3) for n in range(1, times)]
        return lines(lambda: tag(piece * times, NOW, overrides=made))

    decided(200)
    assert decided(200) / decided(50) < 4 * 2


@pytest.mark.parametrize("rule", RULES)
def test_every_pumped_text_is_read(rule: Rule[object]) -> None:
    for text in pumped(rule, grammar().lexicon, 1_000):
        for mention in tag(text, NOW):
            assert text[mention.start : mention.end] == mention.text


def test_as_many_mentions_as_there_are() -> None:
    """100 KB of all examples: each copy holds what one copy holds."""
    once = "\n\n".join(EXAMPLES) + "\n\n"
    times = 100_000 // len(once) + 1
    assert len(tag(once * times, NOW)) == times * len(tag(once, NOW))


def test_many_quotations() -> None:
    text = "„Heute kommt niemand“, sagte er am Sonntag.\n\n" * 2_500
    found = tag(text, NOW)
    assert len(found) == 5_000
    assert all(m.dating.anchor is Anchor.DISCOURSE for m in found[::2])


def test_very_long_words_and_numbers() -> None:
    for piece in ("montag", "1", ".", " ", "\n", '"', "ä", "1.", "Montag,"):
        tag(piece * (100_000 // len(piece)), NOW)
