"""Events in schema.org's words, for search engines. A date that is not known is told in words only, never as a day."""

import json
from collections.abc import Iterator
from typing import Any, Final

from sqlmodel import Session

from timeline.events.model import Certainty, Event
from timeline.export.days import certain_days
from timeline.export.selection import Selection
from timeline.export.told import Told, told
from timeline.temporal.model import Relation
from timeline.temporal.notation import iso_day
from timeline.wording import date_words, datetime_attr

FOR_HTML: Final = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})  # may stand in a <script>


def document(session: Session, selection: Selection) -> Iterator[str]:
    """An ItemList, one item a line."""
    head = {"@context": "https://schema.org", "@type": "ItemList", "name": selection.title}
    yield _written(head)[:-1] + ', "itemListElement": ['
    separator = "\n"
    for position, one in enumerate(told(session, selection), 1):
        yield separator + _written({"@type": "ListItem", "position": position, "item": _item(one, selection)})
        separator = ",\n"
    yield "\n]}\n"


def _written(record: dict[str, Any]) -> str:
    return json.dumps(record, ensure_ascii=False).translate(FOR_HTML)


def _item(one: Told, selection: Selection) -> dict[str, Any]:
    event = one.event
    quoted = event.statements[0].text
    url = selection.event_url(event.key)
    return {
        "@type": "Event",
        "@id": url or f"urn:uuid:{one.uid}",
        **({"url": url} if url else {}),
        "name": event.title,
        **known(event),
        "description": f"{date_words(event.dating, selection.lang)}: {quoted}",
        "keywords": event.status.value,
        "subjectOf": [_article(one, key) for key in dict.fromkeys(s.article for s in event.statements)],
    }


def known(event: Event) -> dict[str, str]:
    """`startDate` and `endDate` as finely as they are known, nothing where they were guessed or are vague."""
    if event.certainty is Certainty.INFERRED or event.disagreement:
        return {}
    days = certain_days(event)
    if days and 0 < days[0] < days[1]:
        return {"startDate": iso_day(days[0]), "endDate": iso_day(days[1])}
    if event.dating.relation is not Relation.AT:
        return {}
    said = datetime_attr(event.dating)
    return {} if said is None or "W" in said else {"startDate": said}


def _article(one: Told, key: str) -> dict[str, Any]:
    article = one.articles[key]
    return {
        "@type": "NewsArticle",
        "headline": article.title,
        "datePublished": article.published.isoformat(),
        **({"url": article.url} if article.url else {}),
        **({"publisher": {"@type": "Organization", "name": article.source}} if article.source else {}),
    }
