"""Reading an archive that `timeline export --format archive` wrote."""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, Final, TypeVar

from pydantic import TypeAdapter, ValidationError
from sqlmodel import SQLModel

from timeline.ingest.admission import decode
from timeline.ingest.archived import Minute, Snapshot, What, filtered
from timeline.ingest.refusals import Refused
from timeline.store.archive import PARTS, VERSION, Record, row_of
from timeline.store.decided import value_of
from timeline.store.plain import plain
from timeline.store.shown import Entry, from_record
from timeline.store.tables import ArticleRow, DecisionRow, DossierRow, ErasureRow, FrozenRow, RevisionRow
from timeline.temporal.calendar import MINUTES_A_DAY

T = TypeVar("T")
ENTRY: Final = TypeAdapter(Entry)
MINUTE: Final = TypeAdapter[int | None](Minute | None)


@dataclass(frozen=True, slots=True)
class Archive:
    """What an archive holds, as rows that are not stored yet."""

    articles: list[tuple[ArticleRow, list[RevisionRow]]]
    decisions: list[DecisionRow]
    others: list[SQLModel]


def read_archive(raw: bytes) -> Archive:
    """The whole archive; Refused, with the place, if anything in it is not as it should be."""
    record = _json(raw)
    if (
        not isinstance(record, dict)
        or record.get("version") != VERSION
        or record.keys() - PARTS.keys() - {"version"}
    ):
        raise Refused("no-archive", version=VERSION)
    found = Archive(
        articles=list(_each(record, "articles", _article)),
        decisions=list(_each(record, "decisions", _decision)),
        others=[
            row
            for part in ("dossiers", "erasures", "frozen", "addresses")
            for row in _each(record, part, _other(part))
        ],
    )
    _check(found)
    return found


def _json(raw: bytes) -> Any:
    try:
        return json.loads(decode(raw), object_hook=_storable)
    except (ValueError, RecursionError) as error:
        raise Refused("not-json", why=error) from None


def _storable(record: Record) -> Record:
    """The record; ValueError where a text in it holds what databases refuse."""
    if any(plain(text) != text for text in _texts([*record, *record.values()])):
        raise ValueError("a text holds NUL or half of a character")
    return record


def _texts(values: Iterable[Any]) -> Iterator[str]:
    """The texts in a list and the lists in it."""
    for value in values:
        if isinstance(value, str):
            yield value
        elif isinstance(value, list):
            yield from _texts(value)


def _each(record: Record, part: str, read: Callable[[Record], T]) -> Iterator[T]:
    elements = record.get(part, [])
    if not isinstance(elements, list):
        raise Refused("bad-record", place=part, why="no list")
    for number, element in enumerate(elements):
        try:
            yield read(element)
        except ValidationError as error:
            first = error.errors()[0]
            where = ".".join([f"{part}[{number}]", *map(str, first["loc"])])
            raise Refused("bad-record", place=where, why=first["msg"]) from None
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise Refused("bad-record", place=f"{part}[{number}]", why=error) from None


def _article(record: Record) -> tuple[ArticleRow, list[RevisionRow]]:
    said = dict(record)
    revisions = [row_of(RevisionRow, revision) for revision in said.pop("revisions")]
    article = row_of(ArticleRow, said)
    counted = list(range(1, len(revisions) + 1))
    if not counted or [one.number for one in revisions] != counted or article.revision != len(revisions):
        raise ValueError("its revisions are not numbered from 1 to the current one")
    for minute in (article.reference, *(one.reference for one in revisions)):
        MINUTE.validate_python(minute)
    for one in revisions:
        _zoned(one.published, one.received_at)
        if abs(one.utc_offset) >= MINUTES_A_DAY:
            raise ValueError("an offset is a day or more")
    return article, revisions


def _decision(record: Record) -> DecisionRow:
    row = row_of(DecisionRow, record)
    What.model_validate(row.what)
    value_of(row)  # whether it can be read
    _zoned(row.at)
    return row


def _zoned(*instants: datetime) -> None:
    if any(at.utcoffset() is None for at in instants):
        raise ValueError("a time says no zone")


def _other(part: str) -> Callable[[Record], SQLModel]:
    def read(record: Record) -> SQLModel:
        row = row_of(PARTS[part], record)
        if isinstance(row, DossierRow):
            filtered(row.filter)
            if any(re.search(r"[\s;,']", host) for host in row.hosts):
                raise ValueError("a host is none")
        elif isinstance(row, FrozenRow):
            _zoned(row.made_at)
            for event in Snapshot.model_validate(row.snapshot).events:
                ENTRY.validate_python(asdict(from_record(event)))
        elif isinstance(row, ErasureRow):
            _zoned(row.at)
        return row

    return read


def _check(found: Archive) -> None:
    """Names that may stand only once, and what is taken back before it was decided."""
    names: set[str] = set()
    for number, (article, _) in enumerate(found.articles):
        if article.key in names:
            raise Refused("bad-record", place=f"articles[{number}].key", why="twice the same")
        names.add(article.key)
    for number, row in enumerate(found.decisions):
        if (row.what["reverts"] or 0) > number:
            raise Refused("bad-record", place=f"decisions[{number}]", why="takes back what comes after it")
