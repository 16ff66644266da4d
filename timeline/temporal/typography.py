"""Spellings of one text: what a typesetter or a keyboard adds is taken out, and offsets are led back.

Soft hyphens and zero-width characters stand inside words, decomposed umlauts are two code points (u and U+0308). Both
are rare; only a text that has them is copied.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Sequence

from timeline.temporal.model import PUBLICATION, Mention, Override, replace

_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_UMLAUT = "\u0308"
_ODD = re.compile(f"[{_INVISIBLE}]|[AOUaou]{_UMLAUT}")


def plain(text: str) -> tuple[str, list[tuple[int, int]]] | None:
    """The text as it is read, and where its offsets shift: (offset in the plain text, code points taken out so far).

    None where it is plain already.
    """
    if text.isascii() or not any(mark in text for mark in (_UMLAUT, *_INVISIBLE)):
        return None
    pieces: list[str] = []
    shifts: list[tuple[int, int]] = [(0, 0)]
    end = length = gone = 0
    for odd in _ODD.finditer(text):
        kept = unicodedata.normalize("NFC", odd[0]) if len(odd[0]) > 1 else ""
        pieces += text[end : odd.start()], kept
        length += odd.start() - end + len(kept)
        gone += len(odd[0]) - len(kept)
        shifts.append((length, gone))
        end = odd.end()
    return "".join(pieces) + text[end:], shifts


def original(offset: int, shifts: list[tuple[int, int]]) -> int:
    """The offset in the text itself of an offset in its plain copy."""
    return offset + shifts[bisect_right(shifts, (offset, 1 << 60)) - 1][1]


def _end(offset: int, shifts: list[tuple[int, int]]) -> int:
    """The end of a span: behind its last character, before what was taken out after it."""
    return original(offset - 1, shifts) + 1 if offset else 0


def in_original(text: str, mentions: list[Mention], shifts: list[tuple[int, int]]) -> list[Mention]:
    """The mentions of the plain copy with the offsets and words of the text itself."""
    found = []
    for m in mentions:
        start, end = original(m.start, shifts), _end(m.end, shifts)
        while end < len(text) and unicodedata.combining(text[end]):
            end += 1
        phrase = (original(m.phrase[0], shifts), max(end, _end(m.phrase[1], shifts)))
        found.append(replace(m, start=start, end=end, text=text[start:end], phrase=phrase))
    return found


def in_plain(overrides: Sequence[Override], shifts: list[tuple[int, int]]) -> list[Override]:
    """What editors decided, with the offsets of the plain copy."""
    lead = [offset + gone for offset, gone in shifts]

    def back(offset: int) -> int:
        return offset - shifts[bisect_right(lead, offset) - 1][1]

    def anchor(offset: int | None) -> int | None:
        return offset if offset in (None, PUBLICATION) else back(offset)

    return [replace(o, start=back(o.start), end=back(o.end), anchor=anchor(o.anchor)) for o in overrides]
