"""Each kind of decision does what it says; taking it back restores what was; what is stored is what follows."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from sqlmodel import Session

from tests.actions.recomputed import cascade, difference
from timeline.actions import (
    Stale,
    decide,
    preview_decision,
    read_typed,
    rebuild,
    take_in,
    told_by,
    version,
)
from timeline.cascade import EventChange, Fate
from timeline.events.model import Decision, DecisionKind, Event, Place, Status
from timeline.ingest.incoming import IncomingArticle
from timeline.ingest.refusals import Refused
from timeline.reconstruct import reconstruct
from timeline.store import articles, decisions, dossiers, events
from timeline.store.events import Filter
from timeline.store.mentions import mentions
from timeline.temporal.model import How
from timeline.temporal.notation import iso_day

NOW = datetime(2025, 5, 1, 12, tzinfo=UTC)
REFERENCE = 739_370 * 1440
A = (
    "Am Montag hat der Rat von Neuwied die Brücke gesperrt. Einen Tag zuvor war ein Riss entdeckt worden. "
    "Petra Kluge hatte am 3. März davor gewarnt. Am Winzertag begann der Umbau."
)
B = "Der Rat von Neuwied hat am Montag die Brücke gesperrt, sagte Petra Kluge. Im Herbst kommt ein Gutachten."


@pytest.fixture(autouse=True)
def stored(session: Session) -> Iterator[None]:
    for key, text, source in (("a", A, "Kurier"), ("b", B, "Bote")):
        published = datetime(2025, 4, 29, 19, tzinfo=UTC)
        take_in(session, IncomingArticle("Brücke in Neuwied", text, published, id=key, source=source), NOW)
    yield
    session.expire_all()
    check(session)


def check(session: Session) -> None:
    """What is stored is what reconstructing gives."""
    pure = reconstruct(
        map(articles.value, articles.by_keys(session, ["a", "b"]).values()), decisions.all(session)
    )
    assert tuple(shown(session)) == pure.events
    assert {key: tuple(mentions(session, key)) for key in "ab"} == pure.mentions


def shown(session: Session) -> list[Event]:
    session.expire_all()
    return events.find(session, Filter(), limit=100).events


def words(kind: DecisionKind, quote: str, key: str = "a", **more: object) -> Decision:
    text = {"a": A, "b": B}[key]
    start = text.index(quote)
    return Decision(0, kind, key, start, start + len(quote), quote, **more)  # type: ignore[arg-type]


def on(session: Session, kind: DecisionKind, title: str, **more: object) -> Decision:
    """A decision on the event whose title has this in it."""
    event = next(event for event in shown(session) if title in event.title)
    return Decision(0, kind, "", 0, 0, "", told=told_by(session, event.key), **more)  # type: ignore[arg-type]


def make(session: Session, decision: Decision) -> Decision:
    """Decide, after the preview said what would follow."""
    stored = [*map(articles.value, articles.by_keys(session, ["a", "b"]).values())]
    expected = cascade(stored, decisions.all(session), permitted_ids(session, decision))
    outlook = preview_decision(session, decision)
    made = decide(session, decision, who="Ida", at=NOW)
    assert outlook.mentions == expected.mentions
    assert sorted(outlook.events, key=fate) == sorted(expected.events, key=fate)
    check(session)
    return made


def fate(change: EventChange) -> tuple[str, str, str]:
    return change.fate.value, change.old.key if change.old else "", change.new.key if change.new else ""


def permitted_ids(session: Session, decision: Decision) -> Decision:
    from timeline.actions.permitted import permitted

    return permitted(session, decision)


def take_back(session: Session, made: Decision) -> Decision:
    return make(session, Decision(0, DecisionKind.REVERT, made.article, 0, 0, "", reverts=made.id))


def day_of(session: Session, title: str) -> str:
    event = next(event for event in shown(session) if title in event.title)
    assert event.dating.first is not None
    return iso_day(event.dating.first)


def anchor_at(quote: str) -> Place:
    return Place("a", A.index(quote), A.index(quote) + len(quote), quote)


def test_another_anchor(session: Session) -> None:
    before = shown(session)
    made = make(session, words(DecisionKind.ANCHOR, "Einen Tag zuvor", anchor=anchor_at("3. März")))
    found = {mention.text: mention for mention in mentions(session, "a")}
    assert found["Einen Tag zuvor"].dating.first == read_day("2025-03-02") // 1440
    assert found["Einen Tag zuvor"].status is Status.CORRECTED
    take_back(session, made)
    assert shown(session) == before


def test_the_publication_as_anchor(session: Session) -> None:
    make(session, words(DecisionKind.ANCHOR, "Einen Tag zuvor"))
    found = {mention.text: mention for mention in mentions(session, "a")}
    assert found["Einen Tag zuvor"].dating.first == read_day("2025-04-28") // 1440


def test_an_anchor_that_hangs_on_itself(session: Session) -> None:
    with pytest.raises(Refused) as refused:
        decide(
            session,
            words(DecisionKind.ANCHOR, "Montag", anchor=anchor_at("Einen Tag zuvor")),
            who="Ida",
            at=NOW,
        )
    assert refused.value.case == "anchor-cycle"
    with pytest.raises(Refused) as refused:
        decide(session, words(DecisionKind.ANCHOR, "Montag", anchor=anchor_at("Brücke")), who="Ida", at=NOW)
    assert refused.value.case == "no-such-anchor"
    assert decisions.all(session) == []


def test_a_missed_mention(session: Session) -> None:
    make(session, words(DecisionKind.MARKED, "Winzertag", dating=read_typed("26.4.2025", REFERENCE)))
    assert [m.dating.value for m in mentions(session, "a") if m.text == "Winzertag"] == ["2025-04-26"]
    assert [iso_day(e.dating.first or 0) for e in shown(session) if "Umbau" in e.statements[0].text] == [
        "2025-04-26"
    ]


def test_the_publication_date(session: Session) -> None:
    earlier = replace(words(DecisionKind.REFERENCE, "Montag"), minute=read_day("2025-04-22"))
    made = make(session, replace(earlier, start=0, end=0, quote=""))
    assert [m.dating.value for m in mentions(session, "a") if m.text == "Montag"] == ["2025-04-21"]
    assert articles.by_keys(session, ["a"])["a"].reference == read_day("2025-04-22")
    take_back(session, made)
    assert articles.by_keys(session, ["a"])["a"].printed is None


def read_day(day: str) -> int:
    first = read_typed(day, REFERENCE).first
    assert first is not None
    return first * 1440


def test_a_source_s_edition_date(session: Session) -> None:
    make(session, Decision(0, DecisionKind.EDITION, "", 0, 0, "", source="Kurier", minute=18 * 60))
    found = articles.by_keys(session, ["a", "b"])
    assert iso_day(found["a"].reference // 1440) == "2025-04-30"
    assert iso_day(found["b"].reference // 1440) == "2025-04-29"


@pytest.mark.parametrize(("article", "source", "moved"), [("a", "", "a"), ("", "Bote", "b"), ("", "", "ab")])
def test_the_same_correction_in_many_places(session: Session, article: str, source: str, moved: str) -> None:
    before = shown(session)
    rule = Decision(0, DecisionKind.READING, article, 0, 0, "montag", source=source)
    rule = replace(rule, dating=read_typed("21.4.2025", REFERENCE))
    outlook = preview_decision(session, rule)
    assert (outlook.places, [hit.article for hit in outlook.first]) == (len(moved), list(moved))
    made = make(session, rule)
    for key in "ab":
        [montag] = [m for m in mentions(session, key) if m.text == "Montag"]
        assert montag.status is (Status.RULE if key in moved else Status.MACHINE)
    take_back(session, made)
    assert shown(session) == before


def test_a_rule_touches_nothing_that_a_person_confirmed(session: Session) -> None:
    [montag] = [m for m in mentions(session, "a") if m.text == "Montag"]
    make(session, words(DecisionKind.DATING, "Montag", dating=montag.dating))
    rule = Decision(0, DecisionKind.READING, "", 0, 0, "Montag", how=How.NEXT)
    assert [hit.decided for hit in preview_decision(session, rule).first] == [True, False]
    make(session, rule)
    assert [m.status for m in mentions(session, "a") if m.text == "Montag"] == [Status.CONFIRMED]
    [other] = [m for m in mentions(session, "b") if m.text == "Montag"]
    assert (other.dating.value, other.status) == ("2025-05-05", Status.RULE)


def test_a_title(session: Session) -> None:
    made = make(session, on(session, DecisionKind.TITLE, "Riss", text="Ein Riss in der Brücke"))
    assert any(event.title == "Ein Riss in der Brücke" for event in shown(session))
    make(session, on(session, DecisionKind.TITLE, "Riss", text="Riss!"))
    assert any(event.title == "Riss!" for event in shown(session))
    take_back(session, made)
    assert any(event.title == "Riss!" for event in shown(session))


def test_merge_and_split(session: Session) -> None:
    apart = len(shown(session))
    one = on(session, DecisionKind.TOGETHER, "Riss")
    other = on(session, DecisionKind.TOGETHER, "warn")
    both = replace(one, told=(*one.told, *other.told))
    assert [change.fate for change in preview_decision(session, both).events] == [Fate.MERGED] * 2
    make(session, both)
    assert len(shown(session)) == apart - 1
    make(session, replace(both, kind=DecisionKind.APART, told=one.told, others=other.told))
    assert len(shown(session)) == apart
    rebuild(session)
    assert len(shown(session)) == apart


def test_split_what_the_machine_merged(session: Session) -> None:
    event = next(event for event in shown(session) if len(event.statements) > 1)
    first, *rest = told_by(session, event.key)
    made = make(session, Decision(0, DecisionKind.APART, "", 0, 0, "", told=(first,), others=tuple(rest)))
    assert all(len(event.statements) == 1 for event in shown(session))
    take_back(session, made)
    assert any(len(event.statements) > 1 for event in shown(session))


def test_hide(session: Session) -> None:
    before = shown(session)
    made = make(session, on(session, DecisionKind.HIDE, "Riss"))
    assert len(shown(session)) == len(before) - 1
    rebuild(session)
    assert len(shown(session)) == len(before) - 1
    take_back(session, made)
    assert shown(session) == before


def test_the_source_errs(session: Session) -> None:
    errs = on(session, DecisionKind.ERRS, "Riss", dating=read_typed("25.4.2025", REFERENCE), text="Protokoll")
    make(session, errs)
    event = next(event for event in shown(session) if "Riss" in event.title)
    assert (event.dating.value, event.status) == ("2025-04-25", Status.CORRECTED)
    assert event.statements[0].decided.errs == "Protokoll"
    assert [iso_day(m.dating.first or 0) for m in mentions(session, "a") if m.text == "Einen Tag zuvor"] == [
        "2025-04-27"
    ]


def test_a_name_that_is_no_filter(session: Session) -> None:
    named = {entity for event in shown(session) for one in event.statements for entity in one.entities}
    assert ("person", "Petra Kluge") in named
    make(session, Decision(0, DecisionKind.NO_NAME, "", 0, 0, "", text="Petra Kluge"))
    named = {entity for event in shown(session) for one in event.statements for entity in one.entities}
    assert ("person", "Petra Kluge") not in named


def test_a_dossier(session: Session) -> None:
    contents = {"title": "Die Brücke", "introduction": "", "filter": {"words": "Riss"}, "published": True}
    made = decide(
        session,
        Decision(0, DecisionKind.DOSSIER, "", 0, 0, "", text="bruecke", contents=contents),
        who="Ida",
        at=NOW,
    )
    decide(session, on(session, DecisionKind.PIN, "warn", text="bruecke"), who="Ida", at=NOW)
    rename = on(session, DecisionKind.RENAME, "warn", text="bruecke", contents={"title": "Warnung"})
    decide(session, rename, who="Ida", at=NOW)
    found = dossiers.get(session, "bruecke")
    assert found is not None
    assert (found.title, found.filter.words, len(found.filter.pinned)) == ("Die Brücke", "Riss", 1)
    event = next(event for event in shown(session) if "warn" in event.title)
    assert (found.title_of(event), found.title_of(shown(session)[-1])) == (
        "Warnung",
        shown(session)[-1].title,
    )
    decide(session, Decision(0, DecisionKind.REVERT, "", 0, 0, "", reverts=made.id), who="Ida", at=NOW)
    assert dossiers.get(session, "bruecke") is None


BAD = {
    "two-events": lambda s: on(s, DecisionKind.TOGETHER, "Riss"),
    "split-whole": lambda s: on(s, DecisionKind.APART, "Riss"),
    "no-title": lambda s: on(s, DecisionKind.TITLE, "Riss", text=" "),
    "no-evidence": lambda s: on(s, DecisionKind.ERRS, "Riss", dating=read_typed("2024", REFERENCE)),
    "no-such-event": lambda s: replace(on(s, DecisionKind.HIDE, "Riss"), told=(Place("a", 0, 3, "xyz"),)),
    "no-words": lambda s: Decision(0, DecisionKind.READING, "", 0, 0, " "),
    "no-such-source": lambda s: Decision(0, DecisionKind.EDITION, "", 0, 0, "", source="Nirgends", minute=60),
    "no-such-minute": lambda s: Decision(0, DecisionKind.EDITION, "", 0, 0, "", source="Bote", minute=1440),
    "bad-slug": lambda s: Decision(0, DecisionKind.DOSSIER, "", 0, 0, "", text="Die Brücke"),
    "no-such-dossier": lambda s: on(s, DecisionKind.PIN, "Riss", text="fehlt"),
    "no-such-place": lambda s: replace(words(DecisionKind.NO_DATE, "Montag"), end=99_999),
}


@pytest.mark.parametrize("case", BAD)
def test_refused(session: Session, case: str) -> None:
    with pytest.raises(Refused) as refused:
        decide(session, BAD[case](session), who="Ida", at=NOW)
    assert refused.value.case == case
    assert refused.value.message("de")
    assert decisions.all(session) == []


def test_a_merged_event_is_no_longer_there(session: Session) -> None:
    gone = next(event for event in shown(session) if "warn" in event.title)
    one, other = told_by(session, gone.key), on(session, DecisionKind.TOGETHER, "Riss").told
    make(session, Decision(0, DecisionKind.TOGETHER, "", 0, 0, "", told=(*one, *other)))
    keys = {event.key for event in shown(session)}
    for key in {gone.key, *(e.key for e in shown(session))} - keys:
        with pytest.raises(Refused, match="merged"):
            told_by(session, key)


def test_a_stale_form(session: Session) -> None:
    seen = version(session, ["a"])
    decide(session, words(DecisionKind.NO_DATE, "Montag"), who="Ida", at=NOW, seen=seen)
    with pytest.raises(Stale) as stale:
        decide(session, words(DecisionKind.NO_DATE, "3. März"), who="Jens", at=NOW, seen=seen)
    assert [(entry.who, entry.decision.quote) for entry in stale.value.meanwhile] == [("Ida", "Montag")]
    assert not stale.value.revised
    assert len(decisions.all(session)) == 1
    decide(
        session, words(DecisionKind.NO_DATE, "Montag", "b"), who="Jens", at=NOW, seen=version(session, ["b"])
    )


def test_what_was_confirmed_and_would_be_read_otherwise_is_a_conflict(session: Session) -> None:
    [zuvor] = [m for m in mentions(session, "a") if m.text == "Einen Tag zuvor"]
    make(session, words(DecisionKind.DATING, "Einen Tag zuvor", dating=zuvor.dating))
    moved = words(DecisionKind.DATING, "Montag", dating=read_typed("14.4.2025", REFERENCE))
    [conflict] = preview_decision(session, moved).conflicts
    assert conflict.text == "Einen Tag zuvor"
    assert conflict.new is not None
    assert conflict.new.first == read_day("2025-04-13") // 1440
    make(session, moved)
    assert [m.dating.first for m in mentions(session, "a") if m.text == "Einen Tag zuvor"] == [
        zuvor.dating.first
    ]
    assert not difference(reconstruct([]), reconstruct([])).mentions
