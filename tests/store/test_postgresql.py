"""Says whether the tests of this folder ran on PostgreSQL too."""

from importlib.util import find_spec

import pytest


def test_the_store_is_tested_on_postgresql_too(request: pytest.FixtureRequest) -> None:
    programs = request.getfixturevalue("server_programs")
    if not find_spec("psycopg") or programs is None:
        pytest.skip(
            "the store is not tested on PostgreSQL: that needs psycopg, and the server's initdb and pg_ctl"
        )
    assert request.getfixturevalue("postgresql")
