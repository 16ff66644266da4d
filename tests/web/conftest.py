"""The pages on the project's own samples: a database made once, copied for each test."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.web.pages import NAME, PASSWORD, token
from timeline.actions import add_user
from timeline.cli.demo import load_samples
from timeline.store.database import ready, session_scope, upgrade
from timeline.web.security import limiter


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the samples and one editor."""
    file = tmp_path_factory.mktemp("samples") / "samples.sqlite3"
    url = f"sqlite:///{file}"
    upgrade(url)
    engine = ready(url)
    with session_scope(engine, write=True) as session:
        load_samples(session)
        add_user(session, NAME, PASSWORD, "editor")
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    engine.dispose()
    return file


@pytest.fixture
def database_url(sample_file: Path, tmp_path: Path) -> str:
    """The address of this test's own copy of the samples."""
    copy = tmp_path / "timeline.sqlite3"
    shutil.copyfile(sample_file, copy)
    return f"sqlite:///{copy}"


@pytest.fixture(autouse=True)
def fresh_limits() -> Iterator[None]:
    """No test is refused because of another one's requests."""
    yield
    if limiter._storage is not None:
        limiter.reset()


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    """A browser without a browser."""
    return app.test_client()


@pytest.fixture
def post(client: FlaskClient) -> Callable[..., TestResponse]:
    """A function that posts a form with the CSRF token of the page `form_at`."""

    def send(path: str, form_at: str | None = None, **fields: Any) -> TestResponse:
        page = client.get(form_at or path).text
        return client.post(path, data={"csrf_token": token(page), **fields})

    return send


@pytest.fixture
def editor(client: FlaskClient, post: Callable[..., TestResponse]) -> FlaskClient:
    """The client, logged in."""
    assert post("/redaktion/anmelden", name=NAME, passwort=PASSWORD).status_code == 303
    return client
