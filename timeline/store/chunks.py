"""Portions that fit into a query: SQLite allows 32,766 parameters, older ones 999."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")

CHUNK = 500


def chunks(values: Iterable[T], size: int = CHUNK) -> Iterator[list[T]]:
    """The values in portions of this size."""
    listed = list(values)
    for at in range(0, len(listed), size):
        yield listed[at : at + size]
