"""Progress bars on long work, where standard error is a terminal."""

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

import click

T = TypeVar("T")


def progress(things: Iterable[T], length: int, label: str) -> Iterator[T]:
    """The things, with a bar on standard error for each `length` of them."""
    if not sys.stderr.isatty():
        yield from things
        return
    with click.progressbar(things, length=length, label=label, file=sys.stderr) as bar:
        yield from bar
