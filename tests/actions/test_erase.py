"""What is erased stands nowhere any more; a tombstone stays."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import Engine, inspect, text
from sqlmodel import Session

from timeline.actions import decide, erase_article, erase_passage, erase_words, rebuild, take_in, told_by
from timeline.events.model import Decision, DecisionKind
from timeline.ingest.incoming import IncomingArticle
from timeline.ingest.refusals import Refused
from timeline.store import articles, events, frozen
from timeline.store.erasing import empty_log, erased
from timeline.store.events import Filter

NOW = datetime(2025, 5, 1, 12, tzinfo=UTC)
TEXT = "Am Montag hat Petra Kluge die Brücke gesperrt. Einen Tag zuvor hatte der Rat von Neuwied getagt."
OTHER = "Petra Kluge wurde am 3. März 2024 gewählt."


@pytest.fixture(autouse=True)
def stored(session: Session) -> None:
    """Two articles, one of them in two versions, a decision that quotes and names, a frozen embed."""
    published = datetime(2025, 4, 29, tzinfo=UTC)
    take_in(session, IncomingArticle("Kluge sperrt Brücke", TEXT + " Alt.", published, id="a"), NOW)
    take_in(session, IncomingArticle("Kluge sperrt Brücke", TEXT, published, id="a"), NOW)
    take_in(session, IncomingArticle("Wahl", OTHER, published, id="b"), NOW)
    event = next(e for e in events.find(session, Filter()).events if "Brücke" in e.title)
    title = Decision(
        0, DecisionKind.TITLE, "", 0, 0, "", told=told_by(session, event.key), text="Petra Kluge sperrt"
    )
    decide(session, title, who="Ida", at=NOW, why="so sagt es Petra Kluge")
    decide(session, Decision(0, DecisionKind.NO_DATE, "b", 21, 33, OTHER[21:33]), who="Ida", at=NOW)
    told = {
        "anchor": "x",
        "title": [["Petra Kluge sperrt die Brücke", False]],
        "articles": ["a"],
        "quote": TEXT,
    }
    frozen.add(session, "alle", {}, {"events": [told]}, NOW)


def everything_stored(session: Session) -> str:
    """All that any table holds, as one text."""
    session.flush()
    tables = inspect(session.connection()).get_table_names()
    tables = [table for table in tables if not table.startswith("event_words")]
    rows = (row for table in tables for row in session.execute(text(f'SELECT * FROM "{table}"')))  # noqa: S608
    return "\n".join(map(str, rows))


def test_a_name(session: Session) -> None:
    assert erase_words(session, ["Petra Kluge", "Kluge"], who="Ada", at=NOW) == ["a", "b"]
    assert "kluge" not in everything_stored(session).lower()
    assert [stone.whole for stone in erased(session, "a")] == [False]
    found = articles.by_keys(session, ["a"])["a"]
    assert found.text == TEXT.replace("Petra Kluge", "█████ █████")
    titles = [event.title for event in events.find(session, Filter()).events]
    assert "█████ █████ sperrt" in titles  # the decision found its place again
    rebuild(session)
    assert [event.title for event in events.find(session, Filter()).events] == titles


def test_a_passage(session: Session) -> None:
    erase_passage(session, "a", "der  Rat von Neuwied", who="Ada", at=NOW)
    assert "Rat von Neuwied" not in everything_stored(session)
    assert "Petra Kluge wurde" in everything_stored(session)
    with pytest.raises(Refused):
        erase_passage(session, "a", "steht hier nicht", who="Ada", at=NOW)


def test_an_article(session: Session) -> None:
    erase_article(session, "a", who="Ada", at=NOW)
    left = everything_stored(session)
    assert not any(words in left for words in ("Brücke", "Montag", "Neuwied"))
    assert [
        event.title for event in events.find(session, Filter()).events if "a" in event.key.split("~")[0]
    ] == []
    assert [stone.whole for stone in erased(session, "a")] == [True]
    again = take_in(session, IncomingArticle("Neu", TEXT, datetime(2025, 4, 30, tzinfo=UTC), id="a"), NOW)
    assert again.outcome == "known"
    assert "Montag" not in everything_stored(session)


def test_nothing_is_left_in_the_file(engine: Engine, session: Session) -> None:
    erase_words(session, ["Petra Kluge", "Kluge"], who="Ada", at=NOW)
    session.commit()
    session.close()
    empty_log(engine)
    assert engine.url.database
    with open(engine.url.database, "rb") as file:  # noqa: PTH123
        assert b"kluge" not in file.read().lower()


@pytest.mark.parametrize("words", [[], [""], ["ab"], ["Kluge", "x"]])
def test_too_little_to_erase(session: Session, words: list[str]) -> None:
    with pytest.raises(Refused) as refused:
        erase_words(session, words, who="Ada", at=NOW)
    assert refused.value.case == "too-short-to-erase"


def test_no_such_article(session: Session) -> None:
    with pytest.raises(Refused):
        erase_article(session, "fehlt", who="Ada", at=NOW)
