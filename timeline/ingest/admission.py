"""What every article has to be before it is taken in, wherever it comes from."""

from datetime import datetime, tzinfo

from timeline.ingest.dates import check_date
from timeline.ingest.incoming import IncomingArticle
from timeline.ingest.language import is_german
from timeline.ingest.refusals import Refused

MOST_BYTES = 5_000_000


def check(article: IncomingArticle, now: datetime, zone: tzinfo) -> None:
    """Refused if the article cannot be taken in; `now` is aware, `zone` is where a date without offset is meant."""
    check_text(article.text)
    if article.published is None:
        raise Refused("no-date")
    check_date(article.published, now, zone)


def check_text(text: str) -> None:
    """Refused if this is no German text that can be worked with."""
    if not text.strip():
        raise Refused("empty")
    check_size(len(text.encode(errors="replace")))
    if not is_german(text):
        raise Refused("not-german")


def check_size(size: int) -> None:
    """Refused above 5 MB."""
    if size > MOST_BYTES:
        raise Refused("too-long", limit=MOST_BYTES // 1_000_000)


def decode(raw: bytes) -> str:
    """The text of UTF-8 bytes, without a byte order mark."""
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refused("not-utf8", byte=error.start) from None
