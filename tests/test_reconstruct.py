"""The whole way: articles and decisions in, timeline out."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.events.model import Article, Decision, DecisionKind, Status
from timeline.events.overrides import overrides_of
from timeline.reconstruct import reconstruct, reconstruct_article, standing
from timeline.temporal import tag
from timeline.temporal.model import Dating

TEXT = "Am Montag hat der Rat den Umbau beschlossen. Einen Tag zuvor gab es Proteste."
NOON = date(2024, 6, 14).toordinal() * 1440 + 720
ARTICLE = Article("a", "Umbau", TEXT, NOON, "Blatt")
START = TEXT.index("Montag")


def dating(text: str) -> Dating:
    """What the engine reads in a text of that day."""
    return tag(text, NOON)[0].dating


def decision(number: int, dated: Dating | None, **fields: object) -> Decision:
    """A decision on "Montag"; `dated` None says that it is no date."""
    kind = DecisionKind.DATING if dated else DecisionKind.NO_DATE
    values = {"start": START, "end": START + 6, "quote": "Montag"} | fields
    return Decision(number, kind, "a", dating=dated, **values)  # type: ignore[arg-type]


def revert(number: int, what: int) -> Decision:
    """A decision that takes back another."""
    return Decision(number, DecisionKind.REVERT, "a", 0, 0, "", reverts=what)


def firsts(decisions: list[Decision]) -> list[str]:
    """First days of the events in order."""
    events = reconstruct([ARTICLE], decisions).events
    return [date.fromordinal(e.dating.first).isoformat() for e in events if e.dating.first]


def test_without_decisions() -> None:
    assert firsts([]) == ["2024-06-09", "2024-06-10"]


def test_a_decision_moves_the_event_and_what_hangs_on_it() -> None:
    assert firsts([decision(1, dating("Am 3. Juni"))]) == ["2024-06-02", "2024-06-03"]


def test_the_later_decision_wins_in_any_order() -> None:
    decisions = [decision(1, dating("Am 3. Juni")), decision(2, dating("Am 5. Juni"))]
    assert firsts(decisions) == firsts(decisions[::-1]) == ["2024-06-04", "2024-06-05"]


def test_a_decision_taken_back_does_not_hold_and_holds_again() -> None:
    decided = decision(1, dating("Am 3. Juni"))
    assert firsts([decided, revert(2, 1)]) == firsts([])
    assert standing([decided, revert(2, 1), revert(3, 2)]) == [decided]


def test_no_date() -> None:
    assert "2024-06-10" not in firsts([decision(1, None)])


def test_status() -> None:
    corrected = reconstruct_article(ARTICLE, [decision(1, dating("Am 3. Juni"))])
    confirmed = reconstruct_article(ARTICLE, [decision(1, dating("Am 10. Juni"))])
    assert corrected.statements[0].status is Status.CORRECTED
    assert confirmed.statements[0].status is Status.CONFIRMED
    assert corrected.statements[1].status is Status.MACHINE


def test_a_decision_follows_its_quote_to_where_it_stands_alone() -> None:
    moved = Article("a", "", "Neu. " + TEXT, NOON)
    (override,) = overrides_of(moved, [decision(1, dating("Am 3. Juni"))])
    assert moved.text[override.start : override.end] == "Montag"
    twice = Article("a", "", "Er kam am Montag. " + TEXT, NOON)
    assert overrides_of(twice, [decision(1, None)]) == ()
    assert overrides_of(Article("b", "", TEXT, NOON), [decision(1, None)]) == ()


_WORDS = st.sampled_from(
    "Am Montag hat der Rat beschlossen , . Einen Tag zuvor Die Halle brannte gestern ab und seit 2009 „ “ \n".split(
        " "
    )
)


@given(st.lists(st.lists(_WORDS, max_size=25), max_size=4))
@settings(max_examples=60)
def test_deterministic_and_spans_inside_the_text(texts: list[list[str]]) -> None:
    articles = [Article(f"a{n}", "", " ".join(parts), NOON) for n, parts in enumerate(texts)]
    timeline = reconstruct(articles)
    assert timeline == reconstruct(articles[::-1])
    by_key = {article.key: article.text for article in articles}
    for event in timeline.events:
        for statement in event.statements:
            text = by_key[statement.article]
            assert 0 <= statement.start < statement.end <= len(text)
            assert text[statement.start : statement.end] == statement.text
