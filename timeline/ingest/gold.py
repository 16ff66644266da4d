"""Annotated texts to measure the engine by: TimeML files, or one document a line of JSON.

A line of JSON is `{"id", "published" (or "dct"), "text"}` and `timexes`, each `{"start", "end", "type", "value"}`, or
`expressions`, each `{"start", "end", "core": [day, day], "outer": [day, day]}`: the days that a right answer has
to cover mostly, and the most that it may. Both may be the same; "loose" lets any part of it do.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from timeline.ingest.admission import decode
from timeline.ingest.annotations import Annotated, GoldDays, GoldTimex, day
from timeline.ingest.refusals import Refused
from timeline.ingest.timeml import read_timeml

LINES, XML = (".jsonl", ".ndjson"), (".tml", ".timeml")


def read_gold(place: Path) -> Iterator[tuple[str, list[Annotated]]]:
    """The sets of annotated texts at a file or in a folder, each with its name; a folder's TimeML files are one set."""
    if not place.is_dir():
        yield place.stem, _read_file(place)
        return
    files = sorted(path for path in place.iterdir() if path.suffix.lower() in LINES + XML)
    for path in files:
        if path.suffix.lower() in LINES:
            yield path.stem, _read_file(path)
    annotated = [_read_file(path)[0] for path in files if path.suffix.lower() in XML]
    if annotated:
        yield place.resolve().name, annotated


def _read_file(path: Path) -> list[Annotated]:
    """What a file holds that has gold."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        missing = isinstance(error, FileNotFoundError)
        raise Refused("no-such-file") if missing else Refused("unreadable", why=error.strerror) from None
    if path.suffix.lower() in XML:
        return [read_timeml(raw, path.stem)]
    return list(_read_lines(raw))


def _read_lines(raw: bytes) -> Iterator[Annotated]:
    for number, line in enumerate(raw.splitlines(), 1):
        try:
            record = _record(line)
            if record and ("timexes" in record or "expressions" in record):
                yield _annotated(record)
        except Refused as refused:
            refused.line = number
            raise


def _record(line: bytes) -> dict[str, Any]:
    try:
        record = json.loads(decode(line)) if line.strip() else {}
    except (ValueError, RecursionError) as error:
        raise Refused("not-json", why=error) from None
    if not isinstance(record, dict) or (record and not isinstance(record.get("text"), str)):
        raise Refused("not-an-object")
    return record


def _annotated(record: dict[str, Any]) -> Annotated:
    try:
        timexes, expressions = record.get("timexes"), record.get("expressions")
        return Annotated(
            str(record.get("id", "")),
            record["text"],
            str(record.get("published") or record.get("dct") or ""),
            None if timexes is None else tuple(map(_timex, timexes)),
            None if expressions is None else tuple(map(_days, expressions)),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise Refused("not-gold", why=error) from None


def _timex(record: dict[str, Any]) -> GoldTimex:
    return GoldTimex(
        int(record["start"]), int(record["end"]), str(record["type"]), str(record.get("value") or "")
    )


def _days(record: dict[str, Any]) -> GoldDays:
    (first, last), (earliest, latest) = (map(day, record[name]) for name in ("core", "outer"))
    loose = bool(record.get("loose", False))
    return GoldDays(int(record["start"]), int(record["end"]), (first, last), (earliest, latest), loose)
