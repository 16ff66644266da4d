"""An article with annotations: where an annotator read a time expression in another way, that is a decision."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from sqlmodel import Session

from timeline.actions.rebuild import update
from timeline.actions.take_in import TakenIn, take_in
from timeline.events.model import Article, Decision, DecisionKind, Place
from timeline.events.overrides import overrides_of
from timeline.ingest.annotations import GoldTimex
from timeline.ingest.incoming import IncomingArticle
from timeline.ingest.refusals import Refused
from timeline.ingest.timex import dating_of
from timeline.reconstruct import standing
from timeline.store import articles, decisions
from timeline.temporal import tag
from timeline.temporal.model import Anchor, Dating, Mention

ANNOTATOR: Final = "TimeML"  # who decided
Mentions = Sequence[Mention]


def take_in_annotated(
    session: Session, incoming: IncomingArticle, timexes: Sequence[GoldTimex], now: datetime
) -> TakenIn:
    """Take the article in, and decide as it is annotated; Refused as `take_in` does, and for an unknown type."""
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
    tried: set[tuple[int, int, DecisionKind]] = set()
    while True:
        mentions = tag(article.text, article.reference, overrides=overrides_of(article, made + found))
        for decision in _decisions(article, mentions, _apart(timexes)):
            at = (decision.start, decision.end, decision.kind)
            if at not in tried:
                tried.add(at)
                if decision.kind is not DecisionKind.ANCHOR or not _closes(
                    article, [*made, *found, decision]
                ):
                    found.append(decision)
                    break
        else:
            return found


def _apart(timexes: Sequence[GoldTimex]) -> Iterator[GoldTimex]:
    """The annotated expressions without those that lie within another one."""
    end = 0
    for timex in timexes:
        if timex.start >= end:
            yield timex
            end = timex.end


def _decisions(article: Article, mentions: Mentions, timexes: Iterator[GoldTimex]) -> list[Decision]:
    """What has to be decided so that the mentions are as annotated; first what hangs on nothing that is to be."""
    wanted = {(timex.start, timex.end): timex for timex in timexes}
    found = list(_in_order(article, mentions, wanted))
    starts = {decision.start for decision in found}
    return sorted(found, key=lambda one: _on(wanted.get((one.start, one.end))) in starts)


def _on(timex: GoldTimex | None) -> int | None:
    return timex.on if timex else None


def _in_order(
    article: Article, mentions: Mentions, wanted: Mapping[tuple[int, int], GoldTimex]
) -> Iterator[Decision]:
    read = {(mention.start, mention.end): mention for mention in mentions}
    for span in sorted(read.keys() | wanted.keys()):
        place = (article.key, *span, article.text[slice(*span)])
        if (timex := wanted.get(span)) is None:
            if not any(start < span[1] and span[0] < end for start, end in wanted):
                yield Decision(0, DecisionKind.NO_DATE, *place)
        elif (mention := read.get(span)) is None:
            yield Decision(0, DecisionKind.MARKED, *place, _dating(timex))
        else:
            yield from _of_mention(Decision(0, DecisionKind.DATING, *place), mention, mentions, timex)


def _of_mention(
    blank: Decision, mention: Mention, mentions: Mentions, timex: GoldTimex
) -> Iterator[Decision]:
    """What has to be decided about a mention: nothing, where it is as annotated."""
    on = next((other for other in mentions if other.start == timex.on), None)
    hung = None if mention.anchor_ref is None else mentions[mention.anchor_ref]
    hangs = timex.anchor is None or (timex.anchor, on) == (mention.dating.anchor, hung)
    said = (mention.dating.type.value, mention.dating.value, mention.dating.mod)
    if hangs and said == (timex.type, timex.value, timex.mod):
        return
    if not hangs and on is not None and on is not mention and on.dating.first is not None:
        anchor = Place(blank.article, on.start, on.end, on.text)
        yield replace(blank, kind=DecisionKind.ANCHOR, anchor=anchor)
    yield replace(blank, dating=_dating(timex, (mention.dating, *mention.dating.alternatives)))


def _dating(timex: GoldTimex, readings: Iterable[Dating] = ()) -> Dating:
    """What is annotated: as one of the readings, which knows more than an annotation says, or as that alone."""
    said = (timex.type, timex.value, timex.mod)
    read = next((one for one in readings if (one.type.value, one.value, one.mod) == said), None)
    if read is not None:
        return replace(read, anchor=timex.anchor or read.anchor)
    try:
        dating = dating_of(timex.type, timex.value, timex.mod)
    except ValueError as error:
        raise Refused("not-gold", why=error) from None
    return replace(dating, anchor=timex.anchor or Anchor.ABSOLUTE)


def _closes(article: Article, made: list[Decision]) -> bool:
    """Whether a mention would hang on itself."""
    mentions = tag(article.text, article.reference, overrides=overrides_of(article, made))
    return any(_hangs_on_itself(mentions, index) for index in range(len(mentions)))


def _hangs_on_itself(mentions: Mentions, index: int) -> bool:
    at = mentions[index].anchor_ref
    for _ in mentions:
        if at is None or at == index:
            break
        at = mentions[at].anchor_ref
    return at == index
