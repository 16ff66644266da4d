"""Proposals about an article: when it appeared, a time expression that was missed; and its source's edition."""

import re
from dataclasses import replace
from typing import Final

from werkzeug.datastructures import MultiDict

from timeline import actions
from timeline.events.model import Decision, DecisionKind
from timeline.ingest.dates import civil_minutes, read_date
from timeline.ingest.refusals import Refused
from timeline.store import articles
from timeline.store.articles import StoredArticle
from timeline.web import clock
from timeline.web.sessions import session

CLOCK: Final = re.compile(r"(?P<hour>\d{1,2})(?:[.:](?P<minute>\d\d))?(?: ?Uhr)?")


def published(form: "MultiDict[str, str]") -> Decision:
    """The article appeared at `datum`."""
    typed = form.get("datum", "").strip()[:80]
    if not typed:
        raise Refused("no-date")
    minute = civil_minutes(read_date(typed), clock.zone())
    return Decision(0, DecisionKind.REFERENCE, article_of(form).key, 0, 0, "", minute=minute)


def marked(form: "MultiDict[str, str]") -> Decision:
    """The words `worte`, at code point `ab` where they stand more than once, are a time expression: `datum`."""
    article = article_of(form)
    start, words = _place(article.text, form)
    dating = actions.read_typed(form.get("datum", ""), article.reference)
    end = start + len(words)
    return Decision(0, DecisionKind.MARKED, article.key, start, end, words, dating=dating)


def _place(text: str, form: "MultiDict[str, str]") -> tuple[int, str]:
    """Where the words stand, and as they stand there: runs of white space are alike."""
    typed = form.get("worte", "").split()
    if not typed:
        raise Refused("no-words")
    found = list(re.finditer(r"\s+".join(map(re.escape, typed)), text))
    if not found:
        raise Refused("not-in-text")
    chosen = [at for at in found if str(at.start()) == form.get("ab")]
    if not chosen and len(found) > 1:
        raise Refused("many-places", count=len(found))
    at = (chosen or found)[0]
    return at.start(), at[0]


def edition(form: "MultiDict[str, str]") -> Decision:
    """What the article's source prints from `uhrzeit` on is of the next morning; empty: of the day that it says."""
    typed = form.get("uhrzeit", "").strip()
    made = Decision(0, DecisionKind.EDITION, "", 0, 0, "", source=article_of(form).source)
    if not typed:
        return made
    match = CLOCK.fullmatch(typed)
    if match is None or int(match["hour"]) > 23 or int(match["minute"] or 0) > 59:
        raise Refused("no-such-minute")
    return replace(made, minute=int(match["hour"]) * 60 + int(match["minute"] or 0))


def article_of(form: "MultiDict[str, str]") -> StoredArticle:
    """The article that the form names; Refused if there is none."""
    article = articles.get(session(), form.get("artikel", ""))
    if article is None:
        raise Refused("no-such-article")
    return article
