"""Writes what the engine understands, from the test tables: docs/expressions.md and the table in README.md; and the
JSON Schemas in docs/schema, from the code.

`python -m tests.docs` (`make docs`) writes them; tests fail while they differ.
"""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from tests.temporal.tables.days_named import Days
from tests.temporal.tables.families import FAMILIES, NO_TIME, PUBLISHED, VALUES
from timeline.export.schemas import SCHEMAS

ROOT = Path(__file__).resolve().parent.parent
EXPRESSIONS, README = ROOT / "docs" / "expressions.md", ROOT / "README.md"
SCHEMA_FOLDER = ROOT / "docs" / "schema"
BEGIN, END = "<!-- expressions: written by make docs -->", "<!-- expressions end -->"
HEAD = f"""# What it understands

Written by `make docs` from the tables in `tests/temporal/tables/`, which are run as tests: every line below is one.
Each text was published on {PUBLISHED}, a {date.fromisoformat(PUBLISHED):%A}. The marked words are the expression, the
days those that they name; an open end is written …

"""


def row(*cells: str) -> str:
    return "| " + " | ".join(" ".join(cell.split()).replace("|", "\\|") for cell in cells) + " |"


def table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> list[str]:
    lines = (row(*cells) for cells in rows)  # spellings that differ in their spaces look alike here
    return [row(*head), row(*("---" for _ in head)), *dict.fromkeys(lines), ""]


def marked(sentence: str) -> str:
    """A sentence with its last mark in bold, the one asked for."""
    start, end = sentence.rindex("["), sentence.rindex("]")
    before = sentence[:start].replace("[", "").replace("]", "")
    return f"{before}**{sentence[start + 1 : end]}**{sentence[end + 1 :]}"


def said(days: Days) -> str:
    """One day, or the first and the last one."""
    first, last = (days, days) if isinstance(days, str) else days
    return first if first == last else f"{first or '…'} to {last or '…'}"


def expressions() -> str:
    """docs/expressions.md."""
    lines: list[str] = []
    for family, groups in FAMILIES.items():
        rows = [
            (marked(sentence), said(days)) for days, sentences in groups.items() for sentence in sentences
        ]
        lines += [f"## {family}", "", *table(("text", "days"), rows)]
    values = [
        (marked(sentence), f"`{value}`") for value, sentences in VALUES.items() for sentence in sentences
    ]
    lines += ["## Durations, sets, references", "", "They name no days; the value is TIMEX3's.", ""]
    lines += table(("text", "value"), values)
    lines += ["## No time", "", "Nothing is found here.", ""]
    lines += [f"- {' '.join(sentence.split())}" for sentence in NO_TIME]
    return HEAD + "\n".join(lines) + "\n"


def readme_table() -> str:
    """One example of each family."""
    rows = []
    for family, groups in FAMILIES.items():
        days, sentences = next(iter(groups.items()))
        rows.append((family, marked(sentences[0]), said(days)))
    return "\n".join(table(("what", "for example", f"in a text of {PUBLISHED} that is"), rows))


def readme(text: str) -> str:
    """The README with its table between the marks renewed."""
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{readme_table()}\n{END}{after}"


def schema_text(schema: Callable[[], dict[str, Any]]) -> str:
    """A file in docs/schema."""
    return json.dumps(schema(), indent=2) + "\n"


def write() -> None:
    """Renew all of it."""
    for name, schema in SCHEMAS.items():
        (SCHEMA_FOLDER / f"{name}.json").write_text(schema_text(schema), encoding="utf-8")
    EXPRESSIONS.write_text(expressions(), encoding="utf-8")
    README.write_text(readme(README.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    write()
