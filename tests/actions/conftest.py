"""A database of its own for every test, and a session that may write."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine
from sqlmodel import Session

from timeline.store.database import ready, session_scope


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    engine = ready(database_url)
    yield engine
    engine.dispose()


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    with session_scope(engine, write=True) as session:
        yield session
