"""Articles made for tests, and what is told in them."""

from datetime import date

from timeline.events.merging.alone import with_rooms
from timeline.events.model import Article, Statement
from timeline.events.telling.statements import statements_of
from timeline.temporal import tag


def article(
    text: str, day: str = "2024-06-14", key: str = "a", title: str = "", source: str = "Blatt"
) -> Article:
    """An article published at noon of `day`."""
    return Article(key, title, text, date.fromisoformat(day).toordinal() * 1440 + 720, source)


def told(text: str, day: str = "2024-06-14", key: str = "a", title: str = "") -> tuple[Statement, ...]:
    """The statements of a text published on `day`."""
    one = article(text, day, key, title)
    return with_rooms(statements_of(one, tag(one.text, one.reference)))


def dated(text: str, day: str = "2024-06-14", key: str = "a") -> list[Statement]:
    """The statements that have a day, without what an article only begins with and nothing dates."""
    return [one for one in told(text, day, key) if one.dating.first is not None]


def days(statement: Statement) -> tuple[str | None, str | None]:
    """First and last day that the words name, as ISO days."""
    first, last = statement.dating.first, statement.dating.last
    return (
        None if first is None else date.fromordinal(first).isoformat(),
        None if last is None else date.fromordinal(last).isoformat(),
    )
