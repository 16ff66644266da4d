"""Whatever the bounds: words, never an exception, never finer than what is known."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.temporal.calendar import civil
from timeline.temporal.model import Anchor, Bounds, Dating, Evidence, Grain, How, Reason, Relation, TimexType
from timeline.wording import (
    Lang,
    Shape,
    date_words,
    datetime_attr,
    headings,
    published_words,
    rail_words,
    reason,
    shape,
)
from timeline.wording.forms import Form
from timeline.wording.intervals import read

DAYS = st.integers(-2_000_000, 1_100_000)
MINUTES = st.builds(
    lambda day, minute: day * 1440 + minute, DAYS, st.sampled_from([0, 1439]) | st.integers(0, 1439)
)
LENGTHS = st.sampled_from([0, 1, 59, 719, 1439, 1440, 10_079, 43_199, 525_599]) | st.integers(0, 60_000_000)
MODS = st.sampled_from([None, "START", "MID", "END", "APPROX", "MORE_THAN"])
VALUES = st.sampled_from(["", "2024-10-07TEV", "P3M", "PXY", "PT3H", "PAST_REF", "XXXX-WXX-1", "44", "P1Y9M"])
NARROWER = {Form.AROUND, Form.NOTHING}  # what "um 2009" means is wider than its words
COUNTS = st.none() | st.integers(-40, 40) | st.floats(-12, 12)


@st.composite
def bounds(draw: st.DrawFn) -> Bounds:
    """Bounds in order, each of which may be open."""
    start = draw(MINUTES)
    lengths = [draw(LENGTHS) for _ in range(3)]
    inner = (
        sorted((start + lengths[0], start + lengths[1]))
        if draw(st.booleans())
        else [start + lengths[0], start]
    )
    end = max(*inner, start + lengths[2])
    points = (start, inner[0], inner[1], end)
    return Bounds(*(None if draw(st.integers(0, 5)) == 0 else point for point in points))


def reasons() -> st.SearchStrategy[Reason]:
    return st.builds(
        Reason,
        st.just("test"),
        st.sampled_from(How),
        st.sampled_from(Evidence),
        st.sampled_from(["", "hat"]),
        COUNTS,
        COUNTS,
        st.none() | st.sampled_from(Grain),
        st.none() | DAYS,
    )


@st.composite
def datings(draw: st.DrawFn) -> Dating:
    """Any dating; often with the span that its bounds suggest."""
    limits = draw(bounds())
    first = None if limits.earliest_start is None else limits.earliest_start // 1440
    last = None if limits.latest_end is None else limits.latest_end // 1440
    if draw(st.booleans()):
        first = draw(st.none() | DAYS)
        last = None if first is None else first + draw(st.integers(0, 400))
    return Dating(
        type=draw(st.sampled_from(TimexType)),
        value=draw(VALUES),
        edtf="",
        first=first,
        last=last,
        bounds=limits,
        grain=draw(st.sampled_from(Grain)),
        anchor=draw(st.sampled_from(Anchor)),
        reason=draw(reasons()),
        confidence=draw(st.floats(0, 1)),
        mod=draw(MODS),
        relation=draw(st.sampled_from(Relation)),
    )


def said(dating: Dating, lang: Lang) -> list[str]:
    """Everything that is said about a dating."""
    year, part, day = headings(dating, lang)
    labels = [word for heading in (year, part, day) if heading for word in heading]
    return [date_words(dating, lang), *rail_words(dating, lang), *labels]


@settings(max_examples=200)
@given(datings())
def test_words_for_any_dating(dating: Dating) -> None:
    for lang in ("de", "en"):
        words = said(dating, "de" if lang == "de" else "en")
        assert all(words)
        assert not any(re.search(r"None|\{|\}|  |\.\.", word) for word in words)


@settings(max_examples=200)
@given(
    st.sampled_from(["Montag", "im März", "9. März", "Ostern", "", "zwei\nTage"]),
    datings(),
    st.none() | DAYS,
    st.none() | st.sampled_from(["am Montag", "2024"]),
    st.none() | datings(),
)
def test_a_reason_for_any_dating(
    text: str, dating: Dating, day: int | None, anchor_text: str | None, anchor: Dating | None
) -> None:
    for lang in ("de", "en"):
        sentence = reason(
            text,
            dating,
            reference_day=day,
            anchor_text=anchor_text,
            anchor_dating=anchor,
            lang="de" if lang == "de" else "en",
        )
        assert sentence.endswith(".")
        assert not re.search(r"None|\{|\}|  |\.\.|\n", sentence)


@settings(max_examples=200)
@given(datings())
def test_the_attribute_is_valid_and_holds_the_dating(dating: Dating) -> None:
    attribute = datetime_attr(dating)
    if attribute is None:
        return
    assert re.fullmatch(r"\d{4}(-W\d\d|-\d\d(-\d\d(T\d\d:\d\d)?)?)?", attribute)
    start, end = dating.bounds.earliest_start, dating.bounds.latest_end
    assert start is not None
    assert end is not None
    if "W" not in attribute:
        for minute in (start, end):
            year, month, day = civil(minute // 1440)
            assert f"{year:04}-{month:02}-{day:02}".startswith(attribute[:10])


@settings(max_examples=200)
@given(datings())
def test_only_a_certain_day_is_drawn_as_one(dating: Dating) -> None:
    if shape(dating) is Shape.DAY:
        start, end = dating.bounds.earliest_start, dating.bounds.latest_end
        assert start is not None
        assert end is not None
        assert dating.grain <= Grain.DAY or start // 1440 == end // 1440
        assert end - start < 1440
    day = headings(dating).day
    assert day is None or shape(dating) is Shape.DAY


@given(st.integers(-900_000, 1_000_000), st.sampled_from(["de", "en"]))
def test_a_moment_is_told_by_its_own_day(day: int, lang: str) -> None:
    one, other = (
        published_words(each * 1440 + 600, "de" if lang == "de" else "en") for each in (day, day + 1)
    )
    assert one != other


@settings(max_examples=200)
@given(datings())
def test_no_words_are_narrower_than_the_bounds(dating: Dating) -> None:
    reading = read(dating)
    start, end = dating.bounds.earliest_start, dating.bounds.latest_end
    if reading.form in NARROWER or start is None or end is None:
        return
    opening, closing = reading.units[0], reading.units[min(1, len(reading.units) - 1)]
    assert opening.first <= start // 1440
    assert closing.last >= end // 1440
    assert dating.grain <= Grain.DAY or all(unit.grain >= Grain.DAY for unit in reading.units)
