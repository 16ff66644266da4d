"""What docs/expressions.md and README.md say is understood is what the test tables say."""

from tests.docs import BEGIN, END, EXPRESSIONS, README, SCHEMA_FOLDER, expressions, readme, schema_text
from timeline.export.schemas import SCHEMAS

STALE = "stale: run `make docs` (python -m tests.docs)"


def test_expressions() -> None:
    assert EXPRESSIONS.read_text(encoding="utf-8") == expressions(), STALE


def test_readme() -> None:
    text = README.read_text(encoding="utf-8")
    assert text.count(BEGIN) == text.count(END) == 1
    assert text == readme(text), STALE


def test_schemas() -> None:
    written = {file.stem: file.read_text(encoding="utf-8") for file in SCHEMA_FOLDER.glob("*.json")}
    assert {name: written.get(name) for name in SCHEMAS} == {
        name: schema_text(one) for name, one in SCHEMAS.items()
    }, STALE
