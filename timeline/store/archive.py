"""All that was not computed, as plain records: what came in, what was decided, what was selected.

A record is a table's row without its number; from these records the whole timeline can be computed anew.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, TypeVar

from sqlalchemy import text
from sqlmodel import Session, SQLModel, col, delete, select

from timeline.store import decisions
from timeline.store.tables import (
    AliasRow,
    ArticleRow,
    DecisionRow,
    DossierRow,
    ErasureRow,
    FrozenRow,
    RevisionRow,
)

Record = dict[str, Any]
Row = TypeVar("Row", bound=SQLModel)

VERSION: Final = 1
NUMBERS: Final = {"id", "article_id"}  # of rows: another database counts anew
PARTS: Final[Mapping[str, type[SQLModel]]] = {
    "articles": ArticleRow,
    "decisions": DecisionRow,
    "dossiers": DossierRow,
    "erasures": ErasureRow,
    "frozen": FrozenRow,
    "addresses": AliasRow,
}


def records(session: Session, part: str) -> Iterator[Record]:
    """The records of one of PARTS, in the order in which they came to be."""
    if part == "articles":
        yield from _articles(session)
    elif part == "decisions":
        yield from _decisions(session)
    else:
        for row in session.exec(select(PARTS[part]).order_by(text("1")).execution_options(yield_per=100)):
            yield _record(row)


def _record(row: SQLModel) -> Record:
    """The row's columns, in the order of its table."""
    said = row.model_dump(mode="json")
    return {name: said[name] for name in columns(type(row))}


def columns(table: type[SQLModel]) -> list[str]:
    """What a record of this table says, in its order."""
    return [name for name in table.model_fields if not _counted(table, name)]


def _counted(table: type[SQLModel], column: str) -> bool:
    """Whether a column holds numbers that the database counted: the id of what is frozen is a word of its own."""
    return column in NUMBERS and table.model_fields[column].annotation in (int, int | None)


def _articles(session: Session) -> Iterator[Record]:
    """Each article with all its revisions."""
    for article in session.exec(
        select(ArticleRow).order_by(col(ArticleRow.id)).execution_options(yield_per=100)
    ):
        said = (
            select(RevisionRow).where(RevisionRow.article_id == article.id).order_by(col(RevisionRow.number))
        )
        yield _record(article) | {"revisions": [_record(revision) for revision in session.exec(said)]}


def _decisions(session: Session) -> Iterator[Record]:
    """Each decision; one that takes another back names it by its place among them, from 1."""
    places: dict[int | None, int] = {}
    query = select(DecisionRow).order_by(col(DecisionRow.id)).execution_options(yield_per=100)
    for place, row in enumerate(session.exec(query), 1):
        places[row.id] = place
        record = _record(row)
        yield record | {"what": record["what"] | {"reverts": places.get(record["what"]["reverts"])}}


def row_of(table: type[Row], record: Mapping[str, Any]) -> Row:
    """The row that a record tells; ValueError (pydantic's, too) where it is none."""
    counted = {name for name in table.model_fields if _counted(table, name)}
    unknown = record.keys() - (table.model_fields.keys() - counted)
    if unknown:
        raise ValueError(f"unknown: {', '.join(sorted(unknown))}")
    return table.model_validate({**dict.fromkeys(counted - {"id"}, 0), **record})


def empty(session: Session) -> bool:
    """Whether nothing has come in yet."""
    return (
        session.exec(select(ArticleRow.id)).first() is None
        and session.exec(select(DecisionRow.id)).first() is None
    )


def put_article(session: Session, article: ArticleRow, revisions: Iterable[RevisionRow]) -> None:
    """Store an article with its revisions."""
    session.add(article)
    session.flush()
    for revision in revisions:
        revision.article_id = article.id or 0  # flushed, so it has one
        session.add(revision)
    session.flush()


def put_decisions(session: Session, rows: Iterable[DecisionRow]) -> None:
    """Store decisions; the places that they name become the numbers that they get here."""
    numbers: dict[int | None, int | None] = {}
    for place, row in enumerate(rows, 1):
        row.what = row.what | {"reverts": numbers.get(row.what["reverts"])}
        decisions.put(session, row)
        numbers[place] = row.id


def put(session: Session, rows: Iterable[SQLModel]) -> None:
    """Store rows of other tables; a dossier replaces the one of its name."""
    for row in rows:
        if isinstance(row, DossierRow):
            session.exec(delete(DossierRow).where(col(DossierRow.slug) == row.slug))
        session.merge(row)
    session.flush()
