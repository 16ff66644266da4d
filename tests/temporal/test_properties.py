"""What holds for any text: spans, bounds, determinism, exact offsets, typography, shifting by whole weeks."""

import json
import unicodedata
from dataclasses import replace
from typing import Literal

from edtf import parse_edtf
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.temporal.marked import minutes
from tests.temporal.tables.families import FAMILIES
from timeline.temporal import tag
from timeline.temporal.calendar import civil, day_number, easter, iso_week, week_span, weekday
from timeline.temporal.datings import unit_of
from timeline.temporal.german import grammar
from timeline.temporal.model import Anchor, Dating, Grain, Mention, Relation
from timeline.temporal.notated import edtf_days, timex_days
from timeline.temporal.notation import dating_from_record, dating_record, edtf_value, timex_value

SENTENCES = [
    sentence.replace("[", "").replace("]", "")
    for groups in FAMILIES.values()
    for sentences in groups.values()
    for sentence in sentences
]
WORDS = sorted(word for table in grammar().lexicon.tables.values() for word in table)
texts = st.one_of(
    st.text(max_size=300),
    st.lists(
        st.sampled_from([*WORDS, ".", ",", "-", "\n\n", "„", "“", "12", "2024", "İ", "😀"]), max_size=40
    ).map(" ".join),
    st.lists(st.sampled_from(SENTENCES), max_size=6).map(" ".join),
)
days = st.integers(min_value=day_number(1600, 1, 1), max_value=day_number(2200, 12, 31))


def assert_in_order(dating: Dating) -> None:
    first, last, bounds = dating.first, dating.last, dating.bounds
    assert first is None or last is None or first <= last
    for lower, upper in ((0, 1), (2, 3), (0, 3), (0, 2), (1, 3)):
        low, high = bounds[lower], bounds[upper]
        assert low is None or high is None or low <= high, dating


@given(texts, st.one_of(st.none(), days), st.sampled_from(["auto", "news", "narrative"]))
@settings(max_examples=400)
def test_any_text(text: str, day: int | None, domain: str) -> None:
    reference = None if day is None else day * 1440
    mentions = tag(text, reference, domain=domain)
    assert mentions == tag(text, reference, domain=domain)
    end = 0
    for index, mention in enumerate(mentions):
        assert end <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.text
        assert mention.phrase[0] <= mention.start
        assert mention.phrase[1] >= mention.end
        assert mention.anchor_ref is None or mention.anchor_ref in range(len(mentions))
        assert mention.anchor_ref != index
        assert mention.part_of is None or mention.part_of < index
        for dating in (mention.dating, *mention.dating.alternatives):
            assert_in_order(dating)
            assert 0 <= dating.confidence <= 1
        assert dating_from_record(json.loads(json.dumps(dating_record(mention.dating)))) == mention.dating
        end = mention.end


@given(st.sampled_from(SENTENCES), st.integers(min_value=0, max_value=80))
@settings(max_examples=300)
def test_a_text_may_end_anywhere(sentence: str, left: int) -> None:
    for mark in ("", " ", "\n\n", ",", ", ", ".", ". ", "-", '"', "(", "/"):
        text = sentence[:left].rstrip() + mark
        for mention in tag(text, minutes("2024-10-08")):
            assert text[mention.start : mention.end] == mention.text


@given(st.sampled_from(SENTENCES), st.text(max_size=30))
@settings(max_examples=100)
def test_other_texts_do_not_matter(sentence: str, other: str) -> None:
    before = tag(sentence, minutes("2024-10-08"))
    tag(other, minutes("2019-03-01"))
    assert tag(sentence, minutes("2024-10-08")) == before


@given(st.sampled_from(SENTENCES), st.integers(min_value=-500, max_value=500))
@settings(max_examples=200)
def test_weeks_shift_weekdays(sentence: str, weeks: int) -> None:
    here = minutes("2024-10-08")
    for a, b in zip(
        tag(sentence, here, domain="news"), tag(sentence, here + weeks * 7 * 1440, domain="news"), strict=True
    ):
        named = any(
            map(str.isdigit, sentence)
        )  # "Am Samstag (19. Oktober)", "Am 1. Oktober kam er. Am Montag …"
        dated = a.dating.reason.rule != "weekday" or named
        if a.dating.anchor is Anchor.PUBLICATION and not dated and a.part_of is None:
            assert a.dating.first is not None
            assert b.dating.first == a.dating.first + weeks * 7


@given(st.sampled_from(SENTENCES))
def test_prefix_moves_offsets_only(sentence: str) -> None:
    prefix = "İstanbul 😀 – "
    plain = tag(sentence, minutes("2024-10-08"), domain="news")
    moved = tag(prefix + sentence, minutes("2024-10-08"), domain="news")
    assert [(m.start + len(prefix), m.text) for m in plain] == [(m.start, m.text) for m in moved]


@given(st.sampled_from(SENTENCES))
def test_typography(sentence: str) -> None:
    """Non-breaking spaces, another dash, another quotation mark change nothing but the letters themselves."""
    other = sentence.replace(" ", "\u00a0").replace("–", "—").replace("„", "»").replace("“", "«")
    here = minutes("2024-10-08")
    plain = [replace(m, text="") for m in tag(sentence, here, domain="news")]
    assert [replace(m, text="") for m in tag(other, here, domain="news")] == plain


@given(st.sampled_from(SENTENCES), st.integers(min_value=0), st.sampled_from(["NFC", "NFD"]))
@settings(max_examples=200)
def test_hyphenation_and_decomposition(sentence: str, seed: int, form: Literal["NFC", "NFD"]) -> None:
    """Soft hyphens within words and decomposed letters change no dating, and offsets lead back exactly."""
    places = [0]
    other = ""
    for here, following in zip(sentence, sentence[1:] + " ", strict=True):
        hyphen = "\u00ad" if here.isalpha() and following.isalpha() and seed >> len(places) & 1 else ""
        other += unicodedata.normalize(form, here) + hyphen
        places.append(len(other))
    plain = tag(sentence, minutes("2024-10-08"), domain="news")
    odd = tag(other, minutes("2024-10-08"), domain="news")
    assert [(places[m.start], m.dating) for m in plain] == [(m.start, m.dating) for m in odd]
    for a, b in zip(plain, odd, strict=True):
        assert unicodedata.normalize("NFC", b.text.replace("\u00ad", "")) == a.text


def test_line_breaks() -> None:
    """A line that is broken between any two words reads like the same line unbroken."""

    def read(text: str) -> list[Mention]:
        return [replace(m, text="") for m in tag(text, minutes("2024-10-08"), domain="news")]

    assert [s for s in SENTENCES if read(s) != read(s.replace(" ", "\n"))] == []


def named_days(dating: Dating) -> tuple[int | None, int | None]:
    """The days that the EDTF of a dating has to name: those of its bounds, one end open as its relation says."""
    if dating.relation in (Relation.AT, Relation.SINCE, Relation.UNTIL):
        since, until = dating.relation is Relation.SINCE, dating.relation is Relation.UNTIL
        return None if until else dating.first, None if since else dating.last
    start, end = dating.bounds.earliest_start, dating.bounds.latest_end
    return None if start is None else start // 1440, None if end is None else end // 1440


@given(st.sampled_from(SENTENCES), days)
@settings(max_examples=300)
def test_edtf_round_trip(sentence: str, day: int) -> None:
    """An EDTF string names the dating's own days, and is valid."""
    for mention in tag(sentence, day * 1440):
        for dating in (mention.dating, *mention.dating.alternatives):
            if dating.edtf and not dating.edtf.endswith("~"):
                assert edtf_days(dating.edtf) == named_days(dating), dating
            if dating.edtf:
                parse_edtf(dating.edtf)


@given(
    st.sampled_from([g for g in Grain if g >= Grain.DAY]), st.integers(min_value=40_000, max_value=900_000)
)
def test_timex_round_trip(grain: Grain, day: int) -> None:
    first, last = unit_of(grain, day)
    assert timex_days(timex_value(grain, first)) == (first, last)


@given(
    st.sampled_from([Grain.DAY, Grain.MONTH, Grain.YEAR]), st.integers(min_value=-300_000, max_value=900_000)
)
def test_units_round_trip(grain: Grain, day: int) -> None:
    first, last = unit_of(grain, day)
    assert timex_days(timex_value(grain, first)) == (first, last)
    assert edtf_days(edtf_value(grain, first, last)) == (first, last)


@given(st.integers(min_value=-5_000_000, max_value=5_000_000))
def test_calendar(day: int) -> None:
    assert day_number(*civil(day)) == day
    year, week = iso_week(day)
    monday, sunday = week_span(year, week)
    assert monday <= day <= sunday
    assert weekday(monday) == 0
    assert weekday(easter(civil(day)[0])) == 6
