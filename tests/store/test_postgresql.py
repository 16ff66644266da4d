"""Says whether the tests of this folder ran on PostgreSQL too."""

import pytest

from tests import postgresql


def test_the_store_is_tested_on_postgresql_too(request: pytest.FixtureRequest) -> None:
    if not postgresql.available():
        pytest.skip(
            "the store is not tested on PostgreSQL: that needs psycopg, and the server's initdb and pg_ctl"
        )
    assert request.getfixturevalue("postgresql")
