"""An article with annotations: where an annotator read a time expression in another way, that is a decision."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from sqlmodel import Session

from timeline.actions.rebuild import update
from timeline.actions.take_in import TakenIn, take_in
from timeline.events.model import Article, Decision, DecisionKind
from timeline.events.overrides import overrides_of
from timeline.ingest.gold import GoldTimex
from timeline.ingest.incoming import IncomingArticle
from timeline.ingest.timex import dating_of
from timeline.reconstruct import standing
from timeline.store import articles, decisions
from timeline.temporal import tag
from timeline.temporal.model import Mention

ANNOTATOR: Final = "TimeML"  # who decided


def take_in_annotated(
    session: Session, incoming: IncomingArticle, timexes: Sequence[GoldTimex], now: datetime
) -> TakenIn:
    """Take the article in, and decide as it is annotated; Refused as `take_in` does.

    Only expressions that the engine finds can be decided about: an annotation of other words is passed over.
    """
    taken = take_in(session, incoming, now)
    stored = articles.by_keys(session, [taken.key])[taken.key]
    made = standing(decisions.of_article(session, taken.key))
    differing = _differing(articles.value(stored), made, timexes)
    for decision in differing:
        decisions.add(session, decision, at=now, who=ANNOTATOR)
    if differing:
        update(session, [taken.key])
    return taken


def _differing(article: Article, made: list[Decision], timexes: Sequence[GoldTimex]) -> list[Decision]:
    """The decisions that make of what is read what is annotated: one by one, as each may move what comes after it."""
    found: list[Decision] = []
    decided: set[tuple[int, int]] = set()
    while True:
        mentions = tag(article.text, article.reference, overrides=overrides_of(article, made + found))
        open_ones = (m for m in mentions if (m.start, m.end) not in decided)
        decision = next(
            filter(None, (_decision(article.key, mention, timexes) for mention in open_ones)), None
        )
        if decision is None:
            return found
        found.append(decision)
        decided.add((decision.start, decision.end))


def _decision(key: str, mention: Mention, timexes: Sequence[GoldTimex]) -> Decision | None:
    """What has to be decided about a mention so that it is as annotated; None where it is, or nothing can be done."""
    place = (key, mention.start, mention.end, mention.text)
    for timex in timexes:
        if (timex.start, timex.end) == place[1:3]:
            said = (mention.dating.type.value, mention.dating.value, mention.dating.mod)
            if said == (timex.type, timex.value, timex.mod):
                return None
            return Decision(0, DecisionKind.DATING, *place, dating_of(timex.type, timex.value, timex.mod))
    if any(timex.start < mention.end and mention.start < timex.end for timex in timexes):
        return None
    return Decision(0, DecisionKind.NO_DATE, *place)
