"""Migrations, readiness, one writer at a time."""

import threading

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Engine, text
from sqlmodel import Session, SQLModel, select

from tests.store.values import NOW, article
from timeline.store import articles, dossiers, tables
from timeline.store.database import DatabaseError, connect, ready, session_scope, upgrade
from timeline.store.tables import ArticleRow


def ours(thing: object, name: str | None, kind: str, reflected: bool, counterpart: object) -> bool:
    return not (reflected and "event_words" in (name or ""))


def test_the_migrations_make_the_tables_of_the_models(engine: Engine) -> None:
    assert tables.EventRow.metadata is SQLModel.metadata
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": ours, "compare_type": True})
        assert compare_metadata(context, SQLModel.metadata) == []


def test_upgrading_twice_changes_nothing(url: str) -> None:
    upgrade(url)
    upgrade(url)
    with Session(ready(url)) as session:
        assert [dossier.slug for dossier in dossiers.all(session)] == ["alle"]


def test_a_database_that_is_behind_is_named(url: str) -> None:
    engine = ready(url)
    with engine.begin() as connection:
        connection.execute(text("DELETE FROM alembic_version"))
    with pytest.raises(DatabaseError, match="timeline db upgrade"):
        ready(url)


@pytest.mark.parametrize(
    "address", ["", "nonsense", "sqlite:////missing/folder/x.sqlite3", "oracle+nothing://x"]
)
def test_no_database(address: str) -> None:
    with pytest.raises(DatabaseError):
        ready(address)


def test_a_file_that_is_no_database(tmp_path: object) -> None:
    path = f"{tmp_path}/x.sqlite3"
    with open(path, "w") as file:  # noqa: PTH123
        file.write("not a database " * 100)
    with pytest.raises(DatabaseError):
        ready(f"sqlite:///{path}")


def test_several_may_create_it_at_once(url: str) -> None:
    failures: list[BaseException] = []

    def create() -> None:
        try:
            ready(url).dispose()
        except BaseException as failure:  # noqa: BLE001
            failures.append(failure)

    threads = [threading.Thread(target=create) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []


def test_nothing_is_stored_when_the_work_fails(engine: Engine) -> None:
    def fail() -> None:
        with session_scope(engine, write=True) as session:
            articles.add(session, article("a"), NOW)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    with session_scope(engine) as session:
        assert articles.keys(session) == []


def test_what_a_writer_has_read_stays_true(engine: Engine) -> None:
    """Counters that read, then write, lose nothing."""
    with session_scope(engine, write=True) as session:
        articles.add(session, article("a"), NOW)

    def count() -> None:
        for _ in range(10):
            with session_scope(engine, write=True) as session:
                row = session.exec(select(ArticleRow)).one()
                row.revision += 1

    threads = [threading.Thread(target=count) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with session_scope(engine) as session:
        assert session.exec(select(ArticleRow.revision)).one() == 41


def test_connecting_does_not_need_the_database(url: str) -> None:
    connect(url).dispose()
