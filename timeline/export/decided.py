"""Which decisions are about an event: about its statements, or about what dates them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Final

from timeline.events.model import Decision, DecisionKind, Statement
from timeline.events.overrides import covers, folded
from timeline.store.decided import Entry
from timeline.temporal.model import Anchor, Mention

Made = tuple[Decision, datetime]
ABOUT_DATES: Final = DecisionKind.of_words() | {
    DecisionKind.READING,
    DecisionKind.REFERENCE,
    DecisionKind.EDITION,
    DecisionKind.ERRS,
}


def named(entries: Sequence[Entry]) -> Mapping[str, Sequence[Made]]:
    """Decisions with when they were made, or taken back, by what they are about: see `_names`."""
    known = {entry.decision.id: entry.decision for entry in entries}
    found: dict[str, list[Made]] = defaultdict(list)
    for entry in entries:
        decision: Decision | None = entry.decision
        while decision is not None and decision.kind is DecisionKind.REVERT:
            decision = known.get(decision.reverts or 0)
        for name in _names(decision) if decision else ():
            found[name].append((decision, entry.at))  # type: ignore[arg-type]  # there is one
    return found


def _names(decision: Decision) -> Iterable[str]:
    """The keys of articles, or the words or the source that a rule is about."""
    if decision.kind is DecisionKind.READING:
        return [words_name(decision.quote)]
    if decision.kind is DecisionKind.EDITION:
        return [source_name(decision.source)]
    return {place.article for place in (*decision.told, *decision.others)} or {decision.article}


def words_name(words: str) -> str:
    return f"words/{folded(words)}"


def source_name(source: str) -> str:
    return f"source/{source}"


def concerns(decision: Decision, told: Statement, chain: Sequence[Mention]) -> bool:
    """Whether a decision is about a statement, or about a mention of the chain that dates it."""
    if decision.kind in DecisionKind.of_dossiers():
        return False
    if decision.told or decision.others:
        places = [*decision.told, *decision.others]
        return any(
            one.article == told.article and one.start < told.end and told.start < one.end for one in places
        )
    if decision.kind in DecisionKind.of_words():
        spans = [(one.start, one.end) for one in chain if decision.article == told.article]
        return any(start < decision.end and decision.start < end for start, end in spans)
    if decision.kind is DecisionKind.READING:
        words = {folded(one.text) for one in chain}
        return covers(decision, told.article, told.source) and folded(decision.quote) in words
    published = bool(chain) and chain[-1].dating.anchor is Anchor.PUBLICATION
    if decision.kind is DecisionKind.REFERENCE:
        return published and decision.article == told.article
    return decision.kind is DecisionKind.EDITION and published and decision.source == told.source
