"""docs/formats.md names every format and every field of it."""

import re
from pathlib import Path

from tests.export.test_json import FIELDS
from timeline.cli.export import ARCHIVE, TIMEML
from timeline.export.csv import COLUMNS
from timeline.export.formats import FORMATS
from timeline.store.archive import PARTS
from timeline.store.tables import RevisionRow

DOCUMENT = (Path(__file__).resolve().parent.parent / "docs" / "formats.md").read_text("utf-8")


def first_cells(head: str) -> list[str]:
    """The names in the first column of the table with this head."""
    rows = DOCUMENT.partition(f"| {head} |")[2].partition("\n\n")[0].splitlines()[2:]
    return [name for row in rows for name in re.findall(r"`([^`]+)`", row.split("|")[1])]


def test_formats() -> None:
    assert first_cells("name") == [*FORMATS, TIMEML, ARCHIVE]


def test_fields_of_json() -> None:
    assert sorted(first_cells("field")) == sorted(FIELDS)


def test_columns_of_csv() -> None:
    assert first_cells("column") == list(COLUMNS)


def test_fields_of_an_archive() -> None:
    table = DOCUMENT.partition("| part | field |")[2].partition("\n\n")[0]
    rows = [line.split("|") for line in table.splitlines()[2:]]
    assert [name for row in rows for name in re.findall(r"`(\w+)`", row[1])] == list(PARTS)
    for table_class in (*PARTS.values(), RevisionRow):
        for field in table_class.model_fields.keys() - {"id", "article_id"}:
            assert f"`{field}`" in table, (table_class, field)
