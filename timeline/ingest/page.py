"""An HTML page as an article: its text without what stands around it, its title, source, address and date."""

import logging
from datetime import datetime
from typing import Any

import lxml.html
from lxml.html import HtmlElement

from timeline.ingest.debris import clean
from timeline.ingest.incoming import IncomingArticle
from timeline.ingest.markup import decode_page, parse
from timeline.ingest.refusals import Refused
from timeline.ingest.suggestions import articles_in_json_ld, from_page

MOST_BYTES = 20_000_000  # with all its markup; the text is checked apart
WITHOUT_TEXT = (
    "script",
    "style",
    "noscript",
    "template",
    "nav",
    "aside",
    "footer",
    "form",
    "figure",
    "button",
)

for noisy in ("trafilatura", "htmldate", "courlan", "readability"):  # they comment on every odd page
    logging.getLogger(noisy).setLevel(logging.CRITICAL)


def read_page(
    raw: bytes, *, url: str = "", source: str = "", published: datetime | None = None
) -> IncomingArticle:
    """The article of a page; what is given goes before what the page says. Refused without any text."""
    if len(raw) > MOST_BYTES:
        raise Refused("too-long", limit=MOST_BYTES // 1_000_000)
    html = decode_page(raw)
    page = parse(html)
    title = _title(page)
    published = published or _published(html, page)
    source = source or _source(page)
    url = url or _link(page, "canonical") or _meta(page, "og:url")
    text = _text(page)
    if not text:
        raise Refused("html-without-text")
    return IncomingArticle(title=title, text=text, published=published, source=source, url=url)


def _text(page: HtmlElement) -> str:
    """The article's paragraphs, an empty line between them."""
    import trafilatura  # slow to load

    _prune(page)
    found = trafilatura.extract(
        lxml.html.tostring(page, encoding="unicode"),
        include_comments=False,
        include_tables=False,
        include_images=False,
    )
    blocks = (found or "").split("\n") if found else _paragraphs(page)
    text = clean("\n\n".join(block.strip() for block in blocks if block.strip()))
    return text if any(map(str.isalpha, text)) else ""


def _prune(page: HtmlElement) -> None:
    """Take out what is no article text by the page's own word, and the headline, which is the title."""
    for name in WITHOUT_TEXT:
        for part in list(page.iter(name)):
            part.drop_tree()
    for heading in list(page.iter("h1")):
        heading.drop_tree()
    for stamp in list(page.iter("time")):
        if not any(above.tag == "p" for above in stamp.iterancestors()):
            stamp.drop_tree()


def _paragraphs(page: HtmlElement) -> list[str]:
    """What trafilatura finds too short to be an article: the plain paragraphs, else all lines of the page."""
    paragraphs = [_words(p) for p in page.iter("p")]
    if any(paragraphs):
        return paragraphs
    body = page.find("body")
    return [" ".join(line.split()) for line in (page if body is None else body).itertext()]


def _words(part: HtmlElement) -> str:
    return " ".join(part.text_content().split())


def _title(page: HtmlElement) -> str:
    headings = [" ".join(h.text_content().split()) for h in page.iter("h1")]
    named = [
        _in_json_ld(page, "headline"),
        _meta(page, "og:title"),
        *headings,
        page.findtext(".//title") or "",
    ]
    return next((" ".join(title.split()) for title in named if title.strip()), "")


def _source(page: HtmlElement) -> str:
    publisher: Any = next((t["publisher"] for t in articles_in_json_ld(page) if t.get("publisher")), None)
    name = publisher.get("name") if isinstance(publisher, dict) else publisher
    return name.strip() if isinstance(name, str) else _meta(page, "og:site_name")


def _published(html: str, page: HtmlElement) -> datetime | None:
    """What the page says; htmldate knows the odd places. Never a date out of the body."""
    if said := from_page(page):
        return said[0].date
    from htmldate import find_date  # slow to load

    found = find_date(html, extensive_search=False, original_date=True, outputformat="%Y-%m-%dT%H:%M:%S%z")
    return datetime.fromisoformat(found) if found else None


def _in_json_ld(page: HtmlElement, name: str) -> str:
    return next((t[name] for t in articles_in_json_ld(page) if isinstance(t.get(name), str)), "")


def _meta(page: HtmlElement, name: str) -> str:
    found = page.xpath("//meta[@property=$name or @name=$name]/@content", name=name)
    return str(found[0]).strip() if found else ""


def _link(page: HtmlElement, relation: str) -> str:
    found = page.xpath("//link[@rel=$relation]/@href", relation=relation)
    return str(found[0]).strip() if found and str(found[0]).startswith(("http://", "https://")) else ""
