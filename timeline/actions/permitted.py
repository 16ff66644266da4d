"""What can be decided: each decision as it will be stored, or why it is refused."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from sqlmodel import Session

from timeline.actions.figures import machine_said
from timeline.events.model import Decision, DecisionKind, Place
from timeline.events.places import place, statement_at
from timeline.ingest.refusals import Refused
from timeline.reconstruct import mentions_of, not_taken_back
from timeline.store import articles, decisions, dossiers, statements
from timeline.store.mentions import at
from timeline.temporal.calendar import MINUTES_A_DAY
from timeline.temporal.model import Mention

SLUG: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
DATED: Final = (DecisionKind.DATING, DecisionKind.MARKED, DecisionKind.ERRS)


def permitted(session: Session, decision: Decision) -> Decision:
    """The decision, its places with what stands around them; Refused if it is about nothing there is."""
    if (decision.kind in DATED) != (
        decision.dating is not None
    ) and decision.kind is not DecisionKind.READING:
        raise Refused("no-dating")
    return _CHECKS[decision.kind](session, decision)


def _words(session: Session, decision: Decision) -> Decision:
    """A decision about words of an article."""
    found = _at(session, decision.place)
    said = machine_said(at(session, decision.article, decision.start, decision.end), decision)
    decision = replace(decision, context=found.context, contents=said)
    if decision.kind is not DecisionKind.ANCHOR or decision.anchor is None:
        _read(session, decision)
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
    assert decision.anchor is not None  # `_words` has seen it
    if decision.anchor.start == decision.start:
        raise Refused("anchor-cycle")
    found = {mention.start: mention for mention in _read(session, decision)}
    anchor = found.get(decision.anchor.start)
    if anchor is None or anchor.dating.first is None or anchor.dating.last is None:
        raise Refused("no-such-anchor")
    return decision


def _read(session: Session, decision: Decision) -> Sequence[Mention]:
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


def _told(session: Session, decision: Decision) -> Decision:
    """A decision about the events that tell statements."""
    if not decision.told:
        raise Refused("no-such-event")
    told, others = (
        tuple(_statement(session, one) for one in side) for side in (decision.told, decision.others)
    )
    _CONTENT.get(decision.kind, _anything)(decision)
    return replace(decision, told=told, others=others, article=told[0].article)


def _statement(session: Session, told: Place) -> Place:
    """The place of a statement that is told there now."""
    article = articles.get(session, told.article)
    if article is None or article.text[told.start : told.end] != told.quote:
        raise Refused("no-such-event")
    here = place(article.key, article.text, told.start, told.end)
    if statement_at(article.text, statements.of_article(session, article.key), here) is None:
        raise Refused("no-such-event")
    return here


def _titled(decision: Decision) -> None:
    if not decision.text.strip():
        raise Refused("no-title")


def _renamed(decision: Decision) -> None:
    if not str(decision.contents.get("title", "")).strip():
        raise Refused("no-title")


def _evident(decision: Decision) -> None:
    if not decision.text.strip():
        raise Refused("no-evidence")


def _joined(decision: Decision) -> None:
    if len(set(decision.told)) < 2:
        raise Refused("two-events")


def _parted(decision: Decision) -> None:
    if not decision.others or set(decision.told) & set(decision.others):
        raise Refused("split-whole")


def _anything(decision: Decision) -> None:
    """Nothing more is asked."""


_CONTENT: Final[dict[DecisionKind, Callable[[Decision], None]]] = {
    DecisionKind.TITLE: _titled,
    DecisionKind.RENAME: _renamed,
    DecisionKind.ERRS: _evident,
    DecisionKind.TOGETHER: _joined,
    DecisionKind.APART: _parted,
}


def _held(session: Session, decision: Decision) -> Decision:
    """A decision about an event in a dossier."""
    if dossiers.get(session, decision.text) is None:
        raise Refused("no-such-dossier", slug=decision.text)
    return _told(session, decision)


def _reading(session: Session, decision: Decision) -> Decision:
    """A rule: these words, read this way, in an article, a source, or everywhere."""
    if not decision.quote.strip():
        raise Refused("no-words")
    if decision.article and articles.get(session, decision.article) is None:
        raise Refused("no-such-article")
    if decision.source and not articles.of_source(session, decision.source):
        raise Refused("no-such-source", name=decision.source)
    return decision


def _reference(session: Session, decision: Decision) -> Decision:
    if articles.get(session, decision.article) is None:
        raise Refused("no-such-article")
    if decision.minute is None:
        raise Refused("no-date")
    return decision


def _edition(session: Session, decision: Decision) -> Decision:
    if not articles.of_source(session, decision.source):
        raise Refused("no-such-source", name=decision.source)
    if decision.minute is not None and not 0 < decision.minute < MINUTES_A_DAY:
        raise Refused("no-such-minute")
    return decision


def _no_name(session: Session, decision: Decision) -> Decision:
    if not decision.text.strip():
        raise Refused("no-words")
    return decision


def _dossier(session: Session, decision: Decision) -> Decision:
    if not SLUG.fullmatch(decision.text) or len(decision.text) > 80:
        raise Refused("bad-slug")
    if decision.contents.get("removed"):
        if dossiers.get(session, decision.text) is None or decision.text == dossiers.EVERYTHING:
            raise Refused("no-such-dossier", slug=decision.text)
    elif not str(decision.contents.get("title", "")).strip():
        raise Refused("no-title")
    return decision


def _revert(session: Session, decision: Decision) -> Decision:
    """Taking back what holds, once."""
    reverted = decisions.get(session, decision.reverts) if decision.reverts is not None else None
    if reverted is None or reverted.article != decision.article:
        raise Refused("no-such-decision")
    beside = decisions.about(session, decisions.subjects(session, reverted))
    if reverted not in not_taken_back(entry.decision for entry in beside):
        raise Refused("taken-back")
    if reverted.kind in DecisionKind.of_words():
        _read(session, decision)
    return decision


_CHECKS: Final[dict[DecisionKind, Callable[[Session, Decision], Decision]]] = {
    **dict.fromkeys(DecisionKind.of_words(), _words),
    DecisionKind.READING: _reading,
    DecisionKind.REFERENCE: _reference,
    DecisionKind.EDITION: _edition,
    DecisionKind.NO_NAME: _no_name,
    DecisionKind.DOSSIER: _dossier,
    **dict.fromkeys((DecisionKind.PIN, DecisionKind.LEAVE_OUT, DecisionKind.RENAME), _held),
    **dict.fromkeys(
        (DecisionKind.TITLE, DecisionKind.TOGETHER, DecisionKind.APART, DecisionKind.HIDE, DecisionKind.ERRS),
        _told,
    ),
    DecisionKind.REVERT: _revert,
}
