"""The keys of statements: they stay while the words of their sentence stay."""

import hashlib
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from timeline.events.model import Statement

MOST = 20  # statements that the same sentence makes in one article, however often it stands there
_WORD = re.compile(r"\w+")


def digest(sentence: str) -> str:
    """Ten hexadecimal digits of the sentence's words, whatever their case, spacing and marks."""
    return hashlib.sha256(" ".join(_WORD.findall(sentence.lower())).encode()).hexdigest()[:10]


def numbered(found: Iterable[Statement]) -> tuple[Statement, ...]:
    """With the last part of their keys: which of such a sentence's statements it is; no more than `MOST`."""
    counts: Counter[str] = Counter()
    result = []
    for statement in found:
        if counts[statement.key] == MOST:
            continue
        result.append(replace(statement, key=f"{statement.key}~{counts[statement.key]}"))
        counts[statement.key] += 1
    return tuple(result)
