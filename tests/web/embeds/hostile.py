"""Words that would hurt a page that takes them as they come, and a timeline full of them."""

import json
from dataclasses import replace
from typing import Any, Final

from tests.web.embeds.entries import EMPTY
from timeline.web.embeds.content import Content

HOSTILE: Final = [
    "<script>window.hurt=1</script>",
    "</style><script>window.hurt=1</script>",
    '"><img src=x onerror=window.hurt=1>',
    "' onmouseover='window.hurt=1",
    "</title></textarea><svg onload=window.hurt=1>",
    "<!--",
    "]]>&lt;&#x3c;{{ 7*7 }}{% raw %}",
    "=HYPERLINK(1)",
    "javascript:window.hurt=1",
    "\u202eumgedreht\u202c\u2067rechts",
    "\ufeff\u2028\u2029Zeile\u0085neu",
    "𝔄𝔟𝔠 👩‍👩‍👧 א ב",
    "L" * 10_000,
    "<b>" * 500,
]
MANY: Final = 500


def words(number: int) -> str:
    """One hostile word or two."""
    return HOSTILE[number % len(HOSTILE)] + (
        HOSTILE[number // len(HOSTILE) % len(HOSTILE)] if number >= len(HOSTILE) else ""
    )


def hostile_snapshot() -> dict[str, Any]:
    """A timeline of many events, hostile in everything that they say, as it is kept when it is frozen."""
    minute = 738_000 * 1440
    found = [
        replace(
            EMPTY,
            anchor=f"{number:x}",
            bounds=(minute + number, minute + number, minute + number, minute + number),
            title=((words(number)[:longest], number % 2 == 0), (words(number + 1)[:300], False)),
            quote=((words(number)[:longest], True),),
            when=words(number)[:300],
            iso=words(number)[:50],
            shape=("day", "inferred", "whole", "within", "core", "open-end")[number % 6],
            shape_words=words(number)[:300],
            source=words(number)[:300],
            published=words(number)[:300],
            reason=words(number)[:300],
            year=f"{number // 50}",
            disputes=(words(number)[:300],),
            others=((words(number)[:300], words(number)[:300]),),
        )
        for number in range(MANY)
        for longest in (20_000 if number < len(HOSTILE) else 300,)  # one of each in full length is enough
    ]
    record: dict[str, Any] = json.loads(json.dumps(Content(words(1), tuple(found), MANY, words(2)).record()))
    return record
