"""The engine and the pure rooms load neither Flask nor SQLAlchemy."""

import subprocess
import sys

import pytest

FOREIGN = ("flask", "sqlalchemy", "sqlmodel", "jinja2", "dateparser")


@pytest.mark.parametrize("room", ["temporal", "events", "reconstruct", "wording"])
def test_importing_it_loads_nothing_foreign(room: str) -> None:
    code = f"import sys, timeline.{room}; print([name for name in {FOREIGN!r} if name in sys.modules])"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert loaded.stdout.strip() == "[]"
