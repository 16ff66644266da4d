"""A database for every test of the store: SQLite always, PostgreSQL where its server and psycopg are installed."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, make_url
from sqlmodel import Session

from tests import postgresql as server
from timeline.store.database import ready, session_scope, upgrade

DATABASES = ["sqlite", *(["postgresql"] if server.available() else [])]


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """The folder of a server whose database `postgres` has all tables."""
    with server.server() as home:
        upgrade(server.address(home))
        yield home


@pytest.fixture(scope="session")
def upgraded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An SQLite file with all tables and no rows, to be copied."""
    file = tmp_path_factory.mktemp("sqlite") / "upgraded.sqlite3"
    upgrade(f"sqlite:///{file}")
    return file


@pytest.fixture(params=DATABASES)
def database(request: pytest.FixtureRequest) -> str:
    """The kind of database that a test runs on."""
    return str(request.param)


@pytest.fixture
def url(request: pytest.FixtureRequest, database: str, database_url: str) -> str:
    """The address of an empty database."""
    if database == "sqlite":
        return database_url
    import psycopg

    folder, name = request.getfixturevalue("postgresql"), f"test_{abs(hash(database_url))}"
    with psycopg.connect(server.address(folder, "template1"), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return server.address(folder, name)


@pytest.fixture
def engine(request: pytest.FixtureRequest, database: str, database_url: str) -> Iterator[Engine]:
    """A database with all tables and no rows but the dossier `alle`."""
    if database == "sqlite":
        shutil.copy(request.getfixturevalue("upgraded"), make_url(database_url).database or "")
        address = database_url
    else:
        address = server.address(request.getfixturevalue("postgresql"))
    engine = ready(address)
    yield engine
    engine.dispose()
    if database == "postgresql":
        server.empty(address)


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    """A session that may write."""
    with session_scope(engine, write=True) as session:
        yield session
