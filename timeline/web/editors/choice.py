"""What an editor can choose for a mention: a reading, a typed date, or that it is no time expression."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from flask_babel import gettext as _

from timeline.events.model import Decision, DecisionKind
from timeline.reconstruct import reconstruct_article
from timeline.store.articles import StoredArticle, value
from timeline.temporal.model import Dating, Mention
from timeline.web import spoken
from timeline.web.periods import read_decided

NO_DATE = "keine"


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


def chosen(form: Mapping[str, str], mention: Mention, reference: int) -> Choice | None:
    """What the form's fields `lesart` or `datum` choose; None if nothing, or nothing that there is."""
    typed, reading = form.get("datum", "").strip(), form.get("lesart", "")
    if typed:
        dating = read_decided(typed, reference)
        return Choice(spoken.when(dating), (("datum", typed),), dating) if dating else None
    if reading == NO_DATE:
        return Choice(_("keine Zeitangabe"), (("lesart", NO_DATE),), None)
    readings = (mention.dating, *mention.dating.alternatives)
    if reading.isdecimal() and len(reading) < 3 and 1 <= int(reading) <= len(readings):
        dating = readings[int(reading) - 1]
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
