"""Annotated texts to measure the engine by: TimeML files, or one document a line of JSON.

A line of JSON is `{"id", "published" (or "dct"), "text"}` and `timexes`, each `{"start", "end", "type", "value"}`, or
`expressions`, each `{"start", "end", "core": [day, day], "outer": [day, day]}`: the days that a right answer has
to cover mostly, and the most that it may. Both may be the same; "loose" lets any part of it do.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from timeline.ingest.admission import decode
from timeline.ingest.refusals import Refused
from timeline.temporal.calendar import day_number, exists
from timeline.temporal.model import Anchor

Days = tuple[int, int]
_ISO_DAY = re.compile(r"([+-]?\d{4,6})-(\d\d)-(\d\d)")
LINES, XML = (".jsonl", ".ndjson"), (".tml", ".timeml")


@dataclass(frozen=True, slots=True)
class GoldTimex:
    """An annotated expression: code points `start` to `end` (exclusive), TIMEX3 type, value and modifier.

    `anchor`: what it hangs on, as far as the annotation says; `on`: the code point where that expression begins.
    """

    start: int
    end: int
    type: str
    value: str
    mod: str | None = None
    anchor: Anchor | None = None
    on: int | None = None


@dataclass(frozen=True, slots=True)
class GoldDays:
    """An expression and the day numbers that an answer must cover for the most part (`core`), and may (`outer`)."""

    start: int
    end: int
    core: Days
    outer: Days
    loose: bool = False


@dataclass(frozen=True, slots=True)
class Annotated:
    """A text with its gold; None where it has none of that kind. `published` as it was written, "" without."""

    id: str
    text: str
    published: str
    timexes: tuple[GoldTimex, ...] | None = None
    expressions: tuple[GoldDays, ...] | None = None


def day(iso: str) -> int:
    """The number of an ISO day; years BC as -0043, a time of day behind it is left out."""
    match = _ISO_DAY.match(iso)
    year, month, dom = map(int, match.groups()) if match else (0, 0, 0)
    if not exists(year, month, dom):
        raise Refused("no-such-date", given=iso)
    return day_number(year, month, dom)


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
        from timeline.ingest.timeml import read_timeml

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
