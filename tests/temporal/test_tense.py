"""The tense table: each marked expression's clause gives the evidence that its group says."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.temporal.tables.tense import TABLE
from timeline.temporal.german import grammar
from timeline.temporal.german.clause import REACH, Tokens
from timeline.temporal.german.derived import derived
from timeline.temporal.german.tense import evidence
from timeline.temporal.german.verbs import (
    LAST,
    PARTICIPLE,
    PRESENT,
    PRETERITE,
    SEIN,
    TO_INFINITIVE,
    verb_forms,
)
from timeline.temporal.german.wordclasses import word_classes
from timeline.temporal.model import Evidence
from timeline.temporal.text import Text, read

CASES = [
    pytest.param(sentence, expected, id=f"{phenomenon}: {sentence}")
    for phenomenon, groups in TABLE.items()
    for expected, sentences in groups.items()
    for sentence in sentences.strip().split("\n")
]


def tokens_of(text: str) -> Text:
    return read(text, grammar().lexicon)


def marked(sentence: str) -> tuple[Text, int, int]:
    """A sentence with one [expression] -> its tokens, and where the expression starts and ends in them."""
    before, expression, after = re.split(r"[\[\]]", sentence)
    text = tokens_of(before + expression + after)
    return text, text.starts.index(len(before)), text.starts.index(len(before + expression))


@pytest.mark.parametrize(("sentence", "expected"), CASES)
def test_evidence_of_the_clause(sentence: str, expected: Evidence) -> None:
    text, first, last = marked(sentence)
    found, word = evidence(Tokens(text), first, last)
    assert found is expected, word
    assert set(text.words).issuperset(word.split()) if word else found is Evidence.NONE


def test_the_table_is_large_and_says_nothing_twice() -> None:
    sentences = [case.values[0] for case in CASES]
    assert len(sentences) >= 500
    assert len(set(sentences)) == len(sentences)


@pytest.mark.parametrize(
    ("word", "bits"),
    [
        ("trat", PRETERITE),
        ("zurücktrat", PRETERITE << LAST),
        ("zurückgetreten", PARTICIPLE | SEIN),
        ("vertreten", PARTICIPLE),
        ("abkommandiert", PARTICIPLE),
        ("anzukündigen", TO_INFINITIVE),
        ("stattfindet", PRESENT << LAST),
        ("schuf", PRETERITE),
        ("eröffnete", PRETERITE),
    ],
)
def test_forms_of_verbs(word: str, bits: int) -> None:
    assert verb_forms()[word] & bits == bits


@pytest.mark.parametrize(
    ("word", "bits"),
    [
        ("hinweggefahren", PARTICIPLE | SEIN),
        ("hineinzufahren", TO_INFINITIVE),
        ("hineinfuhr", PRETERITE << LAST),
        ("beklaut", PARTICIPLE | PRESENT),
        ("entrollten", PRETERITE),
        ("ausgehändigt", PARTICIPLE),
        ("egalisierte", PRETERITE),
        ("mitfinanzierte", PRETERITE << LAST),
        ("renommierte", 0),
        ("unmotiviert", 0),
        ("umstritten", 0),
        ("ausnahmsweise", 0),
        ("einfache", 0),
        ("wieder", 0),
    ],
)
def test_forms_of_verbs_that_no_table_has(word: str, bits: int) -> None:
    assert derived(word) == bits


def test_only_verbs_of_moving_and_becoming_take_sein() -> None:
    assert not verb_forms()["betreten"] & SEIN
    assert not verb_forms()["gesperrt"] & SEIN


@given(
    st.lists(
        st.sampled_from(
            [*list(word_classes())[::97], *'.,:;!?()[]–-"„“»«', " ", "\n\n", "3", "xyz", "am", "für", "zu"]
        ),
        min_size=1,
        max_size=40,
    ),
    st.data(),
)
def test_any_tokens_are_understood(tokens: list[str], data: st.DataObject) -> None:
    text = tokens_of("".join(tokens))
    first = data.draw(st.integers(0, len(text.words) - 1))
    found, word = evidence(Tokens(text), first, first + 1)
    assert bool(word) == (found is not Evidence.NONE)


class Counted(list[str]):
    """Tokens that count how often they are asked for, so that no clock has to be read."""

    asked = 0

    def __getitem__(self, at):  # type: ignore[no-untyped-def]
        self.asked += len(range(*at.indices(len(self)))) if isinstance(at, slice) else 1
        return super().__getitem__(at)


@pytest.mark.parametrize(
    "pumped", ["am ", "hat ", '" ', "( ", ", ", ". ", "montag, ", "1, ", "und zu ", "- "]
)
def test_no_sentence_is_too_long(pumped: str) -> None:
    """However long the sentence, only a bounded neighbourhood is looked at."""
    text = tokens_of(pumped * 20_000)
    text.words = tokens = Counted(text.words)
    evidence(Tokens(text), len(tokens) // 2, len(tokens) // 2 + 1)
    assert tokens.asked < 40 * REACH


def test_words_out_of_reach_do_not_count() -> None:
    text = tokens_of("war" + " x" * REACH + " am montag")
    assert evidence(Tokens(text), len(text.words) - 1, len(text.words))[0] is Evidence.NONE
