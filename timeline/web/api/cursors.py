"""Places in a list that is ordered by numbers."""

import re
from typing import Final

from timeline.web.api.problems import Problem

PLACE: Final = re.compile(r"n(\d{1,18})", re.ASCII)


def after(cursor: str) -> int:
    """The number that the page starts behind; a 422 where that is no cursor."""
    if not cursor:
        return 0
    match = PLACE.fullmatch(cursor)
    if match is None:
        raise Problem(422, "This cursor is no place in the list.")
    return int(match[1])


def cursor(last: int | None) -> str | None:
    """The cursor behind this number; None where nothing follows."""
    return None if last is None else f"n{last}"
