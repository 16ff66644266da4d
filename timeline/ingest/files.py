"""Files and addresses as articles: one reader a format, chosen by the name."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from timeline.ingest.admission import check_size, decode
from timeline.ingest.dates import read_date
from timeline.ingest.debris import clean, headline
from timeline.ingest.incoming import IncomingArticle
from timeline.ingest.refusals import Refused

WEB = ("http://", "https://")
LINES = (".jsonl", ".ndjson")
FIELDS = (
    "id",
    "title",
    "text",
    "published",
    "dct",
    "source",
    "url",
)  # dct: document creation time, as TimeML says
Found = IncomingArticle | Refused
Check = Callable[[IncomingArticle], None]


def accept(article: IncomingArticle) -> None:
    """A check that refuses nothing."""


def read(
    place: str, *, published: datetime | None = None, source: str = "", check: Check = accept
) -> Iterator[Found]:
    """The articles at a path or an address; what cannot be read, or `check` refuses, comes as Refused in its place."""
    try:
        if Path(place).suffix.lower() in LINES and not place.lower().startswith(WEB):
            yield from read_jsonl(Path(place), published=published, source=source, check=check)
        else:
            article = read_one(place, published=published, source=source)
            check(article)
            yield article
    except Refused as refused:
        yield refused


def read_one(place: str, *, published: datetime | None = None, source: str = "") -> IncomingArticle:
    """The one article of a page or a plain text."""
    if place.lower().startswith(WEB):
        return _page_at(place, published, source)
    ending = Path(place).suffix.lower()
    if ending in (".html", ".htm", ".xhtml"):
        from timeline.ingest.page import read_page

        return read_page(read_bytes(Path(place)), source=source, published=published)
    if ending in (".txt", ".text", ".md"):
        return read_text(decode(read_bytes(Path(place))), source=source, published=published)
    raise Refused("unknown-format")


def _page_at(url: str, published: datetime | None, source: str) -> IncomingArticle:
    from timeline.ingest.fetch import fetch
    from timeline.ingest.page import read_page

    fetched = fetch(url)
    article = read_page(fetched.body, url=fetched.url, source=source, published=published)
    return article if article.source else replace(article, source=urlsplit(fetched.url).hostname or "")


def read_text(text: str, *, source: str = "", published: datetime | None = None) -> IncomingArticle:
    """The article of a plain text, perhaps scraped: page debris is left out, a headline becomes the title."""
    check_size(len(text.encode(errors="replace")))
    text = clean(text)
    title = headline(text)
    if title:
        text = text.partition("\n")[2].strip()
    return IncomingArticle(title=title, text=text, published=published, source=source)


def read_jsonl(
    path: Path, *, published: datetime | None = None, source: str = "", check: Check = accept
) -> Iterator[Found]:
    """One article a line; a line that cannot be read, or `check` refuses, comes as a Refused that knows its number."""
    for number, raw in enumerate(_lines(path), 1):
        if not raw.strip():
            continue
        try:
            article = read_line(decode(raw), published=published, source=source)
            check(article)
            yield article
        except Refused as refused:
            refused.line = number
            yield refused


def read_line(line: str, *, published: datetime | None = None, source: str = "") -> IncomingArticle:
    """The article of one line of JSON; what is given here is for what the line leaves out. Refused if it is none."""
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise Refused("not-json", why=error) from None
    if not isinstance(record, dict) or not isinstance(record.get("text"), str):
        raise Refused("not-an-object")
    said = {name: _string(record, name) for name in FIELDS}
    date = said["published"] or said["dct"]
    return IncomingArticle(
        id=said["id"] or None,
        title=said["title"],
        text=said["text"],
        published=read_date(date) if date else published,
        source=said["source"] or source,
        url=said["url"],
    )


def _string(record: dict[str, Any], name: str) -> str:
    value = record.get(name)
    if value is None:
        return ""
    if name == "id" and type(value) is int:
        return str(value)
    if not isinstance(value, str):
        raise Refused("not-a-string", name=name)
    return value if name == "text" else value.strip()


def _lines(path: Path) -> Iterator[bytes]:
    try:
        with path.open("rb") as file:
            yield from file
    except OSError as error:
        raise _unreadable(error) from None


def read_bytes(path: Path) -> bytes:
    """A file's bytes; Refused if it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise _unreadable(error) from None


def _unreadable(error: OSError) -> Refused:
    if isinstance(error, FileNotFoundError):
        return Refused("no-such-file")
    return Refused("unreadable", why=error.strerror or error)
