"""Page debris in scraped text: what stood around the article, found line by line by general rules.

Offsets matter to whoever asks: `blank` keeps the text's length, `clean` does not.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from timeline.ingest.debris_words import BOILERPLATE, FURNITURE, LABELS, SECTIONS, TAILS

LONGEST_CREDIT = 200
SHORTEST_REPEAT = 12  # code points; shorter lines may stand twice with good reason
CREDIT = re.compile(
    r"(?:(?:bild|foto|photo|grafik|video)(?:s|nachweis|rechte|quelle|credit)?|credits?|copyright|quelle)\s*:\s*\S.*"
    r"|.{0,80}©.*"
    r"|(?:symbol|archiv)(?:bild|foto)\b.*",
    re.IGNORECASE,
)
STAMP = re.compile(
    rf"(?:{'|'.join(map(re.escape, LABELS))})\s*:?\s*(?:am\s|um\s)?\s*\d.{{0,60}}"
    r"|\d{1,2}\.\s?\d{1,2}\.\s?\d{4}\s?[,|–-]?\s*\d{1,2}[:.]\d\d(?:\s?Uhr)?",
    re.IGNORECASE,
)
READING_TIME = re.compile(
    r"(?:lesezeit|lesedauer)\b.{0,30}|\d+\s*(?:min\.?|minuten)\s+lese(?:zeit|dauer)", re.IGNORECASE
)
CRUMBS = re.compile(
    r"[^.!?]{2,40}(?:\s*[>»›/|]\s*[^.!?>»›|]{2,60}){2,}|startseite\s*[>»›|/].{0,80}", re.IGNORECASE
)
BYLINE = re.compile(r"von(?: [A-ZÄÖÜ][\w.’'-]+){2,4}(?:(?:,| und)(?: [A-ZÄÖÜ][\w.’'-]+){1,4})*", re.UNICODE)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a text: code points `start` to `end` without its break, and its words."""

    start: int
    end: int
    text: str


def blank(text: str) -> str:
    """The text with its debris overwritten by spaces: same length, same line breaks."""
    pieces, at = [], 0
    for line in debris(text):
        pieces += [text[at : line.start], " " * (line.end - line.start)]
        at = line.end
    return "".join([*pieces, text[at:]])


def clean(text: str) -> str:
    """The text without its debris, paragraphs kept apart by one empty line at most."""
    text = blank(text.replace("\r\n", "\n").replace("\r", "\n"))
    rows = [row.rstrip() for row in text.split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(rows)).strip("\n")


def headline(cleaned: str) -> str:
    """The title of a text without debris: its first line, if that stands alone and is no sentence; else nothing."""
    rows = cleaned.split("\n")
    first = rows[0].strip()
    alone = len(rows) > 2 and not rows[1].strip()
    return first if alone and len(first) <= 150 and not first.endswith((".", ":", ",", ";")) else ""


def debris(text: str) -> list[Line]:
    """The lines that are debris; none in a text of fewer than three lines."""
    lines = [line for line in _lines(text) if line.text]
    if len(lines) < 3:
        return []
    found = {line.start for line in lines if _is_furniture(line.text)}
    found |= _tail(lines)
    found |= _glued(lines)
    found |= _repeats([line for line in lines if line.start not in found])
    return [line for line in lines if line.start in found]


def _lines(text: str) -> Iterator[Line]:
    at = 0
    for row in text.splitlines(keepends=True):
        bare = row.rstrip("\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029")
        yield Line(at, at + len(bare), " ".join(bare.split()))
        at += len(row)


def _is_furniture(line: str) -> bool:
    """What a page has around any article: buttons, credits, stamps, crumbs, bylines."""
    plain = line.strip(" •·-–—|*#:…").casefold()
    if plain in FURNITURE or plain.startswith(BOILERPLATE):
        return True
    if len(line) <= LONGEST_CREDIT and CREDIT.fullmatch(line):
        return True
    return any(pattern.fullmatch(line) for pattern in (STAMP, READING_TIME, CRUMBS)) or bool(
        BYLINE.fullmatch(line[:1].lower() + line[1:])
    )


def _tail(lines: list[Line]) -> set[int]:
    """From a heading such as "Für Sie ausgewählt" on: to the end, or that line alone where the article goes on."""
    whole = sum(len(line.text) for line in lines)
    before = 0
    for number, line in enumerate(lines):
        plain = line.text.strip(" •·-–—|*#:…").casefold()
        if plain in TAILS:
            if 2 * before >= whole:
                return {later.start for later in lines[number:]}
            return {line.start} | _tail(lines[number + 1 :])
        before += len(line.text)
    return set()


def _glued(lines: list[Line]) -> set[int]:
    """A section's name glued to a headline that stands on its own too: "NachrichtenTruppen unterstützen …"."""
    whole = {line.text for line in lines if len(line.text) >= SHORTEST_REPEAT}
    return {
        line.start
        for line in lines
        for section in SECTIONS
        if line.text.casefold().startswith(section) and line.text[len(section) :].lstrip(" :|-–") in whole
    }


def _repeats(lines: list[Line]) -> set[int]:
    """All but the first of equal lines; the first too where they are a picture's caption.

    A caption stands twice in a row: the picture's alternative text, then the caption below it. A headline may too,
    as the very first line, and one of it stays.
    """
    often = Counter(line.text for line in lines if len(line.text) >= SHORTEST_REPEAT)
    seen: set[str] = set()
    found: set[int] = set()
    for line, following in zip_longest(lines, lines[1:]):
        if often[line.text] < 2:
            continue
        twice_in_a_row = following is not None and following.text == line.text
        if line.text in seen or (twice_in_a_row and line is not lines[0]):
            found.add(line.start)
        seen.add(line.text)
    return found
