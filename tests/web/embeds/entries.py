"""An entry to begin with in tests."""

from typing import Final

from timeline.store.shown import UNDATED, Entry

EMPTY: Final = Entry(
    "a", (), (), "", "", "", None, UNDATED, "day", "", (), (), "", "", "", 0, "", "", "", (), "", ()
)
