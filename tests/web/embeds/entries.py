"""An entry to begin with in tests."""

from typing import Final

from timeline.web.embeds.entry import UNDATED, Entry

EMPTY: Final = Entry(
    "a", (), (), "", "", "", None, UNDATED, "day", "", (), (), "", "", "", 0, "", "", "", (), "", ()
)
