"""The keys of statements: they stay while the words of their sentence stay."""

import hashlib
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from timeline.events.model import Statement

_WORD = re.compile(r"\w+")


def digest(sentence: str) -> str:
    """Ten hexadecimal digits of the sentence's words, whatever their case, spacing and marks."""
    return hashlib.sha256(" ".join(_WORD.findall(sentence.lower())).encode()).hexdigest()[:10]


def numbered(found: Iterable[Statement]) -> tuple[Statement, ...]:
    """With the last part of their keys: which of the statements of such a sentence it is."""
    counts: Counter[str] = Counter()
    result = []
    for statement in found:
        result.append(replace(statement, key=f"{statement.key}~{counts[statement.key]}"))
        counts[statement.key] += 1
    return tuple(result)
