"""Articles: which one an incoming article is, its revisions, its own offset."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from sqlmodel import Session, select

from tests.store.values import NOW, article
from timeline.store import articles
from timeline.store.tables import RevisionRow

CONTENT = articles.content_hash("T", "X")[:16]


@pytest.mark.parametrize(
    ("stored", "id", "link", "text", "found"),
    [
        (("a1", "a1", "https://e.example/1"), "a1", "https://e.example/2", "other", "a1"),
        (("a1", "a1", "https://e.example/1"), None, "https://e.example/1", "other", "a1"),
        (("a1", "a1", "https://e.example/1"), "a2", "https://e.example/1", "X", None),  # ids are told apart
        (("u", None, "https://e.example/1"), "a1", "https://e.example/1", "other", "u"),
        (("u", None, "https://e.example/1"), None, "https://e.example/2", "X", None),
        ((CONTENT, None, ""), None, "", "X", CONTENT),
        ((CONTENT, None, ""), None, "", "Y", None),
        (("a1", "a1", ""), None, "", "X", "a1"),
        (
            ("https://e.example/1", "https://e.example/1", ""),
            None,
            "https://e.example/1",
            "other",
            "https://e.example/1",
        ),
    ],
)
def test_the_same_article(
    session: Session,
    stored: tuple[str, str | None, str],
    id: str | None,
    link: str,
    text: str,
    found: str | None,
) -> None:
    key, external_id, address = stored
    articles.add(session, article(key, external_id=external_id, url=address, title="T", text="X"), NOW)
    same = articles.same(session, id, link, "T", text)
    assert (same.key if same else None) == found


@pytest.mark.parametrize(
    ("id", "link", "key"),
    [
        ("a1", "https://e.example/", "a1"),
        (None, "https://e.example/", "https://e.example/"),
        (None, "", CONTENT),
    ],
)
def test_keys(id: str | None, link: str, key: str) -> None:
    assert articles.key_of(id, link, "T", "X") == key


def test_a_very_long_key_is_hashed() -> None:
    assert len(articles.key_of("x" * 5000, "", "T", "X")) == 32


def test_a_revision_is_added_and_the_earlier_one_stays(session: Session) -> None:
    articles.add(session, article("a", text="one"), NOW)
    articles.revise(session, article("a", text="two", source=""), NOW)
    found = articles.get(session, "a")
    assert found is not None
    assert (found.text, found.revision, found.source) == ("two", 2, "Echo")
    assert session.exec(select(RevisionRow.text).order_by("number")).all() == ["one", "two"]  # type: ignore[arg-type]


@pytest.mark.parametrize("offset", [0, 120, -300, 345])
def test_publication_times_keep_their_offset(session: Session, offset: int) -> None:
    published = datetime(2025, 7, 1, 23, 30, tzinfo=timezone(timedelta(minutes=offset)))
    articles.add(session, article("a", published=published), NOW)
    session.expire_all()
    found = articles.get(session, "a")
    assert found is not None
    assert found.published.isoformat() == published.isoformat()


def test_many_keys_at_once(session: Session) -> None:
    articles.add(session, article("a"), NOW)
    wanted = ["a", *(f"missing {n}" for n in range(1500))]
    assert list(articles.by_keys(session, wanted)) == ["a"]
    assert list(articles.ids(session, wanted)) == ["a"]


def test_the_latest_come_first(session: Session) -> None:
    old = article("old")
    for each in (old, replace(old, key="new", published=NOW)):
        articles.add(session, each, NOW)
    assert [found.key for found in articles.latest(session)] == ["new", "old"]
