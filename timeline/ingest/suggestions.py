"""Where a page or a text says when it was published."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from timeline.ingest.dates import read_date, written
from timeline.ingest.debris_words import LABELS
from timeline.ingest.refusals import Refused

if TYPE_CHECKING:
    from lxml.html import HtmlElement

META = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "dcterms.created",
    "dcterms.issued",
    "dc.date.issued",
    "dc.date.created",
    "dc.date",
    "date",
    "pubdate",
    "publishdate",
    "publish-date",
    "parsely-pub-date",
    "sailthru.date",
    "last-modified-by-editor",
)
LABEL = "|".join(sorted(map(re.escape, LABELS), key=len, reverse=True))
LABELLED = re.compile(
    rf"(?:^|[\s|·(])(?P<line>(?P<label>{LABEL})\s*:?\s*(?:am\s)?"
    r"(?:(?:Mo|Di|Mi|Do|Fr|Sa|So)\w*\.?,\s*)?(?P<date>\d.{3,60}))",
    re.IGNORECASE,
)
LATER = ("stand", "aktualisiert", "zuletzt", "letzte")  # the last change, not the first publication
HTML = re.compile(r"<(?:!doctype html|html|head|body|meta|article|time|script|p)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A date as it is written (its offset kept), and the place that it was read from, in its own words."""

    date: datetime
    where: str


def suggest_dates(given: str) -> list[Suggestion]:
    """The publication dates that a text, or a page's HTML, suggests; the most telling first, each day and time once."""
    if HTML.search(given):
        from timeline.ingest.markup import parse

        return from_page(parse(given))
    return _once(_from_lines(given))


def from_page(page: "HtmlElement") -> list[Suggestion]:
    """The same of a page: JSON-LD, then meta elements, `<time>`, and lines such as "Stand: 29.04.2025, 10:32 Uhr"."""
    return _once(
        found for read in (_from_json_ld, _from_meta, _from_time, _from_page_lines) for found in read(page)
    )


def articles_in_json_ld(page: "HtmlElement") -> Iterator[dict[str, Any]]:
    """The JSON-LD objects of a page that describe an article."""
    for script in page.iter("script"):
        if script.get("type", "").strip().lower() == "application/ld+json":
            try:
                yield from filter(_is_article, _objects(json.loads(script.text_content())))
            except (ValueError, RecursionError):
                continue


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, list):
        for part in value:
            yield from _objects(part)
    elif isinstance(value, dict):
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "hasPart"):
            yield from _objects(value.get(key))


def _is_article(thing: dict[str, Any]) -> bool:
    types = thing.get("@type")
    named = types if isinstance(types, list) else [types]
    return any(str(name).endswith(("Article", "Posting", "Report", "WebPage")) for name in named)


def _from_json_ld(page: "HtmlElement") -> Iterator[Suggestion]:
    things = list(articles_in_json_ld(page))
    for name in ("datePublished", "dateCreated"):
        for thing in things:
            yield from _read(thing.get(name), f"JSON-LD {name}")


def _from_meta(page: "HtmlElement") -> Iterator[Suggestion]:
    written_in: dict[str, str] = {}
    for meta in page.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        written_in.setdefault(name.strip().lower(), meta.get("content") or "")
    for name in META:
        yield from _read(written_in.get(name), f"meta {name}")


def _from_time(page: "HtmlElement") -> Iterator[Suggestion]:
    times = [time for time in page.iter("time") if time.get("datetime")]
    times.sort(
        key=lambda time: not (time.get("itemprop") == "datePublished" or time.get("pubdate") is not None)
    )
    for time in times:
        yield from _read(time.get("datetime"), "<time>")


def _from_page_lines(page: "HtmlElement") -> Iterator[Suggestion]:
    return _from_lines(
        "\n".join(page.itertext("p", "div", "span", "time", "li", "small", "header", "footer", "td"))
    )


def _from_lines(text: str) -> Iterator[Suggestion]:
    """Lines with a label; those that tell of the first publication before those that tell of the last change."""
    matches = [match for row in text.splitlines() for match in LABELLED.finditer(row[:500])]
    matches.sort(key=lambda match: match["label"].lower().startswith(LATER))
    for match in matches:
        date = written(match["date"])
        if date:
            yield Suggestion(date, " ".join(match["line"].split()))


def _read(value: Any, where: str) -> Iterator[Suggestion]:
    if isinstance(value, str) and value.strip():
        try:
            yield Suggestion(read_date(value), where)
        except Refused:
            return


def _once(found: Iterator[Suggestion]) -> list[Suggestion]:
    return list(
        {(s.date.replace(tzinfo=None), s.date.utcoffset()): s for s in reversed(list(found))}.values()
    )[::-1]
