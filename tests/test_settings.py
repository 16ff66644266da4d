"""Every setting is documented, and every documented one is read somewhere."""

import re
from pathlib import Path

import pytest

from timeline import settings
from timeline.settings import UnusableError

ROOT = Path(__file__).resolve().parent.parent
NAME = re.compile(r"\bTIMELINE_[A-Z][A-Z_]*\b")
READERS = ["timeline/**/*.py", "migrations/**/*.py", "tests/conftest.py"]


def test_the_table_names_every_setting() -> None:
    read = {
        name
        for pattern in READERS
        for file in ROOT.glob(pattern)
        for name in NAME.findall(file.read_text("utf-8"))
    }
    rows = (ROOT / "docs" / "settings.md").read_text("utf-8").splitlines()
    assert {
        name for row in rows if row.startswith("| `TIMELINE_") for name in NAME.findall(row.split("|")[1])
    } == read


@pytest.mark.parametrize("setting", [settings.DATABASE_URL, settings.TIMEZONE])
def test_the_table_names_the_defaults(setting: settings.Setting, monkeypatch: pytest.MonkeyPatch) -> None:
    [row] = [
        r
        for r in (ROOT / "docs" / "settings.md").read_text("utf-8").splitlines()
        if f"| `{setting.name}`" in r
    ]
    assert f"`{setting.default}`" in row
    monkeypatch.delenv(setting.name, raising=False)
    assert setting.read() == setting.default
    monkeypatch.setenv(setting.name, "")
    assert setting.read() == setting.default


@pytest.mark.parametrize("name", ["Nowhere/Nothing", "../etc/passwd", "\0", "/"])
def test_no_time_zone(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings.Setting, "read", lambda setting: name)
    with pytest.raises(UnusableError, match="TIMELINE_TIMEZONE"):
        settings.timezone()
