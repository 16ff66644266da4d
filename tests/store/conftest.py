"""A database for every test of the store: SQLite always, PostgreSQL where its server and psycopg are installed."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from sqlalchemy import Engine, make_url
from sqlmodel import Session

from timeline.store.database import ready, session_scope, upgrade

SERVERS = ["/usr/lib/postgresql/*/bin", "/usr/local/pgsql/bin", "/opt/homebrew/opt/postgresql*/bin"]


def postgresql_programs() -> Path | None:
    """The folder of PostgreSQL's server programs."""
    named = shutil.which("initdb")
    found = [Path(named).resolve().parent] if named else []
    found += [folder for pattern in SERVERS for folder in sorted(Path("/").glob(pattern[1:]))]
    return next((folder for folder in found if (folder / "pg_ctl").exists()), None)


DATABASES = ["sqlite", *(["postgresql"] if find_spec("psycopg") and postgresql_programs() else [])]


@pytest.fixture(scope="session")
def server_programs() -> Path | None:
    """As `postgresql_programs`, for tests."""
    return postgresql_programs()


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """The folder of the socket of a server of our own, run by an unprivileged user, without a network."""
    programs = postgresql_programs()
    assert programs is not None
    user = "nobody" if os.name == "posix" and os.getuid() == 0 else None
    # Not among pytest's own folders: these are closed to other users.
    with tempfile.TemporaryDirectory(prefix="timeline-pg-", ignore_cleanup_errors=True) as home:
        if user:
            shutil.chown(home, user)

        def run(program: str, *words: str) -> None:
            subprocess.run(
                [programs / program, "-D", f"{home}/data", *words], check=True, user=user, cwd=home
            )

        run("initdb", "--auth=trust", "--username=timeline", "--no-sync", "--encoding=UTF8")
        options = f"-k {home} -c listen_addresses= -c fsync=off -c shared_buffers=16MB"
        run("pg_ctl", "--wait", "-l", f"{home}/log", "-o", options, "start")
        upgrade(f"postgresql://timeline@/postgres?host={home}")
        yield home
        run("pg_ctl", "--mode=immediate", "stop")


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


def created(folder: str, name: str, template: str = "template1") -> str:
    """The address of a new PostgreSQL database; `postgres` is the one that has all tables."""
    import psycopg

    name = f"test_{abs(hash(name))}"
    with psycopg.connect(f"postgresql://timeline@/template1?host={folder}", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
    return f"postgresql://timeline@/{name}?host={folder}"


@pytest.fixture
def url(request: pytest.FixtureRequest, database: str, database_url: str) -> str:
    """The address of an empty database."""
    return (
        database_url if database == "sqlite" else created(request.getfixturevalue("postgresql"), database_url)
    )


@pytest.fixture
def engine(request: pytest.FixtureRequest, database: str, database_url: str) -> Iterator[Engine]:
    """A database with all tables and no rows."""
    if database == "sqlite":
        shutil.copy(request.getfixturevalue("upgraded"), make_url(database_url).database or "")
        engine = ready(database_url)
    else:
        engine = ready(created(request.getfixturevalue("postgresql"), database_url, "postgres"))
    yield engine
    engine.dispose()


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    """A session that may write."""
    with session_scope(engine, write=True) as session:
        yield session
