"""How often something was stored: what was made from the data stays right until this number moves on."""

from sqlmodel import Session, col, select, update

from timeline.store.tables import ChangesRow


def number(session: Session) -> int:
    """The number of writes so far."""
    return session.exec(select(ChangesRow.number)).one()


def count_one(session: Session) -> None:
    """One more write, stored together with what it wrote."""
    session.exec(update(ChangesRow).values(number=col(ChangesRow.number) + 1))
