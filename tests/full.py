"""How often random things are tried: a few times in the suite, as often as the figures ask with FULL=1."""

import os


def times(few: int, full: int) -> int:
    """`full` with FULL=1 in the environment, else `few`."""
    return full if os.environ.get("FULL") == "1" else few
