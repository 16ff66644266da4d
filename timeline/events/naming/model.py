"""The values of naming: what stands where, and what it names."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class NameKind(StrEnum):
    """What a name names."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Name:
    """A name in an article's text. `label`: the form that all its occurrences share; `start`, `end`: code points.

    "SPD-Chef" may be a person's, with the organisation SPD within.
    """

    kind: NameKind
    label: str
    start: int
    end: int


class Piece(NamedTuple):
    """A word, number or mark; `joined`: one space or nothing stands before it, so that it may go on a name."""

    word: str
    start: int
    end: int
    joined: bool


class Found(NamedTuple):
    """Pieces `first` to `last` (exclusive) that name something; `title`: the office that stands before or is meant.

    `sure`: a gazetteer or a first name says so, not only the surroundings.
    """

    first: int
    last: int
    kind: NameKind
    label: str
    title: str = ""
    sure: bool = True
    part: int = 0  # characters of the first piece that are meant, where it is a compound; 0: all
