"""Which stored statements tell the same happening, and which stand in one event."""

from collections.abc import Iterable, Mapping

from sqlalchemy import bindparam, delete, insert, select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from timeline.events.merging.partition import Pair, pair
from timeline.store.chunks import chunks
from timeline.store.tables import LinkRow, StatementRow

_ONE, _OTHER = aliased(StatementRow), aliased(StatementRow)
_LINKS = (
    select(col(_ONE.key), col(_OTHER.key), col(LinkRow.agreement))
    .join(LinkRow, col(LinkRow.statement) == _ONE.id)
    .join(_OTHER, col(LinkRow.other) == _OTHER.id)
    .where(col(_ONE.key).in_(bindparam("keys", expanding=True)))
)
_FORGOTTEN = delete(LinkRow).where(
    col(LinkRow.statement) == bindparam("one"), col(LinkRow.other) == bindparam("two")
)


class StoredGraph:
    """The graph of the stored statements, see `timeline.events.merging.changed`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def links(self, keys: Iterable[str]) -> dict[Pair, int]:
        """The links of these statements, to whatever."""
        return {
            pair(mine, its): agreement
            for part in chunks(keys)
            for mine, its, agreement in self._session.execute(_LINKS, {"keys": part})
        }

    def fellows(self, keys: Iterable[str]) -> dict[str, frozenset[str]]:
        """For each of these statements that stands in an event the ones that stand there."""
        key, event = col(StatementRow.key), col(StatementRow.event_id)
        events = {
            number
            for part in chunks(keys)
            for number in self._session.scalars(select(event).where(key.in_(part), event.is_not(None)))
        }
        found: dict[int, set[str]] = {}
        for part in chunks(events):
            for number, member in self._session.execute(select(event, key).where(event.in_(part))):
                found.setdefault(number, set()).add(member)
        groups = map(frozenset, found.values())
        return {member: group for group in groups for member in group}


def keep(session: Session, links: Mapping[tuple[int, int], int]) -> None:
    """Store links between statements, by row number."""
    rows = [
        {"statement": a, "other": b, "agreement": agreement}
        for (one, other), agreement in links.items()
        for a, b in ((one, other), (other, one))
    ]
    if rows:
        session.execute(insert(LinkRow), rows)


def forget(session: Session, numbers: Iterable[int]) -> None:
    """Forget the links of these statements, by row number."""
    own, other = col(LinkRow.statement), col(LinkRow.other)
    for part in chunks(numbers):
        beside = session.execute(select(own, other).where(own.in_(part))).all()
        rows = [{"one": one, "two": two} for a, b in beside for one, two in ((a, b), (b, a))]
        if rows:
            session.connection().execute(_FORGOTTEN, rows)


def forget_all(session: Session) -> None:
    """Forget all links."""
    session.execute(delete(LinkRow))
