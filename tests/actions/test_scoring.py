"""The scores: each measure by hand-made answers, and what kind of mistake each wrong answer is."""

import pytest

from timeline.actions.evaluate import Score, evaluate, together
from timeline.actions.mistakes import KINDS, mistakes, value_kind
from timeline.actions.scoring import Answer, Rates, Tally, pairs, right_days, tally, tally_days, written_alike
from timeline.ingest.annotations import Annotated, GoldDays, GoldTimex, day

TODAY = "2024-10-08"
GOLD = (
    GoldTimex(3, 9, "DATE", "2024-10-07"),
    GoldTimex(20, 30, "DURATION", "P3D"),
    GoldTimex(40, 44, "TIME", "T20.30"),
)
FOUND = [
    Answer(3, 9, "DATE", "2024-10-07", rule="weekday"),
    Answer(22, 30, "DURATION", "P4D", rule="duration"),
    Answer(40, 44, "DATE", "T20:30:00", rule="clock"),
    Answer(50, 55, "DATE", "PAST_REF", rule="once"),
]


def test_measures() -> None:
    counts = tally(GOLD, FOUND)
    assert counts == Tally(gold=3, found=4, strict=2, relaxed=3, type=2, value=2)
    assert counts.rates("relaxed") == Rates(3 / 4, 1.0, 6 / 7)
    assert (counts + counts).rates("relaxed") == counts.rates("relaxed")


def test_nothing_found_and_nothing_to_find() -> None:
    assert tally(GOLD, []).rates("value") == Rates(0, 0, 0)
    assert tally((), FOUND).rates("value") == Rates(0, 0, 0)


def test_each_is_matched_once_the_same_span_first() -> None:
    gold = (GoldTimex(0, 20, "DATE", "a"), GoldTimex(10, 14, "DATE", "b"))
    found = [Answer(10, 14, "DATE", "b"), Answer(12, 20, "DATE", "a")]
    assert sorted(pairs(gold, found)) == [(0, 1), (1, 0)]


@pytest.mark.parametrize(
    ("one", "other"),
    [("2015-01-02T20.30", "2015-01-02T20:30"), ("T9:00", "T9:00"), ("2015-01-02T20", "2015-01-02T20:00"), ("T10:05:00", "T10:05")],
)  # fmt: skip
def test_spellings(one: str, other: str) -> None:
    assert written_alike(one) == written_alike(other)


def expression(core: str, outer: str, *, loose: bool = False) -> GoldDays:
    (a, b), (c, d) = (map(day, days.split()) for days in (core, outer))
    return GoldDays(0, 9, (a, b), (c, d), loose)


EXACT = expression("2024-10-07 2024-10-07", "2024-10-07 2024-10-07")
VAGUE = expression("2024-04-01 2024-07-31", "2024-01-01 2024-10-08")
NIGHT = expression("2024-10-06 2024-10-07", "2024-10-06 2024-10-07", loose=True)


@pytest.mark.parametrize(
    ("gold", "first", "last", "right"),
    [
        (EXACT, "2024-10-07", "2024-10-07", True),
        (EXACT, "2024-10-06", "2024-10-07", False),
        (EXACT, "", "2024-10-07", False),
        (VAGUE, "2024-03-01", "2024-09-30", True),
        (VAGUE, "2024-04-01", "2024-06-15", True),
        (VAGUE, "2024-04-01", "2024-04-30", False),  # too exact
        (VAGUE, "2023-12-31", "2024-07-31", False),  # too vague
        (NIGHT, "2024-10-07", "2024-10-07", True),
        (NIGHT, "2024-10-08", "2024-10-08", False),
    ],
)
def test_right_days(gold: GoldDays, first: str, last: str, right: bool) -> None:
    answer = Answer(0, 5, "DATE", "", day(first) if first else None, day(last) if last else None)
    assert right_days(gold, answer) is right


def test_texts_without_expressions() -> None:
    assert tally_days((), [Answer(0, 5, "DURATION", "P1D")]).kept_empty == 1
    assert tally_days((), [Answer(0, 5, "DATE", "2024")]).kept_empty == 0


@pytest.mark.parametrize(
    ("kind", "meant", "said"),
    [
        ("reference", "PRESENT_REF", "2024-10-08"),
        ("duration", "P3D", "P3W"),
        ("hour", "2024-10-08T20:00", "2024-10-08T08:00"),
        ("grain", "2024-10", "2024-10-08"),
        ("grain", "2024-FA", "2024-10"),
        ("direction", "2024-10-07", "2024-10-14"),
        ("direction", "2024-03", "2025-03"),
        ("year", "2021-03", "2022-03"),
        ("value", "2024-10-01", "2024-10-02"),
    ],
)
def test_kinds_of_wrong_values(kind: str, meant: str, said: str) -> None:
    assert kind in KINDS
    assert value_kind(meant, said, TODAY) == kind


def test_mistakes_name_their_rule() -> None:
    document = Annotated("a", "x" * 60, TODAY, (*GOLD, GoldTimex(57, 59, "DATE", "2024")))
    found = [(mistake.kind, mistake.rule) for mistake in mistakes(document, FOUND)]
    assert found == [("span", "duration"), ("duration", "duration"), ("type", "clock"), ("missed", ""), ("spurious", "once")]  # fmt: skip


def test_mistakes_in_days() -> None:
    document = Annotated(
        "a", "Montag gestern", TODAY, None, (EXACT, GoldDays(10, 14, EXACT.core, EXACT.outer))
    )
    answers = [Answer(0, 6, "DATE", "2024-10-14", day("2024-10-14"), day("2024-10-14"), "weekday")]
    assert [(m.kind, m.rule, m.text) for m in mistakes(document, answers)] == [
        ("days", "weekday", "Montag ge"),
        ("missed", "", "tern"),
    ]


def test_families_are_summed() -> None:
    documents = [Annotated("a", "x" * 60, TODAY, GOLD)]
    scores = [evaluate(name, documents, lambda _: FOUND) for name in ("k_a", "k_b", "other")]
    summed = together(scores)
    assert [score.name for score in summed] == ["k_a", "k_b", "k_*", "other"]
    assert summed[2].timexes.gold == 6
    assert summed[2].documents == 2
    assert isinstance(summed[2], Score)
