"""What was written comes back: the same archive, the same events; and what is malformed does not, as a whole."""

import json
import random
import re
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import reduce
from itertools import cycle
from operator import getitem
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine
from sqlmodel import SQLModel

from tests.actions.told import articles as generated
from tests.full import times
from tests.web.embeds.hostile import hostile_snapshot
from timeline.actions import decide, restore, take_in_all, take_in_annotated
from timeline.events.model import Decision, DecisionKind, Place
from timeline.export import archive, timeml
from timeline.export.formats import FORMATS
from timeline.export.selection import Selection
from timeline.ingest.archive import read_archive
from timeline.ingest.files import read
from timeline.ingest.incoming import IncomingArticle
from timeline.ingest.refusals import Refused
from timeline.ingest.timeml import read_article
from timeline.places import place
from timeline.store import articles, decisions, frozen, mentions
from timeline.store.archive import PARTS
from timeline.store.database import connect, session_scope, upgrade
from timeline.temporal import tag
from timeline.temporal.model import Dating, How, Mention

COMPUTED = set(
    "mention statement event statement_name mark link index_entry index_change changes decision_subject pending unsettled".split()
)
PERSONAL = {"user", "token"}  # passwords and keys stay where they are
NOW = datetime(2026, 1, 1, tzinfo=UTC)
SAMPLES = [one for one in read(str(place("samples") / "articles.jsonl")) if isinstance(one, IncomingArticle)]
DATINGS = [
    tag(f"am {day}", None)[0].dating for day in ("3. Juni 2024", "11. August 1897", "15. März 44 v. Chr.")
]
AT_ONCE = 3  # databases that a test needs beside each other
# A date, one of the readings, or a decision of another kind.
Choice = Dating | int | DecisionKind
KINDS = [DecisionKind(word) for word in "no-date anchor marked reading reference".split()]
Made = tuple[str, int, Choice]  # in which article, about which mention, what


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[], Engine]]:
    """A function that gives an empty database, in turn one of AT_ONCE: an engine that is kept has its queries ready."""
    folder = tmp_path_factory.mktemp("archives")
    upgrade(f"sqlite:///{folder / 'empty.sqlite3'}")
    files = [folder / f"{number}.sqlite3" for number in range(AT_ONCE)]
    turns = cycle([(file, connect(f"sqlite:///{file}")) for file in files])

    def make() -> Engine:
        file, engine = next(turns)
        engine.dispose()  # what was open is closed, and its log written
        shutil.copyfile(folder / "empty.sqlite3", file)
        return engine

    yield make
    for _ in files:
        next(turns)[1].dispose()


def written(engine: Engine) -> tuple[str, str]:
    """The archive, and all events as JSON."""
    with session_scope(engine) as session:
        return "".join(archive.document(session)), "".join(FORMATS["json"].document(session, Selection()))


def fill(engine: Engine, incoming: list[IncomingArticle], made: Sequence[Made] = ()) -> None:
    """Take articles in and decide about some of their mentions; every third decision is taken back."""
    with session_scope(engine, write=True) as session:
        take_in_all(session, incoming, NOW)
        for number, (key, index, choice) in enumerate(made):
            found = mentions.mentions(session, key)
            if not found:
                continue
            try:
                decision = decided(key, articles.by_keys(session, [key])[key].text, found, index, choice)
                stored = decide(session, decision, who="Ida", at=NOW + timedelta(minutes=number), why="weil")
            except Refused:
                continue  # nothing hangs on itself
            if number % 3 == 2:
                back = Decision(0, DecisionKind.REVERT, *decision.place[:4], reverts=stored.id)
                decide(session, back, who="Ida", at=NOW + timedelta(hours=1))


def decided(key: str, text: str, found: Sequence[Mention], index: int, choice: Choice) -> Decision:
    """Something about the mention `index` of an article: see `Choice`."""
    one, other = found[index % len(found)], found[(index + 1) % len(found)]
    decision = Decision(0, DecisionKind.DATING, key, one.start, one.end, one.text)
    if isinstance(choice, Dating):
        return replace(decision, dating=choice)
    if isinstance(choice, int):
        readings = (one.dating, *one.dating.alternatives)
        return replace(decision, dating=readings[choice % len(readings)])
    if choice is DecisionKind.ANCHOR and index % 2:
        place = Place(key, other.start, other.end, other.text)
        return replace(decision, kind=choice, anchor=place)
    if choice is DecisionKind.MARKED:
        words = re.search(r"\w{7,}", text[one.end :]) or re.search(r"\w{7,}", text)
        assert words
        start = text.index(words[0])
        return Decision(0, choice, key, start, start + len(words[0]), words[0], DATINGS[index % 3])
    if choice is DecisionKind.READING:
        return Decision(0, choice, key, 0, 0, one.text, how=[*How][index])
    if choice is DecisionKind.REFERENCE:
        return Decision(0, choice, key, 0, 0, "", minute=735_000 * 1440 + index)
    return replace(decision, kind=choice)


def come_back(fresh: Callable[[], Engine], text: str) -> Engine:
    engine = fresh()
    with session_scope(engine, write=True) as session:
        restore(session, read_archive(text.encode()))
    return engine


def test_the_samples_come_back(fresh: Callable[[], Engine]) -> None:
    first = fresh()
    fill(
        first,
        SAMPLES,
        [(SAMPLES[n].id or "", n, DATINGS[n % 3] if n % 2 else DecisionKind.NO_DATE) for n in range(9)],
    )
    fill(first, [replace(SAMPLES[0], text=SAMPLES[0].text + " Am Sonntag regnete es.")])
    before = written(first)
    assert before == written(come_back(fresh, before[0]))
    record = json.loads(before[0])
    assert (len(record["articles"]), len(record["decisions"])) == (16, 12)
    assert record["dossiers"]
    assert len(record["articles"][0]["revisions"]) == 2


made = st.lists(
    st.tuples(st.sampled_from("abc"), st.integers(0, 9), st.sampled_from([*KINDS, *DATINGS, 0, 1, 2])),
    max_size=6,
)


def comes_back(fresh: Callable[[], Engine], told: tuple[IncomingArticle, ...], made: list[Made]) -> None:
    first = fresh()
    fill(first, list(told), made)
    before = written(first)
    assert before == written(come_back(fresh, before[0]))
    assert annotated(first) == annotated(again(fresh, annotated(first)))


def annotated(engine: Engine) -> list[str]:
    """Every article as TimeML."""
    with session_scope(engine) as session:
        found = articles.by_keys(session, articles.keys(session))
        return [timeml.document(one, mentions.mentions(session, key)) for key, one in found.items()]


def again(fresh: Callable[[], Engine], texts: list[str]) -> Engine:
    engine = fresh()
    take_in_texts(engine, texts)
    return engine


def take_in_texts(engine: Engine, texts: list[str]) -> None:
    with session_scope(engine, write=True) as session:
        for text in texts:
            take_in_annotated(session, *read_article(text.encode(), "x"), NOW)


told = st.tuples(generated("a"), generated("b"), generated("c"))


@given(told=told, made=made)
@settings(
    max_examples=times(6, 1000),
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=[HealthCheck.too_slow],
)
def test_generated_timelines_come_back(fresh: Callable[[], Engine], told: Any, made: list[Made]) -> None:
    comes_back(fresh, told, made)


def test_the_samples_come_back_as_timeml(fresh: Callable[[], Engine]) -> None:
    first = fresh()
    fill(
        first,
        SAMPLES,
        [(SAMPLES[n].id or "", n, DATINGS[n % 3] if n % 2 else DecisionKind.NO_DATE) for n in range(9)],
    )
    texts = annotated(first)
    assert texts == annotated(again(fresh, texts))


def test_everything_is_in_it() -> None:
    archived = {str(table.__tablename__) for table in PARTS.values()} | {"revision"}
    assert archived | COMPUTED | PERSONAL >= set(SQLModel.metadata.tables)


def change(record: dict[str, Any], path: str, value: Any) -> None:
    *way, last = [int(step) if step.isdigit() else step for step in path.strip().split(".")]
    for step in way:
        record = record[step]  # type: ignore[index]
    record[last] = value  # type: ignore[index]


BAD = {
    "version": (2, "this is no archive of version 1"),
    "surprise": ([], "this is no archive of version 1"),
    "articles": ({}, "articles is not as it should be"),
    "articles.1": (5, "articles[1] is not as it should be"),
    "articles.1.key": ("a", "articles[1].key is not as it should be (twice the same)"),
    "articles.0.revision": (3, "articles[0] is not as it should be"),
    "articles.0.colour": ("red", "articles[0] is not as it should be (unknown: colour)"),
    "articles.0.revisions": (None, "articles[0] is not as it should be"),
    "articles.1.revisions.0.published": ("gestern", "articles[1].published is not as it should be"),
    "articles.1.revisions.0.text": (7, "articles[1].text is not as it should be"),
    "decisions.0.what.kind": ("guess", "decisions[0].kind is not as it should be"),
    "decisions.0.what.dating.grain": ("eon", "decisions[0] is not as it should be"),
    "decisions.0.what.reverts": (1, "decisions[0] is not as it should be"),
    "decisions.0.what.kind ": (
        "revert",
        "decisions[0] is not as it should be (Value error, it takes nothing back",
    ),
    "decisions.0.what.start": (None, "decisions[0].start is not as it should be"),
    "decisions.0.what.quote": ("a\ud800", "this is not valid JSON (a text holds NUL or half of a character)"),
    "decisions.0.at": ("2026-01-01T10:00:00", "decisions[0] is not as it should be (a time says no zone)"),
    "dossiers.0.filter.start": ("x", "dossiers[0].start is not as it should be"),
    "dossiers.0.hosts": (["a; script-src *"], "dossiers[0] is not as it should be (a host is none)"),
    "dossiers.0.filter": ({"colour": "red"}, "dossiers[0] is not as it should be"),
}


@pytest.mark.parametrize("path", BAD)
def test_a_malformed_archive_is_refused_whole(fresh: Callable[[], Engine], path: str) -> None:
    first = fresh()
    fill(first, [replace(SAMPLES[0], id="a"), replace(SAMPLES[1], id="b")], [("a", 0, DATINGS[0])])
    record = json.loads(written(first)[0])
    value, said = BAD[path]
    change(record, path, value)
    engine = fresh()
    with pytest.raises(Refused) as refused, session_scope(engine, write=True) as session:
        restore(session, read_archive(json.dumps(record).encode()))
    assert said in refused.value.message()
    assert "\n" not in refused.value.message()
    with session_scope(engine) as session:
        assert not articles.keys(session)


ODD = [
    None,
    "x",
    5,
    -1,
    1e99,
    2**70,
    True,
    [],
    [None],
    {},
    {"a": 1},
    "x\0y",
    "title",
    "revert",
    "dossier",
    "rename",
]


def places_in(value: Any) -> Iterator[list[str | int]]:
    """Every place in a record, of lists the first two elements."""
    elements = (
        value.items() if isinstance(value, dict) else enumerate(value[:2]) if isinstance(value, list) else ()
    )
    for name, one in elements:
        yield [name]
        yield from ([name, *more] for more in places_in(one))


def test_whatever_stands_in_an_archive_it_is_refused_or_can_be_shown(fresh: Callable[[], Engine]) -> None:
    first = fresh()
    made: list[Made] = [("a", 0, DATINGS[0]), ("b", 1, DecisionKind.ANCHOR), ("a", 2, DecisionKind.READING)]
    fill(
        first,
        [replace(one, id=key, text=one.text[:300]) for key, one in zip("ab", SAMPLES, strict=False)],
        made,
    )
    with session_scope(first, write=True) as session:
        told = {"title": "x", "total": 1, "updated": "", "events": hostile_snapshot()["events"][:1]}
        frozen.add(session, "alle", {}, told, NOW)
    record = json.loads(written(first)[0])
    everything = [(way, value) for way in places_in(record) for value in ODD]
    for way, value in random.Random(1).sample(everything, times(60, len(everything))):  # noqa: S311  # no secret
        odd = json.loads(json.dumps(record))
        reduce(getitem, way[:-1], odd)[way[-1]] = value
        engine = fresh()
        with suppress(Refused), session_scope(engine, write=True) as session:
            restore(session, read_archive(json.dumps(odd).encode()))
        written(engine)


def test_broken_json_is_named_by_its_line() -> None:
    with pytest.raises(Refused, match="line 2"):
        read_archive(b'{"version": 1,\n"articles": [}')


def test_an_archive_goes_into_an_empty_database_only(fresh: Callable[[], Engine]) -> None:
    first = fresh()
    fill(first, SAMPLES[:1])
    text, _ = written(first)
    with pytest.raises(Refused, match="empty"), session_scope(first, write=True) as session:
        restore(session, read_archive(text.encode()))


@pytest.mark.parametrize(
    ("text", "said"),
    [("<TimeML><TEXT>Am Montag.", "well-formed"),
     ('<TimeML><DCT><TIMEX3 type="DATE" value="2024-10-08" functionInDocument="CREATION_TIME">8</TIMEX3></DCT>'
      '<TEXT>Am <TIMEX3 type="WANN" value="2024">Montag</TIMEX3> tagt der Rat der Stadt.</TEXT></TimeML>', "WANN"),
     ("<TimeML><TEXT>Am Montag tagt der Rat der Stadt.</TEXT></TimeML>", "publication date is missing")],
)  # fmt: skip
def test_malformed_annotations_are_refused_whole(fresh: Callable[[], Engine], text: str, said: str) -> None:
    engine = fresh()
    good = """<TimeML><DCT><TIMEX3 type="DATE" value="2024-10-08" functionInDocument="CREATION_TIME">8</TIMEX3></DCT>
<TEXT>Am Montag tagt der Rat.</TEXT></TimeML>"""
    with pytest.raises(Refused, match=said):
        take_in_texts(engine, [good, text])
    with session_scope(engine) as session:
        assert not articles.keys(session)


def test_an_annotation_of_another_meaning_is_kept_as_a_decision(fresh: Callable[[], Engine]) -> None:
    text = """<TimeML><DOCID>n</DOCID><DCT><TIMEX3 type="DATE" value="2024-10-08" functionInDocument="CREATION_TIME">8</TIMEX3></DCT>
<TITLE>Rat</TITLE><TEXT>Am <TIMEX3 type="DATE" value="2024-10-21">Montag</TIMEX3> tagt der Rat. Einen Tag zuvor war gestern.</TEXT></TimeML>"""
    engine = fresh()
    with session_scope(engine, write=True) as session:
        article, timexes = read_article(text.encode(), "x")
        assert (article.id, article.title, article.published) == ("n", "Rat", datetime(2024, 10, 8))  # noqa: DTZ001
        take_in_annotated(session, article, timexes, NOW)
        kinds = [decision.kind for decision in decisions.of_article(session, "n")]
        assert set(kinds) == {DecisionKind.DATING, DecisionKind.NO_DATE}
        [monday] = mentions.mentions(session, "n")
        assert monday.dating.value == "2024-10-21"
