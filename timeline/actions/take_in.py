"""Take articles in: new ones, new revisions of known ones."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from typing import Literal
from urllib.parse import parse_qsl, urlencode, urlsplit

from sqlmodel import Session

from timeline import settings
from timeline.actions.rebuild import Given, Readings, update
from timeline.events.model import Article
from timeline.ingest.admission import check
from timeline.ingest.dates import civil_minutes, in_zone
from timeline.ingest.incoming import IncomingArticle
from timeline.reconstruct import Reconstruction, reconstruct_article
from timeline.store import articles, decisions, erasing
from timeline.store.articles import StoredArticle
from timeline.store.plain import plain

TRACKING = ("utm_", "fbclid", "gclid", "mc_cid", "mc_eid", "wt_", "wtmc")


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of an article that came in."""

    key: str
    outcome: Literal["new", "revised", "known"]


def take_in(session: Session, incoming: IncomingArticle, now: datetime) -> TakenIn:
    """Store the article and what follows from it; Refused if it cannot be taken in. `now` is aware."""
    return take_in_all(session, [incoming], now)[0]


def read_ahead(session: Session, incoming: Iterable[IncomingArticle]) -> dict[Given, Reconstruction]:
    """What the new and changed ones of these dated articles give, found while others may still write."""
    zone = settings.timezone()
    found: list[Article] = []
    for fresh in (_as_stored(article, zone) for article in incoming):
        known = articles.same(session, fresh.external_id, fresh.url, fresh.title, fresh.text)
        if known is None or _says(fresh) != _says(known):
            kept = replace(fresh, key=known.key, source=fresh.source or known.source) if known else fresh
            found.append(articles.value(kept))
    decided = decisions.effective(session, found)
    given = [(article, tuple(decided[article.key])) for article in found]
    return {one: reconstruct_article(*one) for one in given}


def take_in_all(
    session: Session, incoming: Iterable[IncomingArticle], now: datetime, ahead: Readings | None = None
) -> list[TakenIn]:
    """The same for many at once, which is faster; all or none are stored. `ahead`: from `read_ahead`."""
    zone = settings.timezone()
    found = [_keep(session, article, now, zone) for article in incoming]
    changed = {taken.key for taken in found if taken.outcome != "known"}
    if changed:
        update(session, changed, ahead=ahead)
    return found


def _keep(session: Session, incoming: IncomingArticle, now: datetime, zone: tzinfo) -> TakenIn:
    check(incoming, now, zone)
    fresh = _as_stored(incoming, zone)
    known = articles.same(session, fresh.external_id, fresh.url, fresh.title, fresh.text)
    if known is None:
        articles.add(session, fresh, now)
        return TakenIn(fresh.key, "new")
    if _says(fresh) == _says(known) or erasing.erased(session, known.key):
        return TakenIn(known.key, "known")  # what was erased does not come back with a new version
    articles.revise(session, replace(fresh, key=known.key), now)
    return TakenIn(known.key, "revised")


def _says(article: StoredArticle) -> tuple[object, ...]:
    """What makes a new revision when it changes."""
    return article.title, article.text, article.published, articles.value(article).reference


def _as_stored(incoming: IncomingArticle, zone: tzinfo) -> StoredArticle:
    assert incoming.published is not None  # checked
    title, text = plain(incoming.title), plain(incoming.text)
    external_id = plain(incoming.id) if incoming.id else None
    url = address(plain(incoming.url))
    return StoredArticle(
        key=articles.key_of(external_id, url, title, text),
        external_id=external_id,
        title=title,
        text=text,
        source=plain(incoming.source),
        url=url,
        published=in_zone(incoming.published, zone),
        reference=civil_minutes(incoming.published, zone),
        revision=1,
    )


def address(url: str) -> str:
    """An article's address without what does not tell it apart: fragment, tracking words, the host's capitals."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return ""
    if parts.scheme not in ("http", "https") or not parts.netloc:
        return ""
    query = [
        (k, v)
        for k, v in parse_qsl(parts.query, keep_blank_values=True)
        if not k.lower().startswith(TRACKING)
    ]
    kept = (
        urlencode(query) if len(query) < len(parse_qsl(parts.query, keep_blank_values=True)) else parts.query
    )
    return parts._replace(
        netloc=parts.netloc.lower(), path=parts.path or "/", query=kept, fragment=""
    ).geturl()
