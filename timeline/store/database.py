"""Engine, sessions and migrations: SQLite by default, PostgreSQL by its address.

There is one writer at a time: on SQLite by IMMEDIATE transactions, on PostgreSQL by an advisory lock. So what a
writer has read stays true until it commits.
"""

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from pydantic_core import from_json
from sqlalchemy import Connection, Engine, create_engine, event, inspect
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, OperationalError
from sqlmodel import Session

from timeline.places import place
from timeline.settings import UnusableError
from timeline.store import changes
from timeline.store.writers import StillWritingError, next_place, writers

BUSY_SECONDS = 30
WRITER_LOCK = 0x71_6D_65_6C  # any number that nothing else on the server uses
LOCK = "timeline_lock"  # the option of an engine whose transactions exclude one another
WRITES = {LOCK: WRITER_LOCK}


class DatabaseError(UnusableError):
    """The database cannot be used as it is."""


def connect(url: str) -> Engine:
    """An engine for the database at `url`; DatabaseError if that is no address of one."""
    try:
        address = make_url(url)
        if address.drivername in ("postgres", "postgresql"):
            address = address.set(drivername="postgresql+psycopg")
        sqlite = address.get_backend_name() == "sqlite"
        engine = create_engine(
            address, connect_args={"timeout": BUSY_SECONDS} if sqlite else {}, json_deserializer=_from_json
        )
    except (ArgumentError, NoSuchModuleError, ImportError) as error:
        raise DatabaseError(f"TIMELINE_DATABASE_URL is no address of a database: {error}") from None
    if sqlite:
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    else:
        event.listen(engine, "begin", _begin_postgresql)
    return engine


def _from_json(text: str) -> Any:
    """The value of a JSON column; twice as fast as the standard library, which alone reads lone surrogates."""
    try:
        return from_json(text)
    except ValueError:
        return json.loads(text)


def _prepare_sqlite(connection: Any, record: object) -> None:
    connection.isolation_level = None  # BEGIN is ours, see _begin_sqlite
    cursor = connection.cursor()
    cursor.execute("PRAGMA foreign_keys = ON")
    if cursor.execute("PRAGMA journal_mode").fetchone()[0] not in ("wal", "memory"):
        _switch_to_wal(cursor)
    cursor.close()


def _switch_to_wal(cursor: Any) -> None:
    """The switch needs the file alone and does not wait by itself: another process may be doing the same."""
    deadline = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            cursor.execute("PRAGMA journal_mode = WAL")
        except Exception:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.02)
        else:
            return


def _begin_sqlite(connection: Connection) -> None:
    if LOCK not in connection.get_execution_options():
        connection.exec_driver_sql("BEGIN")
        return
    file = connection.engine.url.database
    with next_place(file, BUSY_SECONDS) if file else nullcontext():
        connection.exec_driver_sql("BEGIN IMMEDIATE")


def _begin_postgresql(connection: Connection) -> None:
    if lock := connection.get_execution_options().get(LOCK):
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({lock})")


def locking(engine: Engine, lock: int) -> Engine:
    """The engine with a lock that its transactions wait for; on SQLite it is always that of the file."""
    return engine.execution_options(**{LOCK: lock})


@contextmanager
def session_scope(engine: Engine, *, write: bool = False) -> Iterator[Session]:
    """A session; with `write` it is the one writer, and is committed as a whole at the end or not at all.

    DatabaseError where the database itself fails: locked for too long, full, gone.
    """
    try:
        with _turn(engine) if write else nullcontext(), _session(engine, write=write) as session:
            yield session
            if write:
                changes.count_one(session)
                session.commit()
    except OperationalError as error:
        raise DatabaseError(f"the database cannot be used: {error.orig}") from error
    except StillWritingError:
        raise DatabaseError("the database cannot be used: somebody has been writing for too long") from None


@contextmanager
def _turn(engine: Engine) -> Iterator[None]:
    """The turn of a writer; PostgreSQL keeps the order itself."""
    if engine.dialect.name != "sqlite":
        yield
        return
    with writers(str(engine.url)).turn(BUSY_SECONDS):
        yield


def _session(engine: Engine, *, write: bool) -> Session:
    return Session(engine.execution_options(**WRITES) if write else engine)


def upgrade(url: str, then: Callable[[Session], None] | None = None) -> None:
    """Bring the database at `url` to the newest revision, creating it if it is not there.

    `then`: what recomputes all that follows from the articles, in the same transaction, where an older one changed.
    """
    engine = connect(url)
    try:
        with engine.execution_options(**WRITES).begin() as connection:
            config = Config()
            config.set_main_option("script_location", str(place("migrations")).replace("%", "%%"))
            config.attributes["connection"] = connection
            before = set(MigrationContext.configure(connection).get_current_heads())
            command.upgrade(config, "head")
            if then and before and before != _heads():
                with Session(connection) as session:
                    then(session)
                    changes.count_one(session)
                    session.flush()
    except DBAPIError as error:
        raise DatabaseError(f"the database cannot be opened: {error.orig}") from None
    finally:
        engine.dispose()


def ready(url: str) -> Engine:
    """An engine for a database that is up to date: a new one is created, an older one is a DatabaseError."""
    engine = connect(url)
    try:
        with engine.connect() as connection:
            empty = not inspect(connection).get_table_names()
            behind = _heads() - set(MigrationContext.configure(connection).get_current_heads())
    except DBAPIError as error:
        raise DatabaseError(f"the database cannot be opened: {error.orig}") from None
    if empty:
        upgrade(url)
    elif behind:
        raise DatabaseError(
            "the database is older than this program; bring it up to date: timeline db upgrade"
        )
    return engine


def _heads() -> set[str]:
    return set(ScriptDirectory(str(place("migrations"))).get_heads())
