"""What an editor can choose for a mention: a reading, a typed date, or that it is no time expression."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from flask_babel import gettext as _

from timeline.events.model import Decision, DecisionKind
from timeline.events.overrides import overrides_of
from timeline.reconstruct import place_in, reconstruct_article, standing
from timeline.store.articles import StoredArticle, value
from timeline.temporal import tag
from timeline.temporal.model import Dating, Mention
from timeline.temporal.notation import dating_record
from timeline.web import spoken
from timeline.web.periods import read_decided

NO_DATE: Final = "keine"
MEANING: Final = ("type", "value", "mod", "edtf", "first", "last", "bounds", "grain", "relation")


class Reading(NamedTuple):
    """Something that a mention can mean; `anchor` is what that hangs on."""

    dating: Dating
    anchor: Mention | None


@dataclass(frozen=True, slots=True)
class Choice:
    """A decision that is not made yet: `fields` are the form's that stand for it."""

    words: str
    fields: tuple[tuple[str, str], ...]
    dating: Dating | None

    def decision(self, article: str, mention: Mention) -> Decision:
        """The choice as a decision about `mention`."""
        kind = DecisionKind.NO_DATE if self.dating is None else DecisionKind.DATING
        return Decision(0, kind, article, mention.start, mention.end, mention.text, self.dating)

    def seal(self, mention: Mention) -> str:
        """What was chosen for which words: another one where either has changed since."""
        record = dating_record(self.dating) if self.dating else {}
        seen = [mention.text, *(record.get(name) for name in MEANING)]
        return hashlib.sha256(json.dumps(seen).encode()).hexdigest()[:16]


def readings(
    article: StoredArticle, found: Sequence[Mention], number: int, made: Iterable[Decision]
) -> list[Reading]:
    """What the mention `number` of `found` can mean, as it stands first; after a decision also what the engine says."""
    span = found[number].start, found[number].end
    holding = standing(made)
    elsewhere = [decision for decision in holding if place_in(article.text, decision) != span]
    told = list(_read(found, span))
    if len(elsewhere) < len(holding):
        overrides = overrides_of(value(article), elsewhere)
        told += _read(tag(article.text, article.reference, overrides=overrides), span)
    different: dict[tuple[object, ...], Reading] = {}
    for reading in told:
        different.setdefault((reading.dating.bounds, reading.dating.value), reading)
    return list(different.values())


def _read(found: Sequence[Mention], span: tuple[int, int]) -> Iterator[Reading]:
    for mention in found:
        if (mention.start, mention.end) == span:
            anchor = None if mention.anchor_ref is None else found[mention.anchor_ref]
            yield from (Reading(dating, anchor) for dating in (mention.dating, *mention.dating.alternatives))


def chosen(form: Mapping[str, str], offered: Sequence[Reading], reference: int) -> Choice | None:
    """What the form's fields `lesart` or `datum` choose; None if nothing, or nothing that is `offered`."""
    typed, reading = form.get("datum", "").strip(), form.get("lesart", "")
    if typed:
        dating = read_decided(typed, reference)
        return Choice(spoken.when(dating), (("datum", typed),), dating) if dating else None
    if reading == NO_DATE:
        return Choice(_("keine Zeitangabe"), (("lesart", NO_DATE),), None)
    if reading.isdecimal() and len(reading) < 3 and 1 <= int(reading) <= len(offered):
        dating = offered[int(reading) - 1].dating
        return Choice(spoken.when(dating), (("lesart", reading),), dating)
    return None


@dataclass(frozen=True, slots=True)
class Change:
    """A mention whose date would be another one, or that would be none."""

    text: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a choice would change; `moved` counts the events of the article that would stand elsewhere."""

    choice: Choice
    changes: tuple[Change, ...]
    moved: int


def outlook(choice: Choice, article: StoredArticle, mention: Mention, made: list[Decision]) -> Outlook:
    """What would change if `choice` were decided after the decisions `made`; nothing is stored."""
    decision = choice.decision(article.key, mention)
    newest = max((earlier.id for earlier in made), default=0) + 1
    before = reconstruct_article(value(article), made)
    after = reconstruct_article(value(article), [*made, replace(decision, id=newest)])
    stood = {statement.key: statement.dating.bounds for statement in before.statements}
    moved = sum(stood.get(s.key) not in (None, s.dating.bounds) for s in after.statements)
    gone = len(stood.keys() - {statement.key for statement in after.statements})
    return Outlook(choice, tuple(_changes(before.mentions, after.mentions)), moved + gone)


def _changes(before: tuple[Mention, ...], after: tuple[Mention, ...]) -> Iterator[Change]:
    """The mentions whose dates differ, in the order of the text."""
    now = {(mention.start, mention.end): mention.dating for mention in after}
    for mention in before:
        dating = now.get((mention.start, mention.end))
        old, new = spoken.when(mention.dating), spoken.when(dating) if dating else _("keine Zeitangabe")
        if old != new:
            yield Change(mention.text, old, new)
