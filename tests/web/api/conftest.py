"""Tokens of the API."""

from datetime import UTC, datetime

import pytest
from flask import Flask

from timeline import actions
from timeline.store.database import session_scope


@pytest.fixture
def bearer(app: Flask) -> dict[str, str]:
    """The header of a token that may do everything."""
    with session_scope(app.extensions["timeline-engine"], write=True) as session:
        secret = actions.add_token(
            session, "cms", ["articles", "decisions"], datetime(2025, 1, 1, tzinfo=UTC)
        )
    return {"Authorization": f"Bearer {secret}"}
