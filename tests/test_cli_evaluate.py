"""`timeline evaluate`: the tables for files and folders of gold, and what is refused."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from timeline.cli import cli

TEXT = "Am Montag kam die Absage. Zuvor war drei Tage lang geprobt worden."
RECORD = {
    "id": "a",
    "dct": "2024-10-08",
    "text": TEXT,
    "timexes": [
        {"start": 3, "end": 9, "type": "DATE", "value": "2024-10-07"},
        {"start": 36, "end": 45, "type": "DURATION", "value": "P4D"},
    ],
}
DAYS = {
    "id": "b",
    "dct": "2024-10-08",
    "text": "Am Montag kam die Absage.",
    "expressions": [{"start": 3, "end": 9, "core": ["2024-10-07", "2024-10-07"], "outer": ["2024-10-07", "2024-10-07"]}],
}  # fmt: skip
THEIRS = {"id": "b", "timexes": [{"start": 3, "end": 9, "type": "DATE", "value": "x", "earliest": "2024-10-14", "latest": "2024-10-14"}]}  # fmt: skip


@pytest.fixture
def gold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one file of each kind, and another tagger's answers to one of them."""
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    folder = tmp_path / "gold"
    (folder / "heideltime").mkdir(parents=True)
    (folder / "news.jsonl").write_text(json.dumps(RECORD), encoding="utf-8")
    (folder / "days.jsonl").write_text(json.dumps(DAYS), encoding="utf-8")
    (folder / "heideltime" / "days.jsonl").write_text(json.dumps(THEIRS), encoding="utf-8")
    return folder


def run(*words: object) -> Result:
    result = CliRunner().invoke(cli, ["evaluate", *map(str, words)], prog_name="timeline")
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def row(result: Result, *starts: str) -> list[str]:
    """The cells of the one row of a table that begins so."""
    rows = [[cell.strip() for cell in line.strip("| ").split("|")] for line in result.stdout.splitlines()]
    [found] = [cells for cells in rows if all(start in cells for start in starts)]
    return found


def test_folder(gold: Path) -> None:
    result = run(gold)
    assert result.exit_code == 0
    assert row(result, "news", "timeline")[1:4] == ["1", "2", "timeline"]
    assert row(result, "days", "timeline")[4] == "1 = 100.0 %"
    assert row(result, "days", "HeidelTime")[4] == "0 = 0.0 %"
    assert row(result, "another length")[1] == "1"


def test_each_mistake(gold: Path) -> None:
    [line] = [line for line in run(gold / "news.jsonl", "--mistakes").stdout.splitlines() if "P4D" in line]
    assert line.split("\t")[0] == "duration"
    assert line.split("\t")[3:] == ["P4D", "P3D"]


def test_timeml(gold: Path) -> None:
    file = gold.parent / "a.tml"
    timex = '<TIMEX3 tid="t1" type="DATE" value="2024-10-07">Montag</TIMEX3>'
    dct = '<TIMEX3 functionInDocument="CREATION_TIME" type="DATE" value="2024-10-08">8.10.</TIMEX3>'
    file.write_text(f"<TimeML><DCT>{dct}</DCT><TEXT>Am {timex} kam er.</TEXT></TimeML>", encoding="utf-8")
    assert row(run(file), "a", "timeline")[4:] == ["100.0 100.0 100.0"] * 4


def test_german(gold: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    assert row(run(gold), "days", "timeline")[4] == "1 = 100.0 %"
    assert "richtige Tage" in run(gold).stdout


@pytest.mark.parametrize(
    "content", ["", '{"id": "a", "text": "ohne Gold"}', "{", '{"text": "x", "timexes": [1]}']
)
def test_refused(gold: Path, content: str) -> None:
    file = gold.parent / "bad.jsonl"
    file.write_text(content, encoding="utf-8")
    result = run(file)
    assert result.exit_code == 1
    assert len(result.stderr.splitlines()) == 1
    assert run(gold.parent / "none.tml").exit_code == 1


def test_development_corpora(shared: Path) -> None:
    result = run(shared / "corpora" / "dev")
    assert result.exit_code == 0
    assert row(result, "krauts_*", "HeidelTime")[-1].endswith(" 64.5")  # as the corpora's own scorer has it
