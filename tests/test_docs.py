"""What docs/expressions.md and README.md say is understood is what the test tables say."""

from tests.docs import BEGIN, END, EXPRESSIONS, README, expressions, readme

STALE = "stale: run `make docs` (python -m tests.docs)"


def test_expressions() -> None:
    assert EXPRESSIONS.read_text(encoding="utf-8") == expressions(), STALE


def test_readme() -> None:
    text = README.read_text(encoding="utf-8")
    assert text.count(BEGIN) == text.count(END) == 1
    assert text == readme(text), STALE
