"""What can be decided about words of an article."""

from collections.abc import Sequence
from dataclasses import replace

from sqlmodel import Session

from timeline.actions.figures import machine_said
from timeline.events.model import Decision, DecisionKind, Place
from timeline.events.places import place
from timeline.ingest.refusals import Refused
from timeline.reconstruct import mentions_of
from timeline.store import articles, decisions
from timeline.store.mentions import at
from timeline.temporal.model import Mention


def of_words(session: Session, decision: Decision) -> Decision:
    """A decision about words of an article."""
    found = _at(session, decision.place)
    said = machine_said(at(session, decision.article, decision.start, decision.end), decision)
    decision = replace(decision, context=found.context, contents=said)
    if decision.kind is not DecisionKind.ANCHOR or decision.anchor is None:
        read_as_decided(session, decision)
        return decision
    return _anchored(session, replace(decision, anchor=_at(session, decision.anchor)))


def _at(session: Session, words: Place) -> Place:
    """The place of these words in the current text."""
    article = articles.get(session, words.article)
    if article is None:
        raise Refused("no-such-article")
    inside = 0 <= words.start < words.end <= len(article.text) and words.quote.strip()
    if not inside or article.text[words.start : words.end] != words.quote:
        raise Refused("no-such-place")
    return place(article.key, article.text, words.start, words.end)


def _anchored(session: Session, decision: Decision) -> Decision:
    """Refused if nothing is at the anchor, or it would hang on what hangs on it."""
    assert decision.anchor is not None  # `of_words` has seen it
    if decision.anchor.start == decision.start:
        raise Refused("anchor-cycle")
    found = {mention.start: mention for mention in read_as_decided(session, decision)}
    anchor = found.get(decision.anchor.start)
    if anchor is None or anchor.dating.first is None or anchor.dating.last is None:
        raise Refused("no-such-anchor")
    return decision


def read_as_decided(session: Session, decision: Decision) -> Sequence[Mention]:
    """The mentions of its article as it would have them; Refused if one would hang on itself."""
    article = articles.get(session, decision.article)
    assert article is not None  # the decision is about a place in it
    made = decisions.effective(session, [articles.value(article)])[article.key]
    newest = replace(decision, id=max((earlier.id for earlier in made), default=0) + 1)
    found = mentions_of(articles.value(article), [*made, newest])
    if any(_circular(found, start) for start in range(len(found))):
        raise Refused("anchor-cycle")
    return found


def _circular(found: Sequence[Mention], start: int) -> bool:
    """Whether the anchors lead from a mention back to itself."""
    at, steps = found[start].anchor_ref, 0
    while at is not None and at != start and steps < len(found):
        at, steps = found[at].anchor_ref, steps + 1
    return at == start


def of_a_rule(session: Session, decision: Decision) -> Decision:
    """A rule: these words, read this way, in an article, a source, or everywhere."""
    if not decision.quote.strip():
        raise Refused("no-words")
    if decision.article and articles.get(session, decision.article) is None:
        raise Refused("no-such-article")
    if decision.source and not articles.of_source(session, decision.source):
        raise Refused("no-such-source", name=decision.source)
    return decision
