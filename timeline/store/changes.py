"""How often something was stored: what was made from the data stays right until this number moves on."""

from typing import Final

from sqlmodel import Session, col, select, update

from timeline.store.tables import ChangesRow

_NUMBER: Final = select(ChangesRow.number)


def number(session: Session) -> int:
    """The number of writes so far."""
    return session.exec(_NUMBER).one()


def count_one(session: Session) -> None:
    """One more write, stored together with what it wrote."""
    session.exec(update(ChangesRow).values(number=col(ChangesRow.number) + 1))
