"""What databases refuse never reaches them."""

import pytest
from sqlmodel import Session

from timeline.store import articles, decisions, dossiers, events, users
from timeline.store.filters import Filter
from timeline.store.mentions import mentions
from timeline.store.plain import plain


def test_it_is_replaced_in_place() -> None:
    assert plain("a\0b\ud800c") == "a b?c"


@pytest.mark.parametrize("asked", ["\0", "\ud800", "a\0b"])
def test_nothing_is_found_by_it(session: Session, asked: str) -> None:
    assert articles.get(session, asked) is None
    assert events.get(session, asked) is None
    assert users.get(session, asked) is None
    assert dossiers.get(session, asked) is None
    assert mentions(session, asked) == []
    assert decisions.history(session, asked) == []
    assert events.find(session, Filter(sources=(asked,), words=asked)).total == 0
