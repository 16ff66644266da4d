"""Characters that a format has no way to write."""

import re
from typing import Final

UNWRITABLE: Final = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
REPLACEMENT: Final = "\ufffd"


def writable(text: str) -> str:
    """The text with what XML 1.0 cannot hold or advises against replaced one by one: no offset moves."""
    return UNWRITABLE.sub(REPLACEMENT, text)


def one_line(text: str) -> str:
    """The same as a single line, for titles."""
    return " ".join(writable(text).split())
