"""A database for every test of the store: SQLite always, PostgreSQL where its server and psycopg are installed."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from sqlalchemy import Engine
from sqlmodel import Session

from timeline.store.database import ready, session_scope

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
    with TemporaryDirectory(
        prefix="pg-"
    ) as folder:  # pytest's own may be closed to that user by another pytest
        yield from serving(Path(folder))


def serving(home: Path) -> Iterator[str]:
    """The folder `home` while the server runs in it."""
    programs = postgresql_programs()
    assert programs is not None
    user = "nobody" if os.name == "posix" and os.getuid() == 0 else None
    if user:
        shutil.chown(home, user)

    def run(program: str, *words: str) -> None:
        subprocess.run([programs / program, "-D", home / "data", *words], check=True, user=user, cwd=home)

    run("initdb", "--auth=trust", "--username=timeline", "--no-sync", "--encoding=UTF8")
    run(
        "pg_ctl",
        "--wait",
        "-l",
        str(home / "log"),
        "-o",
        f"-k {home} -c listen_addresses= -c fsync=off",
        "start",
    )
    yield str(home)
    run("pg_ctl", "--mode=immediate", "stop")


@pytest.fixture(params=DATABASES)
def url(request: pytest.FixtureRequest, database_url: str) -> str:
    """The address of an empty database."""
    if request.param == "sqlite":
        return database_url
    folder = request.getfixturevalue("postgresql")
    import psycopg

    name = f"test_{abs(hash(database_url))}"
    with psycopg.connect(f"postgresql://timeline@/postgres?host={folder}", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return f"postgresql://timeline@/{name}?host={folder}"


@pytest.fixture
def engine(url: str) -> Iterator[Engine]:
    engine = ready(url)
    yield engine
    engine.dispose()


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    """A session that may write."""
    with session_scope(engine, write=True) as session:
        yield session
