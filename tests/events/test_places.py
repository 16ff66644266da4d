"""A decision finds its place again in an edited text, or is lost; it never goes to what merely looks alike."""

import random
import re
from collections import Counter
from collections.abc import Callable

import pytest

from tests.bench.generated import articles
from timeline.events.model import Place
from timeline.events.places import find, place
from timeline.events.sentences import sentences
from timeline.temporal import tag

ARTICLES = 1000
TEXT = "Der Rat tagte lange. Am Montag hat der Rat von Neuwied die Brücke gesperrt. Die Bürger protestieren seit Montag."
START = TEXT.index("Montag")
MONTAG = place("a", TEXT, START, START + 6)
Edit = Callable[
    [random.Random, str, int, int], tuple[str, int | None]
]  # text, span -> new text, right new start


def found_in(text: str) -> int | None:
    span = find(text, MONTAG)
    assert span is None or text[slice(*span)] == "Montag"
    return span[0] if span else None


@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        "Neu. " + TEXT,
        TEXT.replace("lange", "sehr lange und ausführlich"),
        TEXT.replace("die Brücke", "die alte Brücke"),
        TEXT.replace("gesperrt", "gespert"),
        TEXT.replace(". Die Bürger", ".\n\nDie Bürger"),
        "Die Bürger protestieren seit Montag. Der Rat tagte. Am Montag hat der Rat von Neuwied die Brücke gesperrt.",
        TEXT + " Am Montag hat der Rat von Andernach die Brücke gesperrt.",
    ],
)
def test_found_again(text: str) -> None:
    assert found_in(text) == text.index("Am Montag hat der Rat von Neuwied") + 3


@pytest.mark.parametrize(
    "text",
    [
        "Am Montag hat der Rat von Andernach die Brücke gesperrt.",
        "Am Montag hat der Rat von Neuwied die Halle gesperrt. Die Bürger protestieren.",
        "Die Bürger protestieren seit Montag.",
        TEXT.replace("Montag hat", "Dienstag hat"),
        "",
        f"{TEXT} {TEXT}",
    ],
)
def test_lost_and_never_on_a_look_alike(text: str) -> None:
    assert found_in(text) is None


def test_a_decision_without_surroundings_stays_or_follows_the_only_such_words() -> None:
    bare = Place("a", START, START + 6, "Montag")
    assert find(TEXT, bare) == (START, START + 6)
    assert find("Am Montag.", bare) == (3, 9)
    assert find(f"Neu. {TEXT}", bare) is None


# A thousand edited articles


def around(text: str, start: int) -> tuple[int, int]:
    return next(span for span in sentences(text) if span[0] <= start < span[1])


def inserted(own: random.Random, text: str, at: int, new: str, start: int) -> tuple[str, int]:
    return text[:at] + new + text[at:], start + len(new) * (at <= start)


def sentence_before(own: random.Random, text: str, start: int, end: int) -> tuple[str, int]:
    return inserted(own, text, 0, "Zuerst berichtete der Ortsfunk darüber. ", start)


def typo_elsewhere(own: random.Random, text: str, start: int, end: int) -> tuple[str, int]:
    """A letter doubled in a long small word outside of the quote."""
    long = [m for m in re.finditer(r"\b[a-zäöü]{6,}\b", text) if not start - 1 <= m.start() <= end]
    at = own.choice(long).start() + 3
    return inserted(own, text, at, text[at], start)


def word_added(own: random.Random, text: str, start: int, end: int) -> tuple[str, int]:
    """A small word behind the words in their own sentence."""
    return inserted(own, text, end, " nun", start)


def other_sentence_rewritten(own: random.Random, text: str, start: int, end: int) -> tuple[str, int]:
    mine = around(text, start)
    other = own.choice([span for span in sentences(text) if span != mine])
    new = "Dazu gab es zunächst keine Auskunft."
    return text[: other[0]] + new + text[other[1] :], start + (len(new) - other[1] + other[0]) * (
        other[0] < start
    )


def paragraphs(own: random.Random, text: str, start: int, end: int) -> tuple[str, int]:
    mine = around(text, start)
    return inserted(own, text, mine[0], "\n\n", start)


def moved(own: random.Random, text: str, start: int, end: int) -> tuple[str, int]:
    first, last = around(text, start)
    rest = f"{text[:first]}{text[last:]}".strip()
    return f"{rest} {text[first:last]}", len(rest) + 1 + start - first


def look_alike(own: random.Random, text: str, start: int, end: int) -> str:
    """The sentence with other names and things, but with the same words for the time."""
    first, last = around(text, start)

    def other(word: re.Match[str]) -> str:
        here = first + word.start()
        return (
            word[0]
            if start <= here < end or here == first
            else own.choice(["Auental", "Kies", "Turm", "Berger"])
        )

    return re.sub(r"\b[A-ZÄÖÜ]\w+", other, text[first:last])


def look_alike_before(own: random.Random, text: str, start: int, end: int) -> tuple[str, int]:
    return inserted(own, text, around(text, start)[0], look_alike(own, text, start, end) + " ", start)


def look_alike_instead(own: random.Random, text: str, start: int, end: int) -> tuple[str, None]:
    first, last = around(text, start)
    return text[:first] + look_alike(own, text, start, end) + text[last:], None


BENIGN: list[Edit] = [
    sentence_before,
    typo_elsewhere,
    word_added,
    other_sentence_rewritten,
    paragraphs,
    moved,
]
HOSTILE: list[Edit] = [look_alike_before, look_alike_instead]


def test_a_thousand_edited_articles() -> None:
    """No decision on a wrong place; at least 95 % survive a benign edit."""
    own, outcomes = random.Random(7), Counter[str]()  # noqa: S311
    for number, article in enumerate(articles(0, ARTICLES)):
        mention = own.choice(tag(article.text, 739_370 * 1440))
        made = place("a", article.text, mention.start, mention.end)
        edit = [*BENIGN, *HOSTILE][number % (len(BENIGN) + len(HOSTILE))]
        text, right = edit(own, article.text, mention.start, mention.end)
        span = find(text, made)
        outcome = "lost" if span is None else "right" if span[0] == right else "wrong"
        outcomes[f"{outcome} {'benign' if edit in BENIGN else 'hostile'}"] += 1
    assert outcomes["wrong benign"] == outcomes["wrong hostile"] == 0
    assert outcomes["right benign"] >= 0.95 * (outcomes["right benign"] + outcomes["lost benign"])
    assert outcomes["right hostile"] > 0
