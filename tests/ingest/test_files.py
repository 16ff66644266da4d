"""Files: one reader a format; what cannot be read is named with its line."""

import json
from pathlib import Path

import pytest

from timeline.ingest.files import read, read_text
from timeline.ingest.incoming import IncomingArticle
from timeline.ingest.refusals import Refused

GOOD = {
    "id": "a1",
    "title": "T",
    "text": "Am Montag.",
    "published": "2025-04-29",
    "source": "Echo",
    "url": "u",
}


def lines(path: Path, *rows: object) -> str:
    path.write_bytes(b"\n".join(row if isinstance(row, bytes) else json.dumps(row).encode() for row in rows))
    return str(path)


def test_jsonl(tmp_path: Path) -> None:
    [article] = read(lines(tmp_path / "a.jsonl", GOOD, b"", b"  "))
    assert isinstance(article, IncomingArticle)
    assert (article.id, article.title, article.source, article.url) == ("a1", "T", "Echo", "u")
    assert article.text == "Am Montag."


@pytest.mark.parametrize(
    ("row", "case"),
    [
        (b'{"text": "Am', "not-json"),
        (b"[" * 100_000, "not-json"),
        (b"[1, 2]", "not-an-object"),
        (b'{"id": "x"}', "not-an-object"),
        (b'{"text": 7}', "not-an-object"),
        (b'{"text": "x", "title": ["x"]}', "not-a-string"),
        (b'{"text": "x", "published": "gestern"}', "no-such-date"),
        (b'{"text": "sch\xf6n"}', "not-utf8"),
    ],
)
def test_a_broken_line_is_named_and_the_others_go_in(tmp_path: Path, row: bytes, case: str) -> None:
    first, broken, last = read(lines(tmp_path / "a.jsonl", GOOD, row, GOOD))
    assert isinstance(broken, Refused)
    assert (broken.line, broken.case) == (2, case)
    assert isinstance(first, IncomingArticle)
    assert isinstance(last, IncomingArticle)


@pytest.mark.parametrize(
    ("name", "raw", "case"),
    [
        ("a.txt", b"sch\xf6n", "not-utf8"),
        ("a.txt", b"x" * 5_000_001, "too-long"),
        ("a.pdf", b"x", "unknown-format"),
        ("a", b"x", "unknown-format"),
        ("missing.txt", None, "no-such-file"),
        ("missing.jsonl", None, "no-such-file"),
    ],
)
def test_refused(tmp_path: Path, name: str, raw: bytes | None, case: str) -> None:
    if raw is not None:
        (tmp_path / name).write_bytes(raw)
    [refused] = read(str(tmp_path / name))
    assert isinstance(refused, Refused)
    assert refused.case == case


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    folder = tmp_path / "a.txt"
    folder.mkdir()
    [refused] = read(str(folder))
    assert isinstance(refused, Refused)
    assert refused.case == "unreadable"


def test_a_text_with_a_headline_and_debris() -> None:
    article = read_text(
        "\ufeffPolitikBrücke ist zu\n\nBrücke ist zu\n\nAm Montag war es so weit.\n\nTeilen\n".lstrip(
            "\ufeff"
        )
    )
    assert (article.title, article.text) == ("Brücke ist zu", "Am Montag war es so weit.")


def test_a_text_without_a_headline() -> None:
    article = read_text("Am Montag war es so weit.\nDann kam der Herbst.\n")
    assert (article.title, article.text) == ("", "Am Montag war es so weit.\nDann kam der Herbst.")
