"""Reading an archive that `timeline export --format archive` wrote."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import ValidationError
from sqlmodel import SQLModel

from timeline.ingest.admission import decode
from timeline.ingest.refusals import Refused
from timeline.store.archive import PARTS, VERSION, Record, row_of
from timeline.store.decided import value_of
from timeline.store.filters import Filter
from timeline.store.tables import ArticleRow, DecisionRow, DossierRow, RevisionRow

T = TypeVar("T")


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
        return json.loads(decode(raw))
    except (ValueError, RecursionError) as error:
        raise Refused("not-json", why=error) from None


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
    if [revision.number for revision in revisions] != list(range(1, article.revision + 1)):
        raise ValueError("its revisions are not numbered from 1 to the current one")
    return article, revisions


def _decision(record: Record) -> DecisionRow:
    row = row_of(DecisionRow, record)
    value_of(row)  # whether it can be read
    return row


def _other(part: str) -> Callable[[Record], SQLModel]:
    def read(record: Record) -> SQLModel:
        row = row_of(PARTS[part], record)
        if isinstance(row, DossierRow):
            Filter.from_record(row.filter)
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
